using System.Collections.Immutable;
using NegotiationModel.Model;

namespace NegotiationModel.Accounts;

/// <summary>Which of some views can be true together. Lists keep the order of the views given.</summary>
/// <param name="Contradictions">Minimal sets that cannot, and are no mere change.</param>
/// <param name="Changes">Minimal sets that cannot because a stance changed over time.</param>
/// <param name="Camps">Maximal sets that can.</param>
/// <param name="Free">Views in no contradiction and no change.</param>
/// <param name="IsComplete">No contradiction is left out of the list.</param>
internal sealed record ViewSets(
    ImmutableArray<ImmutableArray<AccountView>> Contradictions,
    ImmutableArray<ImmutableArray<AccountView>> Changes,
    ImmutableArray<ImmutableArray<AccountView>> Camps,
    ImmutableArray<AccountView> Free,
    bool IsComplete = true);

/// <summary>Finds contradictions, changes, camps and free views of any list of views of one cell.</summary>
internal sealed class ViewSetFinder(CellClaims claims, ConflictIndex conflicts)
{
    /// <summary>All four of <paramref name="views"/>; null if the budget of the search ended.</summary>
    public ViewSets? Find(ImmutableArray<AccountView> views)
    {
        if (views.IsEmpty)
            return new ViewSets([], [], [], []);
        var together = ClaimSet.Union(views.Select(v => v.Claims), claims.Patterns.Count);
        if (together.IsConsistent(claims.AllOptions))
            return new ViewSets([], [], [views], views);

        var classes = Classes(views);
        var finder = new CampFinder(set => IsConsistent(set, classes));
        var camps = finder.Camps(classes.Count);
        var minimal = finder.MinimalContradictions(camps, classes.Count);
        if (finder.IsExhausted)
            return null;
        var sets = new MinimalSets(classes, IsChange);
        minimal.ForEach(sets.Add);
        var contested = minimal.SelectMany(set => set.Indexes()).SelectMany(i => classes[i]).ToHashSet();
        return new ViewSets(
            Sorted(sets.Contradictions.Select(m => InOrder(m, views))),
            Sorted(sets.Changes.Select(m => InOrder(m, views))),
            Sorted(camps.Select(camp => InOrder(camp.Indexes().SelectMany(i => classes[i]), views))),
            [.. views.Where(v => !contested.Contains(v))],
            sets.IsComplete);
    }

    /// <summary>
    /// Maximal lists of <paramref name="beside"/> that are consistent with all of <paramref name="camp"/>;
    /// null if the budget of the search ended.
    /// </summary>
    public ImmutableArray<ImmutableArray<AccountView>>? MaximalBeside(
        ImmutableArray<AccountView> camp, ImmutableArray<AccountView> beside)
    {
        var classes = Classes(beside);
        var core = classes.Count;
        var finder = new CampFinder(set => claims.AreConsistent(set.Indexes()
            .SelectMany(i => i == core ? camp.SelectMany(v => v.Statements) : classes[i][0].Statements)));
        var parts = finder.Camps(classes.Count)
            .SelectMany(part => finder.MaximalBeside(part, OptionSet.Of(core))).Distinct().ToList();
        if (finder.IsExhausted)
            return null;
        return [.. parts.Where(s => !parts.Exists(o => o != s && o.ContainsAll(s)))
            .Select(s => InOrder(s.Indexes().SelectMany(i => classes[i]), beside))];
    }

    /// <summary>
    /// Two views whose statements clash in pairs, every such pair being a change over time. Larger minimal
    /// sets never clash in pairs.
    /// </summary>
    public bool IsChange(ImmutableArray<AccountView> minimal)
    {
        if (minimal.Length != 2)
            return false;
        var clashes = Clashes(minimal[0], minimal[1]);
        return clashes.Count > 0 && clashes.TrueForAll(p => p.Label == PairLabel.Evolved);
    }

    /// <summary>Pairs of conflicting content, one statement from each view.</summary>
    public List<StatementPair> Clashes(AccountView a, AccountView b) =>
        [.. a.Statements.SelectMany(s => b.Statements.Select(t => conflicts.Find(s, t)))
            .OfType<StatementPair>()];

    private bool IsConsistent(OptionSet set, List<List<AccountView>> classes) =>
        ClaimSet.Union(set.Indexes().Select(i => classes[i][0].Claims), claims.Patterns.Count)
            .IsConsistent(claims.AllOptions);

    /// <summary>
    /// Views with interchangeable claims, which are in the same camps and in like contradictions.
    /// </summary>
    private static List<List<AccountView>> Classes(ImmutableArray<AccountView> views)
    {
        var classes = new List<List<AccountView>>();
        foreach (var view in views)
        {
            var like = classes.Find(c => c[0].Claims.IsSameAs(view.Claims));
            if (like is null)
                classes.Add([view]);
            else
                like.Add(view);
        }

        return classes;
    }

    private static ImmutableArray<AccountView> InOrder(
        IEnumerable<AccountView> some, ImmutableArray<AccountView> views) =>
        [.. some.OrderBy(v => views.IndexOf(v))];

    private static ImmutableArray<ImmutableArray<AccountView>> Sorted(
        IEnumerable<ImmutableArray<AccountView>> lists) =>
        [.. lists.Order(Comparer<ImmutableArray<AccountView>>.Create(ByAccounts))];

    private static int ByAccounts(ImmutableArray<AccountView> a, ImmutableArray<AccountView> b)
    {
        for (var i = 0; i < Math.Min(a.Length, b.Length); i++)
        {
            var byAccount = string.CompareOrdinal(a[i].Account.Id, b[i].Account.Id);
            if (byAccount != 0)
                return byAccount;
        }

        return a.Length.CompareTo(b.Length);
    }
}

/// <summary>The pairs of a cell whose contents conflict, found by their two statements.</summary>
internal sealed class ConflictIndex(ImmutableArray<StatementPair> pairs)
{
    private readonly Lazy<Dictionary<(Statement, Statement), StatementPair>> _conflicts =
        new(() => pairs.Where(p => p.Content == PairLabel.Conflict).ToDictionary(p => (p.A, p.B)));

    /// <summary>The pair of two statements in either order; null if their contents do not conflict.</summary>
    public StatementPair? Find(Statement a, Statement b) =>
        _conflicts.Value.GetValueOrDefault(string.CompareOrdinal(a.Id, b.Id) < 0 ? (a, b) : (b, a));
}
