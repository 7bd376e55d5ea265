using static NegotiationModel.Tests.Reference.RefText;

namespace NegotiationModel.Tests.Reference;

/// <summary>
/// How the options of a point are named in results: runs of unmentioned numbers share a name.
/// </summary>
internal sealed class RefSegments
{
    private readonly string[] _names;

    private RefSegments(string[] names) => _names = names;

    public string this[int option] => _names[option];

    public static RefSegments Of(RefScenario scenario, RefPoint point)
    {
        var names = point.Options.ToArray();
        if (point.Kind != RefPointKind.Numeric)
        {
            return new RefSegments(names);
        }

        var mentioned = Mentioned(scenario, point.Id).ToHashSet(StringComparer.Ordinal);
        for (var first = 0; first < names.Length; )
        {
            var last = first;
            while (
                !mentioned.Contains(point.Options[first])
                && last + 1 < names.Length
                && !mentioned.Contains(point.Options[last + 1])
            )
            {
                last++;
            }

            var name =
                first == last ? point.Options[first] : $"{point.Options[first]}..{point.Options[last]}";
            Array.Fill(names, name, first, last - first + 1);
            first = last + 1;
        }

        return new RefSegments(names);
    }

    /// <summary>
    /// Every number written anywhere for the point; the ends of its own range are not written.
    /// </summary>
    private static IEnumerable<string> Mentioned(RefScenario scenario, string point)
    {
        var sets = new List<RefSet>();
        foreach (var statement in scenario.Statements)
        {
            if (statement.Endorsement is null && Same(statement.Point, point))
            {
                sets.Add(statement.Set);
            }

            sets.AddRange((statement.Condition?.Cases ?? []).SelectMany(one => SetsOn(one, point)));
        }

        sets.AddRange(scenario.Proposals.SelectMany(proposal => SetsOn(proposal.Terms, point)));
        var outcomes = scenario
            .Events.SelectMany(one => one.Outcome)
            .Where(outcome => Same(outcome.Key, point))
            .Select(outcome => outcome.Value);
        var statusQuo = scenario
            .Points.Where(one => Same(one.Id, point) && one.StatusQuo is not null)
            .Select(one => one.StatusQuo!);
        return sets.SelectMany(set => set.Values).Concat(outcomes).Concat(statusQuo);
    }

    private static IEnumerable<RefSet> SetsOn(IReadOnlyDictionary<string, RefSet> map, string point) =>
        map.TryGetValue(point, out var set) ? [set] : [];
}
