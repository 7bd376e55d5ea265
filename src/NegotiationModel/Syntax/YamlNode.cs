using System.Collections.Immutable;
using NegotiationModel.Text;

namespace NegotiationModel.Syntax;

/// <summary>A node of the tree that a file's YAML events become; knows its place, not its meaning.</summary>
public abstract class YamlNode(SourceText source, TextSpan span)
{
    /// <summary>The text it stands in.</summary>
    public SourceText Source { get; } = source;

    /// <summary>From its first to behind its last character.</summary>
    public TextSpan Span { get; } = span;

    /// <summary>Its place, for messages.</summary>
    public Place Place => Source.PlaceOf(Span);
}

/// <summary>
/// A scalar: always text. <see cref="IsPlain"/> tells unquoted ones, which matter for <c>null</c> and hints.
/// </summary>
public sealed class YamlScalar(SourceText source, TextSpan span, string value, bool isPlain)
    : YamlNode(source, span)
{
    /// <summary>The text, with escapes and folding resolved; empty for a value left out.</summary>
    public string Value { get; } = value;

    /// <summary>Written without quotes or block indicator.</summary>
    public bool IsPlain { get; } = isPlain;

    /// <summary>Nothing was written after the key.</summary>
    public bool IsMissing => IsPlain && Value.Length == 0;
}

/// <summary>A list.</summary>
public sealed class YamlList(SourceText source, TextSpan span, ImmutableArray<YamlNode> items)
    : YamlNode(source, span)
{
    /// <summary>The items in their order.</summary>
    public ImmutableArray<YamlNode> Items { get; } = items;
}

/// <summary>One key and its value.</summary>
/// <param name="Key">The key.</param>
/// <param name="Value">The value; a missing scalar if nothing is written.</param>
public sealed record YamlEntry(YamlScalar Key, YamlNode Value);

/// <summary>
/// A map; keys are different from each other (a repeated key is an error and its second entry left out).
/// </summary>
public class YamlMap(SourceText source, TextSpan span, ImmutableArray<YamlEntry> entries)
    : YamlNode(source, span)
{
    /// <summary>The entries in their order.</summary>
    public virtual ImmutableArray<YamlEntry> Entries => entries;

    /// <summary>The entry of <paramref name="key"/>, or null.</summary>
    public virtual YamlEntry? Find(string key)
    {
        foreach (var entry in Entries)
        {
            if (string.Equals(entry.Key.Value, key, StringComparison.Ordinal))
                return entry;
        }

        return null;
    }
}
