using System.Globalization;
using NegotiationModel.Findings;
using NegotiationModel.Text;

namespace NegotiationModel.Syntax;

/// <summary>
/// Makes the findings of one text: rule, place and named values, in one spot for builder and probe.
/// </summary>
internal sealed class ReadingFaults(SourceText source)
{
    private const int LongestExcerpt = 60;

    private string Text => source.Content;

    /// <summary>A fault at a stretch of the text.</summary>
    public Finding At(RuleDescriptor rule, int start, int length, params (string, string)[] values) =>
        new(rule, source.PlaceOf(new TextSpan(start, length)), TextData.Of(values));

    /// <summary>An alias, anchor or tag, which may well be meant as text.</summary>
    public Finding Indicator(int start, int end)
    {
        var value = ValueFrom(start, end);
        var rule = Text[start] switch
        {
            '*' => ReadingRules.Alias,
            '&' => ReadingRules.Anchor,
            _ => ReadingRules.Tag,
        };
        return At(rule, start, value.Length, ("text", value), ("quoted", Quote(value)));
    }

    /// <summary>
    /// A value that YAML takes for something else at <paramref name="at"/>; the whole value is to be quoted.
    /// </summary>
    public Finding NeedsQuotes(int at, int length, int valueStart, int valueEnd) =>
        At(ReadingRules.NeedsQuotes, at, length,
            ("what", Text.Substring(at, length)), ("text", ValueFrom(valueStart, valueEnd)),
            ("quoted", Quote(ValueFrom(valueStart, valueEnd))));

    /// <summary>A value cut off at the <c>#</c> at <paramref name="hash"/>.</summary>
    public Finding CutOff(int hash, string kept)
    {
        var end = LineEnd(hash);
        var lost = Text[hash..end].TrimEnd();
        var whole = kept.Length == 0 ? lost : $"{kept} {lost}";
        return At(ReadingRules.CutOffValue, hash, lost.Length,
            ("kept", Excerpt(kept)), ("lost", Excerpt(lost)), ("quoted", Quote(whole)));
    }

    /// <summary><c>key:rest</c> with the colon at <paramref name="colon"/>.</summary>
    public Finding NoSpace(RuleDescriptor rule, int keyStart, int colon, int end) =>
        At(rule, colon, 1, ("key", Excerpt(Text[keyStart..colon])),
            ("rest", Excerpt(Text[(colon + 1)..end].TrimEnd())));

    /// <summary>A bracket without its partner, and where the reader noticed.</summary>
    public Finding Unclosed(int open, int noticed)
    {
        var finding = At(ReadingRules.UnclosedBracket, open, 1,
            ("open", Text.Substring(open, 1)), ("close", Text[open] == '[' ? "]" : "}"));
        return finding with { Related = [source.PlaceOf(new TextSpan(noticed, 0))] };
    }

    /// <summary>A fault that shows the rest of its line.</summary>
    public Finding Near(RuleDescriptor rule, int at)
    {
        var near = Text[at..LineEnd(at)].TrimEnd();
        return At(rule, at, near.Length, ("near", near.Length == 0 ? "end of line" : Excerpt(near)));
    }

    /// <summary>Something beyond a limit.</summary>
    public Finding Limit(RuleDescriptor rule, int start, int length, int limit, string option) =>
        At(rule, start, length, ("limit", limit.ToString(CultureInfo.InvariantCulture)), ("option", option));

    /// <summary>Offset of the line's end, or of the text's.</summary>
    public int LineEnd(int at)
    {
        var end = Text.IndexOf('\n', at);
        return end < 0 ? Text.Length : end;
    }

    /// <summary>A text in single quotes, as it would be written; long ones shortened.</summary>
    public static string Quote(string text) =>
        $"'{Excerpt(text).Replace("'", "''", StringComparison.Ordinal)}'";

    /// <summary>At most <see cref="LongestExcerpt"/> characters, never half a surrogate pair.</summary>
    public static string Excerpt(string text)
    {
        if (text.Length <= LongestExcerpt)
            return text;
        var cut = char.IsHighSurrogate(text[LongestExcerpt - 1]) ? LongestExcerpt - 1 : LongestExcerpt;
        return string.Concat(text.AsSpan(0, cut), "…");
    }

    // Up to the end of the line, without a comment.
    private string ValueFrom(int start, int end)
    {
        var stop = Math.Min(Math.Max(end, start), LineEnd(start));
        var value = Text.AsSpan(start, stop - start);
        var comment = value.IndexOf(" #", StringComparison.Ordinal);
        return Excerpt((comment < 0 ? value : value[..comment]).TrimEnd().ToString());
    }
}
