using static NegotiationModel.Tests.Reference.RefText;

namespace NegotiationModel.Tests.Reference;

/// <summary>
/// Statements on one point or text, with every full assignment of the points that their conditions name
/// and every claim they make. No assignment is merged with another.
/// </summary>
internal sealed class RefTable
{
    private readonly RefLens _lens;
    private readonly Dictionary<string, HashSet<RefClaim>> _claims = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Statement, int Assignment), bool> _holds = [];
    private readonly Dictionary<string, bool> _consistent = new(StringComparer.Ordinal);
    private readonly List<RefPoint> _conditionPoints;
    private readonly List<int[]> _assignments;
    private readonly Dictionary<string, int> _firstOfPattern = new(StringComparer.Ordinal);
    private readonly List<int> _representatives = [];

    public RefTable(RefLens lens, RefPoint? point, IEnumerable<RefStatement> statements)
    {
        _lens = lens;
        Point = point;
        Statements = statements.ToList();
        _conditionPoints = Statements
            .SelectMany(statement => statement.Condition?.Cases ?? [])
            .SelectMany(one => one.Keys)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .Select(lens.Point)
            .ToList();
        _assignments = Enumerate(_conditionPoints);
        foreach (var statement in Statements)
        {
            EvaluateCondition(statement);
            _claims[statement.Id] = RefClaims.Of(this, statement);
        }

        FindPatterns();
    }

    public RefPoint? Point { get; }

    public List<RefStatement> Statements { get; }

    public int OptionCount => Point?.Options.Count ?? 0;

    public int AssignmentCount => _assignments.Count;

    /// <summary>The first assignment of every truth pattern of the conditions.</summary>
    public IEnumerable<int> Representatives => _representatives.Distinct();

    public bool Holds(RefStatement statement, int assignment) => _holds[(statement.Id, assignment)];

    public HashSet<RefClaim> Claims(RefStatement statement) => _claims[statement.Id];

    public HashSet<RefClaim> Claims(IEnumerable<RefStatement> statements)
    {
        var union = new HashSet<RefClaim>();
        foreach (var statement in statements)
        {
            union.UnionWith(Claims(statement));
        }

        return union;
    }

    /// <summary>The first assignment with the same truth of every condition.</summary>
    public int RepresentativeOf(int assignment) => _representatives[assignment];

    /// <summary>An assignment as results write it: points by id, each with its segment.</summary>
    public string When(int assignment) =>
        string.Join(
            ';',
            _conditionPoints.Select(
                (point, place) => $"{point.Id}={_lens.Segments(point.Id)[_assignments[assignment][place]]}"
            )
        );

    public string OptionName(int option) =>
        option == RefClaim.NoOption ? "" : _lens.Segments(Point!.Id)[option];

    public bool IsConsistent(IReadOnlyCollection<RefStatement> statements)
    {
        var key = string.Join(
            ' ',
            statements.Select(statement => statement.Id).Order(StringComparer.Ordinal)
        );
        if (!_consistent.TryGetValue(key, out var consistent))
        {
            consistent = RefConsistency.IsConsistent(this, statements);
            _consistent[key] = consistent;
        }

        return consistent;
    }

    private static List<int[]> Enumerate(List<RefPoint> points)
    {
        var all = new List<int[]> { Array.Empty<int>() };
        foreach (var point in points)
        {
            all = all.SelectMany(head =>
                    Enumerable.Range(0, point.Options.Count).Select(option => head.Append(option).ToArray())
                )
                .ToList();
        }

        return all;
    }

    private void EvaluateCondition(RefStatement statement)
    {
        var cases = (statement.Condition?.Cases ?? [])
            .Select(one =>
                one.Select(pair => (Place: PlaceOf(pair.Key), Set: pair.Value.On(_lens.Point(pair.Key))))
                    .ToList()
            )
            .ToList();
        for (var z = 0; z < AssignmentCount; z++)
        {
            var assignment = _assignments[z];
            _holds[(statement.Id, z)] =
                statement.Condition is null
                || cases.Exists(one => one.TrueForAll(term => term.Set.Contains(assignment[term.Place])));
        }
    }

    private int PlaceOf(string point) => _conditionPoints.FindIndex(one => Same(one.Id, point));

    private void FindPatterns()
    {
        for (var z = 0; z < AssignmentCount; z++)
        {
            var pattern = string.Concat(Statements.Select(statement => Holds(statement, z) ? '1' : '0'));
            _firstOfPattern.TryAdd(pattern, z);
            _representatives.Add(_firstOfPattern[pattern]);
        }
    }
}
