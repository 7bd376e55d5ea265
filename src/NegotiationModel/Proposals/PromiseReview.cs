using System.Collections.Immutable;
using NegotiationModel.Model;

namespace NegotiationModel.Proposals;

/// <summary>How a promise stands to a later text.</summary>
public enum PromiseLabel
{
    /// <summary>No later text of the promisor's, nor one that it endorses.</summary>
    NoText,

    /// <summary>Words only, or to be kept by an act: no text can be compared with it.</summary>
    NotComparable,

    /// <summary>The text is not known to say anything about it.</summary>
    NotKnown,

    /// <summary>In the text, content not known.</summary>
    Unspecified,

    /// <summary>The complete text is silent about it, or an amendment promised to stand is gone.</summary>
    Dropped,

    /// <summary>The text stays within what was promised; a promised amendment stands.</summary>
    Kept,

    /// <summary>The text shares nothing with what was promised.</summary>
    Broken,

    /// <summary>The text can be read as promised, and otherwise.</summary>
    Diluted,

    /// <summary>An amendment promised to stand was taken back.</summary>
    Undone,

    /// <summary>An amendment promised to stand was perhaps taken back.</summary>
    PossiblyUndone,
}

/// <summary>How another party that decides the point stands to what was promised.</summary>
public enum DeciderStance
{
    /// <summary>Not known to accept it.</summary>
    NotKnownToAccept,

    /// <summary>Refuses all of it.</summary>
    Refuses,
}

/// <summary>A party that decides what another promised.</summary>
/// <param name="Party">The party.</param>
/// <param name="Stance">How it stands to it.</param>
/// <param name="Statements">Its refusals, by id; empty where it is not known to accept.</param>
public sealed record PromiseDecider(Party Party, DeciderStance Stance, ImmutableArray<Statement> Statements);

/// <summary>One promise against one later text; without a text, against nothing.</summary>
public sealed record PromiseVerdict
{
    /// <summary>The text; null for labels that need none.</summary>
    public Proposal? Proposal { get; init; }

    /// <summary>The label.</summary>
    public required PromiseLabel Label { get; init; }

    /// <summary>What the text holds on the point; empty unless known.</summary>
    public OptionSet Options { get; init; }

    /// <summary>The amendments of the promise with what became of each, by id; empty for other
    /// promises.</summary>
    public ImmutableArray<(string Id, PromiseLabel Label)> Amendments { get; init; } = [];
}

/// <summary>Everything about one promise.</summary>
public sealed record PromiseReview
{
    /// <summary>The promise.</summary>
    public required Promise Promise { get; init; }

    /// <summary>One verdict a text, by date of the text; one without text where there is none.</summary>
    public required ImmutableArray<PromiseVerdict> Verdicts { get; init; }

    /// <summary>Others who decide the point and are not known to accept, by id.</summary>
    public ImmutableArray<PromiseDecider> DependsOn { get; init; } = [];

    /// <summary>Promises of the same promisor to others that share no option with this one, by id.</summary>
    public ImmutableArray<Promise> IncompatibleWith { get; init; } = [];

    /// <summary>The promisor's own refusals of all that it promised, by id; empty if there are
    /// none.</summary>
    public ImmutableArray<Statement> RefusedByPromisor { get; init; } = [];
}
