namespace NegotiationModel.Text;

/// <summary>
/// Direction controls: embeddings and overrides end at PDF, isolates at PDI. Unbalanced ones let a text be
/// shown in another order than it is read (CVE-2021-42574); balanced ones are ordinary in Arabic and Hebrew
/// quotes.
/// </summary>
public static class BidiControls
{
    private const char FirstControl = '\u202A';
    private const char LastControl = '\u2069';
    private const char Pdf = '\u202C';
    private const char Pdi = '\u2069';

    /// <summary>
    /// Index of the first control without its partner, or -1. Balance is counted line by line, because a line
    /// end closes all directions where text is shown.
    /// </summary>
    public static int FirstUnbalanced(ReadOnlySpan<char> text)
    {
        var at = NextControl(text, 0);
        if (at == text.Length)
            return -1;
        var open = new Stack<int>();
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

    /// <summary>
    /// Code of the control that ends what <paramref name="opener"/> begins; empty for an end.
    /// </summary>
    public static string CodeOfEnd(char opener) => opener switch
    {
        Pdf or Pdi => "",
        >= '\u2066' => "U+2069",
        _ => "U+202C",
    };

    // Most text has none. One range is searched ten times faster than a set of characters beyond ASCII; what
    // else is in the range is rare.
    private static int NextControl(ReadOnlySpan<char> text, int from)
    {
        for (var at = from; at < text.Length; at++)
        {
            var length = text[at..].IndexOfAnyInRange(FirstControl, LastControl);
            if (length < 0)
                return text.Length;
            at += length;
            if (IsControl(text[at]))
                return at;
        }

        return text.Length;
    }

    /// <summary>It turns the direction of what follows it, or ends that.</summary>
    internal static bool IsControl(char c) =>
        c is (>= FirstControl and <= '\u202E') or (>= '\u2066' and <= LastControl);

    private static bool Closes(char closer, char opener) =>
        closer == Pdi ? opener >= '\u2066' : opener < '\u2066';
}
