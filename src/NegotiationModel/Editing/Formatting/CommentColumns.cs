using System.Text;
using NegotiationModel.Syntax;

namespace NegotiationModel.Editing.Formatting;

/// <summary>
/// Comments at the end of lines: at column 40, or, where a line is longer, two blanks behind it. In lines
/// that follow each other they stand below each other. And no blanks at the end of a line.
/// </summary>
internal sealed class CommentColumns
{
    private const int Usual = 39;
    private const int Gap = 2;

    // A longer line has its comment where it ends: the others would be driven off the screen with it.
    private const int Longest = 80;

    private readonly TextLines _lines;
    private readonly Comments _comments;

    private CommentColumns(TextLines lines, Comments comments)
    {
        _lines = lines;
        _comments = comments;
    }

    /// <summary>The text with its comments in columns.</summary>
    internal static string Apply(string text, YamlMap root)
    {
        var lines = new TextLines(text);
        return new CommentColumns(lines, new Comments(lines, root)).Written();
    }

    private string Written()
    {
        var result = new StringBuilder(_lines.Text.Length);
        for (var line = 0; line < _lines.Count;)
        {
            var end = line;
            while (end < _lines.Count && IsInColumn(end))
                end++;
            if (end == line)
                Append(result, line++);
            else
                line = AppendRun(result, line, end);
        }

        return _lines.Text.EndsWith('\n') ? result.ToString() : result.ToString(0, result.Length - 1);
    }

    private bool IsInColumn(int line) =>
        _comments.Of(line) is { } comment && (!comment.StandsAlone || comment.Continues);

    private int AppendRun(StringBuilder result, int from, int to)
    {
        var column = Usual;
        for (var line = from; line < to; line++)
        {
            if (CodeOf(line).Length <= Longest)
                column = Math.Max(column, CodeOf(line).Length + Gap);
        }

        var at = column;
        for (var line = from; line < to; line++)
        {
            var comment = _comments.Of(line)!.Value;
            var code = CodeOf(line);
            at = comment.Continues ? at : Math.Max(column, code.Length + Gap);
            result.Append(code).Append(' ', at - code.Length)
                .Append(_lines[line][comment.Column..].TrimEnd(" \t")).Append('\n');
        }

        return to;
    }

    private ReadOnlySpan<char> CodeOf(int line) =>
        _lines[line][.._comments.Of(line)!.Value.Column].TrimEnd(" \t");

    private void Append(StringBuilder result, int line) =>
        result.Append(_comments.EndsInText(line) ? _lines[line] : _lines[line].TrimEnd(" \t")).Append('\n');
}
