using System.Text;
using NegotiationModel.Editing.Formatting;
using NegotiationModel.Findings;
using NegotiationModel.Reporting;
using NegotiationModel.Syntax;
using Xunit;

namespace NegotiationModel.Tests.Editing.Formatting;

/// <summary>Files of a scenario together: dates from other files, broken files, bytes.</summary>
public sealed class ScenarioFormatterTests
{
    private const string Head = "format: 1\nscenario: talks\ntitle: Talks\nas_of: 2024-06-30\n"
        + "include: [more/*.yaml]\n";

    [Fact]
    public void Dates_of_sources_come_from_all_files()
    {
        var files = Formatter.All(new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["scenario.yaml"] = Head,
            ["more/sources.yaml"] = "sources:\n  old: {title: Old, published: 2023-01-01}\n",
            ["more/talk.yaml"] = "statements:\n  - {id: b, said: 2024-01-01}\n  - {id: a, source: old}\n",
        });
        Assert.Equal("statements:\n  - {id: a, source: old}\n  - {id: b, said: 2024-01-01}\n",
            files["more/talk.yaml"]);
    }

    [Fact]
    public void A_broken_file_is_left_alone_and_named_and_the_others_are_formatted()
    {
        var formatted = Format(
            ("scenario.yaml", Head),
            ("more/bad.yaml", "parties:\n  a:  {name: [A\n"),
            ("more/good.yaml", "people:\n    h:  {name: H}\n"));
        var fault = Assert.Single(formatted.Faults);
        Assert.Equal("more/bad.yaml", fault.Place.File);
        Assert.Equal([FormatOutcome.NotRead, FormatOutcome.Changed, FormatOutcome.Unchanged],
            formatted.Files.Select(f => f.Outcome));
        Assert.True(formatted.Files[0].Edit.After.Span.SequenceEqual(formatted.Files[0].Edit.Before.Span));
        Assert.Equal("people:\n  h: {name: H}\n", Formatter.After(formatted.Files[1]));
    }

    [Fact]
    public void A_file_that_includes_what_is_not_there_is_formatted()
    {
        var formatted = Format(("scenario.yaml", "include:  [lost.yaml]\n"));
        Assert.Equal(ReadingRules.FileNotFound, Assert.Single(formatted.Faults).Rule);
        Assert.Equal("include: [lost.yaml]\n", Formatter.After(Assert.Single(formatted.Files)));
    }

    [Theory]
    [InlineData("a: {name:  A} # ends at once #no")]
    [InlineData("a:  text #cut off")]
    [InlineData("a:  x\na:  y")]
    [InlineData("a:  *alias")]
    [InlineData("a:  \"\\x1b\"")]
    [InlineData("\t- a")]
    public void Whatever_is_not_read_without_an_error_is_left_alone(string text)
    {
        var formatted = Format(("scenario.yaml", "format: 1\n" + text + "\n"));
        if (formatted.Faults.IsEmpty)
            Assert.Equal(FormatOutcome.Changed, Assert.Single(formatted.Files).Outcome);
        else
            Assert.Equal(FormatOutcome.NotRead, Assert.Single(formatted.Files).Outcome);
        Assert.Equal(text.StartsWith("a: {", StringComparison.Ordinal), formatted.Faults.IsEmpty);
    }

    [Fact]
    public void Bytes_that_are_no_text_stay_as_they_are()
    {
        byte[] bytes = [.. "format:  1\n# caf"u8, 0xE9, .. "\n"u8];
        var files = new ScenarioFiles("scenario.yaml", ["scenario.yaml"], _ => new FileContent(bytes, null));
        var file = Assert.Single(ScenarioFormatter.Format(files, new ReadingLimits()).Files);
        Assert.Equal(FormatOutcome.NotRead, file.Outcome);
        Assert.True(file.Edit.After.Span.SequenceEqual(bytes));
    }

    [Theory]
    [InlineData("format:  1\r\ntitle: T\r\nwindow: 9\n", "format: 1\r\ntitle: T\r\nwindow: 9\r\n")]
    [InlineData("format:  1\ntitle: T\r\nwindow: 9\n", "format: 1\ntitle: T\nwindow: 9\n")]
    [InlineData("format: 1\r\ntitle: T\n", "format: 1\ntitle: T\n")]
    [InlineData("format: 1\rtitle: T\n", "format: 1\ntitle: T\n")]
    [InlineData("title: |\r\n  a\r\n  b\r\n", "title: |\r\n  a\r\n  b\r\n")]
    public void Lines_end_as_most_of_them_do(string before, string after) =>
        Assert.Equal(after, Formatter.Text(before));

    [Fact]
    public void A_byte_order_mark_stays()
    {
        byte[] mark = [0xEF, 0xBB, 0xBF];
        var file = Formatter.TryFile([.. mark, .. "format:  1\n"u8]);
        Assert.Equal(FormatOutcome.Changed, file!.Outcome);
        Assert.Equal([.. mark, .. "format: 1\n"u8], file.Edit.After.ToArray());
    }

    [Theory]
    [InlineData("  - {said: 2024-02-01}\n", LayoutReason.NoId, "", 2)]
    [InlineData("  - {id: a, said: 2024-02-01}\n  - {id: a, said: 2024}\n", LayoutReason.SameId, "a", 3)]
    [InlineData("  - {id: a, said: 2024-02-01}\n  - {id: b, said: 2024-13}\n", LayoutReason.NoDate, "b", 3)]
    [InlineData("  - {id: a, said: 2024-02-01}\n  - {id: b, source: lost}\n", LayoutReason.NoDate, "b", 3)]
    [InlineData("  [{id: b, said: 2024}, {id: a, said: 2024}]\n", LayoutReason.ListInBrackets, "", 2)]
    [InlineData("  - id: a\n    ? said\n    : 2024-01-01\n", LayoutReason.UnusualLines, "", 2)]
    public void What_keeps_its_order_or_its_lines_is_told(
        string list, LayoutReason reason, string id, int line)
    {
        var file = Formatter.TryFile("statements:\n" + list);
        Assert.Equal(FormatOutcome.Unchanged, file!.Outcome);
        var note = Assert.Single(file.Notes);
        Assert.Equal((reason, id, line), (note.Reason, note.Id, note.Place.Line));
    }

    [Fact]
    public void A_file_in_brackets_is_told() =>
        Assert.Equal(LayoutReason.FileInBrackets,
            Assert.Single(Formatter.TryFile("{\"a\":1}\n")!.Notes).Reason);

    [Fact]
    public void Nesting_without_end_is_left_as_it_is()
    {
        var deep = string.Concat(Enumerable.Range(0, 150).Select(i => new string(' ', i) + "a:\n"));
        var files = ScenarioFiles.FromTexts(new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["scenario.yaml"] = deep,
        });
        var file = Assert.Single(ScenarioFormatter.Format(files, new ReadingLimits { Depth = 1000 }).Files);
        Assert.Equal(FormatOutcome.Changed, file.Outcome);
        Assert.Contains(file.Notes, n => n.Reason == LayoutReason.UnusualLines);
    }

    [Fact]
    public void The_analysis_of_a_formatted_scenario_is_the_same()
    {
        foreach (var name in Scenarios.ScenarioFolder.Names())
        {
            var files = Scenarios.ScenarioFolder.Files(name);
            var scrambled = files.Paths.Where(p => p.EndsWith(".yaml", StringComparison.Ordinal))
                .ToDictionary(p => p, p => new Scrambler(new Random(7)).Scramble(
                    Encoding.UTF8.GetString(files.Read(p).Bytes.Span)), StringComparer.Ordinal);
            var others = files.Paths.Except(scrambled.Keys, StringComparer.Ordinal);
            foreach (var path in others)
                scrambled[path] = Encoding.UTF8.GetString(files.Read(path).Bytes.Span);
            var before = new NegotiationAnalyzer().Analyze(ScenarioFiles.FromTexts(scrambled));
            var after = new NegotiationAnalyzer().Analyze(files);
            Assert.Equal(before.Findings.Select(Fingerprint.Of).Order(StringComparer.Ordinal),
                after.Findings.Select(Fingerprint.Of).Order(StringComparer.Ordinal));
            Assert.Equal(WithoutPlaces(before), WithoutPlaces(after));
        }
    }

    private static readonly string[] Sections = ["glance", "agreements", "conflicts", "matrix", "parties"];

    private static string WithoutPlaces(Analysis.AnalysisResult result) => string.Join('\n',
        MarkdownReport.Write(ReportBuilder.Build(result, Sections))
            .Split('\n').Select(l => l.Contains(".yaml:", StringComparison.Ordinal) ? "" : l));

    private static FormattedScenario Format(params (string Path, string Text)[] files) =>
        ScenarioFormatter.Format(ScenarioFiles.FromTexts(
            files.ToDictionary(f => f.Path, f => f.Text, StringComparer.Ordinal)), new ReadingLimits());
}
