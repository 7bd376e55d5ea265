using System.Collections.Immutable;

namespace NegotiationModel.Model;

/// <summary>What kind of holder of positions a party is; shown, and <see cref="Bloc"/> has members.</summary>
public enum PartyKind
{
    /// <summary>Nothing said.</summary>
    Unspecified,

    /// <summary>A state or its government.</summary>
    State,

    /// <summary>An armed group.</summary>
    ArmedGroup,

    /// <summary>An organisation.</summary>
    Organisation,

    /// <summary>A person in their own right.</summary>
    Person,

    /// <summary>A mediator.</summary>
    Mediator,

    /// <summary>A group of parties that speaks as one.</summary>
    Bloc,
}

/// <summary>A holder of positions. Identity is the id, unique among parties and people.</summary>
public sealed class Party
{
    /// <summary>Id: lower-case ASCII letters, digits, hyphens.</summary>
    public required string Id { get; init; }

    /// <summary>Name for people.</summary>
    public required LocalText Name { get; init; }

    /// <summary>Kind.</summary>
    public PartyKind Kind { get; init; }

    /// <summary>Other names in use.</summary>
    public ImmutableArray<LocalText> Aliases { get; init; } = [];

    /// <summary>Ids of the direct members of a bloc, sorted; empty otherwise.</summary>
    public ImmutableArray<string> MemberIds { get; init; } = [];

    /// <summary>A bloc with members that are not named.</summary>
    public bool MembersOpen { get; init; }

    /// <summary>A remark of the analyst.</summary>
    public string? Note { get; init; }

    /// <summary>The id.</summary>
    public override string ToString() => Id;
}

/// <summary>Somebody who speaks for a party. Identity is the id, unique among parties and people.</summary>
public sealed class Person
{
    /// <summary>Id.</summary>
    public required string Id { get; init; }

    /// <summary>Name for people.</summary>
    public required LocalText Name { get; init; }

    /// <summary>The party the person speaks for.</summary>
    public required Party Party { get; init; }

    /// <summary>Office or function.</summary>
    public LocalText? Role { get; init; }

    /// <summary>A remark of the analyst.</summary>
    public string? Note { get; init; }
}
