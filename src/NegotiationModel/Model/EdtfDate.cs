namespace NegotiationModel.Model;

/// <summary>
/// A date of EDTF (ISO 8601-2): an interval of days, "at some time within". Day, month, year, <c>a/b</c>, and
/// intervals open on one side; <c>~</c> and <c>?</c> are kept in <see cref="Text"/> and change nothing.
/// Equality by interval and text.
/// </summary>
/// <param name="Start">First possible day; <see cref="DateOnly.MinValue"/> if open.</param>
/// <param name="End">Last possible day; <see cref="DateOnly.MaxValue"/> if open.</param>
/// <param name="Text">As the scenario writes it.</param>
public readonly record struct EdtfDate(DateOnly Start, DateOnly End, string Text)
{
    /// <summary>The interval is one day.</summary>
    public bool IsSingleDay => Start == End;

    /// <summary>The date of one day, written in ISO form.</summary>
    public static EdtfDate OfDay(DateOnly day) =>
        new(day, day, day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>
    /// Surely later: starts after <paramref name="other"/> ends. Intervals that intersect are not ordered.
    /// </summary>
    public bool IsLaterThan(EdtfDate other) => Start > other.End;

    /// <summary>Some day lies in both.</summary>
    public bool Intersects(EdtfDate other) => Start <= other.End && other.Start <= End;

    /// <summary>
    /// Days between the end of the earlier and the start of the later; 0 if they intersect.
    /// </summary>
    public int GapInDays(EdtfDate other) =>
        Intersects(other) ? 0
        : Start > other.End ? Start.DayNumber - other.End.DayNumber
        : other.Start.DayNumber - End.DayNumber;

    /// <summary>The text as written.</summary>
    public override string ToString() => Text;
}
