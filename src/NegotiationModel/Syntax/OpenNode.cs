using NegotiationModel.Text;

namespace NegotiationModel.Syntax;

/// <summary>A map or list whose end has not been read yet.</summary>
internal sealed class OpenNode(bool isMap, bool isFlow, bool isPair, int start)
{
    /// <summary>Up to here keys are compared one by one: a dictionary for each map costs more.</summary>
    private const int FewKeys = 16;

    private readonly List<YamlEntry> _entries = [];
    private readonly List<YamlNode> _items = [];
    private readonly List<YamlScalar> _keys = [];
    private Dictionary<string, YamlScalar>? _byName;
    private YamlScalar? _key;
    private bool _leaveOut;

    /// <summary>Offset of its first character.</summary>
    public int Start { get; private set; } = start;

    /// <summary><c>key: value</c> as an item of a list in brackets, without brackets of its own.</summary>
    public bool IsPair => isPair;

    /// <summary>Written in brackets.</summary>
    public bool IsFlow => isFlow;

    /// <summary>Start of the last value or item in it; -1 before the first.</summary>
    public int LastStart { get; private set; } = -1;

    /// <summary>End of the last thing in it.</summary>
    public int End { get; private set; } = start;

    /// <summary>Number of keys or items.</summary>
    public int Count => isMap ? _keys.Count : _items.Count;

    /// <summary>The next node is a key.</summary>
    public bool ExpectsKey => isMap && _key is null;

    /// <summary>The key whose value is to come.</summary>
    public YamlScalar? Key => _key;

    /// <summary>
    /// Takes a key; returns the first of the same name if there is one: the entry is then left out.
    /// </summary>
    public YamlScalar? SetKey(YamlScalar key, bool leaveOut)
    {
        _key = key;
        if (isPair)
            Start = key.Span.Start;
        End = key.Span.End;
        var first = FirstOfName(key);
        _leaveOut = leaveOut || first is not null;
        if (first is null)
            _keys.Add(key);
        return first;
    }

    /// <summary>Takes an item, or the value of the last key.</summary>
    public void Add(YamlNode node)
    {
        End = Math.Max(End, node.Span.End);
        LastStart = node.Span.Start;
        if (!isMap)
            _items.Add(node);
        else if (_key is { } key && !_leaveOut)
            _entries.Add(new YamlEntry(key, node));
        _key = null;
    }

    /// <summary>Takes back a last value that further text could have continued.</summary>
    public void DropLastIfUnquoted()
    {
        if (isMap && _key is null && _entries.Count > 0 && MayGoOn(_entries[^1].Value))
            _entries.RemoveAt(_entries.Count - 1);
        else if (!isMap && _items.Count > 0 && MayGoOn(_items[^1]))
            _items.RemoveAt(_items.Count - 1);
    }

    /// <summary>The finished node, up to <paramref name="end"/>.</summary>
    public YamlNode Close(SourceText source, int end)
    {
        var span = TextSpan.FromBounds(Start, Math.Max(Start, end));
        return isMap
            ? new YamlMap(source, span, [.. _entries])
            : new YamlList(source, span, [.. _items]);
    }

    private YamlScalar? FirstOfName(YamlScalar key)
    {
        if (_keys.Count > FewKeys)
        {
            _byName ??= _keys.ToDictionary(k => k.Value, StringComparer.Ordinal);
            return _byName.TryAdd(key.Value, key) ? null : _byName[key.Value];
        }

        foreach (var earlier in _keys)
        {
            if (string.Equals(earlier.Value, key.Value, StringComparison.Ordinal))
                return earlier;
        }

        return null;
    }

    private static bool MayGoOn(YamlNode node) =>
        node is YamlScalar scalar
            && (scalar.Span.Length == 0 || scalar.Source.Content[scalar.Span.Start] is not ('"' or '\''));
}
