using NegotiationModel.Syntax;
using NegotiationModel.Text;

namespace NegotiationModel.Editing.Renaming;

/// <summary>Writes an id where another one stands.</summary>
internal static class IdWriting
{
    /// <summary>The change of <paramref name="node"/>; its quotes stay.</summary>
    internal static FileEdit Edit(YamlScalar node, string id)
    {
        var (content, span) = (node.Source.Content, node.Span);
        var edit = node.IsPlain ? new TextEdit(span, Written(id))
            : content[span.Start] is '"' or '\''
                ? new TextEdit(TextSpan.FromBounds(span.Start + 1, span.End - 1), id)
                : new TextEdit(InBlock(node), id);
        return new FileEdit(node.Source.Path, edit);
    }

    // Behind the indicator and a comment of the first line the text stands as it is.
    private static TextSpan InBlock(YamlScalar node)
    {
        var (content, span) = (node.Source.Content, node.Span);
        var value = node.Value.Trim();
        var line = content.IndexOf('\n', span.Start, span.Length);
        return new TextSpan(content.IndexOf(value, line, StringComparison.Ordinal), value.Length);
    }

    /// <summary>
    /// The id as it stands by itself: in quotes if other programs would take it for a truth value, a number
    /// or a list.
    /// </summary>
    internal static string Written(string id) => IsOtherwiseRead(id) ? "\"" + id + "\"" : id;

    private static bool IsOtherwiseRead(string id) =>
        id is "null" or "true" or "false" or "yes" or "no" or "on" or "off" or "y" or "n"
        || id[0] == '-' || (char.IsAsciiDigit(id[0]) && IsNumberOrDate(id));

    private static bool IsNumberOrDate(string id)
    {
        if (id.StartsWith("0x", StringComparison.Ordinal) || id.StartsWith("0o", StringComparison.Ordinal))
            return true;
        foreach (var c in id)
        {
            if (!char.IsAsciiDigit(c) && c is not ('-' or 'e'))
                return false;
        }

        return true;
    }
}
