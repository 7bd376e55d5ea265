using NegotiationModel.Syntax;

namespace NegotiationModel.Editing.Formatting;

/// <summary>One comment.</summary>
/// <param name="Start">Offset of its #.</param>
/// <param name="Column">Column of its #.</param>
/// <param name="StandsAlone">Nothing else stands in its line.</param>
/// <param name="Continues">It stands alone under the comment at the end of the line above, at the same
/// column, and goes on with it.</param>
internal readonly record struct Comment(int Start, int Column, bool StandsAlone, bool Continues);

/// <summary>
/// The comments of a text, by line. The tree has none; but between two scalars nothing is written than
/// punctuation, blanks and comments, so what begins with # there is one.
/// </summary>
internal sealed class Comments
{
    private readonly Dictionary<int, Comment> _byLine = [];
    private readonly HashSet<int> _linesThatEndInText = [];
    private readonly TextLines _lines;

    internal Comments(TextLines lines, YamlNode root)
    {
        _lines = lines;
        var done = 0;
        foreach (var visit in TreeWalk.Over(root))
        {
            if (visit.Node is not YamlScalar scalar)
                continue;
            Scan(done, scalar.Span.Start);
            done = Math.Max(done, TakeText(scalar, visit.Parent!));
        }

        Scan(done, lines.Text.Length);
    }

    /// <summary>The comment of a line; null if it has none.</summary>
    internal Comment? Of(int line) => _byLine.TryGetValue(line, out var comment) ? comment : null;

    /// <summary>The end of this line is inside a text, where blanks may be part of it.</summary>
    internal bool EndsInText(int line) => _linesThatEndInText.Contains(line);

    /// <summary>The comments themselves, without blanks behind them.</summary>
    internal IEnumerable<string> Texts() => _byLine.Select(c =>
        _lines.Text[c.Value.Start.._lines.End(c.Key)].TrimEnd(' ', '\t'));

    private int TakeText(YamlScalar scalar, YamlNode parent)
    {
        var first = _lines.Of(scalar.Span.Start);
        if (BlockText.Of(_lines, scalar, parent) is { } block)
        {
            for (var line = first + 1; line <= block.Last; line++)
                _linesThatEndInText.Add(line);
            return _lines.End(block.Last);
        }

        var last = _lines.Of(scalar.Span.End);
        for (var line = first; line < last; line++)
            _linesThatEndInText.Add(line);
        return scalar.Span.End;
    }

    private void Scan(int from, int to)
    {
        var text = _lines.Text;
        while (from < to && text.AsSpan(from, to - from).IndexOf('#') is var found and >= 0)
        {
            var line = _lines.Of(from + found);
            Add(line, from + found);
            from = _lines.End(line);
        }
    }

    private void Add(int line, int at)
    {
        var column = at - _lines.Start(line);
        var standsAlone = _lines.Indent(line) == column;
        var continues = standsAlone && column > 0 && Of(line - 1) is { } above && above.Column == column
            && (!above.StandsAlone || above.Continues);
        _byLine[line] = new Comment(at, column, standsAlone, continues);
    }
}
