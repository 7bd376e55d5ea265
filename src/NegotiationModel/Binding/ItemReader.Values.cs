using System.Collections.Immutable;
using NegotiationModel.Model;
using NegotiationModel.Syntax;

namespace NegotiationModel.Binding;

/// <content>Single values, and references to what is declared elsewhere.</content>
internal sealed partial class ItemReader
{
    internal YamlScalar? AsScalar(Key key, YamlNode node)
    {
        if (node is YamlScalar scalar)
            return scalar;
        WrongType(key, node);
        return null;
    }

    internal void WrongType(Key key, YamlNode node) =>
        Fault(BindingRules.WrongType, node, ("key", key.Name), ("expected", ShapeWords.Of(key.Shape)),
            ("found", FoundWords(node)), ("example", key.Example));

    internal static string FoundWords(YamlNode node) => node switch
    {
        YamlMap map => map.Entries.IsEmpty ? "an empty map" : "a map",
        YamlList list => list.Items.IsEmpty ? "an empty list" : "a list",
        YamlScalar { IsMissing: true } => "nothing",
        _ => "a text",
    };

    /// <summary>
    /// The items of a list; where the format allows it, one value stands for a list of one.
    /// </summary>
    internal ImmutableArray<YamlNode> Items(Key key, YamlNode node)
    {
        if (node is YamlList list)
            return list.Items;
        if (node is YamlScalar || (node is YamlMap && AllowsMap(key.Shape)))
            return [node];
        WrongType(key, node);
        return [];
    }

    private static bool AllowsMap(Shape shape) => shape is ListShape { OrSingle: true, Item: LocalTextShape };

    internal bool? AsBoolean(Key key, YamlNode node)
    {
        if (AsScalar(key, node) is not { } word)
            return null;
        switch (word.Value)
        {
            case "true":
                return true;
            case "false":
                return false;
            default:
                Fault(BindingRules.NotABoolean, word, Respelling.TruthValue(word),
                    ("value", word.Value), ("key", key.Name));
                return null;
        }
    }

    internal decimal? AsNumber(Key key, YamlNode node, string? example = null)
    {
        if (AsScalar(key, node) is not { } text)
            return null;
        var value = NumberReader.Read(text.Value);
        if (value is null)
            Fault(BindingRules.NotANumber, text, ("value", text.Value), ("key", key.Name),
                ("example", example ?? key.Example));
        return value;
    }

    internal LocalText? AsLocalText(Key key, YamlNode node)
    {
        if (node is YamlScalar plain)
            return new LocalText(plain.Value);
        if (node is not YamlMap { Entries.Length: > 0 } map)
        {
            WrongType(key, node);
            return null;
        }

        var texts = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var entry in map.Entries)
        {
            if (!IsLanguage(entry.Key.Value))
                Fault(BindingRules.UnknownValue, entry.Key, ("value", entry.Key.Value), ("key", key.Name),
                    ("allowed", "language codes such as `en`, `ar`, `zh-hant`"), ("nearest", ""));
            else if (AsScalar(key, entry.Value) is { } text)
                texts[entry.Key.Value] = text.Value;
        }

        if (texts.Count == 0)
            return null;
        var shown = texts.TryGetValue("en", out var english) ? english : texts.First().Value;
        return new LocalText(shown, texts.ToImmutable());
    }

    // Lower case only: two spellings of one language would be two texts.
    private static bool IsLanguage(string code)
    {
        if (code.Length is < 2 or > 35 || !char.IsAsciiLetterLower(code[0]) || code[^1] == '-')
            return false;
        foreach (var c in code)
        {
            if (!char.IsAsciiLetterLower(c) && !char.IsAsciiDigit(c) && c != '-')
                return false;
        }

        return true;
    }

    /// <summary>What a key names; null if it is not there or cannot be found.</summary>
    internal T? Ref<T>(Key key, IdTable<T> table)
        where T : class
    {
        if (Cell(key) is { } cell && table.Find(cell, out var value) == Lookup.Found)
            return value;
        return Find(key) is { } node ? AsRef(key, node, table) : null;
    }

    internal ImmutableArray<T> Refs<T>(Key key, IdTable<T> table)
        where T : class =>
        Find(key) is { } node ? Refs(key, node, table) : [];

    internal ImmutableArray<T> Refs<T>(Key key, YamlNode node, IdTable<T> table)
        where T : class
    {
        var found = ImmutableArray.CreateBuilder<T>();
        var seen = new HashSet<T>(ReferenceEqualityComparer.Instance);
        foreach (var item in Items(key, node))
        {
            if (AsRef(key, item, table) is { } value && seen.Add(value))
                found.Add(value);
        }

        return found.ToImmutable();
    }

    /// <summary>
    /// Ids of things that may be read later, sorted, each once. What turns out to be broken is left out
    /// later; what the audience may not see is left out without a word.
    /// </summary>
    internal ImmutableArray<string> Links(Key key, IdTable table) =>
        Find(key) is { } node ? Links(key, node, table) : [];

    /// <summary>
    /// As above; with <paramref name="needsAll"/> the item is left out where one of them may not be seen.
    /// </summary>
    internal ImmutableArray<string> Links(Key key, YamlNode node, IdTable table, bool needsAll = false)
    {
        var ids = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var item in Items(key, node))
        {
            if (AsScalar(key, item) is not { } id)
                continue;
            _session.Ids?.Named(table.Kind, id);
            if (table.IsHidden(id.Value))
                _session.Faults.Silently(needsAll);
            else if (table.Knows(id.Value))
                ids.Add(id.Value);
            else
                Unknown(key, id, table);
        }

        return [.. ids];
    }

    internal T? AsRef<T>(Key key, YamlNode node, IdTable<T> table)
        where T : class
    {
        if (AsScalar(key, node) is not { } id)
            return null;
        _session.Ids?.Named(table.Kind, id);
        switch (table.Find(id.Value, out var value))
        {
            case Lookup.Found:
                return value;
            case Lookup.Gone:
                _session.Faults.Silently();
                return null;
            default:
                Unknown(key, id, table);
                return null;
        }
    }

    /// <summary>Says that an id is not known, or belongs to another kind of thing.</summary>
    internal void Unknown(Key key, YamlScalar id, IdTable table, IEnumerable<string>? more = null)
    {
        var other = _session.Tables.FirstOrDefault(t => t != table && t.Knows(id.Value));
        var nearest = table.IdOf(id.Value);
        var fix = nearest.Length == 0 ? null : Respelling.Named(id, nearest);
        if (nearest.Length == 0)
        {
            var near = _session.Nearest.Find(id.Value, more is null ? table.Ids : table.Ids.Concat(more));
            (nearest, fix) = (near.Word, Respelling.Of(id, near));
        }

        if (other is not null && nearest.Length == 0)
        {
            Fault(BindingRules.WrongKindOfId, id, ("id", id.Value),
                ("found", ShapeWords.Article(other.Kind)), ("key", key.Name),
                ("expected", ShapeWords.Article(table.Kind)), ("instead", Instead(other, table, id.Value)));
            return;
        }

        Fault(BindingRules.UnknownId, id, fix, ("id", id.Value), ("kind", table.Kind), ("nearest", nearest),
            ("code", Ids.ForeignSign(id.Value)),
            ("where", nearest.Length > 0 ? "" : " under `" + SectionOf(table) + ":`"));
    }

    private string Instead(IdTable other, IdTable table, string id) =>
        other == _session.People && table == _session.Parties && _session.People.Get(id) is { } person
            ? "Write the party `" + person.Party.Id + "`, and the person as `speaker`."
            : "";

    private static string SectionOf(IdTable table) => table.Kind switch
    {
        Keys.Kinds.Party => "parties",
        Keys.Kinds.Person => "people",
        _ => table.Kind + "s",
    };

    /// <summary>An option is named by its point and itself.</summary>
    internal static string OptionId(string point, string option) => point + "/" + option;

    /// <summary>Notes the title of an option, in case another one of the point looks like it.</summary>
    internal void NoteOption(string point, string id, YamlNode title)
    {
        foreach (var text in title is YamlMap languages ? languages.Entries.Select(e => e.Value) : [title])
        {
            if (text is YamlScalar { IsMissing: false } name)
                _session.LookAlikes.Note(Keys.Kinds.Option + " of " + point, Keys.Kinds.Option, id, name);
        }
    }

    /// <summary>Checks the id of an option, and that the point has no other one of this id.</summary>
    internal void DeclareOption(string point, YamlScalar id, Dictionary<string, YamlNode> seen)
    {
        _session.Ids?.Declared(Keys.Kinds.Option, OptionId(point, id.Value), id);
        SectionItems.IsGoodId(_session, id);
        if (!seen.TryAdd(id.Value, id))
            _session.Faults.Add(BindingRules.DuplicateId, id, seen[id.Value], ("kind", Keys.Kinds.Option),
                ("id", id.Value), ("taken", ShapeWords.Article(Keys.Kinds.Option)));
    }
}
