using System.Collections.Immutable;
using NegotiationModel.Model;

namespace NegotiationModel.Accounts;

/// <summary>The verdict of a cell: the list of the definitions, first match.</summary>
internal sealed class VerdictFinder(
    ViewBuilder builder, ViewSetFinder finder, ImmutableArray<Statement> included)
{
    /// <summary>The verdict from the two groups; null if the budget of a search ended.</summary>
    public Verdict? Find(ChannelGroup? inPublic, ChannelGroup? inPrivate)
    {
        var views = (inPublic?.Views ?? []).AddRange(inPrivate?.Views ?? []);
        if (views.IsEmpty)
            return Verdict.Unknown;
        if (ContradictionsByChannel(inPublic, inPrivate) is not var (asPublic, asPrivate))
            return null;
        if (asPublic || asPrivate)
            return asPublic && asPrivate ? Verdict.Contested : Verdict.ChannelDecides;
        if (finder.Find(views) is not { } union)
            return null;
        if (union.Contradictions.Length > 0)
            return Verdict.Split;
        return union.Changes.Length > 0 ? Verdict.Changed : OfAgreement(views);
    }

    private static Verdict OfAgreement(ImmutableArray<AccountView> views)
    {
        var roots = views.Select(v => v.Account.RootId).Distinct(StringComparer.Ordinal).Count();
        if (roots == 1)
            return Verdict.SingleSource;
        if (views.All(v => v.Claims.Covers(views[0].Claims) && views[0].Claims.Covers(v.Claims)))
            return Verdict.Unanimous;
        var shared = views.Any(v => views.Any(w =>
            !string.Equals(v.Account.RootId, w.Account.RootId, StringComparison.Ordinal)
            && v.Claims.SharesWith(w.Claims)));
        return shared ? Verdict.Corroborated : Verdict.Compatible;
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

    private bool? HasContradiction(Channel channel)
    {
        var views = builder.Views(included.Where(s => s.Channel == channel)).RemoveAll(v => v.Claims.IsEmpty);
        return finder.Find(views) is { } sets ? sets.Contradictions.Length > 0 : null;
    }
}
