using System.Collections.Immutable;

namespace NegotiationModel.Reporting.Terminal;

/// <summary>Sections of the report as lines of a terminal.</summary>
internal static class TerminalSections
{
    private const string CodeIndent = "    ";

    public static void Notices(TerminalLines lines, ImmutableArray<ReportLine> notices)
    {
        foreach (var notice in notices)
            lines.Wrap(ReportLine.Strong("! " + notice.PlainText));
    }

    public static void Title(TerminalLines lines, string title) => lines.Wrap(ReportLine.Strong(title));

    public static void Section(TerminalLines lines, ReportSection section)
    {
        lines.Blank();
        lines.Wrap(ReportLine.Strong(section.Title.ToUpperInvariant()));
        foreach (var block in section.Blocks)
            Block(lines, block);
    }

    public static void Block(TerminalLines lines, ReportBlock block)
    {
        if (block is not ListBlock)
            lines.Blank();
        switch (block)
        {
            case HeadingBlock heading:
                lines.Wrap(ReportLine.Strong(heading.Line.PlainText));
                break;
            case ParagraphBlock paragraph:
                lines.Wrap(paragraph.Line);
                break;
            case ListBlock list:
                Items(lines, list.Items, "");
                break;
            case CodeBlock code:
                // Never cut or broken: such lines are copied.
                foreach (var line in code.Lines)
                    lines.Ready(CodeIndent + TerminalText.Encode(line));
                break;
            case TableBlock table:
                TerminalTable.Write(lines, table);
                break;
        }
    }

    private static void Items(TerminalLines lines, ImmutableArray<ReportItem> items, string indent)
    {
        foreach (var item in items)
        {
            lines.Wrap(item.Line, indent + "- ");
            Items(lines, item.Below, indent + "  ");
        }
    }
}
