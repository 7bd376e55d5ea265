using System.Buffers;
using NegotiationModel.Text;

namespace NegotiationModel.Syntax;

/// <summary>How the text of a cell stands in its file: space around it, quotes, doubled quotes.</summary>
public static class TableText
{
    private static readonly SearchValues<char> NeedQuotes = SearchValues.Create("\",;\t\r\n");

    /// <summary>The stretch without spaces and tabs at its ends.</summary>
    public static TextSpan Trimmed(string content, TextSpan cell)
    {
        var (start, end) = (cell.Start, cell.End);
        while (start < end && content[start] is ' ' or '\t')
            start++;
        while (end > start && content[end - 1] is ' ' or '\t')
            end--;
        return TextSpan.FromBounds(start, end);
    }

    /// <summary>The cell is written in quotes.</summary>
    public static bool IsQuoted(string content, TextSpan cell) =>
        cell.Length > 0 && content[cell.Start] == '"';

    /// <summary>Nothing stands in the trimmed cell, or only its quotes.</summary>
    public static bool IsBlank(string content, TextSpan cell) =>
        cell.Length == 0 || (cell.Length == 2 && content[cell.Start] == '"');

    /// <summary>
    /// What a trimmed cell says: without its quotes, doubled ones single, and lines that end in LF.
    /// </summary>
    public static string Resolve(string content, TextSpan cell)
    {
        if (!IsQuoted(content, cell))
            return content.Substring(cell.Start, cell.Length);
        var inside = content.Substring(cell.Start + 1, cell.Length - 2);
        return inside.AsSpan().ContainsAny('"', '\r')
            ? inside.Replace("\"\"", "\"", StringComparison.Ordinal)
                .Replace("\r\n", "\n", StringComparison.Ordinal)
            : inside;
    }

    /// <summary>A text as it would be written in a cell: in quotes if it needs them.</summary>
    public static string Write(string text)
    {
        var needsQuotes = text.AsSpan().ContainsAny(NeedQuotes)
            || (text.Length > 0 && (char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1])));
        return needsQuotes ? "\"" + text.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"" : text;
    }
}
