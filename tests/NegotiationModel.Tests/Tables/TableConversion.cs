using System.Text;
using NegotiationModel.Binding.Keys;
using NegotiationModel.Binding.Tables;
using NegotiationModel.Syntax;
using NegotiationModel.Text;

namespace NegotiationModel.Tests.Tables;

/// <summary>How a table is written.</summary>
/// <param name="Separator">Between the cells.</param>
/// <param name="LineEnd">Behind the rows.</param>
/// <param name="AllColumns">Also columns that no statement has a value for.</param>
internal sealed record TableLook(char Separator = ',', string LineEnd = "\n", bool AllColumns = false);

/// <summary>Where a key and its value stand in YAML, and where the same cell stands in the table.</summary>
internal sealed record MovedCell(string File, Place From, Place To, Place Header);

/// <summary>Writes the statements of YAML files as tables beside them.</summary>
internal sealed class TableConversion
{
    private readonly List<MovedCell> _cells = [];

    private TableConversion(Dictionary<string, string> files) => Files = files;

    /// <summary>The files, with the tables; sections that no table can say are as they were.</summary>
    public Dictionary<string, string> Files { get; }

    /// <summary>What went where.</summary>
    public IReadOnlyList<MovedCell> Cells => _cells;

    /// <summary>How many sections became tables.</summary>
    public int Tables { get; private set; }

    public static TableConversion Of(IReadOnlyDictionary<string, string> files, TableLook? look = null)
    {
        var conversion = new TableConversion(files.ToDictionary(StringComparer.Ordinal));
        foreach (var (path, text) in files.Where(f => f.Key.EndsWith(".yaml", StringComparison.Ordinal)))
            conversion.Convert(path, text, look ?? new TableLook());
        return conversion;
    }

    private void Convert(string path, string text, TableLook look)
    {
        var tree = YamlReader.Read(new SourceText(path, text), new ReadingLimits());
        var entry = tree.Root?.Find("statements");
        if (tree.Findings.Length > 0 || entry?.Value is not YamlList { Items.Length: > 0 } list
            || RowsOf(list) is not { } rows)
            return;
        var csv = path[..^".yaml".Length] + ".csv";
        var columns = TableColumns.Names.Select(n => n.Name)
            .Where(n => look.AllColumns || rows.Exists(r => r.Cells.Exists(c => Same(c.Column, n))))
            .Concat(rows.SelectMany(r => r.Cells.Select(c => c.Column)))
            .Distinct(StringComparer.Ordinal).ToList();
        Files[csv] = Write(csv, rows, columns, look);
        Files[path] = text[..entry.Key.Span.Start] + "statements: {table: " + csv + "}"
            + text[entry.Value.Span.End..];
        Tables++;
    }

    private string Write(string csv, List<Row> rows, List<string> columns, TableLook look)
    {
        var text = new StringBuilder();
        var starts = new Dictionary<(int Row, string Column), (int Start, int End)>();
        for (var row = -1; row < rows.Count; row++)
        {
            foreach (var column in columns)
            {
                if (column != columns[0])
                    text.Append(look.Separator);
                var said = row < 0 ? column
                    : rows[row].Cells.FirstOrDefault(c => Same(c.Column, column)).Text ?? "";
                var start = text.Length;
                text.Append(TableText.Write(said).Replace("\n", look.LineEnd, StringComparison.Ordinal));
                starts[(row, column)] = (start, text.Length);
            }

            text.Append(look.LineEnd);
        }

        var source = new SourceText(csv, text.ToString());
        Place At(int row, string column) => source.PlaceOf(
            TextSpan.FromBounds(starts[(row, column)].Start, starts[(row, column)].End));
        for (var row = 0; row < rows.Count; row++)
        {
            foreach (var (column, _, from) in rows[row].Cells)
                _cells.Add(new MovedCell(csv, from, At(row, column), At(-1, column)));
        }

        return source.Content;
    }

    private static List<Row>? RowsOf(YamlList list)
    {
        var rows = new List<Row>();
        foreach (var item in list.Items)
        {
            var cells = new List<(string, string, Place)>();
            foreach (var entry in item is YamlMap map ? map.Entries : [])
            {
                var slot = StatementKeys.Table.SlotOf(entry.Key.Value);
                var written = slot >= 0 ? CellWriter.Cells(StatementKeys.Table.Keys[slot], entry.Value)
                    : entry.Value is YamlScalar unknown ? [(entry.Key.Value, unknown.Value)] : null;
                // An empty cell is no value, and an empty value no cell.
                if (written is null || written.Value.Any(c => c.Text.Length == 0))
                    return null;
                var from = entry.Key.Source.PlaceOf(
                    TextSpan.FromBounds(entry.Key.Span.Start, entry.Value.Span.End));
                cells.AddRange(written.Value.Select(c => (c.Column, c.Text, from)));
            }

            if (item is not YamlMap)
                return null;
            rows.Add(new Row(cells));
        }

        return rows;
    }

    private static bool Same(string a, string b) => string.Equals(a, b, StringComparison.Ordinal);

    private sealed record Row(List<(string Column, string Text, Place From)> Cells);
}
