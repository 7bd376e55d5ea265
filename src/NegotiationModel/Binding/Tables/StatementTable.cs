using System.Collections.Immutable;
using NegotiationModel.Binding.Keys;
using NegotiationModel.Syntax;
using NegotiationModel.Text;

namespace NegotiationModel.Binding.Tables;

/// <summary>
/// A table whose columns are keys of statements. Cells become values when a key is asked for; an empty cell
/// is a key that is not written. Rows are asked for one after the other: what is known of one is forgotten
/// with the next.
/// </summary>
internal sealed class StatementTable
{
    /// <summary>How a table begins.</summary>
    internal const string HeaderExample = "id,party,point,position,account,said";

    private readonly Session _session;
    private readonly TableColumns _columns;

    // The row at hand: the slots it has a value for, as bits, and the values asked for so far.
    private readonly YamlNode?[] _values = new YamlNode?[StatementKeys.Table.Keys.Length];
    private int _row = -1;
    private ulong _has;
    private bool _isChecked;

    internal StatementTable(Session session, Table cells)
    {
        _session = session;
        Cells = cells;
        _columns = new TableColumns(cells, session.Nearest);
    }

    /// <summary>The cells.</summary>
    internal Table Cells { get; }

    /// <summary>The row that names the columns.</summary>
    internal YamlScalar Header => new(Cells.Source, TextSpan.FromBounds(
        Cells.Columns[0].Name.Span.Start, Cells.Columns[^1].Name.Span.End), "", isPlain: true);

    /// <summary>Keys that columns with unknown names were probably meant to be.</summary>
    internal IReadOnlySet<string> Misspelt => _columns.Misspelt;

    /// <summary>No column has a name that one could have: the first row may be a statement.</summary>
    internal bool IsHeaderless =>
        _columns.Known.IsEmpty && !_columns.Misspelt.Contains(CommonKeys.Id.Name);

    /// <summary>There is a column for the key, or for a part of it.</summary>
    internal bool HasColumn(Key key) => FirstColumn(StatementKeys.Table.SlotOf(key)) is not null;

    /// <summary>The row's marking may be another one than what was read.</summary>
    internal bool HasMisspeltMarking(int row) => _columns.Unknown.Count > 0 && _columns.Unknown.Exists(
        c => HiddenText.IsMisspeltMarking(c.Name.Value) && !Cells.IsEmpty(row, c.Index));

    /// <summary>
    /// Says once which columns are none of a statement, for the first row that the audience may see; false if
    /// the row has a value in such a column.
    /// </summary>
    internal bool CheckColumns(int row)
    {
        if (!_isChecked)
            SayUnknownColumns();
        _isChecked = true;
        return _columns.Unknown.Count == 0 || !_columns.Unknown.Exists(c => !Cells.IsEmpty(row, c.Index));
    }

    /// <summary>The row has a value for the key.</summary>
    internal bool Has(int row, int slot)
    {
        if (row != _row)
            TurnTo(row);
        return ((_has >> slot) & 1) != 0;
    }

    /// <summary>
    /// The value of a key; null if it is not there, or (with a finding) not written as its column wants it.
    /// </summary>
    internal YamlNode? Value(int row, int slot) => !Has(row, slot) ? null : _values[slot] ??= Read(row, slot);

    /// <summary>
    /// The text of a cell, for what needs no place as long as nothing is wrong with it; null if it is not
    /// there, or the key has parts.
    /// </summary>
    internal string? Text(int row, int slot) =>
        Has(row, slot) && _columns.OfSlot[slot] is { } column ? TextOf(row, column) : null;

    /// <summary>
    /// A key that stands where its value does, so that a fault of the key is shown at the cell; null if there
    /// is no column for it. The cell may be empty.
    /// </summary>
    internal YamlScalar? Place(int row, int slot) => FirstColumn(slot) is { } column
        ? Placed(row, column.Index, StatementKeys.Table.Keys[slot].Name) : null;

    /// <summary>What the row has, in the order of the keys.</summary>
    internal ImmutableArray<YamlEntry> Entries(int row)
    {
        var entries = ImmutableArray.CreateBuilder<YamlEntry>();
        for (var slot = 0; slot < _values.Length; slot++)
        {
            if (Entry(row, slot) is { } entry)
                entries.Add(entry);
        }

        return entries.ToImmutable();
    }

    /// <summary>A key and its value; what cannot be read stands there as an empty text.</summary>
    internal YamlEntry? Entry(int row, int slot) => !Has(row, slot) ? null
        : new YamlEntry(Place(row, slot)!, Value(row, slot) ?? Placed(row, FirstColumn(slot)!.Index, ""));

    private void TurnTo(int row)
    {
        _row = row;
        _has = 0;
        Array.Clear(_values);
        foreach (var column in _columns.Known)
        {
            if (!Cells.IsEmpty(row, column.Index))
                _has |= 1UL << column.Slot;
        }
    }

    private void SayUnknownColumns()
    {
        // What may be a statement is shown to nobody who might not see it, and is no list of names.
        if (IsHeaderless)
        {
            _session.Hidden.Withhold(Header);
            return;
        }

        foreach (var column in _columns.Unknown)
            _session.Fault(BindingRules.UnknownKey, column.Name, ("key", column.Name.Value),
                ("code", Ids.ForeignSign(column.Name.Value)),
                ("item", "a table of statements"), ("nearest", column.Nearest), ("known",
                column.Nearest.Length > 0 ? "" : ShapeWords.Words(TableColumns.Names.Select(n => n.Name))));
    }

    private KnownColumn? FirstColumn(int slot)
    {
        if (_columns.OfSlot[slot] is { } only)
            return only;
        foreach (var column in _columns.Known)
        {
            if (column.Slot == slot)
                return column;
        }

        return null;
    }

    private YamlNode? Read(int row, int slot)
    {
        var column = _columns.OfSlot[slot];
        return column is null ? Parts(row, slot)
            : CellNotation.Read(_session, Cell(row, column), column.Key);
    }

    private YamlMap Parts(int row, int slot)
    {
        var parts = ImmutableArray.CreateBuilder<YamlEntry>();
        foreach (var column in _columns.Known)
        {
            if (column.Slot == slot && !Cells.IsEmpty(row, column.Index))
                parts.Add(new YamlEntry(
                    Placed(row, column.Index, column.Key.Name), Cell(row, column).Whole));
        }

        var span = TextSpan.FromBounds(parts.Min(p => p.Value.Span.Start), parts.Max(p => p.Value.Span.End));
        return new YamlMap(Cells.Source, span, parts.ToImmutable());
    }

    private YamlScalar Placed(int row, int column, string text) =>
        new(Cells.Source, Cells.Cell(row, column), text, isPlain: true);

    private CellText Cell(int row, KnownColumn column) =>
        new(Cells.Source, Cells.Cell(row, column.Index), TextOf(row, column));

    private string TextOf(int row, KnownColumn column)
    {
        var span = Cells.Cell(row, column.Index);
        var content = Cells.Source.Content;
        return column.Repeated is { } repeated && !TableText.IsQuoted(content, span)
            ? repeated.Of(content.AsSpan(span.Start, span.Length))
            : TableText.Resolve(content, span);
    }
}
