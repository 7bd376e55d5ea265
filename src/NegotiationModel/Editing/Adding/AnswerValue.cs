using System.Collections.Immutable;
using NegotiationModel.Syntax;

namespace NegotiationModel.Editing.Adding;

/// <summary>An answer as it is to stand in the file: a text, a list or a map of such.</summary>
public abstract class AnswerValue
{
    /// <summary>The text of a single value; null for a list or a map.</summary>
    public string? Text => (this as TextAnswer)?.Value;

    /// <summary>The node says exactly this.</summary>
    internal abstract bool IsSaidBy(YamlNode node);

    /// <summary>What a node says.</summary>
    internal static AnswerValue Of(YamlNode node) => node switch
    {
        YamlMap map => new MapAnswer([.. map.Entries.Select(e => (e.Key.Value, Of(e.Value)))]),
        YamlList list => new ListAnswer([.. list.Items.Select(Of)]),
        _ => new TextAnswer(((YamlScalar)node).Value),
    };
}

/// <summary>One text.</summary>
/// <param name="value">The text.</param>
/// <param name="isFree">Any text: what looks like a number, a date or a truth value is quoted, so that no
/// reader of YAML takes it for one. Otherwise numbers and dates stand as they are.</param>
public sealed class TextAnswer(string value, bool isFree = true) : AnswerValue
{
    /// <summary>The text.</summary>
    public string Value { get; } = value;

    /// <summary>Any text, not a number or a date.</summary>
    public bool IsFree { get; } = isFree;

    internal override bool IsSaidBy(YamlNode node) =>
        node is YamlScalar { IsMissing: false } scalar
        && string.Equals(scalar.Value, Value, StringComparison.Ordinal);
}

/// <summary>Several values.</summary>
/// <param name="items">The values.</param>
public sealed class ListAnswer(ImmutableArray<AnswerValue> items) : AnswerValue
{
    /// <summary>The values, in their order.</summary>
    public ImmutableArray<AnswerValue> Items { get; } = items;

    internal override bool IsSaidBy(YamlNode node) =>
        node is YamlList list && list.Items.Length == Items.Length
        && Items.Zip(list.Items).All(p => p.First.IsSaidBy(p.Second));
}

/// <summary>Keys with values.</summary>
/// <param name="entries">The keys, in their order.</param>
public sealed class MapAnswer(ImmutableArray<(string Key, AnswerValue Value)> entries) : AnswerValue
{
    /// <summary>The keys, in their order.</summary>
    public ImmutableArray<(string Key, AnswerValue Value)> Entries { get; } = entries;

    internal override bool IsSaidBy(YamlNode node) =>
        node is YamlMap map && map.Entries.Length == Entries.Length
        && Entries.Zip(map.Entries).All(p =>
            string.Equals(p.First.Key, p.Second.Key.Value, StringComparison.Ordinal)
            && p.First.Value.IsSaidBy(p.Second.Value));
}
