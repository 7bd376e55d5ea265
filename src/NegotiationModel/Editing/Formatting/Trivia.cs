namespace NegotiationModel.Editing.Formatting;

/// <summary>
/// Comments and blank lines, in their order. An empty text stands for a blank line; there are never two blank
/// lines after each other.
/// </summary>
internal sealed class Trivia
{
    private readonly List<string> _lines;

    internal Trivia(params IEnumerable<string> lines)
    {
        _lines = [];
        foreach (var line in lines)
            Add(line);
    }

    internal IReadOnlyList<string> Lines => _lines;

    internal bool HasComments => _lines.Exists(l => l.Length > 0);

    internal bool StartsBlank => _lines.Count > 0 && _lines[0].Length == 0;

    internal bool EndsBlank => _lines.Count > 0 && _lines[^1].Length == 0;

    /// <summary>
    /// The first comment has a blank line behind it, so that without one above it would seem to be about what
    /// stands above.
    /// </summary>
    internal bool NeedsBlankAbove => _lines.FindIndex(l => l.Length > 0) is var first and >= 0
        && _lines.FindIndex(first, l => l.Length == 0) >= 0;

    /// <summary>The same without blank lines above.</summary>
    internal Trivia WithoutBlankAbove() => new(_lines.SkipWhile(l => l.Length == 0));

    /// <summary>The same without blank lines above and below.</summary>
    internal Trivia WithoutBlanksAround() =>
        new(EndsBlank ? WithoutBlankAbove().Lines.SkipLast(1) : WithoutBlankAbove().Lines);

    /// <summary>The same with a blank line above, or with none.</summary>
    internal Trivia WithBlankAbove(bool isBlank) =>
        isBlank ? new Trivia(_lines.Prepend("")) : WithoutBlankAbove();

    /// <summary>Takes lines of a text, without their indentation.</summary>
    internal void Add(TextLines lines, int from, int to)
    {
        for (var line = from; line < to; line++)
            Add(lines[line].Trim(" \t").ToString());
    }

    internal void Add(string line)
    {
        if (line.Length > 0 || !EndsBlank)
            _lines.Add(line);
    }

    /// <summary>Up to where lines hold only comments that are indented deeper than a column.</summary>
    internal static int EndOfDeeper(TextLines lines, int from, int to, int column)
    {
        var end = from;
        for (var line = from; line < to; line++)
        {
            if (lines.IsBlank(line))
                continue;
            if (lines.Indent(line) <= column)
                return end;
            end = line + 1;
        }

        return end;
    }
}
