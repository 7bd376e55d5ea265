using System.Globalization;
using NegotiationModel.Model;

namespace NegotiationModel.Reporting.Wording;

/// <summary>Names of options and sets of options.</summary>
internal static class OptionWords
{
    // Units whose singular loses its last letter; of any other unit nothing is known.
    private static readonly HashSet<string> Plurals = new(StringComparer.Ordinal)
    {
        "days", "weeks", "months", "years", "hours", "minutes", "seats", "votes", "euros", "dollars",
    };

    private const string NumberFormat = "0.############################";

    /// <summary>Inside a sentence: a title in quotes, a number as it is.</summary>
    public static string One(Point point, int option) =>
        point.Options[option].Low is null ? Words.Quoted(Name(point, option)) : Name(point, option);

    /// <summary>The same without quotes, for lists and tables.</summary>
    public static string Name(Point point, int option)
    {
        var one = point.Options[option];
        return one.Low is { } low ? Values(point, low, one.High ?? low) : one.Title?.Default ?? one.Id;
    }

    public static string Set(Point point, OptionSet set, string joiner)
    {
        if (set.IsEmpty)
            return "no option";
        if (set.Count > 1 && set.Count == point.Options.Length)
        {
            return point.Kind == PointKind.Numeric ? "any value"
                : joiner is "and" ? "every option"
                : "any option";
        }

        return Words.List([.. Runs(set).SelectMany(run => Run(point, run.First, run.Last))], joiner);
    }

    // "At least" needs a rank, and three options to be shorter than their list.
    private static IEnumerable<string> Run(Point point, int first, int last)
    {
        var top = point.Options.Length - 1;
        if (point.Kind == PointKind.Numeric)
            return [Numbers(point, first, last)];
        if (point.Kind == PointKind.Ordered && last - first >= 2)
        {
            return last == top ? ["at least " + One(point, first)]
                : first == 0 ? ["at most " + One(point, last)]
                : [One(point, first) + " to " + One(point, last)];
        }

        return Enumerable.Range(first, last - first + 1).Select(i => One(point, i));
    }

    private static string Numbers(Point point, int first, int last)
    {
        var low = point.Options[first].Low ?? 0;
        var high = point.Options[last].High ?? 0;
        if (low != high && last == point.Options.Length - 1)
            return "at least " + Value(point, low);
        return low != high && first == 0 ? "at most " + Value(point, high) : Values(point, low, high);
    }

    private static string Values(Point point, decimal low, decimal high) =>
        low == high ? Value(point, low) : Number(low) + " to " + Value(point, high);

    private static string Value(Point point, decimal value) =>
        point.Grid?.Unit is { Length: > 0 } unit
            ? Number(value) + " " + (value == 1 && Plurals.Contains(unit) ? unit[..^1] : unit)
            : Number(value);

    private static string Number(decimal value) => value.ToString(NumberFormat, CultureInfo.InvariantCulture);

    private static IEnumerable<(int First, int Last)> Runs(OptionSet set)
    {
        var first = -1;
        var last = -1;
        foreach (var index in set.Indexes())
        {
            if (first >= 0 && index != last + 1)
            {
                yield return (first, last);
                first = index;
            }

            first = first < 0 ? index : first;
            last = index;
        }

        yield return (first, last);
    }
}
