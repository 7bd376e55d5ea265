namespace NegotiationModel.Tests.Reference;

/// <summary>One statement, with the texts of its dates as they are written.</summary>
internal sealed record RefStatement(string Id, string Account)
{
    public string? Party { get; init; }

    public string? Point { get; init; }

    public string? Proposal { get; init; }

    public RefStance Stance { get; init; } = RefStance.Remark;

    public RefEndorsement? Endorsement { get; init; }

    public RefSet Set { get; init; } = RefSet.Of();

    public RefCondition? Condition { get; init; }

    public RefChannel Channel { get; init; } = RefChannel.Public;

    public RefTone Tone { get; init; } = RefTone.Stated;

    public string? Said { get; init; }

    public string? Reported { get; init; }

    public string? Expires { get; init; }

    public string? Source { get; init; }

    public IReadOnlyList<string> At { get; init; } = [];

    public string? Coder { get; init; }

    public string? Speaker { get; init; }

    public string? Event { get; init; }

    public string? Supersedes { get; init; }

    public string? Corrects { get; init; }

    /// <summary>`states` is to a fact what `position` is to a point.</summary>
    public bool IsPosition => Endorsement is null && Stance is (RefStance.Position or RefStance.States);
}
