using static NegotiationModel.Tests.Reference.RefText;

namespace NegotiationModel.Tests.Reference;

/// <summary>
/// Views held against each other: every subset is tried. A set of views is written as a bit mask over
/// <see cref="Views"/>, which leaves out views that claim nothing.
/// </summary>
internal sealed class RefGroup
{
    private readonly RefTable _table;
    private readonly bool[] _consistent;

    public RefGroup(RefTable table, RefClassify classify, IEnumerable<RefView> views)
    {
        _table = table;
        Views = views.Where(view => table.Claims(view.Statements).Count > 0).ToList();
        _consistent = Subsets.Select(set => table.IsConsistent(StatementsOf(set))).ToArray();
        AllMus = Subsets
            .Where(set => !_consistent[set] && Proper(set).All(part => _consistent[part]))
            .ToList();
        Camps = Subsets.Where(set => _consistent[set] && Wider(set).All(more => !_consistent[more])).ToList();
        Changes = AllMus.Where(mus => IsChange(classify, MembersOf(mus))).ToList();
    }

    public List<RefView> Views { get; }

    public List<int> AllMus { get; }

    public List<int> Changes { get; }

    public List<int> Camps { get; }

    public IEnumerable<int> Mus => AllMus.Except(Changes);

    public IEnumerable<int> Subsets => Enumerable.Range(0, 1 << Views.Count);

    public List<RefView> Free =>
        Views.Where((_, place) => AllMus.TrueForAll(mus => (mus & (1 << place)) == 0)).ToList();

    public bool IsConsistent(int set) => _consistent[set];

    public List<RefView> MembersOf(int set) => Views.Where((_, place) => (set & (1 << place)) != 0).ToList();

    public List<RefStatement> StatementsOf(int set) => Union(MembersOf(set));

    public static List<RefStatement> Union(IEnumerable<RefView> views) =>
        views.SelectMany(view => view.Statements).Distinct().ToList();

    /// <summary>The status of every claim that some camp makes.</summary>
    public Dictionary<RefClaim, string> Statuses()
    {
        var camps = Camps.Select(camp => RefConsistency.Reduced(_table, StatementsOf(camp))).ToList();
        var free = RefConsistency.Reduced(_table, Union(Free));
        return camps
            .SelectMany(camp => camp)
            .Distinct()
            .ToDictionary(
                claim => claim,
                claim =>
                    !camps.TrueForAll(camp => camp.Contains(claim)) ? "credulous"
                    : free.Contains(claim) ? "robust"
                    : "skeptical"
            );
    }

    /// <summary>The pairs of statements, one from each view, that clash by content.</summary>
    public static List<RefPair> ClashesOf(RefClassify classify, RefView one, RefView other) =>
        one
            .Statements.SelectMany(_ => other.Statements, (a, b) => (a, b))
            .Where(pair => pair.a != pair.b)
            .Select(pair => classify.Of(pair.a, pair.b))
            .OfType<RefPair>()
            .Where(pair => pair.IsClash)
            .ToList();

    private static bool IsChange(RefClassify classify, List<RefView> views)
    {
        if (views.Count != 2)
        {
            return false;
        }

        var clashes = ClashesOf(classify, views[0], views[1]);
        return clashes.Count > 0 && clashes.TrueForAll(pair => Same(pair.Label, "evolved"));
    }

    private IEnumerable<int> Proper(int set) => Subsets.Where(part => part != set && (part & set) == part);

    private IEnumerable<int> Wider(int set) => Subsets.Where(more => more != set && (more & set) == set);
}
