using System.Collections.Immutable;
using System.Text;

namespace NegotiationModel.Reporting;

/// <summary>How Markdown is written.</summary>
public sealed record MarkdownOptions
{
    /// <summary>
    /// Most characters; sections that do not fit are left out whole and named. Null: no limit.
    /// </summary>
    public int? MaxLength { get; init; }
}

/// <summary>
/// The report as Markdown: CommonMark with tables. Equal reports give equal bytes; lines end in LF.
/// </summary>
public static class MarkdownReport
{
    /// <summary>Writes the report.</summary>
    /// <param name="report">The report, or a selection of its sections.</param>
    /// <param name="options">How; null for the defaults.</param>
    /// <returns>The Markdown.</returns>
    public static string Write(ReportModel report, MarkdownOptions? options = null)
    {
        var anchors = Anchors(report);
        var text = new StringBuilder();
        text.Append("# ").Append(MarkdownText.Escape(report.Title, startsLine: true)).Append('\n');
        foreach (var notice in report.Notices)
            text.Append("\n> **").Append(MarkdownText.Escape(notice.PlainText)).Append("**\n");
        var left = new List<string>();
        foreach (var section in report.Sections)
        {
            var written = Section(section, anchors);
            if (options?.MaxLength is { } most && text.Length + written.Length > most)
                left.Add(section.Title);
            else
                text.Append(written);
        }

        if (left.Count > 0)
            text.Append("\n> **")
                .Append(MarkdownText.Escape("Left out, too long: " + string.Join("; ", left) + "."))
                .Append("**\n");
        return text.ToString();
    }

    private static ImmutableHashSet<string> Anchors(ReportModel report) =>
        [.. report.Sections.SelectMany(s => s.Blocks).OfType<ListBlock>().SelectMany(l => l.Items)
            .SelectMany(i => i.Line.Spans).Where(s => s.Style == SpanStyle.Anchor).Select(s => s.Text)];

    private static string Section(ReportSection section, ImmutableHashSet<string> anchors)
    {
        var text = new StringBuilder();
        text.Append("\n## ").Append(MarkdownText.Escape(section.Title, startsLine: true)).Append('\n');
        foreach (var block in section.Blocks)
        {
            text.Append('\n');
            Block(text, block, anchors);
        }

        return text.ToString();
    }

    private static void Block(StringBuilder text, ReportBlock block, ImmutableHashSet<string> anchors)
    {
        switch (block)
        {
            case HeadingBlock heading:
                text.Append('#', heading.Level + 2).Append(' ').Append(Line(heading.Line, anchors))
                    .Append('\n');
                break;
            case ParagraphBlock paragraph:
                text.Append(Line(paragraph.Line, anchors)).Append('\n');
                break;
            case ListBlock list:
                Items(text, list.Items, "", anchors);
                break;
            case CodeBlock code:
                text.Append(MarkdownText.Fenced(code.Language, code.Lines));
                break;
            case TableBlock table:
                Table(text, table, anchors);
                break;
        }
    }

    private static void Items(
        StringBuilder text, ImmutableArray<ReportItem> items, string indent, ImmutableHashSet<string> anchors)
    {
        foreach (var item in items)
        {
            text.Append(indent).Append("- ").Append(Line(item.Line, anchors)).Append('\n');
            Items(text, item.Below, indent + "  ", anchors);
        }
    }

    private static void Table(StringBuilder text, TableBlock table, ImmutableHashSet<string> anchors)
    {
        Row(text, table.Columns, anchors);
        text.Append('|').Insert(text.Length, " --- |", table.Columns.Length).Append('\n');
        foreach (var row in table.Rows)
            Row(text, row, anchors);
    }

    private static void Row(
        StringBuilder text, ImmutableArray<ReportLine> cells, ImmutableHashSet<string> anchors)
    {
        text.Append('|');
        foreach (var cell in cells)
            text.Append(' ').Append(Line(new([.. cell.Spans.Select(InCell)]), anchors)).Append(" |");
        text.Append('\n');
    }

    // A bar ends a cell even within code, and no escape is read there.
    private static ReportSpan InCell(ReportSpan span) =>
        span.Style == SpanStyle.Code && span.Text.Contains('|', StringComparison.Ordinal)
            ? span with { Style = SpanStyle.Plain } : span;

    private static string Line(ReportLine line, ImmutableHashSet<string> anchors)
    {
        var text = new StringBuilder();
        foreach (var span in line.Spans.Where(s => s.Text.Length > 0))
            text.Append(Span(span, text.Length == 0, anchors));
        return text.ToString();
    }

    private static string Span(ReportSpan span, bool startsLine, ImmutableHashSet<string> anchors)
    {
        var escaped = MarkdownText.Escape(span.Text, startsLine);
        return span.Style switch
        {
            SpanStyle.Strong => Strong(escaped),
            SpanStyle.Code => MarkdownText.Code(span.Text),
            SpanStyle.Link => $"[{escaped}]({span.Target})",
            SpanStyle.Anchor => $"<a id=\"s-{MarkdownText.Anchor(span.Text)}\"></a>**{escaped}**",
            SpanStyle.Reference when anchors.Contains(span.Text) =>
                $"[{escaped}](#s-{MarkdownText.Anchor(span.Text)})",
            _ => escaped,
        };
    }

    // Stars next to a space are no emphasis.
    private static string Strong(string escaped) =>
        escaped.Trim().Length == 0 ? escaped : "**" + escaped.Trim() + "**";
}
