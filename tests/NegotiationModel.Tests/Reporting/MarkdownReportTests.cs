using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using NegotiationModel.Reporting;
using Xunit;

namespace NegotiationModel.Tests.Reporting;

public sealed class MarkdownReportTests
{
    private static readonly MarkdownPipeline Pipeline =
        new MarkdownPipelineBuilder().UseAdvancedExtensions().UseEmojiAndSmiley().Build();

    public static TheoryData<int> Hostile => [.. Enumerable.Range(0, HostileTexts.All.Length)];

    [Theory]
    [MemberData(nameof(Hostile))]
    public void Hostile_text_becomes_nothing_but_text(int index)
    {
        var plain = Skeleton(Write("x"));
        var hostile = Skeleton(Write(HostileTexts.All[index]));
        Assert.Equal(plain, hostile);
    }

    [Theory]
    [MemberData(nameof(Hostile))]
    public void Escaped_text_is_read_back_as_it_was(int index)
    {
        var text = HostileTexts.All[index];
        var document = Markdown.Parse(MarkdownText.Escape(text, startsLine: true), Pipeline);
        var read = string.Concat(document.Descendants<LiteralInline>().Select(l => l.Content.ToString())
            .Concat(document.Descendants<HtmlEntityInline>().Select(_ => "")));
        foreach (var letter in text.Where(char.IsAsciiLetterOrDigit).Distinct())
            Assert.Contains(letter, read);
    }

    [Fact]
    public void Every_table_has_as_many_cells_as_columns()
    {
        var text = HostileTexts.All.Single(t => t.StartsWith("a|b", StringComparison.Ordinal));
        var tables = Markdown.Parse(Write(text), Pipeline).Descendants<Table>().ToList();
        Assert.NotEmpty(tables);
        Assert.All(tables, table => Assert.All(
            table.OfType<TableRow>(), row => Assert.Equal(((TableRow)table[0]).Count, row.Count)));
    }

    [Fact]
    public void Every_reference_leads_to_an_anchor()
    {
        var document = Markdown.Parse(Write(t => t), Pipeline);
        var links = document.Descendants<LinkInline>().Select(l => l.Url!).ToHashSet(StringComparer.Ordinal);
        var anchors = document.Descendants<HtmlInline>().Select(h => h.Tag)
            .Where(t => t.StartsWith("<a id=", StringComparison.Ordinal))
            .Select(t => "#" + t.Split('"')[1]).ToHashSet(StringComparer.Ordinal);
        Assert.NotEmpty(links);
        Assert.Empty(links.Except(anchors, StringComparer.Ordinal));
    }

    [Fact]
    public void Without_the_register_references_are_plain_text()
    {
        var report = ReportBuilder.Build(SampleResult.Plain).Only(["glance", "conflicts"]);
        Assert.Equal(["glance", "conflicts"], report.Sections.Select(s => s.Name));
        Assert.DoesNotContain("](#", MarkdownReport.Write(report), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_section_has_its_name_in_the_list_and_its_order()
    {
        var names = ReportBuilder.Build(SampleResult.Plain).Sections.Select(s => s.Name).ToList();
        Assert.Equal(ReportBuilder.SectionNames, names);
    }

    [Fact]
    public void An_incomplete_result_says_so_at_the_top()
    {
        var lines = MarkdownReport.Write(ReportBuilder.Build(SampleResult.Plain with { Incomplete = true }))
            .Split('\n');
        Assert.StartsWith("> **Incomplete", lines[2], StringComparison.Ordinal);
        Assert.StartsWith("> **Not run", lines[4], StringComparison.Ordinal);
    }

    [Fact]
    public void A_result_without_a_scenario_is_still_a_report()
    {
        var text = MarkdownReport.Write(ReportBuilder.Build(JsonReportTests.NothingRead()));
        Assert.Contains("NM299", text, StringComparison.Ordinal);
        Assert.Contains("Incomplete", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_cap_drops_whole_sections_and_names_them()
    {
        var report = ReportBuilder.Build(SampleResult.Plain);
        var capped = MarkdownReport.Write(report, new MarkdownOptions { MaxLength = 8000 });
        Assert.True(capped.Length < 8400);
        Assert.Contains("Left out, too long: ", capped, StringComparison.Ordinal);
        Assert.Contains("Evidence register", capped, StringComparison.Ordinal);
    }

    [Fact]
    public void Empty_cells_are_of_four_visibly_different_kinds()
    {
        var text = MarkdownReport.Write(ReportBuilder.Build(SampleResult.Plain).Only(["matrix"]));
        Assert.Contains("| The Kesh dam | silent | — |", text, StringComparison.Ordinal);
        Assert.Contains("| The gate | bloc | asks 1 | later |", text, StringComparison.Ordinal);
        Assert.Contains("As Downstream states: Delta Province", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_tables_of_the_matrix_are_of_like_width_and_have_no_row_without_an_entry()
    {
        var result = new NegotiationAnalyzer().Analyze(Scenarios.ScenarioFolder.Files("gaza-2025"));
        var grids = ReportBuilder.Build(result).Find("matrix")!.Blocks.OfType<TableBlock>()
            .Where(t => t.Columns[0].PlainText is "Point or text").ToList();
        Assert.Equal([6, 5, 5], grids.Select(g => g.Columns.Length));
        Assert.All(
            grids.SelectMany(g => g.Rows), r => Assert.Contains(r.Skip(1), c => c.PlainText is not "—"));
        Assert.Contains(
            grids.SelectMany(g => g.Rows).SelectMany(r => r), c => c.PlainText is "hints 1");
    }

    [Fact]
    public void The_findings_section_names_every_piece_of_evidence()
    {
        var result = new NegotiationAnalyzer().Analyze(Scenarios.ScenarioFolder.Files("gaza-2025"));
        var spans = ReportBuilder.Build(result).Find("findings")!.Blocks
            .OfType<NegotiationModel.Reporting.ListBlock>()
            .SelectMany(l => l.Items).SelectMany(i => i.Line.Spans)
            .Count(s => s.Style == SpanStyle.Reference);
        Assert.Equal(
            result.Findings.Sum(f => f.Evidence.Count(e => e.Kind is "statement")), spans);
    }

    [Fact]
    public void A_change_over_time_is_not_called_a_conflict()
    {
        var text = MarkdownReport.Write(ReportBuilder.Build(SampleResult.Plain).Only(["conflicts"]));
        var change = text[text.IndexOf("### Changed over time", StringComparison.Ordinal)..];
        Assert.Contains("Upland: refuses “Open”", change, StringComparison.Ordinal);
        Assert.DoesNotContain("Conflict", change, StringComparison.Ordinal);
    }

    private static string Write(string text) => Write(_ => text);

    private static string Write(Func<string, string> text) =>
        MarkdownReport.Write(ReportBuilder.Build(SampleResult.Build(text)));

    /// <summary>
    /// The kinds of all nodes, without text: runs of text and entities count as one, since only their length
    /// differs.
    /// </summary>
    private static List<string> Skeleton(string markdown)
    {
        var kinds = new List<string>();
        foreach (var node in Markdown.Parse(markdown, Pipeline).Descendants())
        {
            var kind = node is LiteralInline or HtmlEntityInline ? "text" : node.GetType().Name;
            if (node is LinkInline { Url: { } url })
                kind += url;
            if (kind is not "text" || kinds.Count == 0 || kinds[^1] is not "text")
                kinds.Add(kind);
        }

        return kinds;
    }
}
