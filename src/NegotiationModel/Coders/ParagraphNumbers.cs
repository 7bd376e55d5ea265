using System.Collections.Immutable;
using System.Globalization;

namespace NegotiationModel.Coders;

/// <summary>
/// Numbers that a text gives its own paragraphs. A list in the middle of a page, or numbers that begin anew
/// in each chapter, are none: they would name two paragraphs, or few.
/// </summary>
internal static class ParagraphNumbers
{
    private const int MostDigits = 6;

    private enum Form
    {
        Sign,
        Square,
        Round,
        Point,
        Bracket,
        Word,
    }

    /// <summary>
    /// The number of each paragraph, null for one without; null for all if the text does not number at least
    /// half of them in one form, always rising.
    /// </summary>
    internal static ImmutableArray<int?>? Of(ImmutableArray<string> paragraphs)
    {
        var read = paragraphs.Select(Read).ToList();
        foreach (var form in Enum.GetValues<Form>())
        {
            ImmutableArray<int?> numbers =
                [.. read.Select(r => r is { } one && one.Form == form ? one.Number : (int?)null)];
            var given = numbers.OfType<int>().ToList();
            if (given.Count >= 2 && given.Count * 2 >= numbers.Length && IsRising(given))
                return numbers;
        }

        return null;
    }

    private static bool IsRising(List<int> numbers)
    {
        for (var i = 1; i < numbers.Count; i++)
        {
            if (numbers[i] <= numbers[i - 1])
                return false;
        }

        return true;
    }

    private static (Form Form, int Number)? Read(string paragraph)
    {
        var at = 0;
        while (at < paragraph.Length && (Locator.IsSign(paragraph[at]) || paragraph[at] is '[' or '('))
            at++;
        var opening = at == 0 ? '\0' : paragraph[at - 1];
        var word = at > 0 ? "" : Locator.WordAt(paragraph, 0);
        at += word.Length;
        if (word.Length > 0 && !Locator.IsParagraphWord(word))
            return null;
        while (at < paragraph.Length && at > 0 && paragraph[at] == ' ')
            at++;
        if (Number(paragraph, ref at) is not { } number)
            return null;
        var next = at < paragraph.Length ? paragraph[at] : ' ';
        var ends = at + 1 >= paragraph.Length || paragraph[at + 1] == ' ';
        return (opening, next) switch
        {
            ('[', ']') => (Form.Square, number),
            ('(', ')') => (Form.Round, number),
            ('§' or '¶', ' ' or '.' or ':' or ')') => (Form.Sign, number),
            ('\0', '.' or ':' or ' ') when word.Length > 0 => (Form.Word, number),
            ('\0', '.') when word.Length == 0 && ends => (Form.Point, number),
            ('\0', ')') when word.Length == 0 && ends => (Form.Bracket, number),
            _ => null,
        };
    }

    /// <summary>Digits of any script from <paramref name="at"/> on, which moves behind them.</summary>
    internal static int? Number(string text, ref int at)
    {
        var start = at;
        var number = 0;
        while (at < text.Length && at - start < MostDigits
            && CharUnicodeInfo.GetDecimalDigitValue(text[at]) is >= 0 and var digit)
        {
            number = (number * 10) + digit;
            at++;
        }

        return at > start && (at == text.Length || !char.IsDigit(text[at])) ? number : null;
    }
}
