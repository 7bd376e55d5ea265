using System.Collections.Immutable;
using NegotiationModel.Model;

namespace NegotiationModel.Accounts;

/// <summary>How two statements of one cell relate; the labels of the definitions.</summary>
public enum PairLabel
{
    /// <summary>One of them claims nothing.</summary>
    Silent,

    /// <summary>Equal claims.</summary>
    Agree,

    /// <summary>The first claims all that the second does, and more.</summary>
    Refines,

    /// <summary>The second claims all that the first does, and more.</summary>
    RefinedBy,

    /// <summary>Some common ground.</summary>
    Overlap,

    /// <summary>Different claims that fit together.</summary>
    Complementary,

    /// <summary>One accepts what the other doubts.</summary>
    Qualified,

    /// <summary>One replaces or corrects the other.</summary>
    Superseded,

    /// <summary>Two coders read one passage differently.</summary>
    CodingDisagreement,

    /// <summary>Two people of one party, at once, against each other.</summary>
    DividedVoice,

    /// <summary>One account against itself, at once.</summary>
    SelfContradiction,

    /// <summary>A change over time.</summary>
    Evolved,

    /// <summary>One thing in public, another in private.</summary>
    PublicPrivateSplit,

    /// <summary>A contradiction.</summary>
    Conflict,
}

/// <summary>What qualifies a label.</summary>
[Flags]
public enum PairFlags
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>One public, one private.</summary>
    CrossChannel = 1 << 0,

    /// <summary>Not contemporaneous.</summary>
    Stale = 1 << 1,

    /// <summary>The change is inferred from two accounts.</summary>
    Inferred = 1 << 2,

    /// <summary>At least one channel is not said.</summary>
    ChannelUnknown = 1 << 3,

    /// <summary>The dates intersect and are not one single day.</summary>
    OrderUnknown = 1 << 4,

    /// <summary>They clash in some circumstances only.</summary>
    Partial = 1 << 5,

    /// <summary>Their conditions add up.</summary>
    AddsCondition = 1 << 6,

    /// <summary>Declared by <c>supersedes</c>.</summary>
    Declared = 1 << 7,

    /// <summary>Declared by <c>corrects</c>.</summary>
    RecordCorrected = 1 << 8,
}

/// <summary>How a later stance differs from an earlier one.</summary>
public enum Evolution
{
    /// <summary>Not at all, or not comparable.</summary>
    None,

    /// <summary>Accepts what was refused or not asked for.</summary>
    Softens,

    /// <summary>Refuses or no longer asks for what was accepted, or makes a refusal final.</summary>
    Hardens,

    /// <summary>Both.</summary>
    Shifts,
}

/// <summary>An option, and the circumstances in which two statements clash on it.</summary>
/// <param name="Option">Index of the option.</param>
/// <param name="When">First assignment of the truth pattern of the pair's conditions; empty without
/// conditions.</param>
public sealed record Witness(int Option, Assignment When);

/// <summary>
/// Two statements of one cell and how they relate; <see cref="A"/> comes before <see cref="B"/> ordinally by
/// id.
/// </summary>
public sealed record StatementPair
{
    /// <summary>The first statement.</summary>
    public required Statement A { get; init; }

    /// <summary>The second statement.</summary>
    public required Statement B { get; init; }

    /// <summary>The label.</summary>
    public required PairLabel Label { get; init; }

    /// <summary>What their claims say, before account, time and channel are looked at.</summary>
    public required PairLabel Content { get; init; }

    /// <summary>Flags.</summary>
    public PairFlags Flags { get; init; }

    /// <summary>The surely earlier (or superseded) one; null if neither.</summary>
    public Statement? Earlier { get; init; }

    /// <summary>Softens, hardens, shifts, from <see cref="Earlier"/> to the other.</summary>
    public Evolution Evolution { get; init; }

    /// <summary>Where they clash.</summary>
    public ImmutableArray<Witness> Witnesses { get; init; } = [];

    /// <summary>Days between the two.</summary>
    public int GapDays { get; init; }

    /// <summary>A turning point wholly between the two; null if none.</summary>
    public NegotiationEvent? Across { get; init; }

    /// <summary>The surely later one; null if neither is.</summary>
    public Statement? Later => Earlier is null ? null : ReferenceEquals(Earlier, A) ? B : A;
}
