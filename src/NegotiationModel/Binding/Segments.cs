using System.Collections.Immutable;
using NegotiationModel.Model;

namespace NegotiationModel.Binding;

/// <summary>
/// Cuts the grid of a numeric point: each mentioned value alone, each maximal run of other values between two
/// of them.
/// </summary>
internal static class Segments
{
    internal static ImmutableArray<PointOption> Cut(NumericGrid grid, IEnumerable<decimal> mentioned)
    {
        var values = mentioned.ToList();
        values.Sort();
        var segments = ImmutableArray.CreateBuilder<PointOption>((values.Count * 2) + 1);
        var next = grid.Min;
        foreach (var value in values)
        {
            if (next < value)
                segments.Add(Segment(next, value - grid.Step));
            segments.Add(Segment(value, value));
            next = value + grid.Step;
        }

        if (next <= grid.Max)
            segments.Add(Segment(next, grid.Max));
        return segments.ToImmutable();
    }

    private static PointOption Segment(decimal low, decimal high)
    {
        var id = low == high ? NumberReader.Write(low)
            : NumberReader.Write(low) + ".." + NumberReader.Write(high);
        return new PointOption(id, null, low, high);
    }
}
