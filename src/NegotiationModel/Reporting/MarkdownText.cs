using System.Globalization;
using System.Text;

namespace NegotiationModel.Reporting;

/// <summary>
/// The only way by which text gets into Markdown. Whatever it holds, it stays text: no link, image, HTML,
/// heading, table bar, footnote or emphasis comes of it, in CommonMark, on GitHub, or with the common
/// extensions.
/// </summary>
internal static class MarkdownText
{
    private const string AlwaysEscaped = "\\`*_[]|~#^${}@";
    private const string EscapedInRuns = "-+=\"'.";

    /// <summary>
    /// The text on one line, escaped; <paramref name="startsLine"/>: nothing stands before it on its line.
    /// </summary>
    public static string Escape(string text, bool startsLine = false)
    {
        var plain = Collapse(VisibleText.OneLine(text));
        if (startsLine)
            plain = plain.TrimStart(' ');
        var marker = startsLine ? ListMarkerEnd(plain) : -1;
        var output = new StringBuilder(plain.Length + 8);
        var at = 0;
        foreach (var rune in plain.EnumerateRunes())
        {
            Append(output, rune, at == marker || NeedsEscape(plain, at, rune));
            at += rune.Utf16SequenceLength;
        }

        return output.ToString();
    }

    /// <summary>
    /// An id as part of a link target or anchor: letters, digits and hyphens; anything else by its number.
    /// </summary>
    public static string Anchor(string id) => string.Concat(id.EnumerateRunes().Select(r =>
        r.IsAscii && (Rune.IsLetterOrDigit(r) || r.Value == '-')
            ? r.ToString()
            : "_" + r.Value.ToString("x", CultureInfo.InvariantCulture)));

    /// <summary>A key or value as code.</summary>
    public static string Code(string text)
    {
        var shown = VisibleText.Shown(text);
        if (shown.Trim().Length == 0)
            return Escape(text);
        var fence = new string('`', LongestRun(shown) + 1);
        var gap = shown[0] == '`' || shown[^1] == '`' ? " " : "";
        return fence + gap + shown + gap + fence;
    }

    /// <summary>Lines between fences that are longer than any run of backticks in them.</summary>
    public static string Fenced(string language, IReadOnlyCollection<string> lines)
    {
        var shown = lines.Select(VisibleText.Shown).ToList();
        var fence = new string('`', Math.Max(3, shown.Select(LongestRun).DefaultIfEmpty().Max() + 1));
        return fence + language + "\n" + string.Concat(shown.Select(l => l + "\n")) + fence + "\n";
    }

    private static int LongestRun(string text)
    {
        var (longest, run) = (0, 0);
        foreach (var c in text)
        {
            run = c == '`' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }

    private static void Append(StringBuilder output, Rune rune, bool escape)
    {
        if (VisibleText.IsHidden(rune))
            output.Append(
                VisibleText.Code(rune).Replace("<", "&lt;", StringComparison.Ordinal)
                .Replace(">", "&gt;", StringComparison.Ordinal));
        else if (rune.Value is '<')
            output.Append("&lt;");
        else if (rune.Value is '>')
            output.Append("&gt;");
        else if (rune.Value is '&')
            output.Append("&amp;");
        else
            output.Append(escape ? "\\" : "").Append(rune);
    }

    private static bool NeedsEscape(string text, int at, Rune rune)
    {
        if (!rune.IsAscii)
            return false;
        var sign = (char)rune.Value;
        if (AlwaysEscaped.Contains(sign, StringComparison.Ordinal))
            return true;
        var next = at + 1 < text.Length ? text[at + 1] : ' ';
        var before = at > 0 ? text[at - 1] : ' ';
        if (EscapedInRuns.Contains(sign, StringComparison.Ordinal) && (next == sign || before == sign))
            return true;
        // Addresses that readers turn into links, and :emoji: codes.
        return sign switch
        {
            ':' => next is '/' or ':' || char.IsAsciiLetter(next),
            '.' => text[..at].EndsWith("www", StringComparison.OrdinalIgnoreCase),
            '!' => next == '[',
            _ => false,
        };
    }

    // "- x", "+ x", "= x", "1. x", "1) x": a list or an underline if it begins a line.
    private static int ListMarkerEnd(string text)
    {
        if (text.Length > 0 && (text[0] is '-' or '+' or '='))
            return 0;
        var digits = 0;
        while (digits < text.Length && char.IsAsciiDigit(text[digits]))
            digits++;
        return digits > 0 && digits < text.Length && (text[digits] is '.' or ')') ? digits : -1;
    }

    private static string Collapse(string text)
    {
        while (text.Contains("  ", StringComparison.Ordinal))
            text = text.Replace("  ", " ", StringComparison.Ordinal);
        return text;
    }
}
