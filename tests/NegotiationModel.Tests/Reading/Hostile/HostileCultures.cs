using System.Globalization;
using NegotiationModel.Reporting;
using NegotiationModel.Tests.Scenarios;
using Xunit;

namespace NegotiationModel.Tests.Reading.Hostile;

/// <summary>
/// Cultures that write numbers and dates as some real ones do. The real ones are not there: the program and
/// its tests run with invariant globalization, where asking for one throws. These are made by hand from the
/// invariant one and made the thread's, so that code which formats or parses by the culture still shows.
/// </summary>
internal static class HostileCultures
{
    public static IReadOnlyDictionary<string, CultureInfo> All { get; } =
        new Dictionary<string, CultureInfo>(StringComparer.Ordinal)
        {
            ["as de-DE: comma and point change places"] = Made(n =>
            {
                (n.NumberDecimalSeparator, n.NumberGroupSeparator) = (",", ".");
            }),
            ["as sv-SE: U+2212 for minus"] = Made(n => n.NegativeSign = "\u2212"),
            ["as he-IL: a direction mark before minus"] = Made(n => n.NegativeSign = "\u200E-"),
            ["as ar-SA: Arabic digits and signs, another calendar"] = Made(
                n =>
                {
                    n.NegativeSign = "\u061C-";
                    n.NumberDecimalSeparator = "\u066B";
                    n.NativeDigits = ["٠", "١", "٢", "٣", "٤", "٥", "٦", "٧", "٨", "٩"];
                    n.DigitSubstitution = DigitShapes.NativeNational;
                },
                d => (d.DateSeparator, d.ShortDatePattern, d.TimeSeparator) = ("\u200F/", "dd/MM/yyyy", ".")),
        };

    /// <summary>Makes a culture the thread's until the result is disposed of.</summary>
    public static IDisposable Use(string name) => new Scope(All[name]);

    private static CultureInfo Made(
        Action<NumberFormatInfo> numbers, Action<DateTimeFormatInfo>? dates = null)
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        numbers(culture.NumberFormat);
        dates?.Invoke(culture.DateTimeFormat);
        return culture;
    }

    private sealed class Scope : IDisposable
    {
        private readonly (CultureInfo Formats, CultureInfo Words) _before =
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);

        public Scope(CultureInfo culture) =>
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, culture);

        public void Dispose() =>
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = _before;
    }
}

public sealed class HostileCultureTests
{
    public static TheoryData<string> Cultures => [.. HostileCultures.All.Keys];

    // As long as this holds, no machine's culture can reach the program, and the tests below say all there
    // is.
    [Fact]
    public void Only_the_invariant_culture_is_there() =>
        Assert.Throws<CultureNotFoundException>(() => CultureInfo.GetCultureInfo("tr-TR"));

    [Theory]
    [MemberData(nameof(Cultures))]
    public void Reports_are_the_same_in_every_culture(string culture)
    {
        foreach (var name in ScenarioFolder.Names())
        {
            var expected = Reports(name);
            using var _ = HostileCultures.Use(culture);
            Assert.NotEqual("-1.5", FormattableString.CurrentCulture($"{-1.5}"));
            Assert.Equal(expected, Reports(name));
        }
    }

    private static string[] Reports(string name)
    {
        var result = new NegotiationAnalyzer().Analyze(ScenarioFolder.Files(name));
        return
        [
            TextReport.Validate(result), TextReport.Compare(result), ConciseReport.Write(result),
            JsonReport.Write(result), MarkdownReport.Write(ReportBuilder.Build(result)),
        ];
    }
}
