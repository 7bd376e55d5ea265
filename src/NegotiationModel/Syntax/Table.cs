using System.Collections.Immutable;
using NegotiationModel.Findings;
using NegotiationModel.Text;

namespace NegotiationModel.Syntax;

/// <summary>One column of a table.</summary>
/// <param name="Name">Its name where it stands in the header; empty for a column without one.</param>
/// <param name="IsLeftOut">Something is wrong with the name, and is said there: whatever has a value in this
/// column is not read.</param>
public sealed record TableColumn(YamlScalar Name, bool IsLeftOut);

/// <summary>
/// A text of comma-separated values: a header, and rows that have as many cells as it. Cells are kept as
/// stretches of the text and resolved when asked for; what is wrong with a row leaves out that row only.
/// </summary>
public sealed class Table
{
    private readonly int[] _cells;

    internal Table(SourceText source, ImmutableArray<TableColumn> columns, int[] cells, int used,
        ImmutableArray<TextSpan> broken, ImmutableArray<Finding> findings)
    {
        Source = source;
        Columns = columns;
        _cells = cells;
        RowCount = used / (columns.Length + 1);
        Broken = broken;
        Findings = findings;
    }

    /// <summary>The text.</summary>
    public SourceText Source { get; }

    /// <summary>The columns of the header; empty if there is none that could be read.</summary>
    public ImmutableArray<TableColumn> Columns { get; }

    /// <summary>Number of rows that could be read.</summary>
    public int RowCount { get; }

    /// <summary>Rows that could not be read, in the order of the text.</summary>
    public ImmutableArray<TextSpan> Broken { get; }

    /// <summary>Faults, each with its place, in the order of the text.</summary>
    public ImmutableArray<Finding> Findings { get; }

    /// <summary>A row, from its first cell to behind its last one.</summary>
    public TextSpan Row(int row)
    {
        var stride = Columns.Length + 1;
        return TextSpan.FromBounds(_cells[row * stride], _cells[(row * stride) + stride - 1] - 1);
    }

    /// <summary>A cell without the space around it; with its quotes, if it has any.</summary>
    public TextSpan Cell(int row, int column)
    {
        var at = (row * (Columns.Length + 1)) + column;
        return TableText.Trimmed(Source.Content, TextSpan.FromBounds(_cells[at], _cells[at + 1] - 1));
    }

    /// <summary>Nothing stands in the cell, or only quotes.</summary>
    public bool IsEmpty(int row, int column)
    {
        var at = (row * (Columns.Length + 1)) + column;
        var (start, end) = (_cells[at], _cells[at + 1] - 1);
        // Most cells are settled by their length or first letter.
        return start == end || (Source.Content[start] is ' ' or '\t' or '"'
            && TableText.IsBlank(Source.Content, Cell(row, column)));
    }
}
