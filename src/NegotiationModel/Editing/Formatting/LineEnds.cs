using NegotiationModel.Syntax;

namespace NegotiationModel.Editing.Formatting;

/// <summary>Line ends: one kind in a file, and one at its end.</summary>
internal static class LineEnds
{
    /// <summary>CRLF if most lines of the text end with it, else LF.</summary>
    internal static string MostlyIn(string text)
    {
        var all = text.AsSpan().Count('\n');
        var withReturn = text.AsSpan().Count("\r\n");
        return withReturn > all - withReturn ? "\r\n" : "\n";
    }

    /// <summary>Every line end as LF. A CR alone ends a line in YAML, so it becomes one, too.</summary>
    internal static string AsLineFeeds(string text) => text.Contains('\r', StringComparison.Ordinal)
        ? text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n')
        : text;

    /// <summary>LF as another line end.</summary>
    internal static string From(string text, string end) =>
        end is "\n" ? text : text.Replace("\n", end, StringComparison.Ordinal);

    /// <summary>
    /// The text with a line end behind its last line. A last text behind | or &gt; would gain a line end by
    /// that; the indicator for "none" keeps it as it is.
    /// </summary>
    internal static string Closed(string text, YamlMap root)
    {
        if (text.EndsWith('\n'))
            return text;
        var lines = new TextLines(text);
        var last = lines.Count - 1;
        var scalar = LastTextOf(root, lines) is { Text.Indent: >= 0 } block && block.Text.Last == last
            ? block.Scalar : null;
        var isClosed = scalar is null || scalar.Value.EndsWith('\n');
        if (isClosed && lines.IsBlank(last))
            return text[..lines.Start(last)];
        return (isClosed ? text : WithoutLastLineEnd(text, scalar!)) + "\n";
    }

    private static (YamlScalar Scalar, BlockText Text)? LastTextOf(YamlNode node, TextLines lines)
    {
        var parent = node;
        while (TreeWalk.IsBlock(node))
            (node, parent) = (TreeWalk.LastIn(node), node);
        return node is YamlScalar scalar && BlockText.Of(lines, scalar, parent) is { } text
            ? (scalar, text) : null;
    }

    private static string WithoutLastLineEnd(string text, YamlScalar scalar)
    {
        var start = scalar.Span.Start + 1;
        var indicators = BlockText.Indicators(new TextLines(text), scalar);
        if (indicators.Contains('-'))
            return text;
        var plus = indicators.IndexOf('+');
        return plus < 0 ? text.Insert(start, "-") : text.Remove(start + plus, 1).Insert(start + plus, "-");
    }
}
