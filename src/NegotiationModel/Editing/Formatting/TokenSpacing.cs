using NegotiationModel.Syntax;
using NegotiationModel.Text;

namespace NegotiationModel.Editing.Formatting;

/// <summary>
/// The blanks between what stands in one line: one behind a colon or comma, none before it, none inside of
/// brackets; and the quotes. Only blanks and quotes are touched, each by a span of its own.
/// </summary>
internal sealed class TokenSpacing
{
    private readonly List<TextEdit> _edits = [];
    private readonly string _text;
    private readonly TextLines _lines;

    // The outermost brackets that were looked at last.
    private YamlNode? _brackets;
    private bool _isFragile;

    private TokenSpacing(string text)
    {
        _text = text;
        _lines = new TextLines(text);
    }

    /// <summary>The text with its blanks and quotes in order.</summary>
    internal static string Apply(string text, YamlMap root)
    {
        var spacing = new TokenSpacing(text);
        foreach (var visit in TreeWalk.Over(root))
            spacing.Take(visit);
        if (spacing._edits.Count == 0)
            return text;
        spacing.KeepCommentsTogether(root);
        return TextEdit.Apply(text, spacing._edits);
    }

    private void Take(Visit visit)
    {
        if (IsFragile(visit))
            return;
        switch (visit.Node)
        {
            case YamlScalar scalar when Quotes.Of(scalar, NeedsQuotes(visit)) is { } better:
                _edits.Add(new TextEdit(scalar.Span, better + GapBehind(scalar)));
                break;
            case YamlMap map:
                foreach (var (key, value) in map.Entries)
                    Colon(key, value);
                if (TreeWalk.IsBracketed(map))
                    InBrackets(map, [.. map.Entries.Select(e => Between(e.Key, e.Value))]);
                break;
            case YamlList list when TreeWalk.IsBracketed(list):
                InBrackets(list, [.. list.Items.Select(i => i.Span)]);
                break;
        }
    }

    // In brackets over lines that are not indented, a text without quotes ends where it comes to stand left
    // of what is around the brackets: there nothing is moved.
    private bool IsFragile(Visit visit)
    {
        if ((visit.Brackets ?? (TreeWalk.IsBracketed(visit.Node) ? visit.Node : null)) is not { } brackets)
            return false;
        if (!ReferenceEquals(brackets, _brackets))
            (_brackets, _isFragile) = (brackets, !AreIndented(brackets, visit.Block));
        return _isFragile;
    }

    private bool AreIndented(YamlNode brackets, YamlNode? block)
    {
        var column = block is null ? 0 : _lines.ColumnOf(block.Span.Start);
        for (var line = _lines.Of(brackets.Span.Start) + 1; line <= _lines.Of(brackets.Span.End - 1); line++)
        {
            if (_lines.Indent(line) <= column && !HoldsOnlyEnds(_lines[line]))
                return false;
        }

        return true;
    }

    private static bool HoldsOnlyEnds(ReadOnlySpan<char> line) =>
        line.TrimStart(" \t]},") is [] or ['#', ..];

    // Only quotes allow that the colon of a key touches a comma or a bracket.
    private bool NeedsQuotes(Visit visit) => visit.IsKey
        && _text.AsSpan(visit.Node.Span.End).TrimStart(" \t") is not [':', not (',' or ']' or '}'), ..];

    // A comment behind quotes may touch them; behind other text it would be taken for a part that was cut
    // off.
    private string GapBehind(YamlScalar scalar)
    {
        var rest = _text.AsSpan(scalar.Span.End);
        return rest is ['#', ..] ? "  " : rest is [' ', '#', ..] ? " " : "";
    }

    private static TextSpan Between(YamlNode key, YamlNode value) =>
        TextSpan.FromBounds(key.Span.Start, Math.Max(key.Span.End, value.Span.End));

    private void Colon(YamlNode key, YamlNode value)
    {
        var start = key.Span.End;
        if (_text.AsSpan(key.Span.Start, key.Span.Length).Contains('\n'))
            return;
        var gap = _text.AsSpan(start, Math.Max(0, value.Span.Start - start));
        var before = BlanksIn(gap);
        if (before == gap.Length || gap[before] != ':')
            return;
        var isAlone = BlanksIn(gap[(before + 1)..]) + before + 1 == gap.Length;
        var isMissing = value is YamlScalar { IsMissing: true };
        if (isAlone && !isMissing)
            Replace(start, gap.Length, ": ");
        else if (start + before + 1 < _text.Length && _text[start + before + 1] == '#')
            Replace(start, before + 1, ":  ");
        else
            Replace(start, before, "");
    }

    private void InBrackets(YamlNode node, List<TextSpan> items)
    {
        var done = node.Span.Start + 1;
        for (var i = 0; i < items.Count; i++)
        {
            Gap(done, items[i].Start, isFirst: i == 0, isLast: false);
            done = items[i].End;
        }

        Gap(done, node.Span.End - 1, isFirst: items.Count == 0, isLast: true);
    }

    private void Gap(int start, int end, bool isFirst, bool isLast)
    {
        var gap = _text.AsSpan(start, Math.Max(0, end - start));
        var isBlank = BlanksIn(gap) == gap.Length;
        var isComma = gap.Trim(" \t") is ",";
        if (isBlank && (isFirst || isLast))
            Replace(start, gap.Length, "");
        else if (isComma && !isFirst)
            Replace(start, gap.Length, isLast ? "," : ", ");
        else if (BlanksIn(gap) is var before && before < gap.Length && gap[before] == ',')
            Replace(start, before, "");
    }

    private static int BlanksIn(ReadOnlySpan<char> gap) =>
        gap.IndexOfAnyExcept(' ', '\t') is var found and >= 0 ? found : gap.Length;

    private void Replace(int start, int length, string replacement)
    {
        if (!_text.AsSpan(start, length).SequenceEqual(replacement))
            _edits.Add(new TextEdit(new TextSpan(start, length), replacement));
    }

    // A comment that goes on under a comment at the end of a line has to move with it.
    private void KeepCommentsTogether(YamlMap root)
    {
        var lines = _lines;
        var comments = new Comments(lines, root);
        var moved = new Dictionary<int, int>();
        foreach (var edit in _edits)
        {
            var line = lines.Of(edit.Span.Start);
            moved[line] = moved.GetValueOrDefault(line) + edit.Replacement.Length - edit.Span.Length;
        }

        for (var line = 1; line < lines.Count; line++)
        {
            if (comments.Of(line) is not { Continues: true } comment
                || moved.GetValueOrDefault(line - 1) is not (not 0 and var by))
                continue;
            moved[line] = by;
            Replace(lines.Start(line), comment.Column, new string(' ', Math.Max(0, comment.Column + by)));
        }
    }
}
