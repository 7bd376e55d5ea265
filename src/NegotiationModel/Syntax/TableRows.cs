using System.Collections.Immutable;
using NegotiationModel.Findings;
using NegotiationModel.Text;

namespace NegotiationModel.Syntax;

/// <summary>The header and the rows of one table as they come; a row with a fault is left out.</summary>
internal sealed class TableRows(
    SourceText source, char separator, ReadingLimits limits, TableFaults faults)
{
    private readonly string _text = source.Content;
    private int[] _cells = [];
    private int _used;
    private readonly List<TextSpan> _broken = [];

    // Direction controls are rare; without one in the text no cell has to be looked at for them.
    private readonly bool _hasBidi = source.Content.AsSpan().IndexOfAnyInRange('\u202A', '\u2069') >= 0;
    private ImmutableArray<TableColumn> _columns = [];
    private bool _hasSpareColumns;
    private int _count;

    /// <summary>The first row that is not blank was taken.</summary>
    public bool HasHeader { get; private set; }

    /// <summary>Nothing more is to be read.</summary>
    public bool IsStopped { get; private set; }

    /// <summary>What was read.</summary>
    public Table ToTable(ImmutableArray<Finding> findings) =>
        new(source, _columns, _cells, _used, [.. _broken], findings);

    /// <summary>Ends reading with a last fault.</summary>
    public void Stop(Finding finding)
    {
        faults.Add(finding);
        IsStopped = true;
    }

    /// <summary>Takes a row; <paramref name="isQuiet"/> if its faults come from one that was said.</summary>
    public void Take(ReadOnlySpan<int> cells, bool isQuiet)
    {
        _count += cells.Length - 1;
        if (_count > limits.EventsPerFile)
            Stop(faults.Limit(ReadingRules.TooManyEvents, cells[0], limits.EventsPerFile, "--max-events"));
        else if (IsBlank(cells))
            return;
        else if (!HasHeader)
            TakeHeader(cells);
        else if (IsWhole(cells, isQuiet))
            Keep(cells);
        else
            LeaveOut(cells, cells[^1] - 1);
    }

    /// <summary>Leaves out a row that ends at <paramref name="end"/>; a header leaves out all.</summary>
    public void LeaveOut(ReadOnlySpan<int> cells, int end)
    {
        if (HasHeader)
            _broken.Add(TextSpan.FromBounds(cells[0], end));
        else
            IsStopped = true;
    }

    private void Keep(ReadOnlySpan<int> cells)
    {
        // Hardly a cell has a line end in it, so that the lines tell the rows; and no row is shorter than its
        // separators.
        if (_cells.Length == 0)
            _cells = new int[(int)Math.Min((long)source.LineCount * cells.Length, 2L * _text.Length)];
        if (_cells.Length < _used + cells.Length)
            Array.Resize(ref _cells, Math.Max(_used + cells.Length, _cells.Length * 2));
        cells.CopyTo(_cells.AsSpan(_used));
        _used += cells.Length;
    }

    private bool IsBlank(ReadOnlySpan<int> cells)
    {
        var row = _text.AsSpan(cells[0], cells[^1] - 1 - cells[0]);
        return row.IndexOfAnyExcept(separator, ' ', '\t') < 0;
    }

    private void TakeHeader(ReadOnlySpan<int> cells)
    {
        HasHeader = true;
        if (cells.Length - 1 > limits.KeysPerMap)
        {
            Stop(faults.Limit(ReadingRules.TooManyKeys, cells[limits.KeysPerMap], limits.KeysPerMap,
                "--max-keys"));
            return;
        }

        _columns = TableHeader.Read(source, cells, limits, faults);
        _hasSpareColumns = _columns.Any(c => c.IsLeftOut);
    }

    private bool IsWhole(ReadOnlySpan<int> cells, bool isQuiet)
    {
        if (cells.Length - 1 != _columns.Length)
        {
            if (!isQuiet)
                faults.Ragged(cells, _columns.Length);
            return false;
        }

        return (cells[^1] - cells[0] <= limits.ScalarLength || HasShortCells(cells))
            && !(_hasBidi && HasBidiFault(cells))
            && !(_hasSpareColumns && HasSpareCell(cells));
    }

    private bool HasShortCells(ReadOnlySpan<int> cells)
    {
        for (var i = 0; i + 1 < cells.Length; i++)
        {
            if (cells[i + 1] - 1 - cells[i] <= limits.ScalarLength)
                continue;
            faults.Add(faults.Limit(ReadingRules.ScalarTooLong, cells[i], limits.ScalarLength, "--max-text"));
            return false;
        }

        return true;
    }

    private bool HasBidiFault(ReadOnlySpan<int> cells)
    {
        for (var i = 0; i + 1 < cells.Length; i++)
        {
            var at = BidiControls.FirstUnbalanced(_text.AsSpan(cells[i], cells[i + 1] - 1 - cells[i]));
            if (at < 0)
                continue;
            faults.Bidi(cells[i] + at);
            return true;
        }

        return false;
    }

    // In a column without a name a value says nothing; in one whose name is wrong nobody knows what it says.
    private bool HasSpareCell(ReadOnlySpan<int> cells)
    {
        for (var i = 0; i < _columns.Length; i++)
        {
            var cell = TableText.Trimmed(_text, TextSpan.FromBounds(cells[i], cells[i + 1] - 1));
            if (!_columns[i].IsLeftOut || TableText.IsBlank(_text, cell))
                continue;
            if (_columns[i].Name.Span.Length == 0)
                faults.Unnamed(cell.Start, cell.End, i);
            return true;
        }

        return false;
    }
}
