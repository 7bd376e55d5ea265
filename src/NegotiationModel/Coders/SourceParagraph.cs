using System.Collections.Immutable;
using NegotiationModel.Text;

namespace NegotiationModel.Coders;

/// <summary>A paragraph of a source's text.</summary>
/// <param name="Number">
/// What locators call it: its own number if the text numbers its paragraphs, else its place from the top,
/// from 1; null where a text that numbers its paragraphs leaves this one out.
/// </param>
/// <param name="FirstLine">Its first line, from 1.</param>
/// <param name="LastLine">Its last line.</param>
/// <param name="Text">Its words on one line, one space between them.</param>
public sealed record SourceParagraph(int? Number, int FirstLine, int LastLine, string Text);

/// <summary>The text of a source, cut into paragraphs.</summary>
/// <param name="Paragraphs">In the order of the text.</param>
/// <param name="AreNumbered">The text itself numbers its paragraphs: <c>§3</c>, <c>3.</c>,
/// <c>[3]</c>.</param>
public sealed record SourceParagraphs(ImmutableArray<SourceParagraph> Paragraphs, bool AreNumbered)
{
    /// <summary>
    /// Cuts a text at its blank lines; a text without any has a paragraph on every line, as texts copied from
    /// a page have.
    /// </summary>
    public static SourceParagraphs Of(SourceText text)
    {
        var blocks = Blocks(text);
        if (blocks is [var (first, last)] && last > first)
            blocks = [.. Enumerable.Range(first, last - first + 1).Select(line => (line, line))];
        ImmutableArray<string> words = [.. blocks.Select(b => WordsOf(text, b.First, b.Last))];
        var own = ParagraphNumbers.Of(words);
        return new SourceParagraphs(
            [.. blocks.Select((b, i) => new SourceParagraph(
                own is { } numbers ? numbers[i] : i + 1, b.First, b.Last, words[i]))],
            own is not null);
    }

    private static List<(int First, int Last)> Blocks(SourceText text)
    {
        var blocks = new List<(int First, int Last)>();
        var first = 0;
        for (var line = 1; line <= text.LineCount + 1; line++)
        {
            var isBlank = line > text.LineCount || string.IsNullOrWhiteSpace(text.Line(line));
            if (!isBlank && first == 0)
                first = line;
            if (isBlank && first > 0)
            {
                blocks.Add((first, line - 1));
                first = 0;
            }
        }

        return blocks;
    }

    private static string WordsOf(SourceText text, int first, int last)
    {
        var lines = Enumerable.Range(first, last - first + 1).Select(text.Line);
        return string.Join(' ', lines.SelectMany(
            l => l.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
    }
}
