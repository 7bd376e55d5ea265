using System.Collections.Immutable;
using NegotiationModel.Reporting;
using NegotiationModel.Reporting.Sections;
using Xunit;

namespace NegotiationModel.Tests.Reporting;

/// <summary>Keys, values and lines of files inside reports.</summary>
public sealed class CodeTests
{
    [Theory]
    [InlineData("write `only_if` here", "write `only_if` here")]
    [InlineData("a lone ` stays", "a lone \\` stays")]
    [InlineData("`a` and `b`", "`a` and `b`")]
    [InlineData("no code_here", "no code\\_here")]
    [InlineData("a bar `a|b`", "a bar `a|b`")]
    public void What_stands_in_backticks_is_code(string prose, string markdown)
    {
        Assert.Equal(markdown, Markdown(new ParagraphBlock(Prose.Line(prose))));
        Assert.Equal(prose, Prose.Line(prose).PlainText);
    }

    [Fact]
    public void Code_that_holds_backticks_gets_a_longer_fence()
    {
        Assert.Equal("`` `x` ``", Markdown(new ParagraphBlock(
            new ReportLine([new ReportSpan("`x`", SpanStyle.Code)]))));
        Assert.Equal("````yaml\na: ```\n````", Markdown(new CodeBlock("yaml", ["a: ```"])));
    }

    [Fact]
    public void A_bar_in_code_ends_no_cell()
    {
        ImmutableArray<ReportLine> row = [Prose.Line("`a|b`"), Prose.Line("`c`")];
        var table = Markdown(new TableBlock(["x", "y"], [row]));
        Assert.EndsWith("| a\\|b | `c` |", table, StringComparison.Ordinal);
    }

    [Fact]
    public void Hidden_characters_are_shown_in_code_as_well()
    {
        Assert.Equal("```yaml\na: <U+202E>x\n```", Markdown(new CodeBlock("yaml", ["a: \u202Ex"])));
        Assert.Contains("    a: <U+001B>x\n", Terminal(new CodeBlock("yaml", ["a: \u001bx"])),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_of_code_is_never_broken_or_cut()
    {
        var line = "note: " + string.Join(' ', Enumerable.Repeat("word", 60));
        Assert.Contains(
            "    " + line + "\n", Terminal(new CodeBlock("yaml", [line])), StringComparison.Ordinal);
    }

    private static string Markdown(ReportBlock block) =>
        MarkdownReport.Write(Model(block))["# T\n\n## S\n\n".Length..].TrimEnd('\n');

    private static string Terminal(ReportBlock block) => TextReport.Report(Model(block));

    private static ReportModel Model(ReportBlock block) => new("T", [], [new("s", "S", [block])]);
}
