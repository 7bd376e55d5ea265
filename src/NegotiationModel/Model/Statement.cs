using System.Collections.Immutable;

namespace NegotiationModel.Model;

/// <summary>The stance of a statement; on a proposal the five of the second block.</summary>
public enum StanceKind
{
    /// <summary>What is asked for.</summary>
    Position,

    /// <summary>Acceptable.</summary>
    Accepts,

    /// <summary>Refused.</summary>
    Rejects,

    /// <summary>Refused for good.</summary>
    RedLine,

    /// <summary>Reluctance or worry, no refusal.</summary>
    Doubts,

    /// <summary>An account's answer to a question of fact.</summary>
    States,

    /// <summary>Kept in register and timeline; claims nothing.</summary>
    Remark,

    /// <summary>For the text, and for all of it.</summary>
    EndorsesWhole,

    /// <summary>For the text, not for all of it.</summary>
    EndorsesInPart,

    /// <summary>For the text.</summary>
    Welcomes,

    /// <summary>Not for all of the text.</summary>
    DoubtsText,

    /// <summary>Against the text.</summary>
    RejectsText,
}

/// <summary>Where a stance was taken.</summary>
public enum Channel
{
    /// <summary>Not said; counts with both.</summary>
    Unspecified,

    /// <summary>In public.</summary>
    Public,

    /// <summary>In private.</summary>
    Private,
}

/// <summary>How two channels relate.</summary>
public static class Channels
{
    /// <summary>One public, the other private; a channel that is not said is across from none.</summary>
    public static bool AreOpposite(Statement a, Statement b) =>
        (a.Channel, b.Channel) is (Channel.Public, Channel.Private) or (Channel.Private, Channel.Public);
}

/// <summary>How firmly a stance was put.</summary>
public enum Tone
{
    /// <summary>Stated.</summary>
    Stated,

    /// <summary>Wished for.</summary>
    Wish,

    /// <summary>Hinted at: a single option hinted at is not claimed to be acceptable.</summary>
    Hint,
}

/// <summary>Why a term of a text is doubted or rejected.</summary>
public enum TermReason
{
    /// <summary>Not said.</summary>
    Unspecified,

    /// <summary>Asks too little.</summary>
    TooWeak,

    /// <summary>Asks too much.</summary>
    TooStrong,

    /// <summary>Not clear enough.</summary>
    Unclear,
}

/// <summary>Who coded a statement and whether somebody reviewed it.</summary>
/// <param name="By">Coder; null if not said.</param>
/// <param name="On">Day of coding.</param>
/// <param name="ReviewStatus"><c>draft</c>, <c>coded</c> or <c>reviewed</c>; null if not said.</param>
/// <param name="ReviewedBy">Reviewer.</param>
/// <param name="ReviewedOn">Day of review.</param>
public sealed record Coding(
    string? By,
    EdtfDate? On,
    string? ReviewStatus = null,
    string? ReviewedBy = null,
    EdtfDate? ReviewedOn = null)
{
    /// <summary>Somebody reviewed it, and let it pass.</summary>
    public bool IsReviewed => ReviewStatus is "reviewed";
}

/// <summary>
/// One account's claim about one party's stance on one point or proposal. Identity is the id.
/// </summary>
public sealed class Statement
{
    /// <summary>Id.</summary>
    public required string Id { get; init; }

    /// <summary>Whose stance; on a question of fact who asserted it, or null.</summary>
    public Party? Party { get; init; }

    /// <summary>Person who spoke; null if not said.</summary>
    public Person? Speaker { get; init; }

    /// <summary>
    /// The point; beside <see cref="Proposal"/> the term of it; null for a text as a whole.
    /// </summary>
    public Point? Point { get; init; }

    /// <summary>The proposal; null for a stance on a point.</summary>
    public Proposal? Proposal { get; init; }

    /// <summary>The stance.</summary>
    public required StanceKind Stance { get; init; }

    /// <summary>Options of the stance; empty for remarks and stances on texts.</summary>
    public OptionSet Options { get; init; }

    /// <summary>Text of a remark; null otherwise.</summary>
    public string? Remark { get; init; }

    /// <summary>Condition; null if none.</summary>
    public Condition? Condition { get; init; }

    /// <summary>Why a term is doubted or rejected.</summary>
    public TermReason Because { get; init; }

    /// <summary>Who tells it.</summary>
    public required Account Account { get; init; }

    /// <summary>Document it appears in; null if not said.</summary>
    public Source? Source { get; init; }

    /// <summary>Locators in the source.</summary>
    public ImmutableArray<string> At { get; init; } = [];

    /// <summary>Words of the source.</summary>
    public string? Quote { get; init; }

    /// <summary>Their translation.</summary>
    public string? Translation { get; init; }

    /// <summary>When the party took the stance.</summary>
    public required EdtfDate Said { get; init; }

    /// <summary>When the account told it.</summary>
    public required EdtfDate Reported { get; init; }

    /// <summary>Public, private, or not said.</summary>
    public Channel Channel { get; init; }

    /// <summary>Event it belongs to; null if none.</summary>
    public NegotiationEvent? Event { get; init; }

    /// <summary>Stated, wished or hinted.</summary>
    public Tone Tone { get; init; }

    /// <summary>Last day it stands; null if it does not expire.</summary>
    public EdtfDate? Expires { get; init; }

    /// <summary>Ids of statements whose stance this one replaces.</summary>
    public ImmutableArray<string> Supersedes { get; init; } = [];

    /// <summary>Ids of statements whose record this one corrects.</summary>
    public ImmutableArray<string> Corrects { get; init; } = [];

    /// <summary>Marking; null if none is written.</summary>
    public Tlp? Tlp { get; init; }

    /// <summary>Tags, in their order.</summary>
    public ImmutableArray<string> Tags { get; init; } = [];

    /// <summary>A remark of the analyst.</summary>
    public string? Note { get; init; }

    /// <summary>Coder and review.</summary>
    public Coding? Coding { get; init; }

    /// <summary>The id.</summary>
    public override string ToString() => Id;
}
