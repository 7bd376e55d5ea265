using System.Collections.Immutable;
using NegotiationModel.Syntax;
using NegotiationModel.Text;

namespace NegotiationModel.Binding.Tables;

/// <summary>What a cell says, and where each part of it stands.</summary>
internal readonly struct CellText
{
    private readonly SourceText _source;
    private readonly int _offset;

    internal CellText(SourceText source, TextSpan span, string text)
    {
        (_source, Span, Text) = (source, span, text);
        var isQuoted = TableText.IsQuoted(source.Content, span);
        IsQuoted = isQuoted;
        // Behind a doubled quote the parts are shifted: then they stand where the cell does.
        _offset = text.Length == (isQuoted ? span.Length - 2 : span.Length)
            ? span.Start + (isQuoted ? 1 : 0) : -1;
    }

    internal TextSpan Span { get; }

    internal string Text { get; }

    internal bool IsQuoted { get; }

    /// <summary>The cell as one text.</summary>
    internal YamlScalar Whole => new(_source, Span, Text, !IsQuoted);

    /// <summary>A stretch of it without the space around it.</summary>
    internal YamlScalar Part(int start, int end)
    {
        while (start < end && char.IsWhiteSpace(Text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(Text[end - 1]))
            end--;
        return new YamlScalar(_source, SpanOf(start, end), Text[start..end], isPlain: true);
    }

    /// <summary>A list of parts, from the first to the last of them.</summary>
    internal YamlList List(ImmutableArray<YamlNode> items) => new(_source, SpanOf(items), items);

    /// <summary>A map of parts.</summary>
    internal YamlMap Map(ImmutableArray<YamlEntry> entries) => new(_source, TextSpan.FromBounds(
        entries[0].Key.Span.Start, entries[^1].Value.Span.End), entries);

    private TextSpan SpanOf(int start, int end) =>
        _offset < 0 ? Span : TextSpan.FromBounds(_offset + start, _offset + end);

    private static TextSpan SpanOf(ImmutableArray<YamlNode> items) =>
        TextSpan.FromBounds(items[0].Span.Start, items[^1].Span.End);
}
