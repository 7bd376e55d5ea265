using System.Collections.Immutable;

namespace NegotiationModel.Reporting.Terminal;

/// <summary>A table in columns; what is too wide for its column goes on in the next line.</summary>
internal static class TerminalTable
{
    private const string Gap = "  ";
    private const int LeastColumn = 3;

    public static void Write(TerminalLines lines, TableBlock table)
    {
        var widths = Widths(lines.Columns, table);
        Row(lines, widths, [.. table.Columns.Select(c => ReportLine.Strong(c.PlainText))]);
        lines.Ready(string.Join(Gap, widths.Select(w => new string('─', w))));
        foreach (var row in table.Rows)
            Row(lines, widths, row);
    }

    // The widest column gives way, one step at a time, until the table fits.
    private static int[] Widths(int columns, TableBlock table)
    {
        var widths = Enumerable.Range(0, table.Columns.Length)
            .Select(i =>
                Math.Max(
                Natural(table.Columns[i]), table.Rows.Length == 0 ? 0 : table.Rows.Max(r => Natural(r[i]))))
            .Select(w => Math.Clamp(w, 1, columns)).ToArray();
        var room = columns - (Gap.Length * (widths.Length - 1));
        while (widths.Sum() > room && widths.Max() > LeastColumn)
            widths[Array.IndexOf(widths, widths.Max())]--;
        return widths;
    }

    private static int Natural(ReportLine line) =>
        line.Spans.Sum(s => TerminalText.Width(TerminalText.Encode(s.Text)));

    private static void Row(TerminalLines lines, int[] widths, ImmutableArray<ReportLine> cells)
    {
        var laid = cells.Select((c, i) => lines.Layout(c, widths[i])).ToList();
        for (var at = 0; at < laid.Max(l => l.Count); at++)
        {
            var row = at;
            lines.Ready(
                string.Join(Gap, laid.Select((l, i) => Padded(row < l.Count ? l[row] : "", widths[i]))));
        }
    }

    private static string Padded(string laid, int width) =>
        laid + new string(' ', Math.Max(0, width - VisibleWidth(laid)));

    // Our own escape sequences take no column; user text holds none, it has been encoded.
    private static int VisibleWidth(string laid)
    {
        var width = 0;
        for (var start = 0; start < laid.Length;)
        {
            var escape = laid.IndexOf('\u001b', start);
            width += TerminalText.Width(escape < 0 ? laid[start..] : laid[start..escape]);
            if (escape < 0)
                break;
            start = laid.IndexOf('m', escape) + 1;
        }

        return width;
    }
}
