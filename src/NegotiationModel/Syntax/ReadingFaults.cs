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

    private readonly ReadingFixes _fixes = new(source);

    private string Text => source.Content;

    /// <summary>A fault at a stretch of the text.</summary>
    public Finding At(RuleDescriptor rule, int start, int length, params (string, string)[] values) =>
        new(rule, source.PlaceOf(new TextSpan(start, length)), TextData.Of(values))
        {
            Fix = _fixes.Of(rule, start, length),
        };

    /// <summary>A tab where only spaces may stand.</summary>
    public Finding Tab(int at, bool isInBrackets) =>
        At(TextRules.TabIndentation, at, 1) with { Fix = _fixes.Tab(at, isInBrackets) };

    /// <summary>A line of a map that is only a text: <paramref name="word"/> and more.</summary>
    public Finding NoColon(int start, int length, string line, string word, string rest)
    {
        var fault = At(ReadingRules.SyntaxError, start, length,
            ("line", line), ("word", Excerpt(word)), ("rest", Excerpt(rest)));
        return fault with { Fix = _fixes.ColonAfterWord(start, Excerpt(word)) };
    }

    /// <summary>Text behind a closing quote.</summary>
    public Finding AfterQuote(int quote, int at, int end)
    {
        var fault = At(ReadingRules.TextAfterQuote, at, end - at, ("text", Excerpt(Text[at..end])));
        return fault with { Fix = _fixes.Quotes(quote, WithoutComment(quote, end), at) };
    }

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
        var hasParts = value.AsSpan().IndexOfAny("{[:") >= 0;
        // Before a list or a map it can only be meant as what it reads as.
        var space = value.IndexOf(' ', StringComparison.Ordinal);
        var word = space < 0 ? value : value[..space];
        var isText = space < 0 || value[space..].TrimStart() is not ['[' or '{', ..];
        return At(rule, start, value.Length,
            ("text", value), ("word", word), ("quoted", isText ? Quote(value) : "")) with
        {
            Fix = hasParts ? null : _fixes.Quotes(start, WithoutComment(start, end), start),
        };
    }

    /// <summary>
    /// A value that YAML takes for something else at <paramref name="at"/>; the whole value is to be quoted.
    /// </summary>
    public Finding NeedsQuotes(int at, int length, int valueStart, int valueEnd) =>
        At(ReadingRules.NeedsQuotes, at, length,
            ("what", Text.Substring(at, length)), ("text", ValueFrom(valueStart, valueEnd)),
            ("quoted", Quote(ValueFrom(valueStart, valueEnd)))) with
        {
            Fix = _fixes.Quotes(valueStart, WithoutComment(valueStart, valueEnd), at),
        };

    /// <summary>A value cut off at the <c>#</c> at <paramref name="hash"/>.</summary>
    public Finding CutOff(int hash, int valueStart, string kept, bool isInBrackets)
    {
        var end = isInBrackets ? EntryEnd(hash) : LineEnd(hash);
        var lost = Text[hash..end].TrimEnd();
        var whole = kept.Length == 0 ? lost : $"{kept} {lost}";
        return At(ReadingRules.CutOffValue, hash, lost.Length,
            ("kept", Excerpt(kept)), ("lost", Excerpt(lost)), ("quoted", Quote(whole))) with
        {
            Fix = _fixes.Quotes(kept.Length == 0 ? hash : valueStart,
                isInBrackets ? EntryEnd(hash) : end, hash),
        };
    }

    /// <summary><c>key:rest</c> with the colon at <paramref name="colon"/>.</summary>
    public Finding NoSpace(RuleDescriptor rule, int keyStart, int colon, int end) =>
        At(rule, colon, 1, ("key", Excerpt(Text[keyStart..colon])),
            ("rest", Excerpt(Text[(colon + 1)..end].TrimEnd()))) with
        {
            Fix = _fixes.SpaceAfter(colon, Excerpt(Text[keyStart..colon])),
        };

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

    /// <summary>
    /// End of an entry in brackets: before the comma or bracket that ends it, or at the end of its line.
    /// </summary>
    public int EntryEnd(int at)
    {
        var end = LineEnd(at);
        for (var depth = 0; at < end; at++)
        {
            if (Text[at] is ',' or ']' or '}' && depth == 0)
                return at;
            depth += Text[at] switch { '[' or '{' => 1, ']' or '}' => -1, _ => 0 };
        }

        return end;
    }

    /// <summary>
    /// Lets the last fault, where reading ended, say how much is to be looked at again once it is mended.
    /// </summary>
    public static void SayHowMuchIsLost(SourceText source, List<Finding> findings, int lost)
    {
        var last = findings.MaxBy(f => f.Place)!;
        var line = lost < 0 ? last.Place.Line : Math.Min(last.Place.Line, source.LineAndColumn(lost).Line);
        if (line == source.LineAndColumn(source.Content.TrimEnd().Length).Line)
            return;
        var values = ((TextData)last.Data).Values.SetItem(
            "unread", line.ToString(CultureInfo.InvariantCulture));
        findings[findings.IndexOf(last)] = last with { Data = new TextData(values) };
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

    private string ValueFrom(int start, int end) =>
        Excerpt(Text[start..WithoutComment(start, end)].TrimEnd());

    // Up to the end of the line.
    private int WithoutComment(int start, int end)
    {
        var stop = Math.Min(Math.Max(end, start), LineEnd(start));
        var comment = Text.AsSpan(start, stop - start).IndexOf(" #", StringComparison.Ordinal);
        return comment < 0 ? stop : start + comment;
    }
}
