using System.Globalization;
using System.Runtime.InteropServices;
using static NegotiationModel.Tests.Reference.RefText;

namespace NegotiationModel.Tests.Reference;

/// <summary>A date that means "at some time within": its first and its last day.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct RefSpan(DateOnly Start, DateOnly End)
{
    public bool IsSingleDay => Start == End;

    public static RefSpan Parse(string text)
    {
        var parts = text.Split('/');
        if (parts.Length == 1)
        {
            return One(text);
        }

        var start = IsOpen(parts[0]) ? DateOnly.MinValue : One(parts[0]).Start;
        var end = IsOpen(parts[1]) ? DateOnly.MaxValue : One(parts[1]).End;
        return new RefSpan(start, end);
    }

    public bool IsLaterThan(RefSpan other) => Start > other.End;

    public bool Meets(RefSpan other) => !IsLaterThan(other) && !other.IsLaterThan(this);

    /// <summary>Days between the end of the earlier and the start of the later; 0 where they meet.</summary>
    public int GapTo(RefSpan other) =>
        IsLaterThan(other) ? Start.DayNumber - other.End.DayNumber
        : other.IsLaterThan(this) ? other.Start.DayNumber - End.DayNumber
        : 0;

    private static bool IsOpen(string text) => text.Length == 0 || Same(text, "..");

    private static RefSpan One(string text)
    {
        // A mark for "about" or "uncertain" is shown to people and changes no day.
        var numbers = text.TrimEnd('~', '?', '%')
            .Split('-')
            .Select(part => int.Parse(part, CultureInfo.InvariantCulture))
            .ToArray();
        var start = new DateOnly(
            numbers[0],
            numbers.Length > 1 ? numbers[1] : 1,
            numbers.Length > 2 ? numbers[2] : 1
        );
        var end = numbers.Length switch
        {
            1 => start.AddYears(1).AddDays(-1),
            2 => start.AddMonths(1).AddDays(-1),
            _ => start,
        };
        return new RefSpan(start, end);
    }
}
