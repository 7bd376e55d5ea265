using System.Collections.Immutable;
using NegotiationModel.Model;

namespace NegotiationModel.Accounts;

/// <summary>
/// A cell read as one position, for the rooms to the right: one reading for each way to believe its accounts.
/// </summary>
internal static class CellReadings
{
    /// <summary>
    /// The readings of a compared cell for a choice of channels; none if the cell was not compared.
    /// </summary>
    public static ImmutableArray<CellReading> Of(CellComparison cell, ChannelFeed feed)
    {
        if (cell.Verdict is Verdict.NotCompared or Verdict.Unknown)
            return [];
        var finder = new ViewSetFinder(cell.CellClaims, new ConflictIndex(cell.Pairs));
        return Of(finder, ViewsOf(cell, Channel.Public), ViewsOf(cell, Channel.Private), feed) ?? [];
    }

    /// <summary>The readings of two lists of views; null if the budget of a search ended.</summary>
    public static ImmutableArray<CellReading>? Of(
        ViewSetFinder finder,
        ImmutableArray<AccountView> inPublic,
        ImmutableArray<AccountView> inPrivate,
        ChannelFeed feed)
    {
        var views = feed == ChannelFeed.PublicOnly ? inPublic : inPublic.AddRange(inPrivate);
        if (finder.Find(views) is not { } all)
            return null;
        var standing = WithoutReplaced(finder, views, all.Changes);
        if ((standing.Length < views.Length ? finder.Find(standing) : all) is not { } sets)
            return null;
        if (sets.Camps.Length <= 1 || feed != ChannelFeed.PrivateOverPublic)
            return Readings(sets.Camps);
        return PrivateOverPublic(
            finder,
            standing.RemoveAll(v => !inPrivate.Contains(v)),
            standing.RemoveAll(v => !inPublic.Contains(v)));
    }

    private static ImmutableArray<CellReading>? PrivateOverPublic(
        ViewSetFinder finder, ImmutableArray<AccountView> inPrivate, ImmutableArray<AccountView> inPublic)
    {
        if (finder.Find(inPrivate) is not { } sets)
            return null;
        var readings = ImmutableArray.CreateBuilder<ImmutableArray<AccountView>>();
        foreach (var camp in sets.Camps.DefaultIfEmpty([]))
        {
            if (finder.MaximalBeside(camp, inPublic) is not { } extensions)
                return null;
            readings.AddRange(extensions.Select(camp.AddRange));
        }

        return Readings(readings.ToImmutable());
    }

    private static ImmutableArray<AccountView> ViewsOf(CellComparison cell, Channel channel) =>
        [.. cell.Groups.Where(g => g.Channel == channel).SelectMany(g => g.Views)];

    /// <summary>Different sets of statements only; two views of one account may rest on the same.</summary>
    private static ImmutableArray<CellReading> Readings(ImmutableArray<ImmutableArray<AccountView>> camps)
    {
        var readings = camps
            .Select(c => new CellReading([.. c.OrderBy(v => v.Account.Id, StringComparer.Ordinal)]))
            .Select(r => (Reading: r, Key: string.Join(',', r.Statements.Select(s => s.Id))))
            .DistinctBy(r => r.Key, StringComparer.Ordinal)
            .OrderBy(r => r.Key, StringComparer.Ordinal);
        return [.. readings.Select(r => r.Reading)];
    }

    /// <summary>
    /// Leaves out views that a later view has replaced. A view is replaced by the later side of a change that
    /// is not replaced itself; where that goes in a circle, nothing is left out.
    /// </summary>
    private static ImmutableArray<AccountView> WithoutReplaced(
        ViewSetFinder finder,
        ImmutableArray<AccountView> views,
        ImmutableArray<ImmutableArray<AccountView>> changes)
    {
        var later = changes.Select(c => Later(finder, c[0], c[1])).Where(l => l is not null)
            .ToLookup(l => l!.Value.Earlier, l => l!.Value.Later);
        var stands = new Dictionary<AccountView, bool>();
        bool decided;
        do
        {
            decided = false;
            foreach (var view in views.Where(v => !stands.ContainsKey(v)))
            {
                var replaced = later[view].Any(l => stands.TryGetValue(l, out var yes) && yes);
                var free = later[view].All(l => stands.TryGetValue(l, out var yes) && !yes);
                if (!replaced && !free)
                    continue;
                stands[view] = !replaced;
                decided = true;
            }
        }
        while (decided);

        return views.RemoveAll(v => stands.TryGetValue(v, out var yes) && !yes);
    }

    /// <summary>The view with the newest clashing statement is the later one; null if neither is.</summary>
    private static (AccountView Earlier, AccountView Later)? Later(
        ViewSetFinder finder, AccountView a, AccountView b)
    {
        var ofA = DateOnly.MinValue;
        var ofB = DateOnly.MinValue;
        foreach (var pair in finder.Clashes(a, b))
        {
            ofA = Newest(ofA, pair, a);
            ofB = Newest(ofB, pair, b);
        }

        return ofA == ofB ? null : ofA > ofB ? (b, a) : (a, b);
    }

    private static DateOnly Newest(DateOnly newest, StatementPair pair, AccountView view)
    {
        var own = view.Statements.Contains(pair.A) ? pair.A : pair.B;
        return own.Said.End > newest ? own.Said.End : newest;
    }
}
