using NegotiationModel.Model;

namespace NegotiationModel.Proposals;

/// <summary>How far two answers to a point lie apart, from 0 (some option in common) to 1.</summary>
public static class Distance
{
    /// <summary>
    /// The smallest gap between two sets: by rank on ordered points, by value over the range on numeric ones,
    /// 0 or 1 on nominal ones.
    /// </summary>
    /// <exception cref="ArgumentException">A set is empty: there is nothing to measure from.</exception>
    public static Fraction Between(Point point, OptionSet a, OptionSet b)
    {
        if (a.IsEmpty || b.IsEmpty)
            throw new ArgumentException("an empty set has no distance", a.IsEmpty ? nameof(a) : nameof(b));
        if (a.Intersects(b))
            return Fraction.Zero;
        if (point.Kind == PointKind.Nominal)
            return Fraction.One;
        return a.Indexes().SelectMany(i => b.Indexes().Select(j => Gap(point, i, j))).Min();
    }

    private static Fraction Gap(Point point, int one, int other)
    {
        var (low, high) = one < other ? (one, other) : (other, one);
        if (point.Grid is not { } grid)
            return new Fraction(high - low, point.Options.Length - 1);
        var gap = Fraction.Of(point.Options[high].Low!.Value) - Fraction.Of(point.Options[low].High!.Value);
        return gap / (Fraction.Of(grid.Max) - Fraction.Of(grid.Min));
    }
}
