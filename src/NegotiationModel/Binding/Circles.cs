namespace NegotiationModel.Binding;

/// <summary>
/// Finds circles among things that name each other, in linear time and without recursion (Tarjan).
/// </summary>
internal sealed class Circles
{
    private const int MostShown = 8;
    private readonly Func<string, IReadOnlyList<string>> _next;
    private readonly Dictionary<string, int> _order = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _low = new(StringComparer.Ordinal);
    private readonly HashSet<string> _open = new(StringComparer.Ordinal);
    private readonly Stack<string> _component = new();
    private readonly List<List<string>> _found = [];

    private Circles(Func<string, IReadOnlyList<string>> next) => _next = next;

    /// <summary>
    /// Each set of things from any of which every other one can be reached, sorted by id; a single thing only
    /// if it names itself. The sets come in the order in which <paramref name="ids"/> reach them.
    /// </summary>
    internal static List<List<string>> Find(IEnumerable<string> ids, Func<string, IReadOnlyList<string>> next)
    {
        var circles = new Circles(next);
        foreach (var id in ids)
        {
            if (!circles._order.ContainsKey(id))
                circles.Visit(id);
        }

        return circles._found;
    }

    /// <summary>One way around: <c>a → b → a</c>, from the first of the set.</summary>
    internal static string Chain(List<string> circle, Func<string, IReadOnlyList<string>> next)
    {
        var inside = circle.ToHashSet(StringComparer.Ordinal);
        var walk = new List<string>();
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        var at = circle[0];
        while (seen.TryAdd(at, walk.Count))
        {
            walk.Add(at);
            at = next(at).First(inside.Contains);
        }

        var around = walk.Skip(seen[at]).Append(at).Select(id => "`" + id + "`").ToList();
        if (around.Count > MostShown)
            around = [.. around.Take(MostShown - 2), "…", around[^1]];
        return string.Join(" → ", around);
    }

    private void Visit(string start)
    {
        var path = new Stack<(string Id, IReadOnlyList<string> Next, int At)>();
        path.Push(Enter(start));
        while (path.Count > 0)
        {
            var (id, next, at) = path.Pop();
            if (at < next.Count)
            {
                path.Push((id, next, at + 1));
                if (!_order.TryGetValue(next[at], out var order))
                    path.Push(Enter(next[at]));
                else if (_open.Contains(next[at]))
                    _low[id] = Math.Min(_low[id], order);
                continue;
            }

            if (path.Count > 0)
                _low[path.Peek().Id] = Math.Min(_low[path.Peek().Id], _low[id]);
            if (_low[id] == _order[id])
                Close(id);
        }
    }

    private (string Id, IReadOnlyList<string> Next, int At) Enter(string id)
    {
        _low[id] = _order[id] = _order.Count;
        _open.Add(id);
        _component.Push(id);
        return (id, _next(id), 0);
    }

    private void Close(string id)
    {
        var members = new List<string>();
        string member;
        do
        {
            member = _component.Pop();
            _open.Remove(member);
            members.Add(member);
        }
        while (!string.Equals(member, id, StringComparison.Ordinal));

        if (members.Count == 1 && !_next(id).Contains(id, StringComparer.Ordinal))
            return;
        members.Sort(StringComparer.Ordinal);
        _found.Add(members);
    }
}
