using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using NegotiationModel.Findings;
using NegotiationModel.Text;

namespace NegotiationModel.Syntax;

/// <summary>Mends what makes a file unreadable, where one way is obvious.</summary>
internal sealed class ReadingFixes(SourceText source)
{
    private const int UsualWidth = 2;

    private string Text => source.Content;

    /// <summary>The fix of a fault that its place alone tells; null if there is none.</summary>
    public Fix? Of(RuleDescriptor rule, int start, int length)
    {
        if (rule == TextRules.TabIndentation)
            return Tab(start, isInBrackets: false);
        if (rule == TextRules.InvisibleCharacter)
            return Visible(start);
        if (rule == TextRules.ControlCharacter)
            return Fix.At(FixCatalogue.NoCharacter, source, new TextSpan(start, length), "",
                ("code", Text.Substring(start, length)));
        if (rule == TextRules.UnbalancedBidi)
            return length == 1 ? TextFixes.DeleteOne(source, start) : null;
        if (rule == ReadingRules.BadEscape)
            return Insert(FixCatalogue.DoubledBackslash, start, "\\",
                ("escape", Text.Substring(start, length)));
        return rule == ReadingRules.Directive
            ? Fix.At(FixCatalogue.NoDirective, source, TextSpan.FromBounds(start, NextLine(start)), "")
            : null;
    }

    /// <summary>A space behind the colon at an offset.</summary>
    public Fix SpaceAfter(int colon, string key) =>
        Insert(FixCatalogue.SpaceAfterColon, colon + 1, " ", ("key", key));

    /// <summary>A colon behind the word at the start of a line.</summary>
    public Fix ColonAfterWord(int start, string word) =>
        Insert(FixCatalogue.ColonAfterKey, Text.IndexOf(' ', start), ":", ("word", word));

    /// <summary>
    /// Quotes around the value between two offsets; null where it goes on in the next line, or has parts of
    /// its own.
    /// </summary>
    public Fix? Quotes(int start, int end, int fault)
    {
        var value = Text.AsSpan(start, end - start).TrimEnd();
        // What went wrong behind the value is not mended by quoting it.
        if (fault < start || fault >= start + value.Length || GoesOn(start, start + value.Length))
            return null;
        var hasColon = value[^1] == ':' || value.Contains(": ", StringComparison.Ordinal);
        var isFirst = Text.AsSpan(LineStart(start), start - LineStart(start)).Trim(" -").IsEmpty;
        // The key of an entry is no text, whatever it begins with.
        if (isFirst && hasColon)
            return null;
        var isSign = fault == start && value[0] is '@' or '`' or '%' && !hasColon;
        var quoted = $"'{value.ToString().Replace("'", "''", StringComparison.Ordinal)}'";
        return Fix.At(isSign ? FixCatalogue.QuotedSign : FixCatalogue.QuotedText, source,
            new TextSpan(start, value.Length), quoted, ("quoted", ReadingFaults.Excerpt(quoted)));
    }

    /// <summary>Spaces for the tabs in front of a line, and of those that go on in the same way.</summary>
    public Fix? Tab(int at, bool isInBrackets)
    {
        var width = Width();
        var edits = Indentations(at, isInBrackets)
            .SelectMany(i => Each(i, c => c == '\t', _ => new string(' ', width))).ToImmutableArray();
        return edits.IsEmpty ? null : new Fix(
            isInBrackets ? FixCatalogue.TabInBrackets : FixCatalogue.TabToSpaces, edits,
            TextData.Of(("width", width.ToString(CultureInfo.InvariantCulture))));
    }

    // A space of another kind is as wide as an ordinary one; what has no width is not seen at all.
    private Fix? Visible(int at)
    {
        // What is seen is another text.
        if (BidiControls.IsControl(Text[at]))
            return TextFixes.DeleteOne(source, at);
        var isIndentation = Text.AsSpan(LineStart(at), at - LineStart(at)).Trim().IsEmpty;
        var edits = isIndentation
            ? Indentations(at, isInBrackets: false).SelectMany(i => Each(i, IsInvisible, Seen))
            : Each(new TextSpan(at, char.IsSurrogate(Text[at]) ? 2 : 1), _ => true, Seen);
        ImmutableArray<FileEdit> all = [.. edits];
        return all.IsEmpty ? null : new Fix(FixCatalogue.VisibleText, all, TextData.Of(
            ("code", TextCheck.Code(Rune.GetRuneAt(Text, at)))));
    }

    private static bool IsInvisible(char c) => c != ' '
        && char.GetUnicodeCategory(c) is UnicodeCategory.SpaceSeparator or UnicodeCategory.Format
        && !BidiControls.IsControl(c);

    private static string Seen(char c) =>
        char.GetUnicodeCategory(c) == UnicodeCategory.SpaceSeparator ? " " : "";

    private IEnumerable<FileEdit> Each(TextSpan span, Func<char, bool> isMeant, Func<char, string> instead)
    {
        for (var at = span.Start; at < span.End; at++)
        {
            if (isMeant(Text[at]))
                yield return new FileEdit(
                    source.Path, new TextEdit(new TextSpan(at, 1), instead(Text[at])));
        }
    }

    // Of the line and those below with other space than spaces in front. A block of text keeps its own space:
    // it is not looked into.
    private List<TextSpan> Indentations(int at, bool isInBrackets)
    {
        var found = new List<TextSpan>();
        for (var start = LineStart(at); start < Text.Length; start = NextLine(start))
        {
            var line = Text.AsSpan(start, LineEnd(start) - start).TrimEnd();
            var space = 0;
            while (space < line.Length && (line[space] is ' ' or '\t' || IsInvisible(line[space])))
                space++;
            if (space < line.Length && line[..space].IndexOfAnyExcept(' ') < 0)
                break;
            if (space < line.Length)
                found.Add(new TextSpan(start, space));
            if (isInBrackets || BeginsBlock(line) || found.Count == TextFixes.MostEdits)
                break;
        }

        return found;
    }

    private static bool BeginsBlock(ReadOnlySpan<char> line)
    {
        var comment = line.IndexOf(" #", StringComparison.Ordinal);
        var value = (comment < 0 ? line : line[..comment]).TrimEnd();
        var header = value[(value.LastIndexOf(' ') + 1)..];
        return header is ['|' or '>', ..];
    }

    private bool GoesOn(int start, int end)
    {
        if (Text.AsSpan(start, end - start).IndexOfAny("{[") == 0)
            return false;
        var first = Text.AsSpan(LineStart(start), LineEnd(start) - LineStart(start));
        var column = first.IndexOfAnyExcept(' ', '-');
        var below = NextLine(end);
        while (below < Text.Length && Text.AsSpan(below, LineEnd(below) - below).Trim().IsEmpty)
            below = NextLine(below);
        var next = Text.AsSpan(below, LineEnd(below) - below);
        var isLast = Text.AsSpan(end, LineEnd(end) - end).Trim() is [] or ['#', ..];
        return isLast && next.IndexOfAnyExcept(' ') > column && next.Trim() is not ['#', ..];
    }

    private int Width()
    {
        var width = int.MaxValue;
        for (var start = 0; start < Text.Length; start = NextLine(start))
        {
            var indent = Text.AsSpan(start).IndexOfAnyExcept(' ');
            if (indent > 0 && Text[start + indent] is not ('\n' or '\r' or '\t' or '#'))
                width = Math.Min(width, indent);
        }

        return width == int.MaxValue ? UsualWidth : width;
    }

    private int LineStart(int at) => at == 0 ? 0 : Text.LastIndexOf('\n', at - 1) + 1;

    private int LineEnd(int at) => Text.IndexOf('\n', at) is var end and >= 0 ? end : Text.Length;

    private int NextLine(int at) => Math.Min(LineEnd(at) + 1, Text.Length);

    private Fix Insert(FixDescriptor what, int at, string text, params (string, string)[] values) =>
        Fix.At(what, source, new TextSpan(at, 0), text, values);
}
