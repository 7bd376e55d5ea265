namespace NegotiationModel.Editing.Formatting;

/// <summary>The lines of a text in which every line ends with LF; lines count from 0.</summary>
internal sealed class TextLines
{
    private readonly List<int> _starts = [0];

    internal TextLines(string text)
    {
        Text = text;
        for (var at = text.IndexOf('\n', StringComparison.Ordinal); at >= 0; at = text.IndexOf('\n', at + 1))
            _starts.Add(at + 1);
        // What stands behind the last line end is a line only if something stands there.
        Count = _starts[^1] == text.Length ? _starts.Count - 1 : _starts.Count;
    }

    internal string Text { get; }

    internal int Count { get; }

    internal int Start(int line) => _starts[line];

    /// <summary>Offset of the line end, or of the end of the text.</summary>
    internal int End(int line) => line + 1 < _starts.Count ? _starts[line + 1] - 1 : Text.Length;

    internal ReadOnlySpan<char> this[int line] => Text.AsSpan(Start(line), End(line) - Start(line));

    internal int Of(int offset)
    {
        var found = _starts.BinarySearch(offset);
        return found >= 0 ? found : ~found - 1;
    }

    internal int ColumnOf(int offset) => offset - Start(Of(offset));

    /// <summary>Column of the first character that is no blank; the length of a blank line.</summary>
    internal int Indent(int line)
    {
        var found = this[line].IndexOfAnyExcept(' ', '\t');
        return found < 0 ? this[line].Length : found;
    }

    internal bool IsBlank(int line) => Indent(line) == this[line].Length;

    /// <summary>True outside of texts only: there a line that begins with # is a comment.</summary>
    internal bool IsComment(int line) => Indent(line) is var at && at < this[line].Length
        && this[line][at] == '#';
}
