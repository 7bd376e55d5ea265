using System.Collections.Immutable;
using System.Globalization;
using NegotiationModel.Binding.Tables;
using NegotiationModel.Findings;
using NegotiationModel.Model;
using NegotiationModel.Syntax;

namespace NegotiationModel.Binding;

/// <summary>
/// Reads the keys of one item by its table: says what is unknown, missing or of the wrong form, and gives
/// null for it. Keys that the item does not have may come from <c>defaults</c>.
/// </summary>
internal sealed partial class ItemReader
{
    private static readonly ImmutableHashSet<string> NoKeys = [];

    private readonly Session _session;
    private readonly KeyTable _table;
    private readonly YamlMap _map;
    private readonly StatementRow? _row;
    private readonly ItemKeys? _keys;
    private readonly ItemKeys? _defaults;
    private readonly string? _id;
    private readonly int _mark;
    private HashSet<string>? _misspelt;

    /// <summary>
    /// Reads <paramref name="map"/>, called <paramref name="name"/> (and by its id, if it has one) in
    /// messages.
    /// </summary>
    internal ItemReader(Session session, KeyTable table, YamlMap map, string name, ItemKeys? defaults = null,
        bool onlyRequired = false, IEnumerable<string>? misspelt = null, string? id = null)
    {
        _session = session;
        _table = table;
        _map = map;
        _row = map as StatementRow;
        _keys = _row is null ? new ItemKeys(table, map) : null;
        _defaults = defaults;
        (Noun, _id) = (name, id);
        _misspelt = misspelt?.ToHashSet(StringComparer.Ordinal);
        var isKnown = _row is null || _row.CheckColumns();
        _mark = session.Faults.Count;
        session.Faults.Silently(isLost: !isKnown);
        if (!onlyRequired && _row is null)
            CheckKnown(table);
        CheckRequired(table);
    }

    /// <summary>What the item is called in messages.</summary>
    internal string Name => _id is null ? Noun : Noun + " `" + _id + "`";

    private string Noun { get; }

    internal YamlMap Map => _map;

    /// <summary>
    /// Keys that unknown ones were probably meant to be: nobody needs to hear that they are missing as well.
    /// </summary>
    internal IReadOnlySet<string> Misspelt => _misspelt ?? _row?.Table.Misspelt ?? NoKeys;

    /// <summary>Something about the item is wrong, or refers to what is left out.</summary>
    internal bool IsBroken => _session.Faults.Count != _mark;

    /// <summary>
    /// What is read, or <paramref name="otherwise"/> if something in it is wrong: half a list would say
    /// something else.
    /// </summary>
    internal T Whole<T>(Func<T> read, T otherwise)
    {
        var mark = _session.Faults.Count;
        var value = read();
        return _session.Faults.Count == mark ? value : otherwise;
    }

    /// <summary>Where faults of the item as a whole are shown: its first key.</summary>
    internal YamlNode Anchor => _map.Entries.Length > 0 ? _map.Entries[0].Key : _map;

    internal void Fault(RuleDescriptor rule, YamlNode node, params (string Name, string Text)[] values) =>
        _session.Faults.Add(rule, node, values);

    /// <summary>Says a fault that can be mended, unless <paramref name="fix"/> is null.</summary>
    internal void Fault(RuleDescriptor rule, YamlNode node, Fix? fix,
        params (string Name, string Text)[] values) =>
        _session.Faults.Add(rule, node, null, fix, values);

    /// <summary>The value of a key; null if it is not there, or (with a finding) has no value.</summary>
    internal YamlNode? Find(Key key)
    {
        if (_row?.Has(key) == true)
            return _row.Value(key);
        var entry = Entry(key);
        if (entry is null)
            return null;
        if (entry.Value is not YamlScalar { IsMissing: true })
            return entry.Value;
        Fault(BindingRules.EmptyValue, entry.Key, ("key", key.Name), ("example", ExampleOf(key)),
            ("optional", key.Required ? "" : key.Name));
        return null;
    }

    internal YamlEntry? Entry(Key key) =>
        (_row is null ? _keys!.Entry(key) : _row.Entry(key)) ?? _defaults?.Entry(key);

    // Of a table most cells are right and never looked for: their texts do without nodes. Where something is
    // wrong, reading goes on with the node, and says where.
    private string? Cell(Key key) => _row?.Text(key);

    internal bool Has(Key key) => (_row is null ? _keys!.Entry(key) is not null : _row.Has(key))
        || _defaults?.Entry(key) is not null;

    /// <summary>Where a fault of a key is shown: the key, or the item if it is not there.</summary>
    internal YamlNode At(Key key) =>
        _row?.Has(key) == true ? _row.CellOf(key)! : Entry(key)?.Key ?? Anchor;

    internal YamlScalar? Scalar(Key key) => Find(key) is { } node ? AsScalar(key, node) : null;

    internal string? Text(Key key) => Cell(key) ?? Scalar(key)?.Value;

    internal ImmutableArray<string> Texts(Key key) => Cell(key) is { } cell
        && !cell.Contains(Tables.CellNotation.Or) ? [cell] : Find(key) switch
    {
        null => [],
        YamlScalar one => [one.Value],
        var node => [.. Items(key, node).Select(item => AsScalar(key, item)?.Value).OfType<string>()],
    };

    internal LocalText? LocalText(Key key) => Find(key) is { } node ? AsLocalText(key, node) : null;

    internal ImmutableArray<LocalText> LocalTexts(Key key) =>
        Find(key) is { } node
            ? [.. Items(key, node).Select(item => AsLocalText(key, item)).OfType<LocalText>()] : [];

    internal bool? Boolean(Key key) => Find(key) is { } node ? AsBoolean(key, node) : null;

    internal string? Word(Key key)
    {
        if (Cell(key) is { } cell && key.Values.Contains(cell, StringComparer.Ordinal))
            return cell;
        if (Scalar(key) is not { } word)
            return null;
        if (key.Values.Contains(word.Value, StringComparer.Ordinal))
            return word.Value;
        var near = _session.Nearest.Find(word.Value, key.Values);
        Fault(BindingRules.UnknownValue, word, Respelling.Of(word, near),
            ("value", word.Value), ("key", key.Name), ("allowed", ShapeWords.Words(key.Values)),
            ("code", Ids.ForeignSign(word.Value)), ("nearest", near.Word));
        return null;
    }

    internal decimal? Number(Key key) => Find(key) is { } node ? AsNumber(key, node) : null;

    /// <summary>A number of 0 or more.</summary>
    internal decimal? Amount(Key key) => Find(key) is { } node ? AsAmount(key, node) : null;

    internal decimal? AsAmount(Key key, YamlNode node)
    {
        if (AsNumber(key, node) is not { } value)
            return null;
        if (value >= 0)
            return value;
        OutOfBounds(key, node, value, "0 or more");
        return null;
    }

    internal int? Whole(Key key)
    {
        if (Number(key) is not { } value)
            return null;
        var least = ((WholeNumberShape)key.Shape).Least;
        if (value >= least && value <= WholeNumberShape.Most && decimal.IsInteger(value))
            return (int)value;
        OutOfBounds(key, Find(key)!, value,
            string.Create(CultureInfo.InvariantCulture,
                $"a whole number from {least} to {WholeNumberShape.Most}"));
        return null;
    }

    internal EdtfDate? Date(Key key)
    {
        if (Cell(key) is { } cell && EdtfReader.TryRead(cell, out var read) == DateFault.None)
            return read;
        if (Scalar(key) is not { } text)
            return null;
        var fault = EdtfReader.TryRead(text.Value, out var date);
        if (fault == DateFault.None)
            return date;
        NotADate(key, text, fault);
        return null;
    }

    internal DateOnly? Day(Key key)
    {
        if (Scalar(key) is not { } text)
            return null;
        var fault = EdtfReader.TryReadDay(text.Value, out var day);
        if (fault == DateFault.None)
            return day;
        if (fault == DateFault.NotADate)
            Fault(BindingRules.NotOneDay, text, ("value", text.Value), ("key", key.Name));
        else
            NotADate(key, text, fault);
        return null;
    }

    private void OutOfBounds(Key key, YamlNode node, decimal value, string bounds) =>
        Fault(BindingRules.NumberOutOfBounds, node,
            ("value", NumberReader.Write(value)), ("key", key.Name), ("bounds", bounds));

    private void NotADate(Key key, YamlScalar text, DateFault fault) =>
        Fault(fault switch
        {
            DateFault.DoesNotExist => BindingRules.NoSuchDate,
            DateFault.Backwards => BindingRules.DateBackwards,
            _ => BindingRules.NotADate,
        }, text, fault == DateFault.NotADate ? Respelling.PaddedDate(text) : null,
            ("value", text.Value), ("key", key.Name), ("why", EdtfReader.WhyNot(text.Value)));

    private void CheckKnown(KeyTable table)
    {
        foreach (var entry in _map.Entries)
        {
            if (table.Knows(entry.Key.Value))
                continue;
            var near = _session.Nearest.Find(entry.Key.Value, table.Keys.Select(k => k.Name));
            var nearest = near.Word;
            if (nearest.Length > 0)
                (_misspelt ??= new HashSet<string>(StringComparer.Ordinal)).Add(nearest);
            Fault(BindingRules.UnknownKey, entry.Key, Respelling.OfKey(_map, entry.Key, near),
                ("key", entry.Key.Value),
                ("item", ShapeWords.Item(table)), ("code", Ids.ForeignSign(entry.Key.Value)),
                ("nearest", nearest),
                ("known", nearest.Length > 0 ? "" : ShapeWords.Words(table.Keys.Select(k => k.Name))));
        }
    }

    private void CheckRequired(KeyTable table)
    {
        foreach (var key in table.Required)
        {
            if (!Has(key))
                Missing(key);
        }
    }

    /// <summary>Says that a key is needed and not there.</summary>
    internal void Missing(Key key) =>
        MissingOneOf([key], BindingRules.MissingKey, ("key", key.Name), ("item", Name),
            ("example", ExampleOf(key)));

    /// <summary>
    /// Says that one of <paramref name="keys"/> is needed; not where an unknown key says it already. Of a
    /// table without a column for any of them that is said once, and not for each row.
    /// </summary>
    internal void MissingOneOf(IReadOnlyList<Key> keys, RuleDescriptor rule,
        params (string Name, string Text)[] values)
    {
        if (keys.Any(k => Misspelt.Contains(k.Name)))
            _session.Faults.Silently();
        else if (_row is not null && !keys.Any(_row.Table.HasColumn))
            Fault(BindingRules.MissingColumn, _row.Table.Header,
                ("columns", ShapeWords.OneOf(keys.Select(k => k.Name))), ("default", DefaultFor(keys)),
                ("header", _row.Table.IsHeaderless ? StatementTable.HeaderExample : ""));
        else
            Fault(rule, EmptyCell(keys) ?? Anchor, values);
    }

    // Where the one key that is wanted would stand; of many the row is the better place.
    private YamlScalar? EmptyCell(IReadOnlyList<Key> keys) => _row is null || keys.Count > 2 ? null
        : keys.Select(_row.CellOf).FirstOrDefault(cell => cell is not null);

    private static string DefaultFor(IEnumerable<Key> keys) =>
        keys.FirstOrDefault(k => Keys.StatementKeys.DefaultsTable.Knows(k.Name))?.Example ?? "";

    /// <summary>How the key could be written where the item stands.</summary>
    internal string ExampleOf(Key key) => _row is null ? key.Example : CellWriter.Example(key);
}
