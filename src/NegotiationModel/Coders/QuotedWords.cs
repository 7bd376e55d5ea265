using System.Text;
using NegotiationModel.Text;

namespace NegotiationModel.Coders;

/// <summary>
/// Words of quotes and of sources, made comparable: spaces, line breaks, typographic quotes and dashes do
/// not matter, nor whether an accent is joined to its letter.
/// </summary>
internal static class QuotedWords
{
    /// <summary>
    /// One space between words, none around; straight quotes; plain hyphens; everything else as it is.
    /// </summary>
    public static string Normalise(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var c in CanonicalText.Fold(text))
        {
            if (char.IsWhiteSpace(c))
            {
                if (result.Length > 0 && result[^1] != ' ')
                    result.Append(' ');
            }
            else
            {
                result.Append(Plain(c));
            }
        }

        return result.ToString().TrimEnd();
    }

    /// <summary>
    /// <paramref name="source"/> contains the quote. An ellipsis in a quote stands for words left out: its
    /// pieces must follow each other.
    /// Both are normalised already.
    /// </summary>
    public static bool Contains(string source, string quote) => Find(source, quote) is not null;

    /// <summary>
    /// Where the pieces of the quote stand, each at its first place behind the one before; null if one does
    /// not. Both are normalised already.
    /// </summary>
    public static List<(int Start, int End)>? Find(string source, string quote)
    {
        var pieces = Pieces(quote);
        var places = Places(source, pieces);
        return places.Count == pieces.Length ? places : null;
    }

    /// <summary>The index of the first piece that does not follow the ones before it; -1 for none.</summary>
    public static int FirstMissing(string source, string[] pieces)
    {
        var found = Places(source, pieces).Count;
        return found == pieces.Length ? -1 : found;
    }

    /// <summary>A normalised quote is more than ellipses: one without words would stand anywhere.</summary>
    public static bool HasWords(string quote) => Pieces(quote).Length > 0;

    /// <summary>The pieces of a normalised quote between its ellipses.</summary>
    public static string[] Pieces(string quote) =>
        quote.Replace("[...]", "...", StringComparison.Ordinal)
            .Replace("[…]", "...", StringComparison.Ordinal)
            .Replace("…", "...", StringComparison.Ordinal)
            .Split("...", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static char Plain(char c) => c switch
    {
        '\u2018' or '\u2019' or '\u201A' or '\u201B' => '\'',
        '\u201C' or '\u201D' or '\u201E' or '\u201F' or '\u00AB' or '\u00BB' => '"',
        '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' => '-',
        _ => c,
    };

    // Of the first pieces that follow each other.
    private static List<(int Start, int End)> Places(string source, string[] pieces)
    {
        var places = new List<(int Start, int End)>();
        var at = 0;
        foreach (var piece in pieces)
        {
            var found = IndexOf(source, piece, at);
            if (found < 0)
                break;
            at = found + piece.Length;
            places.Add((found, at));
        }

        return places;
    }

    // "cafe" is not in "café", though accents stand behind their letters here.
    private static int IndexOf(string source, string piece, int from)
    {
        var found = source.IndexOf(piece, from, StringComparison.Ordinal);
        while (found >= 0 && found + piece.Length < source.Length
            && CanonicalText.IsJoined(source[found + piece.Length]))
            found = source.IndexOf(piece, found + 1, StringComparison.Ordinal);
        return found;
    }
}
