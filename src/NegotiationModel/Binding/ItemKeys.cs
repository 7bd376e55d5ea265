using NegotiationModel.Syntax;

namespace NegotiationModel.Binding;

/// <summary>
/// The entries of one map by the keys of its table, so that asking for a key costs no search: a statement is
/// asked for every key it might have.
/// </summary>
internal sealed class ItemKeys
{
    private readonly KeyTable _table;
    private readonly YamlEntry?[] _entries;

    internal ItemKeys(KeyTable table, YamlMap map)
    {
        _table = table;
        _entries = new YamlEntry?[table.Keys.Length];
        foreach (var entry in map.Entries)
        {
            var slot = table.SlotOf(entry.Key.Value);
            if (slot >= 0)
                _entries[slot] = entry;
        }
    }

    /// <summary>The entry of a key, or null.</summary>
    internal YamlEntry? Entry(Key key)
    {
        var slot = _table.SlotOf(key);
        return slot < 0 ? null : _entries[slot];
    }
}
