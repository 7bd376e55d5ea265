using NegotiationModel.Syntax;

namespace NegotiationModel.Binding;

/// <summary>What looking up an id gave.</summary>
internal enum Lookup
{
    /// <summary>It is there.</summary>
    Found,

    /// <summary>
    /// It is declared, but broken, or the audience may not see it: nothing more is said about it.
    /// </summary>
    Gone,

    /// <summary>Nothing has this id.</summary>
    Unknown,
}

/// <summary>The ids of one kind, which can be asked for before the things themselves are made.</summary>
internal abstract class IdTable(string kind)
{
    private readonly HashSet<string> _hidden = new(StringComparer.Ordinal);

    // Two things of one name: the id is empty, because nobody can say which one is meant.
    private readonly Dictionary<string, string> _named = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Where each id is declared.</summary>
    protected Dictionary<string, YamlNode> Places { get; } = new(StringComparer.Ordinal);

    internal string Kind { get; } = kind;

    internal IEnumerable<string> Ids => Places.Keys;

    internal IReadOnlyDictionary<string, YamlNode> Declared => Places;

    /// <summary>
    /// Notes that <paramref name="id"/> is declared; the place of the first one if it is not new.
    /// </summary>
    internal YamlNode? Declare(string id, YamlNode where)
    {
        if (Places.TryGetValue(id, out var first))
            return first;
        Places.Add(id, where);
        return null;
    }

    /// <summary>
    /// Notes an id that the audience may not see. A visible thing with the same id goes before it.
    /// </summary>
    internal void Hide(string id) => _hidden.Add(id);

    /// <summary>Notes a name, title or alias of a declared thing, in case it is used as an id.</summary>
    internal void Name(string name, string id)
    {
        if (!_named.TryAdd(name, id) && !string.Equals(_named[name], id, StringComparison.Ordinal))
            _named[name] = "";
    }

    /// <summary>
    /// The id of what is called <paramref name="name"/>, in any case; empty if it is not one.
    /// </summary>
    internal string IdOf(string name) => _named.GetValueOrDefault(name, "");

    internal bool Knows(string id) => Places.ContainsKey(id);

    internal bool IsHidden(string id) => !Places.ContainsKey(id) && _hidden.Contains(id);
}

/// <summary>The things of one kind by id.</summary>
internal sealed class IdTable<T>(string kind) : IdTable(kind)
    where T : class
{
    private readonly Dictionary<string, T> _values = new(StringComparer.Ordinal);

    internal IEnumerable<T> Values => _values.Values;

    /// <summary>Makes room for things to come.</summary>
    internal void Expect(int count)
    {
        Places.EnsureCapacity(Places.Count + count);
        _values.EnsureCapacity(_values.Count + count);
    }

    internal void Set(string id, T value) => _values[id] = value;

    internal void Remove(string id) => _values.Remove(id);

    internal T? Get(string id) => _values.GetValueOrDefault(id);

    internal Lookup Find(string id, out T? value)
    {
        if (_values.TryGetValue(id, out value))
            return Lookup.Found;
        return Knows(id) || IsHidden(id) ? Lookup.Gone : Lookup.Unknown;
    }

    /// <summary>All things, sorted by id.</summary>
    internal T[] Sorted()
    {
        var keys = new IdOrder[_values.Count];
        var values = new T[_values.Count];
        var count = 0;
        foreach (var (id, value) in _values)
        {
            keys[count] = new IdOrder(id);
            values[count++] = value;
        }

        Array.Sort(keys, values);
        return values;
    }
}
