using NegotiationModel.Syntax;

namespace NegotiationModel.Editing.Formatting;

/// <summary>
/// A text behind <c>|</c> or <c>&gt;</c>: which lines are its own. Blank lines behind it can be part of it,
/// and so can spaces at the end of its lines.
/// </summary>
/// <param name="Header">Line of the indicator.</param>
/// <param name="Last">Last line that belongs to the text; the header if there is none.</param>
/// <param name="Indent">Columns before its text; -1 if it has no text.</param>
/// <param name="IsFixed">The indicator says how far the text is indented.</param>
/// <param name="KeepsBlankLines">Every blank line behind it is part of it.</param>
internal readonly record struct BlockText(
    int Header, int Last, int Indent, bool IsFixed, bool KeepsBlankLines)
{
    /// <summary>The lines of a scalar; null if it is not written with an indicator.</summary>
    /// <param name="lines">The text.</param>
    /// <param name="scalar">The scalar.</param>
    /// <param name="parent">The map or list it stands in.</param>
    internal static BlockText? Of(TextLines lines, YamlScalar scalar, YamlNode parent) =>
        Of(lines, scalar, lines.ColumnOf(parent.Span.Start));

    /// <summary>The same, by the column of what it stands in.</summary>
    internal static BlockText? Of(TextLines lines, YamlScalar scalar, int column)
    {
        if (!IsBlockText(scalar))
            return null;
        var header = lines.Of(scalar.Span.Start);
        var indicators = Indicators(lines, scalar);
        var digit = indicators.IndexOfAnyInRange('1', '9');
        var width = digit >= 0 ? indicators[digit] - '0' : 0;
        var keeps = indicators.Contains('+');
        var last = Math.Max(header, lines.Of(Math.Max(scalar.Span.Start, scalar.Span.End - 1)));
        var indent = width > 0 ? column + width : IndentOf(lines, header, last);
        return new BlockText(header, LastLine(lines, last, indent, keeps), indent, width > 0, keeps);
    }

    /// <summary>A text with an indicator.</summary>
    internal static bool IsBlockText(YamlScalar scalar) =>
        !scalar.IsPlain && scalar.Source.Content[scalar.Span.Start] is '|' or '>';

    /// <summary>What stands directly behind <c>|</c> or <c>&gt;</c>.</summary>
    internal static ReadOnlySpan<char> Indicators(TextLines lines, YamlScalar scalar)
    {
        var start = scalar.Span.Start + 1;
        var rest = lines.Text.AsSpan(start, lines.End(lines.Of(scalar.Span.Start)) - start);
        var end = rest.IndexOfAny(" \t#");
        return end < 0 ? rest : rest[..end];
    }

    // A tab behind the indentation is text, even where nothing else is.
    private static int IndentOf(TextLines lines, int header, int last)
    {
        for (var line = header + 1; line < lines.Count && (line <= last || lines.IsBlank(line)); line++)
        {
            var at = lines[line].IndexOfAnyExcept(' ');
            if (at >= 0)
                return at;
        }

        return -1;
    }

    // A blank line that is longer than the indentation is a line of spaces, which is text.
    private static int LastLine(TextLines lines, int last, int indent, bool keeps)
    {
        for (var line = last + 1; line < lines.Count && lines.IsBlank(line); line++)
        {
            if (keeps || (indent >= 0 && lines[line].Length > indent))
                last = line;
        }

        return last;
    }
}
