using System.Globalization;
using System.Text;
using NegotiationModel.Text;

namespace NegotiationModel.Syntax;

/// <content>Lines and the tokens in them.</content>
internal sealed partial class SyntaxProbe
{
    private void StartLine()
    {
        _isLineStart = true;
        _closedStart = -1;
        var start = _at;
        while (start < _text.Length && _text[start] == ' ')
            start++;
        var indent = start - _at;
        var line = _text.AsSpan(start, _faults.LineEnd(start) - start).TrimEnd();
        if (line.IsEmpty)
            NoteTabs(start);
        if (line.Trim().IsEmpty || line[0] == '#')
            return;
        if (line[0] == '\t')
            Report(start, () => _faults.Tab(start, _brackets.Count > 0));
        if (char.GetUnicodeCategory(line[0]) is UnicodeCategory.SpaceSeparator or UnicodeCategory.Format)
            Report(start, () => _faults.At(
                TextRules.InvisibleCharacter, start, 1, ("code", TextCheck.Code(new Rune(_text[start])))));
        if (_brackets.Count > 0)
        {
            // An item with a dash never stands in brackets, however deep.
            if (line is "-" || line.StartsWith("- ")
                || (indent <= _brackets.Peek().Column && LooksLikeEntry(line)))
                _found ??= _faults.Unclosed(_brackets.Peek().Offset, start);
            else if (indent <= _brackets.Peek().Column && line[0] is not (']' or '}'))
                Report(start, () => _faults.Near(ReadingRules.WrongIndentation, start));
            return;
        }

        _at = start;
        if (_plainStart >= 0 && !_isValue && indent == _column && LooksLikeEntry(line) && line[0] != '-')
            _found ??= ForgottenColon(_plainStart);
        if (_plainStart >= 0 && indent > _plainColumn)
            ContinuePlain(start);
        else
            (_plainStart, _commentAfterPlain, _isValue, _valueStart, _column) = (-1, -1, false, -1, indent);
    }

    // The parser refuses some lines of nothing but tabs, and says that it was something else.
    private void NoteTabs(int start)
    {
        if (_tabOfEmptyLine < 0 && start >= _trusted && start < _text.Length && _text[start] == '\t')
            _tabOfEmptyLine = start;
    }

    // A line of a map that is only a text, above a line that is an entry.
    private Findings.Finding? ForgottenColon(int start)
    {
        var text = _text[start.._faults.LineEnd(start)];
        var space = text.IndexOf(' ', StringComparison.Ordinal);
        if (space <= 0 || !IsKeyWord(text.AsSpan(0, space)))
            return null;
        var line = _source.LineAndColumn(start).Line.ToString(CultureInfo.InvariantCulture);
        return _faults.NoColon(start, text.TrimEnd().Length, line, text[..space], text[space..].Trim());
    }

    private static bool IsKeyWord(ReadOnlySpan<char> word) =>
        word.IndexOfAnyExceptInRange('a', 'z') is var at && (at < 0 || (at > 0 && word[at] is '_' or '-'));

    // The line stands where the entry above it begins: at its column, behind its dash.
    private bool IsBesideEntry(int start, int lineStart)
    {
        var above = _text.AsSpan(0, lineStart).TrimEnd();
        var line = above[(above.LastIndexOf('\n') + 1)..];
        return line.IndexOfAnyExcept(' ', '-') == start - lineStart
            && line.Contains(": ", StringComparison.Ordinal)
            && !_text.AsSpan(start, _faults.LineEnd(start) - start).Contains(": ", StringComparison.Ordinal);
    }

    // A second line of an unquoted text, for the parser; for the author mostly an entry of its own.
    private void ContinuePlain(int start)
    {
        var end = _faults.LineEnd(start);
        var colon = start;
        while (colon < end && !IsSeparator(colon))
            colon++;
        var withoutSpace = ColonWithoutSpace(_text, _plainStart);
        if (_commentAfterPlain >= 0)
            Report(_trusted, () => _faults.CutOff(_commentAfterPlain, _plainStart,
                _text[_plainStart.._commentAfterPlain].TrimEnd(), false));
        else if (colon < end && withoutSpace >= 0)
            Report(_trusted, () => _faults.NoSpace(
                ReadingRules.MissingSpace, _plainStart, withoutSpace, _faults.LineEnd(withoutSpace)));
        else if (colon < end && _text.AsSpan(start, colon - start).Contains(' '))
            Report(colon, () => _faults.NeedsQuotes(colon, 1, start, end));
        else if (colon < end)
            Report(start, () => _faults.Near(ReadingRules.WrongIndentation, start));
        _plainStart = start;
        var comment = _text.AsSpan(start, end - start).IndexOf(" #", StringComparison.Ordinal);
        _at = comment < 0 ? end : start + comment;
    }

    private void Token()
    {
        if (_closedStart >= 0 && _text[_at] is not (',' or ']' or '}'))
            Report(_at, AfterClosed);
        var isInBrackets = _brackets.Count > 0;
        var isFirst = _isLineStart;
        if (_isValue && _valueStart < 0)
            _valueStart = _at;
        var c = _text[_at];
        _isLineStart = false;
        switch (c)
        {
            case '[' or '{':
                OpenBracket();
                break;
            case ']' or '}' or ',' when isInBrackets:
                InBrackets(c);
                break;
            case '"' or '\'':
                Quoted(c);
                break;
            case '-' or '?' when isFirst && !isInBrackets && IsBlank(_at + 1):
                _isLineStart = true;
                SkipIndicator();
                break;
            case '|' or '>' when !isInBrackets:
                TextBlock();
                break;
            case '&' or '*' or '!' when !IsBlank(_at + 1):
                Report(_at, () => _faults.Indicator(_at, ValueEnd()));
                Plain();
                break;
            default:
                if (c is ']' or '}' or ',' or '@' or '`' or '%' or '&' or '*' or '!' or '|' or '>'
                    || (c == '-' && IsBlank(_at + 1)))
                    Report(_at, () => _faults.NeedsQuotes(_at, 1, _at, ValueEnd()));
                Plain();
                break;
        }
    }

    private Findings.Finding AfterClosed() => _text[_closedStart] is '"' or '\''
        ? _faults.AfterQuote(_closedStart, _at, ValueEnd())
        : _faults.NeedsQuotes(_closedStart, 1, _closedStart, ValueEnd());

    private void SkipIndicator()
    {
        _at++;
        while (_at < _text.Length && _text[_at] == ' ')
            _at++;
        _column = _at - (_at == 0 ? 0 : _text.LastIndexOf('\n', _at - 1) + 1);
    }

    private void OpenBracket()
    {
        if (_plainStart >= 0 && _brackets.Count > 0)
        {
            var value = _valueStart < 0 ? _plainStart : _valueStart;
            Report(_at, () => _faults.NeedsQuotes(_at, 1, value, _faults.EntryEnd(value)));
        }

        _brackets.Push((_at, NodeColumn()));
        (_isValue, _valueStart, _plainStart) = (false, -1, -1);
        _at++;
    }

    // Further lines of what begins here stand behind this column: that of its key, or of its dash.
    private int NodeColumn() =>
        _brackets.Count > 0 ? _brackets.Peek().Column : _isValue ? _column : _column - 1;

    private void InBrackets(char c)
    {
        (_isValue, _valueStart, _plainStart, _closedStart) = (false, -1, -1, -1);
        if (c != ',')
        {
            var open = _brackets.Peek().Offset;
            if (_text[open] == '[' != (c == ']'))
                _found ??= _faults.Unclosed(open, _at);
            _brackets.Pop();
            _closedStart = open;
        }

        _at++;
    }

    private void Quoted(char quote)
    {
        var start = _at;
        var column = NodeColumn();
        var close = ClosingQuote(start, quote, column);
        if (close < 0)
        {
            Report(start, () =>
                _faults.At(ReadingRules.UnclosedQuote, start, 1, ("quote", quote.ToString())));
            _at = _faults.LineEnd(start);
            return;
        }

        foreach (var escape in quote == '"' ? Escapes.In(_text, start + 1, close) : [])
        {
            if (Escapes.IsInvalid(escape))
                Report(escape.Start, () => _faults.At(ReadingRules.BadEscape, escape.Start, escape.Length,
                    ("escape", _text.Substring(escape.Start, escape.Length))));
        }

        _at = close + 1;
        (_closedStart, _plainStart) = (start, -1);
    }

    private int ClosingQuote(int start, char quote, int column)
    {
        for (var at = start + 1; at < _text.Length; at++)
        {
            if (_text[at] == '\\' && quote == '"')
                at++;
            else if (_text[at] == quote && quote == '\'' && at + 1 < _text.Length && _text[at + 1] == quote)
                at++;
            else if (_text[at] == quote)
                return at;
            else if (_text[at] == '\n' && LeavesNode(at + 1, column))
                return -1;
        }

        return -1;
    }

    private bool LeavesNode(int lineStart, int column)
    {
        var line = _text.AsSpan(lineStart, _faults.LineEnd(lineStart) - lineStart).TrimEnd();
        return !line.IsEmpty && line.IndexOfAnyExcept(' ') <= column;
    }

    private void TextBlock()
    {
        var end = _faults.LineEnd(_at);
        if (!IsBlockHeader(_text.AsSpan(_at + 1, end - _at - 1).TrimEnd()))
            Report(_at, () => _faults.NeedsQuotes(_at, 1, _at, end));
        var column = _isValue ? _column : _column - 1;
        while (end < _text.Length && !LeavesNode(end + 1, column))
        {
            var start = end + 1;
            end = _faults.LineEnd(start);
            if (_text.AsSpan(start, end - start).Trim().IsEmpty)
                NoteTabs(start + _text.AsSpan(start, end - start).IndexOf('\t'));
        }

        _at = end;
    }

    // At most one sign and one digit, then nothing but a comment.
    private static bool IsBlockHeader(ReadOnlySpan<char> header)
    {
        var rest = header.TrimStart("+-123456789");
        var indicators = header[..^rest.Length];
        return indicators.Length <= 2
            && indicators.Count('+') + indicators.Count('-') <= 1
            && indicators.Length - indicators.Count('+') - indicators.Count('-') <= 1
            && (rest.IsEmpty || (rest[0] == ' ' && rest.TrimStart() is ['#', ..]));
    }

    private void Plain()
    {
        var start = _at;
        while (_at < _text.Length && _text[_at] is not '\n' && !IsSeparator(_at) && !EndsPlain(_at))
            _at++;
        var isKey = _at < _text.Length && IsSeparator(_at);
        if (isKey && !_isValue && _at - start > _limits.KeyLength)
            Report(start, () =>
                _faults.Limit(ReadingRules.KeyTooLong, start, _at - start, _limits.KeyLength, "--max-key"));
        if (isKey)
            return;
        if (start == _noticed && !_isValue && ColonWithoutSpace(_text, start) is var colon and >= 0)
            Report(start, () =>
                _faults.NoSpace(ReadingRules.MissingSpace, start, colon, _faults.LineEnd(colon)));
        (_plainStart, _plainColumn, _commentAfterPlain) = (start, _isValue ? _column : _column - 1, -1);
    }

    private bool EndsPlain(int at) =>
        (_brackets.Count > 0 && _text[at] is ',' or '[' or ']' or '{' or '}')
        || (_text[at] == '#' && at > 0 && _text[at - 1] is ' ' or '\t');

    private bool IsSeparator(int at) =>
        _text[at] == ':'
        && (IsBlank(at + 1)
            || (_brackets.Count > 0
                && (_text[at + 1] is ',' or '[' or ']' or '{' or '}' || _closedStart >= 0)));

    private bool IsBlank(int at) => at >= _text.Length || _text[at] is ' ' or '\t' or '\r' or '\n';

    // End of the value that is being read: of the entry in brackets, else of the line.
    private int ValueEnd() => _brackets.Count > 0 ? _faults.EntryEnd(_at) : _faults.LineEnd(_at);

    private static bool LooksLikeEntry(ReadOnlySpan<char> line)
    {
        if (line is "---" or "..." or "-" || line.StartsWith("- "))
            return true;
        var colon = line.IndexOf(": ", StringComparison.Ordinal);
        colon = colon < 0 && line[^1] == ':' ? line.Length - 1 : colon;
        return colon > 0 && line[..colon].IndexOfAny("[]{},") < 0;
    }
}
