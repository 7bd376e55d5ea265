using System.Globalization;
using System.Text;

namespace NegotiationModel.Reporting;

/// <summary>
/// Which characters of user text are shown as their code: those that control a terminal or turn the reading
/// direction. Shared by all renderers, so that one text looks alike in each.
/// </summary>
internal static class VisibleText
{
    private const int FirstBidiEmbedding = 0x202A;
    private const int LastBidiEmbedding = 0x202E;
    private const int FirstBidiIsolate = 0x2066;
    private const int LastBidiIsolate = 0x2069;

    /// <summary>The character must not reach a reader's screen as it is.</summary>
    public static bool IsHidden(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator =>
            true,
        _ => IsBidiControl(rune.Value),
    };

    /// <summary><c>&lt;U+001B&gt;</c>.</summary>
    public static string Code(Rune rune) =>
        "<U+" + rune.Value.ToString("X4", CultureInfo.InvariantCulture) + ">";

    /// <summary>The text on one line, with the code of what must not reach a screen.</summary>
    public static string Shown(string text)
    {
        var line = OneLine(text);
        var output = new StringBuilder(line.Length);
        foreach (var rune in line.EnumerateRunes())
            output.Append(IsHidden(rune) ? Code(rune) : rune.ToString());
        return output.ToString();
    }

    /// <summary>Line ends become one space, so that a text stays on its line.</summary>
    public static string OneLine(string text) => text.AsSpan().ContainsAny('\r', '\n')
        ? text.Replace("\r\n", " ", StringComparison.Ordinal).Replace('\n', ' ')
        : text;

    private static bool IsBidiControl(int code) => code is 0x061C or 0x200E or 0x200F
        || (code >= FirstBidiEmbedding && code <= LastBidiEmbedding)
        || (code >= FirstBidiIsolate && code <= LastBidiIsolate);
}
