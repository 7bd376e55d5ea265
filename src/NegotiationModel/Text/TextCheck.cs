using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using NegotiationModel.Findings;

namespace NegotiationModel.Text;

/// <summary>
/// What a look at the bare characters of a text says, before any syntax. Nothing at or behind the line of a
/// forbidden character is to be read: YAML and editors disagree there about where lines and values end.
/// </summary>
/// <param name="ReadableLength">The part that may be read on: all, or up to the line of the first forbidden
/// character.</param>
/// <param name="Findings">Faults in the order of the text.</param>
public sealed record TextCheck(int ReadableLength, ImmutableArray<Finding> Findings)
{
    private const int MostBidiFindings = 100;

    private static readonly SearchValues<char> AsciiControls = SearchValues.Create(
        [.. Enumerable.Range(0, 0x80).Select(i => (char)i).Where(char.IsControl).Except(['\t', '\n', '\r'])]);

    /// <summary>Looks through <paramref name="source"/>.</summary>
    public static TextCheck Of(SourceText source)
    {
        var text = source.Content;
        var found = new List<Finding>();
        var stop = FirstForbidden(text);
        var marker = FirstConflictMarker(text);
        var fatal = Math.Min(stop, marker);
        var readable = fatal < text.Length ? text.AsSpan(0, fatal).LastIndexOf('\n') + 1 : text.Length;
        AddCarriageReturn(source, fatal, found);
        AddBidi(source, fatal, found);
        if (fatal < text.Length)
            found.Add(stop <= marker ? ForbiddenAt(source, stop) : ConflictAt(source, marker));
        return new TextCheck(readable, [.. found.OrderBy(f => f.Place)]);
    }

    /// <summary><c>U+200B</c>, as messages name a character.</summary>
    internal static string Code(Rune rune) => FormattableString.Invariant($"U+{rune.Value:X4}");

    /// <summary>True for what <see cref="TextRules.ControlCharacter"/> or a line rule refuses.</summary>
    internal static bool IsForbidden(char c) => IndexOfForbidden([c]) == 0;

    // Three searches, because each of them is vectorised, and a set that reaches beyond ASCII is not.
    private static int IndexOfForbidden(ReadOnlySpan<char> text)
    {
        var found = text.IndexOfAny(AsciiControls);
        var earlier = Before(text, found).IndexOfAnyInRange('\u0080', '\u009F');
        found = earlier < 0 ? found : earlier;
        earlier = Before(text, found).IndexOfAny('\u2028', '\u2029', '\uFEFF');
        return earlier < 0 ? found : earlier;
    }

    private static ReadOnlySpan<char> Before(ReadOnlySpan<char> text, int found) =>
        found < 0 ? text : text[..found];

    private static int FirstForbidden(string text)
    {
        var forbidden = IndexOfForbidden(text);
        var end = forbidden < 0 ? text.Length : forbidden;
        for (var at = 0; at < end; at++)
        {
            var length = text.AsSpan(at, end - at).IndexOfAnyInRange('\uD800', '\uDFFF');
            if (length < 0)
                return end;
            at += length;
            if (!Rune.TryGetRuneAt(text, at, out _))
                return at;
            at++;
        }

        return end;
    }

    private static int FirstConflictMarker(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            var line = text.AsSpan(start, (end < 0 ? text.Length : end) - start).TrimEnd('\r');
            if (IsConflictMarker(line))
                return start;
            if (end < 0)
                break;
            start = end + 1;
        }

        return text.Length;
    }

    // At column 1 only: there no text block of a map can have content.
    private static bool IsConflictMarker(ReadOnlySpan<char> line) =>
        line.Length >= 7
        && line[0] is '<' or '=' or '>' or '|'
        && line[..7].IndexOfAnyExcept(line[0]) < 0
        && (line.Length == 7 || (line[0] != '=' && line[7] == ' '));

    private static void AddCarriageReturn(SourceText source, int end, List<Finding> found)
    {
        var text = source.Content;
        for (var at = text.IndexOf('\r', StringComparison.Ordinal);
             at >= 0 && at < end;
             at = text.IndexOf('\r', at + 1))
        {
            if (at + 1 < text.Length && text[at + 1] == '\n')
                continue;
            found.Add(At(source, at, TextRules.LoneCarriageReturn) with
            {
                Fix = TextFixes.LineEnds(source),
            });
            return;
        }
    }

    private static void AddBidi(SourceText source, int end, List<Finding> found)
    {
        var text = source.Content;
        for (var (from, count) = (0, 0); from < end && count < MostBidiFindings; count++)
        {
            var at = BidiControls.FirstUnbalanced(text.AsSpan(from, end - from));
            if (at < 0)
                return;
            var fault = At(
                source, from + at, TextRules.UnbalancedBidi, ("code", Code(new Rune(text[from + at]))),
                ("end", BidiControls.CodeOfEnd(text[from + at])));
            found.Add(fault with { Fix = TextFixes.DeleteOne(source, from + at) });
            var lineEnd = text.IndexOf('\n', from + at);
            from = lineEnd < 0 ? end : lineEnd + 1;
        }
    }

    private static Finding ForbiddenAt(SourceText source, int at)
    {
        var c = source.Content[at];
        var fault = c switch
        {
            '\0' => At(source, at, TextRules.NulCharacter, ("offset", ByteOffset(source.Content, at))),
            '\uFEFF' => At(source, at, TextRules.MisplacedByteOrderMark),
            '\u0085' or '\u2028' or '\u2029' =>
                At(source, at, TextRules.LineSeparator, ("code", Code(new Rune(c)))),
            _ => At(source, at, TextRules.ControlCharacter,
                ("code", FormattableString.Invariant($"U+{(int)c:X4}"))),
        };
        return fault with { Fix = TextFixes.Delete(source, at) };
    }

    private static string ByteOffset(string text, int at) =>
        Encoding.UTF8.GetByteCount(text.AsSpan(0, at)).ToString(CultureInfo.InvariantCulture);

    private static Finding ConflictAt(SourceText source, int at) =>
        new(TextRules.MergeConflict, source.PlaceOf(new TextSpan(at, 7)),
            TextData.Of(("marker", source.Content.Substring(at, 7))));

    private static Finding At(SourceText source, int at, RuleDescriptor rule,
        params (string, string)[] values) =>
        new(rule, source.PlaceOf(new TextSpan(at, 1)), TextData.Of(values));
}
