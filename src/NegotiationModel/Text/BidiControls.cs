using System.Buffers;

namespace NegotiationModel.Text;

/// <summary>
/// Direction controls: embeddings and overrides end at PDF, isolates at PDI. Unbalanced ones let a text be
/// shown in another order than it is read (CVE-2021-42574); balanced ones are ordinary in Arabic and Hebrew
/// quotes.
/// </summary>
public static class BidiControls
{
    private static readonly SearchValues<char> Controls =
        SearchValues.Create("\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069");

    private const char Pdf = '\u202C';
    private const char Pdi = '\u2069';

    /// <summary>
    /// Index of the first control without its partner, or -1. Balance is counted line by line, because a line
    /// end closes all directions where text is shown.
    /// </summary>
    public static int FirstUnbalanced(ReadOnlySpan<char> text)
    {
        var open = new Stack<int>();
        var at = NextControl(text, 0);
        while (at < text.Length)
        {
            var c = text[at];
            if (c is Pdf or Pdi)
            {
                if (!(open.TryPop(out var opener) && Closes(c, text[opener])))
                    return at;
            }
            else
            {
                open.Push(at);
            }

            var next = NextControl(text, at + 1);
            if (open.Count > 0 && (next == text.Length || text[at..next].Contains('\n')))
                return open.Last();
            at = next;
        }

        return -1;
    }

    // Most text has none; the search is vectorised.
    private static int NextControl(ReadOnlySpan<char> text, int from)
    {
        var length = text[from..].IndexOfAny(Controls);
        return length < 0 ? text.Length : from + length;
    }

    private static bool Closes(char closer, char opener) =>
        closer == Pdi ? opener >= '\u2066' : opener < '\u2066';
}
