using System.Collections.Immutable;
using System.Numerics;
using NegotiationModel.Model;

namespace NegotiationModel.Accounts;

/// <summary>
/// The assignments that matter: the distinct truth patterns of some conditions, each with its first
/// assignment (points by id, options in their order). Without conditions there is one empty pattern.
/// </summary>
internal sealed class TruthPatterns
{
    /// <summary>Most patterns of a cell; beyond them it is reported as not compared.</summary>
    public const int Limit = 4096;

    /// <summary>Most intermediate states; far beyond what <see cref="Limit"/> patterns need.</summary>
    private const int StateLimit = 262_144;

    private readonly Dictionary<string, int> _conditions;
    private readonly BigInteger[] _truths;
    private readonly Assignment[] _assignments;

    private TruthPatterns(Dictionary<string, int> conditions, BigInteger[] truths, Assignment[] assignments)
    {
        _conditions = conditions;
        _truths = truths;
        _assignments = assignments;
    }

    /// <summary>The one empty pattern.</summary>
    public static TruthPatterns None { get; } =
        new(new Dictionary<string, int>(StringComparer.Ordinal), [BigInteger.Zero], [Assignment.Empty]);

    /// <summary>Number of patterns, at least 1.</summary>
    public int Count => _truths.Length;

    /// <summary>The first assignment of a pattern.</summary>
    public Assignment AssignmentOf(int pattern) => _assignments[pattern];

    /// <summary>The index of a condition for <see cref="Holds"/>; -1 without condition.</summary>
    public int IndexOf(Condition? condition) => condition is null ? -1 : _conditions[condition.Key];

    /// <summary>The condition of this index holds in the pattern; true for -1.</summary>
    public bool Holds(int pattern, int condition) => condition < 0 || !(_truths[pattern] >> condition).IsEven;

    /// <summary>
    /// The fewest choices that set some assignment of the one kind apart from one of the other, named by the
    /// former. Both kinds have patterns.
    /// </summary>
    public Assignment Apart(Func<int, bool> isOne, Func<int, bool> isOther)
    {
        Assignment? fewest = null;
        var others = Enumerable.Range(0, Count).Where(isOther).ToList();
        foreach (var one in Enumerable.Range(0, Count).Where(isOne))
        {
            foreach (var other in others)
            {
                var apart = new Assignment(
                    [.. AssignmentOf(one).Choices.Where(c => !AssignmentOf(other).Choices.Contains(c))]);
                if (fewest is null || apart.Choices.Length < fewest.Choices.Length)
                    fewest = apart;
                if (fewest.Choices.Length == 1)
                    return fewest;
            }
        }

        return fewest!;
    }

    /// <summary>
    /// Finds the patterns of the statements' conditions; null if there are more than <see cref="Limit"/>.
    /// </summary>
    /// <param name="statements">The statements.</param>
    /// <param name="within">Options that a point can have, such as those of a text; any option for a point
    /// that is not in it. No set is empty.</param>
    public static TruthPatterns? Of(
        IEnumerable<Statement> statements, IReadOnlyDictionary<Point, OptionSet>? within = null)
    {
        var distinct = new Dictionary<string, int>(StringComparer.Ordinal);
        var conditions = new List<Condition>();
        foreach (var statement in statements)
        {
            if (statement.Condition is { } condition && distinct.TryAdd(condition.Key, conditions.Count))
                conditions.Add(condition);
        }

        return conditions.Count == 0 ? None : new Search(conditions, within).Run(distinct);
    }

    /// <summary>
    /// Walks the points one by one; a state is the set of cases still possible. States that agree go on as
    /// one, with the first assignment that leads to them, so the work follows the number of patterns and not
    /// the number of assignments.
    /// </summary>
    private sealed class Search
    {
        private readonly List<(int Condition, ConditionCase Case, BigInteger Bit)> _cases = [];
        private readonly BigInteger[] _casesOf;
        private readonly ImmutableArray<Point> _points;
        private readonly IReadOnlyDictionary<Point, OptionSet>? _within;

        public Search(List<Condition> conditions, IReadOnlyDictionary<Point, OptionSet>? within)
        {
            _within = within;
            _casesOf = new BigInteger[conditions.Count];
            for (var i = 0; i < conditions.Count; i++)
            {
                foreach (var one in conditions[i].Cases)
                {
                    var bit = BigInteger.One << _cases.Count;
                    _cases.Add((i, one, bit));
                    _casesOf[i] |= bit;
                }
            }

            _points = [.. _cases.SelectMany(c => c.Case.Terms).Select(t => t.Point)
                .DistinctBy(p => p.Id, StringComparer.Ordinal).OrderBy(p => p.Id, StringComparer.Ordinal)];
        }

        public TruthPatterns? Run(Dictionary<string, int> conditions)
        {
            var allCases = (BigInteger.One << _cases.Count) - 1;
            var states = new List<State> { new(allCases, BigInteger.Zero, null, -1) };
            for (var at = 0; at < _points.Length; at++)
            {
                states = Step(states, at);
                if (states.Count > StateLimit)
                    return null;
            }

            return states.Count > Limit
                ? null
                : new TruthPatterns(
                    conditions, [.. states.Select(s => s.True)], [.. states.Select(s => AssignmentOf(s))]);
        }

        private List<State> Step(List<State> states, int at)
        {
            var point = _points[at];
            var possible = _within?.GetValueOrDefault(point, point.AllOptions) ?? point.AllOptions;
            var killedBy = new BigInteger[point.Options.Length];
            foreach (var (_, one, bit) in _cases)
            {
                foreach (var term in one.Terms.Where(t => ReferenceEquals(t.Point, point)))
                {
                    for (var option = 0; option < killedBy.Length; option++)
                        killedBy[option] |= term.Options.Contains(option) ? BigInteger.Zero : bit;
                }
            }

            var settled = SettledAfter(at);
            var seen = new HashSet<(BigInteger, BigInteger)>();
            var next = new List<State>();
            foreach (var state in states)
            {
                for (var option = 0; option < killedBy.Length && next.Count <= StateLimit; option++)
                {
                    if (!possible.Contains(option))
                        continue;
                    var following = Settle(state, state.Alive & ~killedBy[option], settled, option);
                    if (seen.Add((following.Alive, following.True)))
                        next.Add(following);
                }
            }

            return next;
        }

        /// <summary>
        /// A condition with a case that is complete and possible is true: its other cases no longer matter.
        /// </summary>
        private State Settle(State from, BigInteger alive, BigInteger settled, int option)
        {
            var truth = from.True;
            foreach (var (condition, _, bit) in _cases)
            {
                if (!(alive & settled & bit).IsZero)
                    truth |= BigInteger.One << condition;
            }

            for (var condition = 0; condition < _casesOf.Length; condition++)
            {
                if (!(truth >> condition).IsEven)
                    alive &= ~_casesOf[condition];
            }

            return new State(alive, truth, from, option);
        }

        /// <summary>
        /// Cases all of whose points have been walked once the point <paramref name="at"/> is done.
        /// </summary>
        private BigInteger SettledAfter(int at)
        {
            var settled = BigInteger.Zero;
            foreach (var (_, one, bit) in _cases)
            {
                if (one.Terms.All(t => _points.IndexOf(t.Point) <= at))
                    settled |= bit;
            }

            return settled;
        }

        private Assignment AssignmentOf(State last)
        {
            var choices = new (Point, int)[_points.Length];
            var state = last;
            for (var at = _points.Length - 1; at >= 0; at--)
            {
                choices[at] = (_points[at], state.Option);
                state = state.Previous!;
            }

            return new Assignment([.. choices]);
        }

        private sealed record State(BigInteger Alive, BigInteger True, State? Previous, int Option);
    }
}
