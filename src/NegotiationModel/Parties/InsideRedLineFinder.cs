using System.Collections.Immutable;
using NegotiationModel.Accounts;
using NegotiationModel.Model;

namespace NegotiationModel.Parties;

/// <summary>Looks for one party's whole position inside another's red line, over all versions.</summary>
internal static class InsideRedLineFinder
{
    /// <summary>What was found; null if it holds in no version and no circumstances.</summary>
    public static InsideRedLine? Find(
        (Party Party, List<PartySide> Sides) asking, (Party Party, List<PartySide> Sides) refusing,
        TruthPatterns patterns)
    {
        var hits = asking.Sides
            .SelectMany(a => refusing.Sides.Select(r => new Hit(a, r, patterns.Count)))
            .Where(h => h.Any).ToList();
        if (hits.Count == 0)
            return null;
        ImmutableArray<Statement> asks = Cited(hits, (h, i) => h.AsksInside(i, patterns));
        ImmutableArray<Statement> lines = Cited(hits, (h, i) => h.LinesAround(i, patterns));
        var where = Enumerable.Range(0, patterns.Count).Select(i => hits.TrueForAll(h => h[i])).ToArray();
        return new InsideRedLine
        {
            Asking = asking.Party,
            Refusing = refusing.Party,
            Asks = asks,
            RedLines = lines,
            HoldsIn = hits.Count,
            Versions = asking.Sides.Count * refusing.Sides.Count,
            AskedOtherwise = Otherwise(asking.Sides, [.. hits.Select(h => h.Asking)]),
            RefusedOtherwise = Otherwise(refusing.Sides, [.. hits.Select(h => h.Refusing)]),
            DecidedBy = asks.Concat(lines).Select(s => s.Condition).OfType<Condition>()
                .FirstOrDefault(c => Decides(c, where, patterns)),
            ExceptWhere = Exception(hits, where, patterns),
        };
    }

    /// <summary>All that is asked for in a pattern is refused for good.</summary>
    public static bool LiesInside(in PatternClaims asking, in PatternClaims refusing) =>
        asking.HasPosition && !asking.Position.IsEmpty && refusing.Final.ContainsAll(asking.Position);

    private static ImmutableArray<Statement> Cited(
        List<Hit> hits, Func<Hit, int, IEnumerable<Statement>> inPattern) =>
        [.. hits.SelectMany(h => h.Patterns.SelectMany(i => inPattern(h, i)))
            .DistinctBy(s => s.Id, StringComparer.Ordinal).OrderBy(s => s.Id, StringComparer.Ordinal)];

    private static ImmutableArray<Account> Otherwise(List<PartySide> sides, HashSet<PartySide> holding)
    {
        var believed = holding.SelectMany(s => s.Accounts).Select(a => a.Id)
            .ToHashSet(StringComparer.Ordinal);
        return [.. sides.Where(s => !holding.Contains(s)).SelectMany(s => s.Accounts)
            .Where(a => !believed.Contains(a.Id)).DistinctBy(a => a.Id, StringComparer.Ordinal)
            .OrderBy(a => a.Id, StringComparer.Ordinal)];
    }

    private static bool Decides(Condition condition, bool[] where, TruthPatterns patterns)
    {
        var lifts = condition.Kind is ConditionKind.Unless or ConditionKind.Until;
        return Enumerable.Range(0, where.Length)
            .All(i => where[i] == (patterns.Holds(i, patterns.IndexOf(condition)) != lifts));
    }

    /// <summary>Where no version holds everywhere it holds somewhere, the first version decides.</summary>
    private static Assignment? Exception(List<Hit> hits, bool[] inAll, TruthPatterns patterns)
    {
        var holds = inAll.Contains(true)
            ? inAll
            : [.. Enumerable.Range(0, inAll.Length).Select(i => hits[0][i])];
        return holds.Contains(false) ? patterns.Apart(i => !holds[i], i => holds[i]) : null;
    }

    /// <summary>One version of both parties, and the patterns in which it holds.</summary>
    private sealed class Hit
    {
        private readonly bool[] _inside;

        public Hit(PartySide asking, PartySide refusing, int patterns)
        {
            Asking = asking;
            Refusing = refusing;
            _inside = [.. Enumerable.Range(0, patterns).Select(i => LiesInside(asking[i], refusing[i]))];
        }

        public PartySide Asking { get; }

        public PartySide Refusing { get; }

        public bool Any => _inside.Contains(true);

        public IEnumerable<int> Patterns => Enumerable.Range(0, _inside.Length).Where(i => _inside[i]);

        public bool this[int pattern] => _inside[pattern];

        /// <summary>
        /// Positions that lie inside by themselves; where only their intersection does, all of them.
        /// </summary>
        public List<Statement> AsksInside(int pattern, TruthPatterns patterns)
        {
            var positions = Asking.Statements
                .Where(s => StatementClaims.Of(s, patterns)[pattern].HasPosition).ToList();
            var inside = positions.Where(s => Refusing[pattern].Final.ContainsAll(s.Options)).ToList();
            return inside.Count == 0 ? positions : inside;
        }

        public IEnumerable<Statement> LinesAround(int pattern, TruthPatterns patterns) =>
            Refusing.Statements.Where(s =>
                StatementClaims.Of(s, patterns)[pattern].Final.Intersects(Asking[pattern].Position));
    }
}
