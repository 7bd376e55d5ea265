using System.Collections.Immutable;
using NegotiationModel.Binding.Keys;
using NegotiationModel.Syntax;

namespace NegotiationModel.Binding.Tables;

/// <summary>One row of a table as the map that the statement would be in YAML.</summary>
internal sealed class StatementRow(StatementTable table, int row)
    : YamlMap(table.Cells.Source, table.Cells.Row(row), [])
{
    /// <summary>The table it stands in.</summary>
    internal StatementTable Table { get; } = table;

    /// <inheritdoc/>
    public override ImmutableArray<YamlEntry> Entries => Table.Entries(row);

    /// <summary>The row's marking may be another one than what was read.</summary>
    internal bool HasMisspeltMarking => Table.HasMisspeltMarking(row);

    /// <inheritdoc/>
    public override YamlEntry? Find(string key)
    {
        var slot = StatementKeys.Table.SlotOf(key);
        return slot < 0 ? null : Table.Entry(row, slot);
    }

    /// <inheritdoc cref="StatementTable.Has"/>
    internal bool Has(Key key) => Table.Has(row, StatementKeys.Table.SlotOf(key));

    /// <inheritdoc cref="StatementTable.Value"/>
    internal YamlNode? Value(Key key) => Table.Value(row, StatementKeys.Table.SlotOf(key));

    /// <inheritdoc cref="StatementTable.Text"/>
    internal string? Text(Key key) => Table.Text(row, StatementKeys.Table.SlotOf(key));

    /// <inheritdoc cref="StatementTable.Entry"/>
    internal YamlEntry? Entry(Key key) => Table.Entry(row, StatementKeys.Table.SlotOf(key));

    /// <inheritdoc cref="StatementTable.Place"/>
    internal YamlScalar? CellOf(Key key) => Table.Place(row, StatementKeys.Table.SlotOf(key));

    /// <inheritdoc cref="StatementTable.CheckColumns"/>
    internal bool CheckColumns() => Table.CheckColumns(row);
}
