using System.Globalization;
using NegotiationModel.Coders;
using NegotiationModel.Model;

namespace NegotiationModel.Reporting.Wording;

/// <summary>What is said of a source's paragraphs and of what rests on them.</summary>
internal static class SourceWords
{
    private const int MostCharacters = 200;

    /// <summary><c>31 of 48 paragraphs have statements; …</c></summary>
    public static string Count(SourceCoverage coverage)
    {
        if (coverage.Paragraphs.IsEmpty)
            return "Its text is empty.";
        var with = coverage.Paragraphs.Count(p => p.HasStatement);
        var others = coverage.Paragraphs.Count(p => !p.HasStatement && !p.Items.IsEmpty);
        var unplaced = coverage.Unplaced.Count(u => u.Cited.Statement is not null);
        return Number(with) + " of " + Words.Count(coverage.Paragraphs.Length, "paragraph")
            + (with == 1 ? " has" : " have") + " statements"
            + (others == 0 ? "" : $"; {Number(others)} more {(others == 1 ? "has" : "have")} "
                + "a proposal, amendment, promise or event")
            + (unplaced == 0 ? ""
                : $"; {Words.Count(unplaced, "statement")} could not be placed in any")
            + ".";
    }

    /// <summary>Why paragraphs cannot be counted.</summary>
    public static string NoText(Source document) =>
        (document.File is { } file ? $"The text “{file}” could not be read"
            : "No text of this source is given (as its “file”)")
        + ", so its paragraphs cannot be counted. What names this source is listed by place.";

    /// <summary>What the list of paragraphs is headed by: also how they are numbered.</summary>
    public static string Heading(SourceCoverage coverage, bool onlyWithout) =>
        (onlyWithout ? "Paragraphs without a statement" : "Paragraphs")
        + (coverage.AreNumbered ? ", by the numbers that the text gives them"
            : ", counted from the top");

    /// <summary><c>par. 3, lines 9–10</c>.</summary>
    public static string Place(SourceParagraph paragraph)
    {
        var lines = paragraph.FirstLine == paragraph.LastLine
            ? "line " + Number(paragraph.FirstLine)
            : "lines " + Number(paragraph.FirstLine) + "–" + Number(paragraph.LastLine);
        return paragraph.Number is { } number ? $"par. {Number(number)}, {lines}" : lines;
    }

    /// <summary>How something was found to rest on a paragraph.</summary>
    public static string By(PlacedItem item)
    {
        var at = string.Join(", ", item.Cited.At);
        return item.By switch
        {
            PlacedBy.Quote => ", by its quote",
            PlacedBy.QuoteAgainstLocator => $", by its quote; but it says “at: {at}”",
            PlacedBy.LocatorAgainstQuote => $", at {at}; its quote is not in the text",
            _ => $", at {at}",
        };
    }

    /// <summary>Why something rests on no paragraph.</summary>
    public static string WhyNot(UnplacedItem item)
    {
        var at = string.Join(", ", item.Cited.At);
        return item.Why switch
        {
            NotPlaced.NothingToGoBy =>
                item.Cited.Statement is null ? "it has no “at”" : "it has neither a quote nor “at”",
            NotPlaced.NoNumber => $"“at: {at}” names no paragraph by its number",
            NotPlaced.NoSuchParagraph => $"“at: {at}”, and the text has no paragraph of that number",
            NotPlaced.Page => $"“at: {at}”; here “p.” counts something else than paragraphs, since another "
                + "statement's quote does not stand in the paragraph of its number: write “par.” if a "
                + "paragraph is meant",
            NotPlaced.QuoteInSeveral =>
                "its quote stands in several paragraphs; let “at” say which one is meant",
            _ => "its quote is not in the text, and no “at” names a paragraph by its number",
        };
    }

    /// <summary>A long text up to the last whole word that fits, and an ellipsis.</summary>
    public static string Shortened(string text)
    {
        if (text.Length <= MostCharacters)
            return text;
        var space = text.LastIndexOf(' ', MostCharacters);
        var end = space > MostCharacters / 2 ? space : MostCharacters;
        if (char.IsHighSurrogate(text[end - 1]))
            end--;
        return text[..end] + " …";
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
