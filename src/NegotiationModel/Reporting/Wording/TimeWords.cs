using System.Globalization;
using NegotiationModel.Accounts;
using NegotiationModel.Model;

namespace NegotiationModel.Reporting.Wording;

/// <summary>Spans of days, never more exact than the dates they come from.</summary>
internal static class TimeWords
{
    /// <summary>
    /// The days between two statements: <c>29 days</c>; <c>at least 29 days</c> if a date is an interval,
    /// <c>about 29 days</c> if it is marked as uncertain.
    /// </summary>
    public static string Gap(StatementPair pair)
    {
        EdtfDate[] dates = [pair.A.Said, pair.B.Said];
        var least = dates.All(d => d.IsSingleDay) ? "" : "at least ";
        var about = dates.Any(d => d.Text.AsSpan().IndexOfAny("~?%") >= 0) ? "about " : "";
        return least + about + Words.Count(pair.GapDays, "day");
    }

    /// <summary><c>with a window of 45 or 180 days no label would differ</c>.</summary>
    public static string OtherWindows(WordingContext context)
    {
        var (half, twice) = (Number(context.WindowDays / 2), Number(context.WindowDays * 2));
        return context.Window.Half == context.Window.Double
            ? $"with a window of {half} or {twice} days {Labels(context.Window.Half)} would differ"
            : $"with a window of {half} days {Labels(context.Window.Half)} would differ, "
                + $"with one of {twice} days {Labels(context.Window.Double)}";
    }

    private static string Labels(int count) => count == 0 ? "no label" : Words.Count(count, "label");

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
