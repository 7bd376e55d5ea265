using System.Globalization;
using static NegotiationModel.Tests.Reference.RefText;

namespace NegotiationModel.Tests.Reference;

/// <summary>
/// A point. A numeric point is a list of its grid values: the reference knows no segments
/// while it computes, it names them only when it writes a result.
/// </summary>
internal sealed record RefPoint(string Id, RefPointKind Kind, IReadOnlyList<string> Options)
{
    public int Step { get; init; } = 1;

    public bool IsFact { get; init; }

    public bool IsContext { get; init; }

    public string? StatusQuo { get; init; }

    public static RefPoint Numeric(string id, int least, int most, int step = 1) =>
        new(id, RefPointKind.Numeric, Grid(least, most, step)) { Step = step };

    public int IndexOf(string option)
    {
        for (var index = 0; index < Options.Count; index++)
        {
            if (Same(Options[index], option))
            {
                return index;
            }
        }

        throw new InvalidOperationException($"Point {Id} has no option {option}.");
    }

    private static List<string> Grid(int least, int most, int step)
    {
        var values = new List<string>();
        for (var value = least; value <= most; value += step)
        {
            values.Add(value.ToString(CultureInfo.InvariantCulture));
        }

        return values;
    }
}
