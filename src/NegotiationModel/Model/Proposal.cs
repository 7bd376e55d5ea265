using System.Collections.Immutable;

namespace NegotiationModel.Model;

/// <summary>A term of a text: a point and the options it may be read as.</summary>
/// <param name="Point">The point.</param>
/// <param name="Options">One option, or several if the text is ambiguous.</param>
public readonly record struct Term(Point Point, OptionSet Options);

/// <summary>Where a declared thing comes from; every part may be missing.</summary>
public sealed record Provenance
{
    /// <summary>Who tells it.</summary>
    public Account? Account { get; init; }

    /// <summary>Document.</summary>
    public Source? Source { get; init; }

    /// <summary>Locators.</summary>
    public ImmutableArray<string> At { get; init; } = [];

    /// <summary>Person who spoke.</summary>
    public Person? Speaker { get; init; }

    /// <summary>Tags, in their order.</summary>
    public ImmutableArray<string> Tags { get; init; } = [];

    /// <summary>A remark of the analyst.</summary>
    public string? Note { get; init; }
}

/// <summary>Somebody named as author, participant or addressee: a party or a person.</summary>
/// <param name="Party">The party; null for a person.</param>
/// <param name="Person">The person; null for a party.</param>
public sealed record Actor(Party? Party, Person? Person)
{
    /// <summary>Id of the party or person.</summary>
    public string Id => Party?.Id ?? Person!.Id;

    /// <summary>Name for people.</summary>
    public LocalText Name => Party?.Name ?? Person!.Name;
}

/// <summary>A text under negotiation, as of its date. Identity is the id.</summary>
public sealed class Proposal
{
    /// <summary>Id.</summary>
    public required string Id { get; init; }

    /// <summary>Title for people.</summary>
    public required LocalText Title { get; init; }

    /// <summary>Its date.</summary>
    public required EdtfDate Date { get; init; }

    /// <summary>Authors.</summary>
    public ImmutableArray<Actor> By { get; init; } = [];

    /// <summary>Ids of the texts it was made from.</summary>
    public ImmutableArray<string> ParentIds { get; init; } = [];

    /// <summary>Id of the text it is a shorter telling of; null if none.</summary>
    public string? SummaryOf { get; init; }

    /// <summary>Every term is listed, so silence is silence.</summary>
    public bool IsComplete { get; init; }

    /// <summary>Terms, sorted by point id.</summary>
    public ImmutableArray<Term> Terms { get; init; } = [];

    /// <summary>Points known to be in the text, content not known; sorted by id.</summary>
    public ImmutableArray<Point> Unspecified { get; init; } = [];

    /// <summary>Where it comes from.</summary>
    public Provenance Provenance { get; init; } = new();

    /// <summary>The id.</summary>
    public override string ToString() => Id;
}

/// <summary>
/// A change of one term after the proposal's date, or a return to before earlier amendments. Identity is the
/// id.
/// </summary>
public sealed class Amendment
{
    /// <summary>Id.</summary>
    public required string Id { get; init; }

    /// <summary>The text it changes.</summary>
    public required Proposal Proposal { get; init; }

    /// <summary>Who made it.</summary>
    public ImmutableArray<Actor> By { get; init; } = [];

    /// <summary>Its date.</summary>
    public required EdtfDate Date { get; init; }

    /// <summary>The term; null for an amendment that reverts others.</summary>
    public Point? Point { get; init; }

    /// <summary>The term before; null if not known.</summary>
    public OptionSet? From { get; init; }

    /// <summary>The term after; null if unspecified, or if it reverts others.</summary>
    public OptionSet? To { get; init; }

    /// <summary>Ids of the amendments it reverts, sorted; empty if it changes a term.</summary>
    public ImmutableArray<string> Reverts { get; init; } = [];

    /// <summary>How many of <see cref="Reverts"/> it reverts at least; null if all.</summary>
    public int? RevertsAtLeast { get; init; }

    /// <summary>Where it comes from.</summary>
    public Provenance Provenance { get; init; } = new();
}

/// <summary>What somebody promised. Identity is the id.</summary>
public sealed class Promise
{
    /// <summary>Id.</summary>
    public required string Id { get; init; }

    /// <summary>The promisor.</summary>
    public required Actor By { get; init; }

    /// <summary>The promisees; empty if <see cref="ToPublic"/> alone.</summary>
    public ImmutableArray<Actor> To { get; init; } = [];

    /// <summary>Promised to the public.</summary>
    public bool ToPublic { get; init; }

    /// <summary>Point promised about; null for promises of amendments and of words only.</summary>
    public Point? Point { get; init; }

    /// <summary>Options promised.</summary>
    public OptionSet Options { get; init; }

    /// <summary>Ids of amendments that will stand, sorted.</summary>
    public ImmutableArray<string> AmendmentIds { get; init; } = [];

    /// <summary>Words of the promise; null if none.</summary>
    public string? Says { get; init; }

    /// <summary>To be kept by an act, not by a text.</summary>
    public bool ThroughAct { get; init; }

    /// <summary>When it was made.</summary>
    public required EdtfDate Said { get; init; }

    /// <summary>Public, private, or not said.</summary>
    public Channel Channel { get; init; }

    /// <summary>Where it comes from.</summary>
    public Provenance Provenance { get; init; } = new();
}

/// <summary>Something that happened. Identity is the id.</summary>
public sealed class NegotiationEvent
{
    /// <summary>Id.</summary>
    public required string Id { get; init; }

    /// <summary>Title for people.</summary>
    public required LocalText Title { get; init; }

    /// <summary>Its date.</summary>
    public required EdtfDate Date { get; init; }

    /// <summary>Who took part.</summary>
    public ImmutableArray<Actor> Participants { get; init; } = [];

    /// <summary>A turning point for every point.</summary>
    public bool IsTurningPoint { get; init; }

    /// <summary>Points it is a turning point for, if not for every one; sorted by id.</summary>
    public ImmutableArray<Point> TurningPointFor { get; init; } = [];

    /// <summary>Outcomes from its date on, sorted by point id.</summary>
    public ImmutableArray<Term> Outcome { get; init; } = [];

    /// <summary>Where it comes from.</summary>
    public Provenance Provenance { get; init; } = new();
}

/// <summary>An analyst's own numbers for one party.</summary>
/// <param name="Party">The party.</param>
/// <param name="Weights">Point → weight, sorted by point id.</param>
/// <param name="Values">Point → value of each option, in option order; sorted by point id.</param>
/// <param name="Reservation">Value of no deal; null if not given.</param>
public sealed record PartyPriorities(
    Party Party,
    ImmutableArray<(Point Point, decimal Weight)> Weights,
    ImmutableArray<(Point Point, ImmutableArray<decimal?> ByOption)> Values,
    decimal? Reservation);
