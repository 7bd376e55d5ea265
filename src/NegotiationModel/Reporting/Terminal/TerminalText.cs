using System.Globalization;
using System.Text;

namespace NegotiationModel.Reporting.Terminal;

/// <summary>How a piece of text stands out on a terminal.</summary>
public enum TerminalStyle
{
    /// <summary>As it is.</summary>
    Plain,

    /// <summary>Bold.</summary>
    Bold,

    /// <summary>Fainter.</summary>
    Dim,

    /// <summary>Red.</summary>
    Red,

    /// <summary>Yellow.</summary>
    Yellow,

    /// <summary>Cyan.</summary>
    Cyan,
}

/// <summary>
/// The only place that makes escape sequences, and the only way for user text into terminal output: controls
/// of any kind are shown by their code and never sent. Widths count columns: two for wide East Asian
/// characters, none for combining marks.
/// </summary>
public static class TerminalText
{
    private const string Escape = "\u001b[";
    private const char Ellipsis = '…';

    /// <summary>Text that is safe to print, on one line.</summary>
    public static string Encode(string text) => VisibleText.Shown(text);

    /// <summary>Encoded text in a style; without colour as it is.</summary>
    public static string Styled(string encoded, TerminalStyle style, bool color) =>
        !color || style == TerminalStyle.Plain || encoded.Length == 0 ? encoded
            : Escape + Code(style) + "m" + encoded + Escape + "0m";

    /// <summary>Columns that encoded text takes.</summary>
    public static int Width(string encoded) => encoded.EnumerateRunes().Sum(Width);

    /// <summary>
    /// At most <paramref name="columns"/> columns of encoded text; what is cut ends in an ellipsis.
    /// </summary>
    public static string Truncate(string encoded, int columns)
    {
        if (Width(encoded) <= columns)
            return encoded;
        var output = new StringBuilder();
        var used = 1;
        foreach (var rune in encoded.EnumerateRunes())
        {
            used += Width(rune);
            if (used > columns)
                break;
            output.Append(rune);
        }

        return output.Append(Ellipsis).ToString();
    }

    private static int Width(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format => 0,
        _ => IsWide(rune.Value) ? 2 : 1,
    };

    // East_Asian_Width W and F of Unicode Standard Annex 11, in the blocks that are wide throughout.
    private static bool IsWide(int code) => code is (>= 0x1100 and <= 0x115F) or (>= 0x2E80 and <= 0x303E)
        or (>= 0x3041 and <= 0x33FF) or (>= 0x3400 and <= 0x4DBF) or (>= 0x4E00 and <= 0x9FFF)
            or (>= 0xA000 and <= 0xA4CF)
        or (>= 0xA960 and <= 0xA97F) or (>= 0xAC00 and <= 0xD7A3) or (>= 0xF900 and <= 0xFAFF)
            or (>= 0xFE30 and <= 0xFE6F)
        or (>= 0xFF01 and <= 0xFF60) or (>= 0xFFE0 and <= 0xFFE6) or (>= 0x1F300 and <= 0x1F64F)
            or (>= 0x1F900 and <= 0x1F9FF)
        or (>= 0x20000 and <= 0x3FFFD);

    private static string Code(TerminalStyle style) => style switch
    {
        TerminalStyle.Bold => "1",
        TerminalStyle.Dim => "2",
        TerminalStyle.Red => "31",
        TerminalStyle.Yellow => "33",
        _ => "36",
    };
}
