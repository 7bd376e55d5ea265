using NegotiationModel.Analysis;
using NegotiationModel.Reporting;
using NegotiationModel.Reporting.Terminal;
using NegotiationModel.Tests.Scenarios;
using Xunit;

namespace NegotiationModel.Tests.Reporting;

public sealed class TextReportTests
{
    [Fact]
    public void No_control_character_of_user_text_reaches_the_terminal()
    {
        foreach (var hostile in HostileTexts.All)
        {
            foreach (var text in EveryOutput(SampleResult.Build(_ => hostile)))
            {
                Assert.DoesNotContain(text, c => char.IsControl(c) && c != '\n');
                Assert.DoesNotContain(
                    text, c => c is '\u202e' or '\u2066' or '\u200f' or '\u2028' or '\u2029');
                Assert.DoesNotContain("\nok: 0 errors", text, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void A_control_character_is_shown_by_its_code() =>
        Assert.Equal("<U+001B>[2J a<U+202E>b<U+009B>", TerminalText.Encode("\u001b[2J\na\u202eb\u009b"));

    [Theory]
    [InlineData("abc", 3)]
    [InlineData("日本", 4)]
    [InlineData("e\u0301", 1)]
    [InlineData("\ud83d\ude00", 2)]
    public void Widths_are_counted_in_columns(string text, int width) =>
        Assert.Equal(width, TerminalText.Width(text));

    [Theory]
    [InlineData("abcdef", 4, "abc…")]
    [InlineData("日本語", 4, "日…")]
    [InlineData("ae\u0301b", 3, "ae\u0301b")]
    public void Cut_text_ends_in_an_ellipsis(string text, int columns, string expected) =>
        Assert.Equal(expected, TerminalText.Truncate(text, columns));

    [Theory]
    [InlineData(40)]
    [InlineData(72)]
    [InlineData(120)]
    public void No_line_is_wider_than_the_terminal(int width)
    {
        foreach (
            var text in EveryOutput(SampleResult.Build(t => t + " 日本語"), new TextOptions { Width = width }))
            Assert.DoesNotContain(text.Split('\n'), line => TerminalText.Width(line) > width);
    }

    [Fact]
    public void Colour_is_only_there_when_asked_for()
    {
        var plain = TextReport.Compare(SampleResult.Plain);
        var colour = TextReport.Compare(SampleResult.Plain, new TextOptions { Color = true });
        Assert.DoesNotContain('\u001b', plain);
        Assert.Contains('\u001b', colour);
        Assert.Equal(plain, WithoutStyles(colour));
    }

    [Fact]
    public void Compare_prints_the_glance_at_most_forty_lines_more_and_how_to_see_the_rest()
    {
        var lines = TextReport.Compare(SampleResult.Plain).TrimEnd('\n').Split('\n');
        var glance = Array.FindIndex(lines, l => l.StartsWith("The evidence:", StringComparison.Ordinal));
        var below = lines[(Array.IndexOf(lines, "", glance) + 1)..];
        Assert.InRange(below.Length, 1, 40);
        Assert.Contains("negmodel report", lines[^1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("gaza-2025", "Israel: hints at “Annexation” (the article's own narration: ")]
    [InlineData("gaza-2025", "Public and private differ. Arab and Muslim leaders")]
    [InlineData("gaza-2025", "Israel: accepts “The 20-point plan” (public statements on the record: ")]
    [InlineData("gaza-2025", "refuses “Some role” and “A larger role” (the article's own narration: ")]
    [InlineData("river-basin", "Accounts contradict each other about Delta Province")]
    [InlineData(
        "river-basin",
        "The red lines of Lowland and Upland together leave no option on “Hands on the gates”, except, "
        + "for example, "
            + "where “Payment for storing water” is “A large fund”")]
    public void The_glance_of_a_scenario_names_what_weighs_most(string name, string expected)
    {
        var report = ReportBuilder.Build(new NegotiationAnalyzer().Analyze(ScenarioFolder.Files(name)));
        var glance = report.Find("glance")!.Blocks.OfType<ListBlock>().Single().Items;
        Assert.InRange(glance.Length, 3, 7);
        Assert.Contains(glance, i => i.Line.PlainText.Contains(expected, StringComparison.Ordinal));
        Assert.All(glance, i => Assert.Contains(i.Line.Spans, s => s.Style == SpanStyle.Reference));
    }

    [Theory]
    [InlineData("gaza-2025", "the answer is “No notice” or “A vague notice”")]
    [InlineData("gaza-2025", "Did Qatar get notice before the missiles landed? All say the same")]
    [InlineData("river-basin", "accepts 45 m3/s only if “The border road” is “An open road”")]
    public void Compare_says_what_accounts_share_and_about_what(string name, string expected)
    {
        var result = new NegotiationAnalyzer().Analyze(ScenarioFolder.Files(name));
        var text = string.Join(
            ' ', TextReport.Compare(result).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains(expected, text, StringComparison.Ordinal);
        Assert.DoesNotContain("does not ask for", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Validate_shows_the_line_a_caret_the_related_place_and_the_counts()
    {
        var text = TextReport.Validate(SampleResult.Plain);
        Assert.Contains(
            """
              --> statements.yaml:1:7
             1 | - id: s1<U+0009>x
               |       ^^
              see statements.yaml:2:2
             2 | <U+0009>party: up
               |         ^^^^^

            1 file, 14 statements, 9 cells read; 1 error
            """.ReplaceLineEndings("\n"), text, StringComparison.Ordinal);
    }

    [Fact]
    public void Concise_is_one_line_per_finding_and_nothing_else() => Assert.Equal(
        "statements.yaml:1:7: error NM299 An id that nothing declares.\n",
            ConciseReport.Write(SampleResult.Plain));

    [Fact]
    public void An_incomplete_result_says_so_at_the_top() => Assert.StartsWith(
        "! Incomplete", TextReport.Compare(SampleResult.Plain with { Incomplete = true }),
            StringComparison.Ordinal);

    [Theory]
    [InlineData(ShownKind.Party, "upland", "water minister")]
    [InlineData(ShownKind.Point, "dam", "Options, in their order")]
    [InlineData(ShownKind.Cell, "upland/dam", "Conflict.")]
    [InlineData(ShownKind.Cell, "spill", "It did not")]
    [InlineData(ShownKind.Statement, "up-gate-1", "Changed over time: softens.")]
    [InlineData(ShownKind.Proposal, "draft", "which of these is not settled")]
    [InlineData(ShownKind.Account, "records", "rest on it alone")]
    [InlineData(ShownKind.Source, "minutes", "14 statements by 2 accounts")]
    [InlineData(ShownKind.Coding, "", "0 of 14 statements are reviewed")]
    public void A_single_thing_is_shown(ShownKind kind, string id, string expected)
    {
        Assert.Contains(id, ShowReport.Ids(SampleResult.Plain, kind), StringComparer.Ordinal);
        var shown = ShowReport.Build(SampleResult.Plain, kind, id);
        Assert.NotNull(shown);
        Assert.Contains(expected, TextReport.Report(shown), StringComparison.Ordinal);
        Assert.Contains(
            expected, MarkdownReport.Write(shown)
            .Replace("\\", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void A_thing_that_is_not_there_is_not_shown() =>
        Assert.All(
            Enum.GetValues<ShownKind>(), k => Assert.Null(ShowReport.Build(SampleResult.Plain, k, "nobody")));

    private static IEnumerable<string> EveryOutput(AnalysisResult result, TextOptions? options = null)
    {
        yield return TextReport.Compare(result, options);
        yield return TextReport.Report(ReportBuilder.Build(result), options);
        yield return TextReport.Validate(result, null, options);
        if (options is null)
            yield return ConciseReport.Write(result);
        foreach (var kind in Enum.GetValues<ShownKind>())
        {
            foreach (var id in ShowReport.Ids(result, kind))
                yield return TextReport.Report(ShowReport.Build(result, kind, id)!, options);
        }
    }

    private static string WithoutStyles(string text)
    {
        for (var at = text.IndexOf('\u001b', StringComparison.Ordinal); at >= 0; at =
            text.IndexOf('\u001b', StringComparison.Ordinal))
            text = text.Remove(at, text.IndexOf('m', at) - at + 1);
        return text;
    }
}
