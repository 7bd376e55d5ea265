using System.Globalization;
using NegotiationModel.Model;

namespace NegotiationModel.Binding;

/// <summary>What is wrong with a date.</summary>
internal enum DateFault
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>Not written as a date.</summary>
    NotADate,

    /// <summary>Written as a date that the calendar does not have.</summary>
    DoesNotExist,

    /// <summary>An interval that ends before it begins.</summary>
    Backwards,
}

/// <summary>
/// EDTF (ISO 8601-2) as far as the format has it: <c>YYYY</c>, <c>YYYY-MM</c>, <c>YYYY-MM-DD</c>, <c>a/b</c>,
/// open sides as <c>..</c> or left empty, and <c>~</c>, <c>?</c>, <c>%</c> behind a date, which change
/// nothing.
/// </summary>
internal static class EdtfReader
{
    internal static DateFault TryRead(string text, out EdtfDate date)
    {
        date = default;
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0)
        {
            var single = Part(text, out var first, out var last);
            date = new EdtfDate(first, last, text);
            return single;
        }

        var left = text.AsSpan(0, slash);
        var right = text.AsSpan(slash + 1);
        if (IsOpen(left) && IsOpen(right))
            return DateFault.NotADate;
        return Interval(left, right, text, out date);
    }

    /// <summary>
    /// What the calendar has instead of a date that does not exist; empty for any other text.
    /// </summary>
    internal static string WhyNot(string text)
    {
        foreach (var side in text.Split('/'))
        {
            if (Part(side, out _, out _) != DateFault.DoesNotExist)
                continue;
            if (!Digits(side.AsSpan(0, 4), out var year) || year < 1)
                return "years run from 0001 to 9999";
            if (!Digits(side.AsSpan(5, 2), out var month) || month is < 1 or > 12)
                return "months run from 01 to 12";
            var name = CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month);
            return string.Create(CultureInfo.InvariantCulture,
                $"{name} {year:D4} has {DateTime.DaysInMonth(year, month)} days");
        }

        return "";
    }

    /// <summary>One day and nothing else.</summary>
    internal static DateFault TryReadDay(string text, out DateOnly day)
    {
        var fault = Part(text, out day, out _);
        var isWholeDay = text.Length == "YYYY-MM-DD".Length && !text.AsSpan().ContainsAny('~', '?', '%');
        return fault == DateFault.None && !isWholeDay ? DateFault.NotADate : fault;
    }

    private static DateFault Interval(ReadOnlySpan<char> left, ReadOnlySpan<char> right, string text,
        out EdtfDate date)
    {
        date = default;
        var (start, end) = (DateOnly.MinValue, DateOnly.MaxValue);
        var fault = IsOpen(left) ? DateFault.None : Part(left, out start, out _);
        if (fault == DateFault.None && !IsOpen(right))
            fault = Part(right, out _, out end);
        if (fault != DateFault.None)
            return fault;
        if (end < start)
            return DateFault.Backwards;
        date = new EdtfDate(start, end, text);
        return DateFault.None;
    }

    private static bool IsOpen(ReadOnlySpan<char> side) => side.Length == 0 || side is "..";

    private static DateFault Part(ReadOnlySpan<char> text, out DateOnly first, out DateOnly last)
    {
        first = last = default;
        if (text.Length > 0 && text[^1] is '~' or '?' or '%')
            text = text[..^1];
        if (text.Length is not (4 or 7 or 10)
            || !Digits(text[..4], out var year)
            || (text.Length >= 7 && text[4] != '-')
            || (text.Length == 10 && text[7] != '-'))
            return DateFault.NotADate;
        var (month, day) = (1, 1);
        if (text.Length >= 7 && !Digits(text[5..7], out month))
            return DateFault.NotADate;
        if (text.Length == 10 && !Digits(text[8..], out day))
            return DateFault.NotADate;
        if (year < 1 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
            return DateFault.DoesNotExist;
        first = new DateOnly(year, month, day);
        last = text.Length == 10 ? first
            : text.Length == 7 ? new DateOnly(year, month, DateTime.DaysInMonth(year, month))
            : new DateOnly(year, 12, 31);
        return DateFault.None;
    }

    private static bool Digits(ReadOnlySpan<char> text, out int value)
    {
        value = 0;
        return !text.ContainsAnyExceptInRange('0', '9')
            && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value);
    }
}
