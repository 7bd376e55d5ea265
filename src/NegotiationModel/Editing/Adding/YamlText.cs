using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using NegotiationModel.Binding.Keys;

namespace NegotiationModel.Editing.Adding;

/// <summary>
/// Values as YAML. A text stands without quotes only where every reader of YAML, of version 1.1 as of 1.2,
/// takes it for that text; otherwise in double quotes on one line, whatever is in it.
/// </summary>
internal static class YamlText
{
    // What one reader or another takes for null, a truth value, a merge key or a default.
    private static readonly ImmutableHashSet<string> Meaningful = ImmutableHashSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "null", "true", "false", "yes", "no", "on", "off", "y", "n", "~", "=", "<<");

    /// <summary>A value as it stands behind a key on a line of its own.</summary>
    internal static string Block(AnswerValue value) =>
        value is TextAnswer text ? Scalar(text, inBrackets: false) : Flow(value);

    /// <summary>A value as it stands inside brackets.</summary>
    internal static string Flow(AnswerValue value) => value switch
    {
        ListAnswer list => "[" + string.Join(", ", list.Items.Select(Flow)) + "]",
        MapAnswer map => "{" + string.Join(", ", map.Entries.Select(Entry)) + "}",
        _ => Scalar((TextAnswer)value, inBrackets: true),
    };

    private static string Entry((string Key, AnswerValue Value) entry) =>
        (IsKeyOfFormat(entry.Key) ? entry.Key : Scalar(new TextAnswer(entry.Key), inBrackets: true))
        + ": " + Flow(entry.Value);

    // `on` is a truth value for some readers; the format has it as a key, and so it stands in every file.
    private static bool IsKeyOfFormat(string key) => StatementKeys.ReviewTable.Knows(key);

    private static string Scalar(TextAnswer text, bool inBrackets) =>
        IsPlain(text, inBrackets) ? text.Value : Quoted(text.Value);

    private static bool IsPlain(TextAnswer answer, bool inBrackets)
    {
        var text = answer.Value;
        if (text.Length == 0 || text[0] == ' ' || text[^1] is ' ' or ':' || Meaningful.Contains(text)
            || text.Contains(": ", StringComparison.Ordinal) || text.Contains(" #", StringComparison.Ordinal)
            || text.AsSpan().ContainsAny(Unspeakable))
            return false;
        if (inBrackets && text.AsSpan().ContainsAny(OfBrackets))
            return false;
        return MayBegin(answer);
    }

    // Indicators of YAML; digits, signs and points begin numbers and dates.
    private static bool MayBegin(TextAnswer answer)
    {
        var first = answer.Value[0];
        if (char.IsAsciiDigit(first) || first is '+' or '-' or '.')
            return answer.IsFree ? char.IsAsciiDigit(first) && !LooksCounted(answer.Value)
                : IsNumberOrDate(answer.Value);
        return char.IsAsciiLetter(first) || first is '(' or '/' or '$' or '^' or '_'
            || (first > '\u00A0' && !char.IsSurrogate(first) && char.GetUnicodeCategory(first)
                is not UnicodeCategory.Format and not UnicodeCategory.SpaceSeparator);
    }

    // Numbers of any base, times, dates with times: nothing but what those are written with.
    private static bool LooksCounted(string text) =>
        !text.AsSpan().ContainsAnyExcept(OfCounting);

    private static bool IsNumberOrDate(string text) =>
        !text.AsSpan().ContainsAnyExcept(OfDates) && text is not ['-', ' ' or '-', ..];

    private static readonly SearchValues<char> OfBrackets = SearchValues.Create(",[]{}?:#\"'");
    private static readonly SearchValues<char> OfDates = SearchValues.Create("0123456789.-/~?%");
    private static readonly SearchValues<char> OfCounting =
        SearchValues.Create("0123456789abcdefABCDEFxXoOtTzZ_.,:+- ");

    // Control characters, what breaks lines for some, what cannot be seen, and halves of characters.
    private static readonly SearchValues<char> Unspeakable =
        SearchValues.Create([.. Enumerable.Range(0, 0xA0).Select(c => (char)c).Where(char.IsControl),
            '\u2028', '\u2029', '\uFEFF', '\uFFFE', '\uFFFF']);

    private static string Quoted(string text)
    {
        var quoted = new StringBuilder(text.Length + 2).Append('"');
        foreach (var c in text)
        {
            quoted = c switch
            {
                '"' or '\\' => quoted.Append('\\').Append(c),
                '\n' => quoted.Append("\\n"),
                '\r' => quoted.Append("\\r"),
                '\t' => quoted.Append("\\t"),
                _ when Unspeakable.Contains(c) =>
                    quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}"),
                _ => quoted.Append(c),
            };
        }

        return quoted.Append('"').ToString();
    }
}
