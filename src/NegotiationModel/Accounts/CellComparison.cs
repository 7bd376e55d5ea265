using System.Collections.Immutable;
using NegotiationModel.Model;

namespace NegotiationModel.Accounts;

/// <summary>
/// What a cell is about: one party (nobody, for a question of fact) and one point or one proposal.
/// </summary>
/// <param name="Party">The party; null for a question of fact.</param>
/// <param name="Point">The point; null for a proposal.</param>
/// <param name="Proposal">The proposal; null for a point.</param>
public sealed record CellSubject(Party? Party, Point? Point, Proposal? Proposal)
{
    /// <summary>Id of the point or proposal.</summary>
    public string Id => Point?.Id ?? Proposal!.Id;

    /// <summary>
    /// Order of cells: by party id (nobody first), then points before proposals, then by id.
    /// </summary>
    public static int Compare(CellSubject a, CellSubject b)
    {
        var byParty = string.CompareOrdinal(a.Party?.Id ?? "", b.Party?.Id ?? "");
        if (byParty != 0)
            return byParty;
        var byKind = (a.Point is null).CompareTo(b.Point is null);
        return byKind != 0 ? byKind : string.CompareOrdinal(a.Id, b.Id);
    }
}

/// <summary>What all accounts together make of a cell.</summary>
public enum Verdict
{
    /// <summary>No account claims anything.</summary>
    Unknown,

    /// <summary>Accounts contradict each other.</summary>
    Contested,

    /// <summary>
    /// Whether they contradict each other depends on where unspecified statements were made.
    /// </summary>
    ChannelDecides,

    /// <summary>Free of contradiction in public and in private, not in both together.</summary>
    Split,

    /// <summary>Every contradiction is a change over time.</summary>
    Changed,

    /// <summary>One independent account.</summary>
    SingleSource,

    /// <summary>All accounts claim the same.</summary>
    Unanimous,

    /// <summary>At least two independent accounts share a claim.</summary>
    Corroborated,

    /// <summary>Different claims that fit together.</summary>
    Compatible,

    /// <summary>Too many circumstances to compare.</summary>
    NotCompared,
}

/// <summary>Why a statement does not stand in a view.</summary>
public enum DropReason
{
    /// <summary>Past its last day.</summary>
    Expired,

    /// <summary>A known statement replaces it.</summary>
    Superseded,

    /// <summary>A known statement corrects its record.</summary>
    Corrected,

    /// <summary>A newer position with the same condition stands.</summary>
    OlderPosition,

    /// <summary>Newer statements of the account contradict it.</summary>
    Contradicted,

    /// <summary>
    /// A statement of the same dates contradicts it, and only the ids decided which one stands.
    /// </summary>
    ContradictedByIdAlone,
}

/// <summary>A statement that does not stand, and why.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="Reason">Why.</param>
public sealed record DroppedStatement(Statement Statement, DropReason Reason);

/// <summary>What still stands of one account in one group of channels as of a date.</summary>
public sealed class AccountView
{
    /// <summary>Whose view.</summary>
    public required Account Account { get; init; }

    /// <summary>What stands, sorted by id; never empty.</summary>
    public required ImmutableArray<Statement> Statements { get; init; }

    /// <summary>What does not, sorted by id.</summary>
    public required ImmutableArray<DroppedStatement> Dropped { get; init; }

    /// <summary>The claims of what stands, over the truth patterns of its cell.</summary>
    internal ClaimSet Claims { get; init; } = null!;

    /// <summary>The account's id.</summary>
    public override string ToString() => Account.Id;
}

/// <summary>
/// The views of one channel (with unspecified statements) and which of them can be true together. Lists of
/// views are sorted by account id, lists of lists by their ids.
/// </summary>
public sealed record ChannelGroup
{
    /// <summary>Public or private.</summary>
    public required Channel Channel { get; init; }

    /// <summary>Views with at least one claim.</summary>
    public required ImmutableArray<AccountView> Views { get; init; }

    /// <summary>Minimal sets that cannot be true together and are no mere change over time.</summary>
    public required ImmutableArray<ImmutableArray<AccountView>> Contradictions { get; init; }

    /// <summary>Minimal sets that cannot be true together because a stance changed over time.</summary>
    public required ImmutableArray<ImmutableArray<AccountView>> Changes { get; init; }

    /// <summary>Maximal sets that can be true together.</summary>
    public required ImmutableArray<ImmutableArray<AccountView>> Camps { get; init; }

    /// <summary>Views in no contradiction and no change.</summary>
    public required ImmutableArray<AccountView> Free { get; init; }

    /// <summary>
    /// No contradiction is left out of the list; of very many like ones the first are given.
    /// </summary>
    public bool IsComplete { get; init; } = true;
}

/// <summary>Which channels count, and which first, when a cell is read as one position.</summary>
public enum ChannelFeed
{
    /// <summary>Camps of the private views, each extended by the public views that fit.</summary>
    PrivateOverPublic,

    /// <summary>Public and unspecified statements only.</summary>
    PublicOnly,

    /// <summary>All views alike.</summary>
    Both,
}

/// <summary>
/// One way to read a cell as one position: a camp of views that can be true together, with views left out
/// that a later view has replaced. Several readings mean that accounts disagree.
/// </summary>
/// <param name="Views">The views believed, sorted by account id, then public before private.</param>
public sealed record CellReading(ImmutableArray<AccountView> Views)
{
    /// <summary>The statements of the views, sorted by id, each once.</summary>
    public ImmutableArray<Statement> Statements { get; } =
        [.. Views.SelectMany(v => v.Statements).DistinctBy(s => s.Id, StringComparer.Ordinal)
            .OrderBy(s => s.Id, StringComparer.Ordinal)];
}

/// <summary>Everything that the accounts say of one party and one point or proposal, compared.</summary>
public sealed class CellComparison
{
    /// <summary>What it is about.</summary>
    public required CellSubject Subject { get; init; }

    /// <summary>Every statement of the cell, later and unknown ones included; sorted by id.</summary>
    public required ImmutableArray<Statement> Statements { get; init; }

    /// <summary>Those said by the as-of date and reported by the known-as-of date; sorted by id.</summary>
    public required ImmutableArray<Statement> Known { get; init; }

    /// <summary>The verdict.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>Independent accounts with at least one claim that stands.</summary>
    public required int AccountCount { get; init; }

    /// <summary>Distinct sources of the statements that stand and claim something.</summary>
    public required int SourceCount { get; init; }

    /// <summary>Public first, then private; a group without views is left out.</summary>
    public required ImmutableArray<ChannelGroup> Groups { get; init; }

    /// <summary>Every claim of some camp, by channel, kind, option, circumstances.</summary>
    public required ImmutableArray<ClaimStanding> Claims { get; init; }

    /// <summary>All pairs of known statements, sorted by their ids.</summary>
    public required ImmutableArray<StatementPair> Pairs { get; init; }

    /// <summary>Readings with private over public, sorted.</summary>
    public required ImmutableArray<CellReading> Readings { get; init; }

    /// <summary>Claims of the cell's statements, for the rooms to the right.</summary>
    internal CellClaims CellClaims { get; init; } = null!;

    /// <summary>Statements that stand in some view, sorted by id, each once.</summary>
    public ImmutableArray<Statement> Standing =>
        [.. Groups.SelectMany(g => g.Views).SelectMany(v => v.Statements)
            .DistinctBy(s => s.Id, StringComparer.Ordinal)
            .OrderBy(s => s.Id, StringComparer.Ordinal)];

    /// <summary>The readings for another choice of channels.</summary>
    public ImmutableArray<CellReading> ReadingsFor(ChannelFeed feed) =>
        feed == ChannelFeed.PrivateOverPublic ? Readings : CellReadings.Of(this, feed);
}
