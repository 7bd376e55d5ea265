using NegotiationModel.Model;

namespace NegotiationModel.Reporting.Wording;

/// <summary>
/// Dates as they were written, with EDTF's signs put into words: nothing is made more exact than the
/// scenario says.
/// </summary>
internal static class DateWords
{
    private const int DayLength = 10;

    public static string Plain(EdtfDate date)
    {
        var (from, to) = Parts(date);
        if (to is null)
            return Mark(from);
        if (IsOpen(from))
            return IsOpen(to) ? "at no known date" : "until " + Mark(to);
        return IsOpen(to) ? "from " + Mark(from) + " on" : Mark(from) + " to " + Mark(to);
    }

    public static string WithPreposition(EdtfDate date)
    {
        var (from, to) = Parts(date);
        if (to is null)
            return IsMarked(from) ? Mark(from) : (from.Length == DayLength ? "on " : "in ") + from;
        return IsOpen(from) || IsOpen(to) ? Plain(date) : "between " + Mark(from) + " and " + Mark(to);
    }

    private static (string From, string? To) Parts(EdtfDate date)
    {
        var cut = date.Text.IndexOf('/', StringComparison.Ordinal);
        return cut < 0 ? (date.Text, null) : (date.Text[..cut], date.Text[(cut + 1)..]);
    }

    private static bool IsOpen(string part) => part.Length == 0 || part is "..";

    private static bool IsMarked(string part) => part.Length > 0 && part[^1] is '~' or '?' or '%';

    private static string Mark(string part)
    {
        if (!IsMarked(part))
            return part;
        var plain = part[..^1];
        return part[^1] switch
        {
            '~' => "about " + plain,
            '?' => "perhaps " + plain,
            _ => "perhaps about " + plain,
        };
    }
}
