using System.Collections.Immutable;
using NegotiationModel.Model;

namespace NegotiationModel.Proposals;

/// <summary>A known term of a text that is in none of the texts it was made from, and no amendment says
/// why.</summary>
/// <param name="Proposal">The text.</param>
/// <param name="Point">The point.</param>
/// <param name="Options">What the text holds.</param>
/// <param name="Parents">What each text it was made from held when it was made, by id.</param>
public sealed record UnattributedChange(
    Proposal Proposal, Point Point, OptionSet Options,
    ImmutableArray<(Proposal Parent, OptionSet Options)> Parents);

/// <summary>A text that another party's amendments changed after somebody spoke for it.</summary>
/// <param name="Party">Who spoke for it.</param>
/// <param name="Proposal">The text.</param>
/// <param name="Endorsements">What was said for it, by id.</param>
/// <param name="Amendments">The later changes that stand or perhaps stand, in their order.</param>
public sealed record ChangedEndorsement(
    Party Party, Proposal Proposal, ImmutableArray<Statement> Endorsements,
    ImmutableArray<AmendmentReview> Amendments);

/// <summary>One text as it stands, with how it moved.</summary>
/// <param name="Text">The text as of the as-of date.</param>
/// <param name="Amendments">Its amendments, in the order in which they apply.</param>
/// <param name="Movement">Sums over its amendments, by party id; empty without amendments.</param>
public sealed record ProposalReview(
    TextKnowledge Text, ImmutableArray<AmendmentReview> Amendments, ImmutableArray<NetMovement> Movement)
{
    /// <summary>The text.</summary>
    public Proposal Proposal => Text.Proposal;
}

/// <summary>All texts and promises compared, as of a date.</summary>
public sealed record ProposalComparison
{
    /// <summary>Nothing compared.</summary>
    public static readonly ProposalComparison None = new();

    /// <summary>The texts that there are by the as-of date, by date, then id.</summary>
    public ImmutableArray<ProposalReview> Proposals { get; init; } = [];

    /// <summary>Terms against parties, by text id, then party id, then point id.</summary>
    public ImmutableArray<TermVerdict> Terms { get; init; } = [];

    /// <summary>Terms without a common reading, by text id, then point id.</summary>
    public ImmutableArray<NoCommonReading> NoCommonReadings { get; init; } = [];

    /// <summary>Changes that no amendment explains, by text id, then point id.</summary>
    public ImmutableArray<UnattributedChange> Unattributed { get; init; } = [];

    /// <summary>Texts changed after an endorsement, by text id, then party id.</summary>
    public ImmutableArray<ChangedEndorsement> ChangedEndorsements { get; init; } = [];

    /// <summary>Promises made by the as-of date, by id.</summary>
    public ImmutableArray<PromiseReview> Promises { get; init; } = [];

    /// <summary>Which text was made from which.</summary>
    public Lineage Lineage { get; init; } = new([]);

    /// <summary>All amendments of all texts, by id.</summary>
    public ImmutableArray<AmendmentReview> Amendments =>
        [.. Proposals.SelectMany(p => p.Amendments)
            .OrderBy(a => a.Amendment.Id, StringComparer.Ordinal)];

    /// <summary>The review of a text; null if it is later than the as-of date.</summary>
    public ProposalReview? Find(Proposal proposal) =>
        Proposals.FirstOrDefault(p => ReferenceEquals(p.Proposal, proposal));
}
