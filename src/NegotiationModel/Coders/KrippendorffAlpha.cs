using System.Collections.Immutable;

namespace NegotiationModel.Coders;

/// <summary>
/// The square of the distance between two values, from how often each value occurs; 0 for a value and itself,
/// the same both ways.
/// </summary>
/// <param name="a">Index of a value.</param>
/// <param name="b">Index of another.</param>
/// <param name="counts">How often each value occurs, by its index.</param>
internal delegate Rational SquaredDistance(int a, int b, ImmutableArray<long> counts);

/// <summary>
/// Krippendorff's alpha (Krippendorff, Content Analysis, 2004, chapter 11): 1 less observed disagreement over
/// the disagreement that chance would give. 1 is full agreement, 0 is chance. Coders may be many and may have
/// left out units; exact.
/// </summary>
internal static class KrippendorffAlpha
{
    /// <summary>Alpha for values that are the same or not.</summary>
    /// <param name="units">Of each unit the values that its coders gave, as indexes from 0.</param>
    /// <returns>Alpha; null if all values are the same, so that nothing could have gone wrong.</returns>
    internal static Rational? Nominal(IEnumerable<IReadOnlyList<int>> units)
    {
        var shared = units.Where(u => u.Count > 1).ToList();
        // Counting needs no pair of values: those that differ are all less those that do not.
        return Of(shared, given => Square(given.Sum(g => g.Count)) - given.Sum(g => Square(g.Count)));
    }

    /// <summary>Alpha for values that lie apart more or less.</summary>
    /// <param name="units">Of each unit the values that its coders gave, as indexes from 0.</param>
    /// <param name="distance">How far apart.</param>
    /// <returns>Alpha; null if chance would give no disagreement.</returns>
    internal static Rational? Of(IEnumerable<IReadOnlyList<int>> units, SquaredDistance distance)
    {
        var shared = units.Where(u => u.Count > 1).ToList();
        var counts = new long[shared.SelectMany(u => u).DefaultIfEmpty(-1).Max() + 1];
        foreach (var value in shared.SelectMany(u => u))
            counts[value]++;
        ImmutableArray<long> all = [.. counts];
        return Of(shared, given => Disagreement(given, (a, b) => distance(a, b, all)));
    }

    /// <summary>The ordinal metric: how many values lie between the two, the ends by half.</summary>
    internal static Rational Ordinal(int a, int b, ImmutableArray<long> counts)
    {
        var (low, high) = (Math.Min(a, b), Math.Max(a, b));
        long twice = -counts[low] - counts[high];
        for (var i = low; i <= high; i++)
            twice += 2 * counts[i];
        Rational between = (Rational)twice / 2;
        return a == b ? 0 : between * between;
    }

    /// <summary>The interval metric: the difference of the numbers that the values are.</summary>
    internal static SquaredDistance Interval(ImmutableArray<decimal> numbers) => (a, b, _) =>
    {
        var apart = Rational.Of(numbers[a]) - Rational.Of(numbers[b]);
        return apart * apart;
    };

    // Both sums are over ordered pairs of values; each unit weighs as its number of values.
    private static Rational? Of(List<IReadOnlyList<int>> units, Func<Tally[], Rational> disagreement)
    {
        var all = Count(units.SelectMany(u => u));
        var expected = disagreement(all);
        if (expected == 0)
            return null;
        Rational observed = 0;
        foreach (var unit in units)
            observed += disagreement(Count(unit)) / (unit.Count - 1);
        return 1 - ((all.Sum(v => v.Count) - 1) * observed / expected);
    }

    private static Rational Disagreement(Tally[] given, Func<int, int, Rational> distance)
    {
        Rational sum = 0;
        for (var i = 0; i < given.Length; i++)
        {
            for (var j = i + 1; j < given.Length; j++)
                sum += 2 * given[i].Count * given[j].Count * distance(given[i].Value, given[j].Value);
        }

        return sum;
    }

    private static Tally[] Count(IEnumerable<int> values) =>
        [.. values.GroupBy(v => v).Select(g => new Tally(g.Key, g.LongCount()))];

    private static long Square(long number) => number * number;

    private readonly record struct Tally(int Value, long Count);
}
