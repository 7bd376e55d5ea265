using System.Globalization;

namespace NegotiationModel.Syntax;

/// <summary>
/// One escape in a double-quoted text; <paramref name="Code"/> is -1 if it is none that YAML knows.
/// </summary>
/// <param name="Start">Offset of the backslash.</param>
/// <param name="Length">Its length, as far as it stands in the text.</param>
/// <param name="Code">The UTF-16 or Unicode code it stands for.</param>
internal readonly record struct Escape(int Start, int Length, int Code);

/// <summary>Finds the escapes of double-quoted texts, so that a fault is located at its backslash.</summary>
internal static class Escapes
{
    /// <summary>
    /// The escapes between two offsets, in order; ends at the closing quote if it comes first.
    /// </summary>
    public static IEnumerable<Escape> In(string text, int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if (text[at] == '"')
                yield break;
            if (text[at] != '\\')
                continue;
            var escape = At(text, at, end);
            yield return escape;
            at += escape.Length - 1;
        }
    }

    /// <summary>Code of a character that cannot stand alone in a text, whatever wrote it.</summary>
    public static bool IsInvalid(Escape escape) => escape.Code is < 0 or > 0x10FFFF;

    private static Escape At(string text, int at, int end)
    {
        if (at + 1 >= end)
            return new Escape(at, 1, -1);
        var digits = text[at + 1] switch { 'x' => 2, 'u' => 4, 'U' => 8, _ => 0 };
        if (digits == 0)
            return new Escape(at, 2, Named(text[at + 1]));
        var stop = Math.Min(at + 2 + digits, end);
        var hex = text.AsSpan(at + 2, stop - at - 2);
        var isHex = uint.TryParse(
            hex, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code);
        if (hex.Length < digits || !isHex)
            return new Escape(at, HexLength(text, at, stop), -1);
        return new Escape(at, 2 + digits, code > 0x10FFFF ? -1 : Paired(text, at, end, (int)code));
    }

    // JSON writes characters beyond U+FFFF as two \u escapes; alone, half a pair is no character.
    private static int Paired(string text, int at, int end, int code)
    {
        if (code is < 0xD800 or > 0xDFFF)
            return code;
        var other = code < 0xDC00 ? at + 6 : at - 6;
        var isPair = text[at + 1] == 'u' && other >= 0 && other + 6 <= end
            && text[other] == '\\' && text[other + 1] == 'u'
            && int.TryParse(text.AsSpan(other + 2, 4), NumberStyles.AllowHexSpecifier,
                CultureInfo.InvariantCulture,
                out var half)
            && (code < 0xDC00 ? half is >= 0xDC00 and <= 0xDFFF : half is >= 0xD800 and < 0xDC00);
        return isPair ? code : -1;
    }

    private static int HexLength(string text, int at, int stop)
    {
        var length = 2;
        while (at + length < stop && char.IsAsciiHexDigit(text[at + length]))
            length++;
        return length;
    }

    // YAML 1.2, 5.7.
    private static int Named(char c) => c switch
    {
        '0' => 0,
        'a' => 7,
        'b' => 8,
        't' or '\t' => 9,
        'n' or '\n' => 10,
        'v' => 11,
        'f' => 12,
        'r' or '\r' => 13,
        'e' => 0x1B,
        ' ' => ' ',
        '"' => '"',
        '/' => '/',
        '\\' => '\\',
        'N' => 0x85,
        '_' => 0xA0,
        'L' => 0x2028,
        'P' => 0x2029,
        _ => -1,
    };
}
