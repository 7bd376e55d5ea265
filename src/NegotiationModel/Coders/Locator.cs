using System.Collections.Immutable;

namespace NegotiationModel.Coders;

/// <summary>
/// A place in a source as people write it in <c>at</c>, if it names paragraphs by number: <c>par. 3</c>,
/// <c>§§ 3–5</c>, <c>P03</c>, <c>3, 7</c>, <c>§5, correction</c>.
/// </summary>
/// <param name="Numbers">The numbers it names.</param>
/// <param name="MayBePage">It says <c>p.</c>, which stands for page as often as for paragraph.</param>
public sealed record Locator(ImmutableArray<int> Numbers, bool MayBePage)
{
    private const int LongestRange = 1000;

    // In a few languages; what is missing is not placed, never placed wrongly.
    private static readonly ImmutableHashSet<string> ParagraphWords = ImmutableHashSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "p", "par", "pars", "para", "paras", "paragraph", "paragraphs", "abs", "absatz", "absätze", "al",
        "alinéa", "alinea", "párr", "párrafo", "парагр", "абзац", "абз", "פסקה", "פסקאות", "פס", "فقرة",
        "الفقرة", "فقرات", "ف");

    /// <summary>
    /// Reads a locator; null if it is none that names paragraphs by number and nothing more exact.
    /// </summary>
    public static Locator? Read(string at)
    {
        var text = at.Trim();
        var i = 0;
        while (i < text.Length && IsSign(text[i]))
            i++;
        var word = i == 0 ? WordAt(text, 0) : "";
        if (word.Length > 0 && !IsParagraphWord(word))
            return null;
        i += word.Length;
        if (i < text.Length && text[i] == '.' && word.Length > 0)
            i++;
        if (ReadNumbers(text, i) is not { } numbers)
            return null;
        return new Locator(numbers, word is "p" or "P");
    }

    internal static bool IsSign(char c) => c is '§' or '¶';

    internal static bool IsParagraphWord(string word) => ParagraphWords.Contains(word);

    internal static string WordAt(string text, int start)
    {
        var end = start;
        while (end < text.Length && char.IsLetter(text[end]))
            end++;
        return text[start..end];
    }

    // Numbers and ranges with commas or "and" between them; words may follow, another number may not: who
    // writes "p. 3, line 7" means something that paragraphs are not counted by.
    private static ImmutableArray<int>? ReadNumbers(string text, int i)
    {
        var numbers = ImmutableArray.CreateBuilder<int>();
        while (true)
        {
            i = Skip(text, i, ' ');
            if (ParagraphNumbers.Number(text, ref i) is not { } first)
                return null;
            var last = RangeEnd(text, ref i) ?? first;
            if (last < first || last - first > LongestRange)
                return null;
            numbers.AddRange(Enumerable.Range(first, last - first + 1));
            if (NextNumber(text, i) is not { } next)
                break;
            i = next;
        }

        return IsEnd(text, i) ? numbers.ToImmutable() : null;
    }

    private static int? RangeEnd(string text, ref int i)
    {
        var at = Skip(text, i, ' ');
        if (at >= text.Length || text[at] is not ('-' or '–' or '—' or '‑'))
            return null;
        at = Skip(text, at + 1, ' ');
        if (ParagraphNumbers.Number(text, ref at) is not { } last)
            return null;
        i = at;
        return last;
    }

    private static int? NextNumber(string text, int i)
    {
        var at = Skip(text, i, ' ');
        string[] joiners = [",", ";", "،", "&", "and ", "und ", "et ", "y "];
        var joiner = joiners.FirstOrDefault(
            j => string.CompareOrdinal(text, at, j, 0, j.Length) == 0);
        if (joiner is null)
            return null;
        at = Skip(text, at + joiner.Length, ' ');
        var probe = at;
        return ParagraphNumbers.Number(text, ref probe) is null ? null : at;
    }

    private static bool IsEnd(string text, int i) =>
        i == text.Length
        || (text[i] is ' ' or ',' or ';' or '،' or ':' or ')' && !text.Skip(i).Any(char.IsDigit));

    private static int Skip(string text, int i, char what)
    {
        while (i < text.Length && text[i] == what)
            i++;
        return i;
    }
}
