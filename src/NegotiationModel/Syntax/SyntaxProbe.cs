using NegotiationModel.Findings;
using NegotiationModel.Text;

namespace NegotiationModel.Syntax;

/// <summary>
/// Looks for the place and the likely cause of a syntax error, after the parser has refused a text. It
/// decides nothing about validity: it reads on from the last thing that the parser accepted, with a simpler
/// idea of YAML, until something looks wrong.
/// </summary>
internal sealed partial class SyntaxProbe
{
    private readonly SourceText _source;
    private readonly string _text;
    private readonly ReadingFaults _faults;
    private readonly int _trusted;
    private readonly int _noticed;
    private readonly int _last;
    private readonly ReadingLimits _limits;

    // Open brackets, each with the column of the node that holds it: lines at or before that column are not
    // inside.
    private readonly Stack<(int Offset, int Column)> _brackets = new();
    private int _at;
    private Finding? _found;

    // The line, or the entry in brackets: column of its first node; whether a colon was read, and where the
    // value began; whether a quoted text or a pair of brackets was closed, which nothing but a colon or a
    // comment may follow.
    private int _column;
    private bool _isLineStart = true;
    private bool _isValue;
    private int _valueStart = -1;
    private int _closedStart = -1;

    // An unquoted text that may go on in the next line, the column it has to stay behind, and a comment that
    // ended it.
    private int _plainStart = -1;
    private int _plainColumn;
    private int _commentAfterPlain = -1;
    private int _tabOfEmptyLine = -1;

    private SyntaxProbe(SourceText source, int trusted, int noticed, int last, ReadingLimits limits)
    {
        _source = source;
        _text = source.Content;
        _faults = new ReadingFaults(source);
        _trusted = trusted;
        _noticed = noticed;
        _last = last;
        _limits = limits;
    }

    /// <summary>The fault of a text that the parser refused.</summary>
    /// <param name="source">The text.</param>
    /// <param name="restart">The outermost open bracket, or the last scalar; its line is read again.</param>
    /// <param name="trusted">Everything before was accepted.</param>
    /// <param name="noticed">Where the parser says that the fault begins and ends; -1 if it does not.</param>
    /// <param name="limits">For keys that are too long for the parser.</param>
    public static Finding Find(
        SourceText source, int restart, int trusted, (int Start, int End) noticed, ReadingLimits limits)
    {
        var length = source.Content.Length;
        // Of a tab it says 1:1; a place before what it had accepted is no place.
        var isKnown = noticed.Start >= trusted && noticed.Start <= length;
        var last = isKnown ? Math.Clamp(noticed.End, noticed.Start, length) : length;
        var probe = new SyntaxProbe(source, trusted, isKnown ? noticed.Start : -1, last, limits);
        probe.Run(Math.Min(restart, length));
        return probe._found ?? probe.Unexplained(isKnown ? noticed.Start : Math.Min(trusted, length));
    }

    /// <summary>Offset of the colon in a line that begins with <c>word:more</c>, or -1.</summary>
    public static int ColonWithoutSpace(string text, int start)
    {
        var at = start;
        while (at < text.Length && (char.IsAsciiLetterOrDigit(text[at]) || text[at] is '_' or '-'))
            at++;
        return at > start && at + 1 < text.Length && text[at] == ':'
            && text[at + 1] is not (' ' or '\t' or '\r' or '\n' or '/')
            ? at
            : -1;
    }

    private void Run(int restart)
    {
        _at = restart == 0 ? 0 : _text.LastIndexOf('\n', restart - 1) + 1;
        StartLine();
        while (_found is null && _at < _text.Length && (_brackets.Count > 0 || _at <= _last))
            Step();
        if (_found is null && _brackets.Count > 0 && _at >= _text.Length)
            _found = _faults.Unclosed(_brackets.Peek().Offset, _text.Length);
    }

    private void Step()
    {
        switch (_text[_at])
        {
            case '\n':
                _at++;
                StartLine();
                break;
            case ' ' or '\t' or '\r':
                _at++;
                break;
            case '#' when _at == 0 || _text[_at - 1] is ' ' or '\t' or '\n':
                Comment();
                break;
            case ':' when IsSeparator(_at):
                Colon();
                break;
            default:
                Token();
                break;
        }
    }

    private void Colon()
    {
        if (_isValue)
            Report(_at, () => _faults.NeedsQuotes(_at, 1, _valueStart < 0 ? _at : _valueStart, ValueEnd()));
        _at++;
        _isValue = true;
        _isLineStart = false;
        (_valueStart, _closedStart, _plainStart) = (-1, -1, -1);
    }

    private void Comment()
    {
        if (_plainStart >= 0)
            _commentAfterPlain = _at;
        // In brackets a comment takes the closing bracket with it, so that is what went wrong first.
        var isText = _at + 1 < _text.Length && _text[_at + 1] is not (' ' or '\t' or '\r' or '\n');
        if (_brackets.Count > 0 && _valueStart >= 0 && isText)
            Report(_at, () => _faults.CutOff(_at, _valueStart, _text[_valueStart..(_at - 1)], true));
        _at = _faults.LineEnd(_at);
    }

    // A fault before the place that the parser has accepted is a fault of the probe.
    private void Report(int at, Func<Finding> make)
    {
        if (at >= _trusted)
            _found ??= make();
    }

    private Finding Unexplained(int at)
    {
        if (_tabOfEmptyLine >= 0)
            return _faults.At(TextRules.TabIndentation, _tabOfEmptyLine, 1);
        var lineStart = at == 0 ? 0 : _text.LastIndexOf('\n', at - 1) + 1;
        var isFirst = _text.AsSpan(lineStart, at - lineStart).Trim(' ').IsEmpty;
        if (isFirst && IsBesideEntry(at, lineStart) && ForgottenColon(at) is { } forgotten)
            return forgotten;
        var hasText = !_text.AsSpan(at, _faults.LineEnd(at) - at).Trim().IsEmpty;
        var rule = isFirst && hasText ? ReadingRules.WrongIndentation : ReadingRules.SyntaxError;
        return _faults.Near(rule, at);
    }
}
