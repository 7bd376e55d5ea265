using NegotiationModel.Binding;
using NegotiationModel.Findings;
using NegotiationModel.Text;

namespace NegotiationModel.Editing.Renaming;

/// <summary>
/// Whether files say the same after an id has become another: the same tree of keys and texts, the same
/// places of ids with the same things behind them, the same faults. The model is made of these alone.
/// </summary>
internal static class SameReading
{
    /// <summary>The first place that is read differently; null if there is none.</summary>
    internal static Place? Difference(BoundScenario before, BoundScenario after, IdChange change) =>
        InTrees(before.Ids!, after.Ids!, change) ?? InSites(before.Ids!, after.Ids!, change)
        ?? InFaults(before, after);

    private static Place? InTrees(WrittenIds before, WrittenIds after, IdChange change)
    {
        if (before.Roots.Length != after.Roots.Length)
            return before.Roots[0].Place;
        var changed = before.Sites.Where(s => change.IsOf(s.Kind)
            && string.Equals(s.Id, change.Old, StringComparison.Ordinal)).Select(s => s.Node).ToHashSet();
        foreach (var (was, now) in before.Roots.Zip(after.Roots))
        {
            if (!ScalarWalk.HaveSameForm(was, now))
                return was.Place;
            foreach (var (a, b) in ScalarWalk.Of(was).Zip(ScalarWalk.Of(now)))
            {
                if (!changed.Contains(a.Node)
                    && !string.Equals(a.Node.Value, b.Node.Value, StringComparison.Ordinal))
                    return a.Node.Place;
            }
        }

        return null;
    }

    private static Place? InSites(WrittenIds before, WrittenIds after, IdChange change)
    {
        for (var i = 0; i < Math.Max(before.Sites.Length, after.Sites.Length); i++)
        {
            if (i >= before.Sites.Length)
                return after.Sites[i].Node.Place;
            var was = before.Sites[i];
            if (i >= after.Sites.Length || !IsSame(was, after.Sites[i], change))
                return was.Node.Place;
        }

        return null;
    }

    // No line is added or taken away, so the line says which place it is.
    private static bool IsSame(IdSite was, IdSite now, IdChange change) =>
        string.Equals(was.Kind, now.Kind, StringComparison.Ordinal) && was.Declares == now.Declares
        && string.Equals(change.After(was.Kind, was.Id), now.Id, StringComparison.Ordinal)
        && string.Equals(was.Node.Source.Path, now.Node.Source.Path, StringComparison.Ordinal)
        && was.Node.Place.Line == now.Node.Place.Line;

    private static Place? InFaults(BoundScenario before, BoundScenario after)
    {
        var (was, now) = (InOrder(before), InOrder(after));
        for (var i = 0; i < Math.Max(was.Count, now.Count); i++)
        {
            if (i >= was.Count || i >= now.Count
                || !string.Equals(Line(was[i]), Line(now[i]), StringComparison.Ordinal))
                return i < now.Count ? now[i].Place : was[i].Place;
        }

        return null;
    }

    private static List<Finding> InOrder(BoundScenario bound) =>
        [.. bound.Findings.OrderBy(Line, StringComparer.Ordinal)];

    private static string Line(Finding finding) =>
        FormattableString.Invariant($"{finding.Place.File}:{finding.Place.Line} {finding.Rule.Id}");
}
