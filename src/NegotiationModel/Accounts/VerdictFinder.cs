using System.Collections.Immutable;
using NegotiationModel.Model;

namespace NegotiationModel.Accounts;

/// <summary>The tests by which a cell gets its verdict, in their order; the first that holds
/// decides.</summary>
internal enum VerdictTest
{
    /// <summary>No account claims anything that stands.</summary>
    NothingClaimed,

    /// <summary>
    /// Accounts contradict each other, whether unspecified statements count as public or as private.
    /// </summary>
    ContradictedBothWays,

    /// <summary>They do so in one of the two ways to count.</summary>
    ContradictedOneWay,

    /// <summary>Public and private together have a contradiction.</summary>
    ContradictedAcrossChannels,

    /// <summary>Every contradiction is a change over time.</summary>
    Changed,

    /// <summary>One independent account.</summary>
    OneRoot,

    /// <summary>All views claim the same.</summary>
    AllClaimTheSame,

    /// <summary>Two independent accounts share a claim.</summary>
    ClaimShared,
}

/// <summary>The verdict of a cell: the list of the definitions, first match.</summary>
internal sealed class VerdictFinder(
    ViewBuilder builder, ViewSetFinder finder, ImmutableArray<Statement> included)
{
    /// <summary>The verdict from the two groups; null if the budget of a search ended.</summary>
    public Verdict? Find(
        ChannelGroup? inPublic, ChannelGroup? inPrivate, Trail<VerdictTest>? trail = null)
    {
        var views = (inPublic?.Views ?? []).AddRange(inPrivate?.Views ?? []);
        if (trail.Asked(VerdictTest.NothingClaimed, views.IsEmpty))
            return Verdict.Unknown;
        if (ContradictionsByChannel(inPublic, inPrivate) is not var (asPublic, asPrivate))
            return null;
        if (trail.Asked(VerdictTest.ContradictedBothWays, asPublic && asPrivate))
            return Verdict.Contested;
        if (trail.Asked(VerdictTest.ContradictedOneWay, asPublic || asPrivate))
            return Verdict.ChannelDecides;
        if (finder.Find(views) is not { } union)
            return null;
        if (trail.Asked(VerdictTest.ContradictedAcrossChannels, union.Contradictions.Length > 0))
            return Verdict.Split;
        return trail.Asked(VerdictTest.Changed, union.Changes.Length > 0)
            ? Verdict.Changed
            : OfAgreement(views, trail);
    }

    /// <summary>
    /// Which of the views of one channel alone, without unspecified statements, can be true together; null
    /// if the budget of the search ended.
    /// </summary>
    public ViewSets? Alone(Channel channel)
    {
        var views = builder.Views(included.Where(s => s.Channel == channel)).RemoveAll(v => v.Claims.IsEmpty);
        return finder.Find(views);
    }

    private static Verdict OfAgreement(ImmutableArray<AccountView> views, Trail<VerdictTest>? trail)
    {
        var roots = views.Select(v => v.Account.RootId).Distinct(StringComparer.Ordinal).Count();
        if (trail.Asked(VerdictTest.OneRoot, roots == 1))
            return Verdict.SingleSource;
        var same = views.All(v => v.Claims.Covers(views[0].Claims) && views[0].Claims.Covers(v.Claims));
        if (trail.Asked(VerdictTest.AllClaimTheSame, same))
            return Verdict.Unanimous;
        var shared = views.Any(v => views.Any(w =>
            !string.Equals(v.Account.RootId, w.Account.RootId, StringComparison.Ordinal)
            && v.Claims.SharesWith(w.Claims)));
        return trail.Asked(VerdictTest.ClaimShared, shared) ? Verdict.Corroborated : Verdict.Compatible;
    }

    /// <summary>
    /// Whether there is a contradiction if all unspecified statements count as public, and if all count as
    /// private.
    /// </summary>
    private (bool AsPublic, bool AsPrivate)? ContradictionsByChannel(
        ChannelGroup? inPublic, ChannelGroup? inPrivate)
    {
        var publicWith = inPublic is { Contradictions.Length: > 0 };
        var privateWith = inPrivate is { Contradictions.Length: > 0 };
        if (!included.Any(s => s.Channel == Channel.Unspecified))
            return (publicWith || privateWith, publicWith || privateWith);
        if (HasContradiction(Channel.Public) is not { } publicAlone
            || HasContradiction(Channel.Private) is not { } privateAlone)
            return null;
        return (publicWith || privateAlone, publicAlone || privateWith);
    }

    private bool? HasContradiction(Channel channel) =>
        Alone(channel) is { } sets ? sets.Contradictions.Length > 0 : null;
}
