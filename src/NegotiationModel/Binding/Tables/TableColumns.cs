using System.Collections.Immutable;
using NegotiationModel.Binding.Keys;
using NegotiationModel.Syntax;

namespace NegotiationModel.Binding.Tables;

/// <summary>
/// A name that a column of statements may have: a key, or a part of one that is a map, as <c>coded.by</c>.
/// </summary>
/// <param name="Name">The name.</param>
/// <param name="Slot">Where the key stands among those of a statement.</param>
/// <param name="Key">The key, or the part of it.</param>
/// <param name="IsPart">It is a part.</param>
internal sealed record ColumnName(string Name, int Slot, Key Key, bool IsPart);

/// <summary>A column of one table.</summary>
/// <param name="Index">Where it stands in a row.</param>
/// <param name="Slot">Where its key stands among those of a statement.</param>
/// <param name="Key">The key, or the part of it.</param>
/// <param name="Repeated">Its texts, if they come again and again.</param>
internal sealed record KnownColumn(int Index, int Slot, Key Key, RepeatedTexts? Repeated);

/// <summary>A column of one table whose name is none.</summary>
internal sealed record UnknownColumn(int Index, YamlScalar Name, string Nearest);

/// <summary>Which column of one table holds which key of statements.</summary>
internal sealed class TableColumns
{
    /// <summary>All names, in the order of the keys.</summary>
    internal static readonly ImmutableArray<ColumnName> Names =
        [.. StatementKeys.Table.Keys.SelectMany((key, slot) => NamesOf(key, slot))];

    private static readonly ImmutableDictionary<string, ColumnName> ByName =
        Names.ToImmutableDictionary(n => n.Name, StringComparer.Ordinal);

    internal TableColumns(Table table, Nearest nearest)
    {
        var columns = ImmutableArray.CreateBuilder<KnownColumn>();
        OfSlot = new KnownColumn?[StatementKeys.Table.Keys.Length];
        for (var i = 0; i < table.Columns.Length; i++)
        {
            var (name, isLeftOut) = table.Columns[i];
            if (isLeftOut)
                continue;
            if (!ByName.TryGetValue(name.Value, out var known))
            {
                Unknown.Add(new UnknownColumn(i, name, NearestOf(name.Value, nearest)));
                continue;
            }

            columns.Add(new KnownColumn(i, known.Slot, known.Key,
                IsRepeated(known.Key.Shape) ? new RepeatedTexts() : null));
            if (!known.IsPart)
                OfSlot[known.Slot] = columns[^1];
        }

        Known = columns.ToImmutable();
        Misspelt = Unknown.Where(c => c.Nearest.Length > 0).Select(c => ByName[c.Nearest])
            .Select(n => StatementKeys.Table.Keys[n.Slot].Name).ToImmutableHashSet(StringComparer.Ordinal);
    }

    /// <summary>Columns of keys, in the order of the table.</summary>
    internal ImmutableArray<KnownColumn> Known { get; }

    /// <summary>The column of a key that has no parts, by its slot; null if there is none.</summary>
    internal KnownColumn?[] OfSlot { get; }

    /// <summary>Columns whose names are none.</summary>
    internal List<UnknownColumn> Unknown { get; } = [];

    /// <summary>Keys that unknown names were probably meant to be.</summary>
    internal ImmutableHashSet<string> Misspelt { get; }

    // A new word for each statement is not worth looking for.
    private static bool IsRepeated(Shape shape) =>
        shape is not (TextShape or IdShape or ListShape { Item: TextShape });

    private static IEnumerable<ColumnName> NamesOf(Key key, int slot) => key.Shape is MapShape parts
        ? parts.Keys.Keys.Select(part => new ColumnName(key.Name + "." + part.Name, slot, part, true))
        : [new ColumnName(key.Name, slot, key, false)];

    // People head their columns in words: `Red line`, `ID`.
    private static string NearestOf(string name, Nearest nearest)
    {
        var plain = name.Trim().ToLowerInvariant().Replace(' ', '_').Replace('-', '_');
        if (ByName.ContainsKey(plain))
            return plain;
        var parts = Names.FirstOrDefault(n => n.Name.StartsWith(plain + ".", StringComparison.Ordinal));
        return parts?.Name ?? nearest.Of(plain, Names.Select(n => n.Name));
    }
}
