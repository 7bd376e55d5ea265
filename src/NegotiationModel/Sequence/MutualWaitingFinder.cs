using System.Collections.Immutable;
using NegotiationModel.Model;

namespace NegotiationModel.Sequence;

/// <summary>
/// Parties that wait for each other's acts: one waits for another if something that it decides has a
/// condition on something that the other decides.
/// </summary>
internal static class MutualWaitingFinder
{
    /// <summary>Most circles that are followed; a scenario has few parties that decide.</summary>
    private const int MostPaths = 100_000;

    /// <summary>Smallest circles that are no deadlock, by the ids of their parties.</summary>
    public static ImmutableArray<MutualWaiting> Find(
        ImmutableArray<Statement> believed, ImmutableArray<Deadlock> deadlocks)
    {
        var waits = Waits(believed).ToLookup(w => (w.From, w.To), w => w.By);
        var next = waits.Select(w => w.Key).ToLookup(k => k.From, k => k.To);
        var parties = waits.SelectMany(w => new[] { w.Key.From, w.Key.To }).Distinct()
            .OrderBy(p => p.Id, StringComparer.Ordinal).ToList();
        var locked = deadlocks.SelectMany(d => d.Statements).ToHashSet();
        return [.. SmallestCircles(parties, next)
            .Select(circle => new MutualWaiting(
                [.. circle.OrderBy(p => p.Id, StringComparer.Ordinal)],
                [.. circle.Select((p, i) => (p, circle[(i + 1) % circle.Length]))
                    .SelectMany(edge => waits[edge]).DistinctBy(s => s.Id, StringComparer.Ordinal)
                    .OrderBy(s => s.Id, StringComparer.Ordinal)]))
            .Where(m => !m.Statements.All(locked.Contains))
            .OrderBy(m => string.Join(',', m.Parties.Select(p => p.Id)), StringComparer.Ordinal)];
    }

    private static IEnumerable<(Party From, Party To, Statement By)> Waits(
        ImmutableArray<Statement> believed) =>
        from statement in believed
        where statement is { Point: not null, Condition: not null }
        from term in statement.Condition!.Cases.SelectMany(c => c.Terms)
        from one in statement.Point!.DecidedBy
        from other in term.Point.DecidedBy
        where !ReferenceEquals(one, other)
        select (one, other, statement);

    /// <summary>Circles none of whose parties can be left out, each told once.</summary>
    private static List<ImmutableArray<Party>> SmallestCircles(
        List<Party> parties, ILookup<Party, Party> next)
    {
        var found = new List<ImmutableArray<Party>>();
        var paths = new Queue<ImmutableArray<Party>>(parties.Select(p => ImmutableArray.Create(p)));
        for (var walked = 0; walked < MostPaths && paths.TryDequeue(out var path); walked++)
        {
            if (found.Exists(f => f.All(path.Contains)))
                continue;
            // A circle is told from its first party on; shorter ones come first.
            if (path.Length > 1 && next[path[^1]].Contains(path[0]))
            {
                found.Add(path);
                continue;
            }

            foreach (var party in next[path[^1]].Where(p =>
                !path.Contains(p) && string.CompareOrdinal(p.Id, path[0].Id) > 0))
                paths.Enqueue(path.Add(party));
        }

        return found;
    }
}
