using System.Text;
using NegotiationModel.Findings;

namespace NegotiationModel.Text;

/// <summary>Mends what the bare characters of a text have wrong.</summary>
internal static class TextFixes
{
    /// <summary>A file can be made of nothing else; the next round mends more.</summary>
    internal const int MostEdits = 1000;

    /// <summary>
    /// Deletes a character that reading stops at, wherever it stands: there would be a fault for each.
    /// </summary>
    internal static Fix? Delete(SourceText source, int at)
    {
        var c = source.Content[at];
        var what = c == '\uFEFF' ? FixCatalogue.VisibleText : FixCatalogue.NoCharacter;
        // A line break of some kind is a space for one reader and a new line for another.
        return c is '\u0085' or '\u2028' or '\u2029' || char.IsSurrogate(c) ? null
            : new Fix(what, [.. Each(source.Content, c).Take(MostEdits).Select(i => Edit(source, i, 1, ""))],
                TextData.Of(("code", TextCheck.Code(new Rune(c)))));
    }

    /// <summary>Deletes one character.</summary>
    internal static Fix DeleteOne(SourceText source, int at) =>
        Fix.At(FixCatalogue.NoCharacter, source, new TextSpan(at, 1), "",
            ("code", TextCheck.Code(new Rune(source.Content[at]))));

    /// <summary>Writes carriage returns without line feed as the line ends of the rest of the file.</summary>
    internal static Fix LineEnds(SourceText source)
    {
        var text = source.Content;
        var end = text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        var lone = Each(text, '\r').Where(i => i + 1 == text.Length || text[i + 1] != '\n');
        return new Fix(FixCatalogue.LineEnd,
            [.. lone.Take(MostEdits).Select(i => Edit(source, i, 1, end))], TextData.Of());
    }

    private static IEnumerable<int> Each(string text, char c)
    {
        for (var at = text.IndexOf(c, StringComparison.Ordinal); at >= 0; at = text.IndexOf(c, at + 1))
            yield return at;
    }

    private static FileEdit Edit(SourceText source, int at, int length, string replacement) =>
        new(source.Path, new TextEdit(new TextSpan(at, length), replacement));
}
