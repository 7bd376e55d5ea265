using NegotiationModel.Coders;
using NegotiationModel.Model;
using NegotiationModel.Reporting;
using Xunit;

namespace NegotiationModel.Tests.Coders;

public sealed class SourceCoverageTests
{
    private const string Text = """
        The talks began late.

        Upland asked for “the whole dam”.

        Lowland refused,
        as it always had.

        Upland asked again.

        """;

    [Theory]
    [InlineData("quote: the whole dam", "2 Quote")]
    [InlineData("quote: \"Lowland refused, as it always had.\"", "3 Quote")]
    [InlineData("quote: Lowland … had", "3 Quote")]
    [InlineData("quote: whole dam”. Lowland refused", "2 3 Quote")]
    [InlineData("quote: talks … asked again", "1 4 Quote")]
    [InlineData("at: par. 4", "4 Locator")]
    [InlineData("at: [par. 1, 4]", "1 4 Locator")]
    [InlineData("at: 1-3", "1 2 3 Locator")]
    [InlineData("at: [2, annex]", "2 Locator")]
    [InlineData("at: par. 2, quote: the whole dam", "2 Quote")]
    [InlineData("at: [par. 2, par. 4], quote: the whole dam", "2 4 Quote")]
    [InlineData("at: par. 3, quote: the whole dam", "2 QuoteAgainstLocator")]
    [InlineData("at: par. 4, quote: Upland asked", "4 Quote")]
    [InlineData("at: par. 3, quote: no such words", "3 LocatorAgainstQuote")]
    [InlineData("at: par. 2, quote: whole dam”. Lowland", "2 3 Quote")]
    [InlineData("at: annex, quote: the whole dam", "2 Quote")]
    [InlineData("quote: Upland asked", "- QuoteInSeveral")]
    [InlineData("at: par. 1, quote: Upland asked", "- QuoteInSeveral")]
    [InlineData("quote: no such words", "- QuoteNowhere")]
    [InlineData("at: annex, quote: no such words", "- QuoteNowhere")]
    [InlineData("at: annex", "- NoNumber")]
    [InlineData("at: par. 9", "- NoSuchParagraph")]
    [InlineData("quote: \"…\"", "- NothingToGoBy")]
    [InlineData("note: nothing", "- NothingToGoBy")]
    public void A_statement_rests_where_its_quote_stands_or_else_where_it_says(
        string keys, string expected) =>
        Assert.Equal(expected, Place(Cover(keys), "s1"));

    [Fact]
    public void P_counts_paragraphs_until_a_quote_tells_that_it_counts_pages()
    {
        Assert.Equal("4 Locator", Place(Cover("at: p. 4", "at: p. 2, quote: the whole dam"), "s1"));
        var pages = Cover("at: p. 4", "at: p. 1, quote: the whole dam", "at: par. 4");
        Assert.Equal("- Page", Place(pages, "s1"));
        Assert.Equal("2 Quote", Place(pages, "s2"));
        Assert.Equal("4 Locator", Place(pages, "s3"));
    }

    [Fact]
    public void What_is_told_besides_statements_is_placed_and_counts_as_none()
    {
        var coverage = Cover("at: 2");
        Assert.Equal(["event talks"],
            coverage.Paragraphs[0].Items.Select(i => i.Cited.Kind + " " + i.Cited.Id));
        Assert.Equal([false, true, false, false], coverage.Paragraphs.Select(p => p.HasStatement));
    }

    [Fact]
    public void Every_statement_of_the_source_is_placed_or_named_as_not_placed()
    {
        string[] keys =
            ["at: 2", "at: 9", "quote: asked", "quote: late", "at: [1, 3]", "note: x", "at: p. 1"];
        var coverage = Cover(keys);
        var placed = coverage.Paragraphs.SelectMany(p => p.Items).Select(i => i.Cited.Id);
        var all = placed.Concat(coverage.Unplaced.Select(u => u.Cited.Id)).Distinct();
        Assert.Equal(["s1", "s2", "s3", "s4", "s5", "s6", "s7", "talks"], all.Order());
        Assert.Empty(placed.Intersect(coverage.Unplaced.Select(u => u.Cited.Id)));
    }

    [Fact]
    public void A_source_is_shown_with_its_paragraphs_and_a_count()
    {
        var shown = Shown(new ShowOptions(), "at: par. 3", "at: annex");
        Assert.Contains("1 of 4 paragraphs has statements; 1 more has a proposal, amendment, promise or "
            + "event; 1 statement could not be placed in any.", shown, StringComparison.Ordinal);
        Assert.Contains("- par. 3, lines 5–6: Lowland refused, as it always had.", shown,
            StringComparison.Ordinal);
        Assert.Contains("“at: annex” names no paragraph by its number.", shown, StringComparison.Ordinal);
        var rest = Shown(new ShowOptions { OnlyWithoutStatements = true }, "at: par. 3");
        Assert.DoesNotContain("Lowland refused", rest, StringComparison.Ordinal);
        Assert.Contains("Upland asked again.", rest, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sources: {so: {title: S, published: 2024, tlp: green, file: a.txt}}", "asked again")]
    [InlineData("sources: {so: {title: S, published: 2024, tlp: amber, file: a.txt}}", null)]
    [InlineData("sources: {so: {title: S, published: 2024, tlp: green, file: scenario.yaml}}", null)]
    [InlineData("sources: {so: {title: S, published: 2024, tlp: green, file: ./scenario.yaml}}", null)]
    public void No_text_above_the_audience_is_shown(string sources, string? shown)
    {
        var result = Analyze(sources, Tlp.Green, "at: 1, note: canary, tlp: red");
        var view = ShowReport.Build(result, ShownKind.Source, "so");
        var text = view is null ? "" : TextReport.Report(view);
        Assert.DoesNotContain("canary", text, StringComparison.Ordinal);
        Assert.Equal(shown is not null, shown is not null && text.Contains(shown, StringComparison.Ordinal));
        Assert.Equal(shown is null, !text.Contains("par. 1", StringComparison.Ordinal));
    }

    [Fact]
    public void A_long_paragraph_is_shortened_in_text_and_whole_in_markdown()
    {
        var text = string.Concat(Enumerable.Repeat("word ", 100)) + "end";
        var result = AnalyzeText(Sources, Tlp.Red, text + "\n\nSecond.\n", ["at: 1"]);
        var shortened = ShowReport.Build(result, ShownKind.Source, "so")!;
        var whole = ShowReport.Build(
            result, ShownKind.Source, "so", new ShowOptions { WholeParagraphs = true })!;
        Assert.DoesNotContain("end", TextReport.Report(shortened), StringComparison.Ordinal);
        Assert.Contains("word …", TextReport.Report(shortened), StringComparison.Ordinal);
        Assert.Contains("word end", MarkdownReport.Write(whole), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sources: {so: {title: S, published: 2024}}", "No text of this source is given")]
    [InlineData("sources: {so: {title: S, published: 2024, file: none.txt}}", "“none.txt” could not be read")]
    public void Without_a_text_statements_are_listed_by_place(string sources, string says)
    {
        var view = ShowReport.Build(
            Analyze(sources, Tlp.Red, "at: p. 10", "at: [p. 2, p. 10]", "note: x"), ShownKind.Source, "so")!;
        var text = string.Join(' ', TextReport.Report(view).Split((char[]?)null,
            StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains(says, text, StringComparison.Ordinal);
        Assert.Contains(
            "- p. 2 - The dam: Upland: refuses “Full” (s2) - p. 10 - The dam: Upland: refuses “Full” (s1) "
            + "- The dam: Upland: refuses “Full” (s2) - without a place "
            + "- The dam: Upland: refuses “Full” (s3)",
            text, StringComparison.Ordinal);
    }

    private const string Sources = "sources: {so: {title: S, published: 2024, file: a.txt}}";

    private static SourceCoverage Cover(params string[] keys)
    {
        var result = Analyze(Sources, Tlp.Red, keys);
        return SourceCoverage.Of(
            result.Scenario!, result.Scenario!.Sources[0], result.SourceTexts["so"]);
    }

    private static string Shown(ShowOptions options, params string[] keys) =>
        TextReport.Report(
            ShowReport.Build(Analyze(Sources, Tlp.Red, keys), ShownKind.Source, "so", options)!,
            new TextOptions { Width = 200 });

    private static string Place(SourceCoverage coverage, string id)
    {
        var places = coverage.Paragraphs.Where(p => p.Items.Any(i => i.Cited.Id == id)).ToList();
        return places.Count == 0
            ? "- " + coverage.Unplaced.Single(u => u.Cited.Id == id).Why
            : string.Join(' ', places.Select(p => p.Paragraph.Number)) + " "
                + places[0].Items.Single(i => i.Cited.Id == id).By;
    }

    private static Analysis.AnalysisResult Analyze(string sources, Tlp audience, params string[] keys) =>
        AnalyzeText(sources, audience, Text, keys);

    private static Analysis.AnalysisResult AnalyzeText(
        string sources, Tlp audience, string text, string[] keys)
    {
        var scenario = $$$"""
            format: 1
            scenario: fixture
            title: Fixture
            as_of: 2024-06-30
            parties: {upland: {name: Upland}}
            points: {dam: {title: The dam, kind: nominal, options: [{half: Half}, {full: Full}]}}
            accounts: {press: {title: Press, kind: media}}
            events: {talks: {title: Talks, date: 2024-01-01, source: so, at: 1}}
            {{{sources}}}
            statements:

            """;
        for (var i = 0; i < keys.Length; i++)
            scenario += FormattableString.Invariant($"  - {{id: s{i + 1}, party: upland, point: dam, ")
                + "rejects: full, account: press, source: so, said: 2024-01-01, " + keys[i] + "}\n";
        return new NegotiationAnalyzer().Analyze(
            ScenarioFiles.FromTexts(new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["scenario.yaml"] = scenario,
                ["a.txt"] = text.ReplaceLineEndings("\n"),
                ["./scenario.yaml"] = scenario,
            }), new AnalysisOptions { Audience = audience });
    }
}
