using NegotiationModel.Binding.Keys;
using NegotiationModel.Model;
using NegotiationModel.Syntax;

namespace NegotiationModel.Binding;

/// <summary>Reads the range, step and unit of a numeric point.</summary>
internal static class GridReader
{
    // Far below what a decimal holds, whatever is reckoned with steps; divided by it, nothing overflows.
    private const decimal MostSteps = 1_000_000_000_000;

    internal static NumericGrid? Read(ItemReader reader, string point)
    {
        var step = reader.Has(PointKeys.Step) ? reader.Number(PointKeys.Step) : 1;
        var unit = reader.Text(PointKeys.Unit);
        if (reader.Find(PointKeys.Range) is not { } node || step is null)
            return null;
        if (node is not YamlList { Items.Length: 2 } ends)
        {
            reader.WrongType(PointKeys.Range, node);
            return null;
        }

        var min = reader.AsNumber(PointKeys.Range, ends.Items[0]);
        var max = reader.AsNumber(PointKeys.Range, ends.Items[1]);
        if (min is null || max is null)
            return null;
        var why = step <= 0 ? "the step must be above 0"
            : min >= max ? "the first number must be the smaller one"
            : (max - min) / MostSteps > step ? "the range has more than 1000000000000 steps"
            : (max - min) % step != 0 ? "the last number must be a whole number of steps above the first"
            : null;
        if (why is null)
            return new NumericGrid(min.Value, max.Value, step.Value, unit);
        reader.Fault(BindingRules.BadGrid, step <= 0 ? reader.Find(PointKeys.Step)! : node, ("point", point),
            ("why", why), ("example", Example(min.Value, max.Value, step.Value)));
        return null;
    }

    // The range that was meant, as far as one can tell.
    private static string Example(decimal min, decimal max, decimal step)
    {
        if (step <= 0)
            return PointKeys.Step.Example;
        var (low, high) = min < max ? (min, max) : (max, min);
        var steps = (high - low) / MostSteps > step ? 0 : decimal.Floor((high - low) / step);
        return steps == 0 ? PointKeys.Range.Example
            : "range: [" + NumberReader.Write(low) + ", " + NumberReader.Write(low + (steps * step)) + "]";
    }
}
