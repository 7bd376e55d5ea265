using CsCheck;
using NegotiationModel.Syntax;
using NegotiationModel.Text;
using Xunit;

namespace NegotiationModel.Tests.Reading;

/// <summary>
/// Tables of any cells, written with any separator and line end, are read back as they were; any other text
/// gives findings inside it and rows that stand in it.
/// </summary>
public sealed class TableLawTests
{
    private static readonly string[] Texts =
    [
        "", "s1", "a b", " led", "trailed ", "x,y", "x;y", "x\ty", "\"", "\"\"", "say \"no\"", "two\nlines",
        "=1+2", "-3", "sep=;", "שלום", "مرحبا, يا", "😀", "é\n\"ü\"", "a|b&c=d", "\u2067נהר\u2069",
    ];

    private static readonly string[] Pieces =
    [
        "\"", "\"\"", ",", ";", "\t", "\n", "\r\n", "\r", " ", "a", "id", "é", "😀", "sep=;\n", "\"x\n",
        "\0", "\u202E", "\u2028", "<<<<<<< a\n", "=======\n",
    ];

    private static readonly Gen<string[][]> Rows =
        from columns in Gen.Int[1, 5]
        from rows in Gen.Int[0, Texts.Length - 1].Select(i => Texts[i]).Array[columns].Array[0, 6]
        select rows;

    [Fact]
    public void What_is_written_is_read() =>
        Gen.Select(Rows, Gen.Int[0, 2], Gen.Bool, Gen.Bool)
            .Sample((rows, separator, isLong, isQuoted) =>
                HoldsFor(rows, ",;\t"[separator], isLong ? "\r\n" : "\n", isQuoted), iter: 20_000);

    [Fact]
    public void Any_text_gives_findings_inside_it_and_rows_in_order() =>
        Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[0, 40].Sample(
            pieces => Stands(string.Concat(pieces)), iter: 50_000);

    [Fact]
    public void Every_beginning_of_a_table_can_be_read()
    {
        const string Whole = "id,שם,note\r\n\"a\",\"b \"\"c\"\"\nd\",😀\r\ne,\"f,g\",\r\n";
        for (var length = 0; length <= Whole.Length; length++)
        {
            if (length == 0 || !char.IsHighSurrogate(Whole[length - 1]))
                Stands(Whole[..length]);
        }
    }

    private static void HoldsFor(string[][] rows, char separator, string lineEnd, bool isQuoted)
    {
        var columns = rows.Length == 0 ? 1 : rows[0].Length;
        var header = string.Join(separator, Enumerable.Range(0, columns).Select(i => "c" + i));
        // A header of one column names no separator.
        var start = columns == 1 ? "sep=" + separator + lineEnd : "";
        var text = start + header + lineEnd + string.Concat(rows.Select(r => string.Join(separator,
            r.Select(c => (isQuoted ? "\"" + c.Replace("\"", "\"\"", StringComparison.Ordinal) + "\""
                : TableText.Write(c)).Replace("\n", lineEnd, StringComparison.Ordinal))) + lineEnd));
        var table = Read(text);
        Assert.Empty(table.Findings);
        // A row without quotes and without a value is a blank line of a spreadsheet.
        var expected = rows.Where(r => isQuoted || r.Any(c => c.Length > 0)).ToList();
        Assert.Equal(expected.Select(r => string.Join('¦', r)), Enumerable.Range(0, table.RowCount)
            .Select(r => string.Join('¦', Enumerable.Range(0, columns).Select(c => Said(table, r, c)))));
    }

    private static void Stands(string text)
    {
        var table = Read(text);
        var lines = text.Split('\n');
        foreach (var finding in table.Findings)
        {
            Assert.InRange(finding.Place.Line, 1, lines.Length);
            Assert.InRange(finding.Place.Column, 1, lines[finding.Place.Line - 1].Length + 1);
        }

        var last = 0;
        for (var row = 0; row < table.RowCount; row++)
        {
            Assert.True(table.Row(row).Start >= last);
            last = table.Row(row).End;
            Assert.InRange(last, table.Row(row).Start, text.Length);
            for (var column = 0; column < table.Columns.Length; column++)
                Said(table, row, column);
        }

        Assert.True(table.Columns.Length > 0 || table.Findings.Length > 0);
    }

    private static Table Read(string text) =>
        TableReader.Read(new SourceText("t.csv", text), new ReadingLimits());

    private static string Said(Table table, int row, int column) =>
        TableText.Resolve(table.Source.Content, table.Cell(row, column));
}
