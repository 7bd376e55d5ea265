using NegotiationModel.Text;

namespace NegotiationModel.Syntax;

/// <summary>Writes a word where another one stands.</summary>
internal static class WordWriting
{
    /// <summary>The change of <paramref name="node"/>; its quotes stay.</summary>
    /// <param name="node">What stands there.</param>
    /// <param name="word">An id, a key, or a word of the format.</param>
    /// <param name="isText">It is to stay text for programs that know truth values and numbers.</param>
    internal static FileEdit Edit(YamlScalar node, string word, bool isText = true)
    {
        var (content, span) = (node.Source.Content, node.Span);
        var edit = node.IsPlain ? new TextEdit(span, isText ? Written(word) : word)
            : content[span.Start] is '"' or '\''
                ? new TextEdit(TextSpan.FromBounds(span.Start + 1, span.End - 1), word)
                : new TextEdit(InBlock(node), word);
        return new FileEdit(node.Source.Path, edit);
    }

    // Behind the indicator and a comment of the first line the text stands as it is.
    private static TextSpan InBlock(YamlScalar node)
    {
        var (content, span) = (node.Source.Content, node.Span);
        var value = node.Value.Trim();
        var line = content.IndexOf('\n', span.Start, span.Length);
        var at = line < 0 ? -1 : content.IndexOf(value, line, span.End - line, StringComparison.Ordinal);
        return at < 0 ? span : new TextSpan(at, value.Length);
    }

    /// <summary>
    /// The word as it stands by itself: in quotes if other programs would take it for a truth value, a number
    /// or a list.
    /// </summary>
    internal static string Written(string word) => IsOtherwiseRead(word) ? "\"" + word + "\"" : word;

    private static bool IsOtherwiseRead(string word) =>
        word is "null" or "true" or "false" or "yes" or "no" or "on" or "off" or "y" or "n"
        || word[0] == '-' || (char.IsAsciiDigit(word[0]) && IsNumberOrDate(word));

    private static bool IsNumberOrDate(string word)
    {
        if (word is ['0', 'x' or 'o', ..])
            return true;
        foreach (var c in word)
        {
            if (!char.IsAsciiDigit(c) && c is not ('-' or 'e'))
                return false;
        }

        return true;
    }
}
