using System.Globalization;
using System.Text;

namespace NegotiationModel.Cli.Terminal;

/// <summary>
/// Makes text harmless for a terminal and for the log of a build: control characters, invisible ones that
/// turn the reading direction, and broken surrogates are shown as <c>&lt;U+001B&gt;</c>; commands of build
/// services are broken up.
/// </summary>
internal static class Escaping
{
    private const char Escapes = '\u001b';

    /// <summary>Several lines for people: line feeds stay.</summary>
    /// <param name="text">The lines.</param>
    /// <param name="keepColours">Colours stay, too; what a scenario says was escaped before they were
    /// added.</param>
    public static string Text(string text, bool keepColours = false) =>
        BreakCommands(Escape(text, IsUnreadable, keepLines: true, keepColours));

    /// <summary>
    /// One value inside a sentence: line feeds go, too, so that it cannot pose as a line of ours.
    /// </summary>
    public static string Inline(string value) => Escape(value, IsUnreadable, keepLines: false);

    /// <summary>One value in quotes.</summary>
    public static string Quote(string value) => "'" + Inline(value) + "'";

    /// <summary>
    /// Data of a renderer with an encoder of its own: only what no data format of ours contains.
    /// </summary>
    public static string Data(string text) => Escape(text, IsControl, keepLines: true);

    /// <summary>Text of a file, for another program: tabs and line ends stay, too.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isLogged">A build service reads it: its commands are broken up.</param>
    public static string FileText(string text, bool isLogged)
    {
        var escaped = Escape(text, c => IsControl(c) && c is not ('\t' or '\r'), keepLines: true);
        return isLogged ? BreakCommands(escaped) : escaped;
    }

    private static string Escape(
        string text, Func<char, bool> isDangerous, bool keepLines, bool keepColours = false)
    {
        var at = Next(text, 0, isDangerous, keepLines);
        if (at < 0)
            return text;
        var result = new StringBuilder(text.Length + 32);
        var done = 0;
        for (; at >= 0; at = Next(text, done, isDangerous, keepLines))
        {
            var kept = keepColours && text[at] == Escapes ? ColourLength(text, at)
                : at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]) ? 2 : 0;
            result.Append(text, done, at - done + kept);
            if (kept == 0)
                result.Append(CultureInfo.InvariantCulture, $"<U+{(int)text[at]:X4}>");
            done = at + Math.Max(1, kept);
        }

        return result.Append(text, done, text.Length - done).ToString();
    }

    // `ESC [ 1;31 m` sets colours and weight, and can do nothing else.
    private static int ColourLength(string text, int at)
    {
        if (at + 1 >= text.Length || text[at + 1] != '[')
            return 0;
        var end = at + 2;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || text[end] == ';'))
            end++;
        return end < text.Length && text[end] == 'm' ? end + 1 - at : 0;
    }

    private static int Next(string text, int from, Func<char, bool> isDangerous, bool keepLines)
    {
        for (var at = from; at < text.Length; at++)
        {
            var c = text[at];
            // Most of what is written: no question asked.
            if (c is (>= ' ' and <= '~') or (>= '\u00A0' and < '\u0600') || (c == '\n' && keepLines))
                continue;
            if (isDangerous(c))
                return at;
        }

        return -1;
    }

    // `::error::` at the start of a line and `##vso[` anywhere are orders to build services that read logs.
    private static string BreakCommands(string text)
    {
        if (!text.Contains("::", StringComparison.Ordinal) && !text.Contains("##", StringComparison.Ordinal))
            return text;
        var lines = text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            var start = lines[i].AsSpan().TrimStart();
            if (start.StartsWith("::", StringComparison.Ordinal))
                lines[i] = lines[i][..^start.Length] + ":<U+003A>" + start[2..].ToString();
            lines[i] = lines[i].Replace("##vso[", "#<U+0023>vso[", StringComparison.OrdinalIgnoreCase)
                .Replace("##[", "#<U+0023>[", StringComparison.Ordinal);
        }

        return string.Join('\n', lines);
    }

    private static bool IsControl(char c) => char.IsControl(c) || char.IsSurrogate(c);

    private static bool IsUnreadable(char c) => IsControl(c) || c
        is '\u061C' or '\u200B' or '\u200E' or '\u200F' or (>= '\u2028' and <= '\u202E')
        or (>= '\u2066' and <= '\u2069') or '\uFEFF';
}
