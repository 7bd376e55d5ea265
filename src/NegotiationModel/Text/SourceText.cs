namespace NegotiationModel.Text;

/// <summary>
/// One text with its path and the starts of its lines. Lines end at LF or CRLF, as in git and in editors;
/// nothing else breaks a line.
/// </summary>
public sealed class SourceText
{
    private readonly int[] _lineStarts;

    /// <summary>
    /// Keeps <paramref name="content"/> under the scenario-relative <paramref name="path"/>.
    /// </summary>
    public SourceText(string path, string content)
    {
        Path = path;
        Content = content;
        _lineStarts = FindLineStarts(content);
    }

    /// <summary>Path below the scenario folder, with forward slashes.</summary>
    public string Path { get; }

    /// <summary>The whole text, without a byte-order mark.</summary>
    public string Content { get; }

    /// <summary>Number of lines, at least 1.</summary>
    public int LineCount => _lineStarts.Length;

    /// <summary>The place of <paramref name="span"/>; offsets beyond the text are taken as its end.</summary>
    public Place PlaceOf(TextSpan span)
    {
        var (line, column) = LineAndColumn(span.Start);
        var (endLine, endColumn) = LineAndColumn(span.End);
        return new Place(Path, line, column, endLine, endColumn);
    }

    /// <summary>Line and column of an offset, both from 1; columns count UTF-16 code units.</summary>
    public (int Line, int Column) LineAndColumn(int offset)
    {
        var at = Math.Clamp(offset, 0, Content.Length);
        var index = Array.BinarySearch(_lineStarts, at);
        var line = index >= 0 ? index : ~index - 1;
        return (line + 1, at - _lineStarts[line] + 1);
    }

    /// <summary>Offset of the first character of a line, from 1 to <see cref="LineCount"/>.</summary>
    public int OffsetOf(int line) => _lineStarts[line - 1];

    /// <summary>
    /// The text of line <paramref name="line"/> (from 1) without its line end; empty beyond the last line.
    /// </summary>
    public string Line(int line)
    {
        if (line < 1 || line > _lineStarts.Length)
            return "";
        var start = _lineStarts[line - 1];
        var end = line < _lineStarts.Length ? _lineStarts[line] : Content.Length;
        return Content[start..end].TrimEnd('\n').TrimEnd('\r');
    }

    private static int[] FindLineStarts(string content)
    {
        var starts = new List<int> { 0 };
        for (var at = content.AsSpan().IndexOf('\n'); at >= 0; at = content.IndexOf('\n', at + 1))
            starts.Add(at + 1);
        return [.. starts];
    }
}
