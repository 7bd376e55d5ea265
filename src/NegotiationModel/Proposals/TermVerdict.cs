using System.Collections.Immutable;
using NegotiationModel.Accounts;
using NegotiationModel.Model;

namespace NegotiationModel.Proposals;

/// <summary>How one term of a text stands to one party; the first that fits, in this order.</summary>
public enum TermLabel
{
    /// <summary>The party says nothing about the point.</summary>
    NoPosition,

    /// <summary>In the text, content not known.</summary>
    Unspecified,

    /// <summary>Not listed, and the text is not known to be complete.</summary>
    NotKnown,

    /// <summary>Not in the text, which is complete.</summary>
    Omits,

    /// <summary>Refused for good on every reading.</summary>
    CrossesRedLine,

    /// <summary>Refused for good on some reading.</summary>
    MayCrossRedLine,

    /// <summary>Refused on every reading.</summary>
    HitsObjection,

    /// <summary>Refused on some reading.</summary>
    MayHitObjection,

    /// <summary>Inside what the party asks for, on every reading.</summary>
    MeetsPosition,

    /// <summary>Accepted on every reading.</summary>
    Acceptable,

    /// <summary>Inside what the party asks for, on some reading.</summary>
    MayMeetPosition,

    /// <summary>Nothing speaks against it.</summary>
    NotExcluded,

    /// <summary>Depends on which accounts are believed.</summary>
    Contested,

    /// <summary>Too many circumstances to compare.</summary>
    NotCompared,
}

/// <summary>One term of a text against one party, over all readings of the term and of the points that the
/// party's conditions name.</summary>
public sealed record TermVerdict
{
    /// <summary>The text.</summary>
    public required Proposal Proposal { get; init; }

    /// <summary>The party; a bloc is one.</summary>
    public required Party Party { get; init; }

    /// <summary>The point.</summary>
    public required Point Point { get; init; }

    /// <summary>The label.</summary>
    public required TermLabel Label { get; init; }

    /// <summary>What the text holds; empty unless the term is known.</summary>
    public OptionSet Options { get; init; }

    /// <summary>
    /// For the labels of some readings: those readings, each by the option and, where the option alone does
    /// not decide, the choices that set it apart. Sorted by option; empty for other labels.
    /// </summary>
    public ImmutableArray<Assignment> Readings { get; init; } = [];

    /// <summary>Not excluded, yet every reading lies outside what the party asks for.</summary>
    public bool IsOutsidePosition { get; init; }

    /// <summary>
    /// Labels of the several versions of a contested term, in their order; empty otherwise.
    /// </summary>
    public ImmutableArray<TermLabel> VersionLabels { get; init; } = [];

    /// <summary>Statements that the label rests on, by id: the refusals, the positions, the acceptances;
    /// endorsements of a text where those alone accept the term.</summary>
    public ImmutableArray<Statement> Statements { get; init; } = [];
}
