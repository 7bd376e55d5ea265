using System.Globalization;
using System.Text;

namespace NegotiationModel.Analysis.Guides;

/// <summary>
/// The text of an example as bytes. What a page cannot show is written as a mark: <c>⟨U+0000⟩</c> for a
/// character, <c>⟨E9⟩</c> for a byte, <c>⟨[ × 65⟩</c> for a repetition.
/// </summary>
internal static class MarkedText
{
    private const char Open = '⟨';
    private const char Close = '⟩';
    private const string Times = " × ";

    /// <summary>The text stands for something that a page cannot show.</summary>
    public static bool HasMarks(string text) => text.Contains(Open, StringComparison.Ordinal);

    /// <summary>The bytes that the text stands for.</summary>
    /// <exception cref="FormatException">A mark that is none of the three.</exception>
    public static byte[] Bytes(string text)
    {
        var bytes = new List<byte>(text.Length);
        for (var at = 0; at < text.Length;)
        {
            var open = text.IndexOf(Open, at);
            var plain = open < 0 ? text.Length : open;
            bytes.AddRange(Encoding.UTF8.GetBytes(text[at..plain]));
            if (open < 0)
                break;
            var close = text.IndexOf(Close, open);
            bytes.AddRange(OfMark(close < 0 ? "" : text[(open + 1)..close]));
            at = close + 1;
        }

        return [.. bytes];
    }

    private static byte[] OfMark(string mark)
    {
        if (mark.StartsWith("U+", StringComparison.Ordinal) && Hex(mark[2..]) is { } code)
            return Encoding.UTF8.GetBytes(new Rune(code).ToString());
        if (mark.Length == 2 && Hex(mark) is { } one)
            return [(byte)one];
        var sign = mark.LastIndexOf(Times, StringComparison.Ordinal);
        if (sign > 0 && int.TryParse(mark[(sign + Times.Length)..], NumberStyles.None,
            CultureInfo.InvariantCulture, out var count))
            return Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(mark[..sign], count)));
        throw new FormatException($"no mark of an example: {mark}");
    }

    private static int? Hex(string digits) =>
        int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value)
            ? value : null;
}
