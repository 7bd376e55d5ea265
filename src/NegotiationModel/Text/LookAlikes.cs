using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace NegotiationModel.Text;

/// <summary>
/// Texts that a reader cannot tell apart: Аlice with a Cyrillic А beside Alice. The idea is that of Unicode's
/// skeletons (UTS 39): each character is replaced by one that looks the same, and equal skeletons look alike.
/// The table holds letters that names are typed with by mistake or on purpose; it is not Unicode's.
/// </summary>
internal static class LookAlikes
{
    // What a character is taken for, and the characters that look like it.
    private static readonly (char Shape, string Others)[] Table =
    [
        ('a', "\u0430\u0251\u03B1"), ('c', "\u0441\u03F2"), ('d', "\u0501"), ('e', "\u0435\u04BD"),
        ('g', "\u0261"), ('h', "\u04BB"), ('i', "\u0456\u0131\u03B9"), ('j', "\u0458\u03F3"),
        ('k', "\u03BA\u043A"), ('l', "1I\u04CF\u04C0\u0406\u0399\u05D5\u05DF|"), ('n', "\u0578"),
        ('o', "\u043E\u03BF\u03C3\u0585\u05E1"), ('p', "\u0440\u03C1"), ('q', "\u051B"), ('r', "\u0433"),
        ('s', "\u0455"), ('u', "\u03C5\u057D"), ('v', "\u03BD\u0475"), ('w', "\u051D\u0461"),
        ('x', "\u0445\u03C7"), ('y', "\u0443\u03B3\u04AF"),
        ('A', "\u0410\u0391"), ('B', "\u0412\u0392"), ('C', "\u0421\u03F9"), ('E', "\u0415\u0395"),
        ('F', "\u03DC"), ('G', "\u050C"), ('H', "\u041D\u0397"), ('J', "\u0408\u037F"),
        ('K', "\u041A\u039A"), ('M', "\u041C\u039C"), ('N', "\u039D"), ('O', "0\u041E\u039F\u0555"),
        ('P', "\u0420\u03A1"), ('S', "\u0405\u054F"), ('T', "\u0422\u03A4"), ('V', "\u0474"),
        ('W', "\u051C"), ('X', "\u0425\u03A7"), ('Y', "\u03A5\u04AE\u0423"), ('Z', "\u0396"),
        ('3', "\u0417"), ('6', "\u0431"),
        // Persian keyboards have a yeh, a kaf and a heh of their own; so has Egyptian habit.
        ('\u064A', "\u06CC\u0649"), ('\u0643', "\u06A9"), ('\u0647', "\u06C1\u06BE\u06D5"),
        ('\'', "\u2018\u2019\u201B\u02BC\u2032\u05F3`\u00B4"), ('"', "\u201C\u201D\u201E\u2033\u05F4"),
        ('-', "\u2010\u2011\u2012\u2013\u2014\u2212\u05BE"),
    ];

    private static readonly FrozenDictionary<char, char> Shapes = Table
        .SelectMany(row => row.Others.Select(c => KeyValuePair.Create(c, row.Shape)))
        .ToFrozenDictionary();

    /// <summary>Equal for texts that look alike; for comparing, not for showing.</summary>
    public static string Skeleton(string text)
    {
        var skeleton = new StringBuilder(text.Length);
        foreach (var c in CanonicalText.Fold(text))
        {
            if (IsUnseen(c))
                continue;
            if (char.IsWhiteSpace(c))
                AppendSpace(skeleton);
            else
                skeleton.Append(Shape(c));
        }

        return skeleton.ToString().TrimEnd(' ');
    }

    // One space, none at the start.
    private static void AppendSpace(StringBuilder skeleton)
    {
        if (skeleton.Length > 0 && skeleton[^1] != ' ')
            skeleton.Append(' ');
    }

    private static char Shape(char c)
    {
        // Full-width forms stand in the order of ASCII, and Persian digits in that of the Arabic ones.
        var plain = c switch
        {
            >= '\uFF01' and <= '\uFF5E' => (char)(c - 0xFEE0),
            >= '\u06F0' and <= '\u06F9' => (char)(c - 0x90),
            _ => c,
        };
        return Shapes.GetValueOrDefault(plain, plain);
    }

    // Format characters, variation selectors, and the stroke that stretches Arabic words.
    private static bool IsUnseen(char c) => c is '\u0640' or '\u034F' or (>= '\uFE00' and <= '\uFE0F')
        || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.Format or UnicodeCategory.Control;
}
