using System.Text;
using NegotiationModel.Findings;
using NegotiationModel.Reporting.Wording;
using NegotiationModel.Syntax;
using NegotiationModel.Text;
using Xunit;

namespace NegotiationModel.Tests.Reading;

/// <summary>
/// Comma-separated values: what stands in a cell, where it stands, and what is no table. A row that cannot be
/// read costs that row only.
/// </summary>
public sealed class TableTests
{
    /// <summary>Text → its cells, row by row; <c>·</c> for a blank one.</summary>
    public static TheoryData<string, string> Cells => new()
    {
        { "a,b\n1,2\n", "1|2" },
        { "a,b\r\n1,2\r\n3,4", "1|2/3|4" },
        { "a,b\n\n1,2\n\n\n3,4\n\n", "1|2/3|4" },
        { "\n\na,b\n1,2", "1|2" },
        { "a,b\n,\n  , \t\n1,", "1|·" },
        { "a , b\n 1 ,\t2 \n", "1|2" },
        { "a,b\n\"1,5\",\"say \"\"no\"\"\"\n", "1,5|say \"no\"" },
        { "a,b\n \"1\" , \" 2 \" \n", "1| 2 " },
        { "a,b\n\"two\r\nlines\",2\n3,\"\"\n", "two\nlines|2/3|·" },
        { "a,b\n=1+2,-3\n@x,+4\n", "=1+2|-3/@x|+4" },
        { "a;b\n1,5;2\n", "1,5|2" },
        { "a\tb\n1,5\t2;3\n", "1,5|2;3" },
        { "sep=;\na;b\n1;2\n", "1|2" },
        { "SEP=,\r\na,b;c\r\n1,2;3\r\n", "1|2;3" },
        { "\"a;b\",c\n1,2\n", "1|2" },
        { "a\n1\n\"2\"\n", "1/2" },
        { "שם,نص\nדיון,\"قال, لا\"\n", "דיון|قال, لا" },
        { "a,b\n😀,\"é\n\"\"x\"\"\"\né,2", "😀|é\n\"x\"/é|2" },
        { "a,b,,\n1,2,,\n", "1|2|·|·" },
    };

    /// <summary>Text → rule and place of each fault, and the rows that are still read.</summary>
    public static TheoryData<string, string, string> Faults => new()
    {
        { "", "empty-file 1:1", "" },
        { "\n \n", "empty-file 1:1", "" },
        { "a,b\n1,2,3\n4,5\n", "ragged-row 2:5", "4" },
        { "a,b,c\n1,2\n4,5,6\n", "ragged-row 2:4", "4" },
        { "a,b\n1,x \"y\" z\n4,5\n", "stray-quote 2:5", "4" },
        { "a,b\n\"1\"x,2\n4,5\n", "text-after-quote 2:4 < 2:1", "4" },
        { "a,b\n1,\"He said \"no, never\" then\"\n4,5\n", "text-after-quote 2:13 < 2:3", "4" },
        { "a,b\n1,\"not closed\n4,5\n6,7\n", "unclosed-quote 2:3", "4/6" },
        { "a,b\n1,\"not closed\n4,5,6\n6,\"seven\"\n", "unclosed-quote 2:3 < 4:4", "6" },
        { "a,b\n1,\"x\ny \"z\" w\"\n4,5\n", "unclosed-quote 2:3 < 3:4", "4" },
        { "a,b\n1,\"x\n4,5\n6,\"y\n7,8\n", "unclosed-quote 2:3 < 4:4; unclosed-quote 4:3", "4/7" },
        { "a,b\n1,\"2\"", "", "1" },
        { "a,b\n1,\"2", "unclosed-quote 2:3", "" },
        { "a,\"b\n1,2", "unclosed-quote 1:3", "" },
        { "a,x\"b\n1,2", "stray-quote 1:4", "" },
        { "a,b,a\n1,2,\n3,4,5\n", "duplicate-key 1:5 < 1:1", "1" },
        { "a,b\u200B\n1,\n3,4\n", "invisible-character 1:4", "1" },
        { "a,,b\n1,,2\n3,x,4\n", "unnamed-column 3:3", "1" },
        { "a,b\n1,x\u202Ey\n3,4\n", "unbalanced-bidi 2:4", "3" },
        { "a,b\n1\u2066,x\u2069\n3,4\n", "unbalanced-bidi 2:2", "3" },
        { "a,b\n1,2\n3,x\0\n5,6\n", "nul-character 3:4", "1" },
        { "a,b\n1,2\n3,\"x\n\u009B\",4\n5,6\n", "control-character 4:1", "1" },
        { "a,b\n1,2\n<<<<<<< mine\n3,4\n", "merge-conflict 3:1", "1" },
        { "a,b\n1,2\n\"3\nx\",4,5\n6,7\n", "ragged-row 4:6", "1/6" },
    };

    [Theory]
    [MemberData(nameof(Cells))]
    public void Cells_are_read_as_they_were_meant(string text, string expected)
    {
        var table = Read(text);
        Assert.Empty(table.Findings);
        Assert.Equal(expected, string.Join('/', Enumerable.Range(0, table.RowCount).Select(r =>
            string.Join('|', Enumerable.Range(0, table.Columns.Length).Select(c => Said(table, r, c))))));
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public void A_fault_is_found_at_its_place_and_costs_its_row(string text, string expected, string rows)
    {
        var table = Read(text);
        Assert.Equal(expected, string.Join("; ", table.Findings.Select(Line)));
        Assert.Equal(rows,
            string.Join('/', Enumerable.Range(0, table.RowCount).Select(r => Said(table, r, 0))));
        Assert.All(table.Findings, f => Assert.NotEqual("", ReadingWording.Sentence(f)));
    }

    [Fact]
    public void Each_cell_has_its_place_behind_everything_that_can_shift_it()
    {
        var table = Read("sep=;\r\nid;té\r\n\"a\r\nb\"; 😀 ;\"x\"\"y\"\r\n");
        Assert.Equal("ragged-row 4:9", string.Join("; ", table.Findings.Select(Line)));
        table = Read("sep=;\r\nid;té;ü\r\n\"a\r\nb\"; 😀 ;\"x\"\"y\"\r\nz;1;2");
        Assert.Equal("sep=;\r\nid;té;ü"[7..], string.Join(';', table.Columns.Select(c => c.Name.Value)));
        Assert.Equal("2:4", Place(table, table.Columns[1].Name.Span));
        Assert.Equal("3:1", Place(table, table.Cell(0, 0)));
        Assert.Equal("4:5", Place(table, table.Cell(0, 1)));
        Assert.Equal("4:9", Place(table, table.Cell(0, 2)));
        Assert.Equal("5:3", Place(table, table.Cell(1, 1)));
    }

    [Fact]
    public void Limits_hold()
    {
        var limits = new ReadingLimits
        {
            ScalarLength = 10, KeyLength = 5, KeysPerMap = 3, EventsPerFile = 8,
        };
        Assert.Equal("scalar-too-long 2:3; 3", Told("a,b\n1,0123456789x\n3,4", limits));
        Assert.Equal("key-too-long 1:3; 3", Told("a,toolong\n1,2\n3,", limits));
        Assert.Equal("too-many-keys 1:7; ", Told("a,b,c,d\n1,2,3,4", limits));
        Assert.Equal("too-many-parts 5:1; 1/3/5", Told("a,b\n1,2\n3,4\n5,6\n7,8\n", limits));
    }

    [Fact]
    public void A_file_of_faults_alone_ends_with_a_count()
    {
        var table = Read("a,b\n" + string.Concat(Enumerable.Repeat("x\n", 3000)));
        Assert.Equal(1001, table.Findings.Length);
        Assert.Equal("too-many-faults", table.Findings[^1].Rule.Name);
    }

    [Theory]
    [InlineData("\"", 500_000)]
    [InlineData("\"\n", 300_000)]
    [InlineData("x\"\n", 300_000)]
    [InlineData(",", 1_000_000)]
    [InlineData("\"x\n", 300_000)]
    [InlineData("\n", 1_000_000)]
    [InlineData("é,\"\"\"\n", 200_000)]
    public void No_text_takes_long(string piece, int times)
    {
        var text = "a,b\n" + string.Concat(Enumerable.Repeat(piece, times));
        var started = Environment.TickCount64;
        Read(text);
        // A tenth of it in a quiet room; the tests share the machine.
        Assert.InRange(Environment.TickCount64 - started, 0, 5000);
    }

    [Fact]
    public void What_could_not_be_read_is_said()
    {
        var finding = Assert.Single(Read("a,b\n1,2\n3,\0\n5,6\n").Findings);
        Assert.EndsWith("not read: from line 3 to the end of the file", ReadingWording.Sentence(finding),
            StringComparison.Ordinal);
    }

    private static Table Read(string text) =>
        TableReader.Read(new SourceText("t.csv", text), new ReadingLimits());

    private static string Told(string text, ReadingLimits limits)
    {
        var table = TableReader.Read(new SourceText("t.csv", text), limits);
        return string.Join("; ", table.Findings.Select(Line)) + "; "
            + string.Join('/', Enumerable.Range(0, table.RowCount).Select(r => Said(table, r, 0)));
    }

    private static string Said(Table table, int row, int column) => table.IsEmpty(row, column) ? "·"
        : TableText.Resolve(table.Source.Content, table.Cell(row, column));

    private static string Place(Table table, TextSpan span) =>
        FormattableString.Invariant($"{table.Source.PlaceOf(span).Line}:{table.Source.PlaceOf(span).Column}");

    private static string Line(Finding finding)
    {
        var line = new StringBuilder(finding.Rule.Name);
        line.Append(' ').Append(finding.Place.Line).Append(':').Append(finding.Place.Column);
        foreach (var place in finding.Related)
            line.Append(" < ").Append(place.Line).Append(':').Append(place.Column);
        return line.ToString();
    }
}
