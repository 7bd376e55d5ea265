namespace NegotiationModel.Coders;

/// <summary>Locators as a reader meets them: <c>p. 2</c> before <c>p. 10</c>, else by their text.</summary>
public sealed class LocatorOrder : IComparer<string>
{
    /// <summary>The order.</summary>
    public static readonly LocatorOrder Instance = new();

    /// <inheritdoc/>
    public int Compare(string? x, string? y)
    {
        var (i, j) = (0, 0);
        while (i < x!.Length && j < y!.Length)
        {
            var (a, b) = (Part(x, i), Part(y, j));
            var order = char.IsAsciiDigit(a[0]) && char.IsAsciiDigit(b[0])
                ? CompareNumbers(a, b) : string.CompareOrdinal(a, b);
            if (order != 0)
                return order;
            i += a.Length;
            j += b.Length;
        }

        var rest = (x.Length - i).CompareTo(y!.Length - j);
        return rest != 0 ? rest : string.CompareOrdinal(x, y);
    }

    // Digits up to the next other character, or one character.
    private static string Part(string text, int start)
    {
        var end = start;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
            end++;
        return text[start..Math.Max(end, start + 1)];
    }

    private static int CompareNumbers(string a, string b)
    {
        var (x, y) = (a.TrimStart('0'), b.TrimStart('0'));
        var byLength = x.Length.CompareTo(y.Length);
        return byLength != 0 ? byLength : string.CompareOrdinal(x, y);
    }
}
