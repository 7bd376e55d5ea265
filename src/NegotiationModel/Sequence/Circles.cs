namespace NegotiationModel.Sequence;

/// <summary>Circles of a directed graph.</summary>
internal static class Circles
{
    /// <summary>
    /// The components in which every node reaches every other, of two nodes or more; nodes in the order
    /// given, components by their first node.
    /// </summary>
    public static List<List<T>> Of<T>(IReadOnlyList<T> nodes, Func<T, IEnumerable<T>> next)
        where T : notnull
    {
        var reach = nodes.ToDictionary(n => n, n => ReachedFrom(n, next));
        var seen = new HashSet<T>();
        var circles = new List<List<T>>();
        foreach (var node in nodes.Where(n => !seen.Contains(n)))
        {
            var together = nodes.Where(m => reach[node].Contains(m) && reach[m].Contains(node)).ToList();
            seen.UnionWith(together);
            if (together.Count > 1)
                circles.Add(together);
        }

        return circles;
    }

    private static HashSet<T> ReachedFrom<T>(T from, Func<T, IEnumerable<T>> next)
        where T : notnull
    {
        var reached = new HashSet<T>();
        var open = new Stack<T>([from]);
        while (open.TryPop(out var current))
        {
            foreach (var one in next(current))
            {
                if (reached.Add(one))
                    open.Push(one);
            }
        }

        return reached;
    }
}
