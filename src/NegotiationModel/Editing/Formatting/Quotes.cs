using System.Buffers;
using System.Globalization;
using NegotiationModel.Syntax;

namespace NegotiationModel.Editing.Formatting;

/// <summary>
/// Quotes around a text of one line: none around plain words, double ones elsewhere. What any reader of YAML
/// could take for something else than text, a <c>"no"</c> or a <c>"60"</c>, keeps its quotes, and no text
/// that is written without quotes gets any.
/// </summary>
internal static class Quotes
{
    // Beside letters, digits and single spaces: what means nothing to YAML, wherever it stands behind a
    // letter.
    private static readonly SearchValues<char> Harmless = SearchValues.Create("-._()/");

    // Words that YAML 1.1 or 1.2 reads as a truth value, as nothing or as a number.
    private static readonly HashSet<string> Meaningful = new(StringComparer.OrdinalIgnoreCase)
    {
        "y", "n", "yes", "no", "on", "off", "true", "false", "null", "nan", "inf", "infinity",
    };

    /// <summary>The scalar as it is to be written; null to leave it.</summary>
    /// <param name="scalar">The scalar.</param>
    /// <param name="needsQuotes">Without quotes it could not stand where it stands.</param>
    internal static string? Of(YamlScalar scalar, bool needsQuotes)
    {
        var written = scalar.Source.Content.AsSpan(scalar.Span.Start, scalar.Span.Length);
        if (scalar.IsPlain || written.ContainsAny('\n', '\\') || written[0] is not ('"' or '\''))
            return null;
        if (!needsQuotes && IsPlainWords(scalar.Value))
            return scalar.Value;
        return written[0] == '\'' && !scalar.Value.Contains('"', StringComparison.Ordinal)
            ? "\"" + scalar.Value + "\"" : null;
    }

    /// <summary>Words that are the same text with quotes and without, to any reader of YAML.</summary>
    internal static bool IsPlainWords(string text)
    {
        if (text.Length == 0 || !char.IsLetter(text[0]) || text[^1] == ' ' || Meaningful.Contains(text))
            return false;
        for (var i = 1; i < text.Length; i++)
        {
            var isSingleSpace = text[i] == ' ' && text[i - 1] != ' ';
            if (!isSingleSpace && !IsPartOfWord(text[i]) && !Harmless.Contains(text[i]))
                return false;
        }

        return true;
    }

    private static bool IsPartOfWord(char c) => char.IsLetterOrDigit(c)
        || char.GetUnicodeCategory(c)
            is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
