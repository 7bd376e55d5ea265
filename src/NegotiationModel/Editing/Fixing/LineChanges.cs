using NegotiationModel.Text;

namespace NegotiationModel.Editing.Fixing;

/// <summary>Shows a fix as lines before and after.</summary>
internal static class LineChanges
{
    /// <summary>The lines that <paramref name="edits"/> of one text touch; those on one line
    /// together.</summary>
    internal static IEnumerable<(int Offset, string Before, string After)> Of(
        string text, IEnumerable<TextEdit> edits)
    {
        var group = new List<TextEdit>();
        foreach (var edit in edits.OrderBy(e => e.Span.Start))
        {
            if (group.Count > 0 && EndOfLine(text, group[^1]) < edit.Span.Start)
            {
                yield return Lines(text, group);
                group.Clear();
            }

            group.Add(edit);
        }

        if (group.Count > 0)
            yield return Lines(text, group);
    }

    private static (int, string, string) Lines(string text, List<TextEdit> edits)
    {
        var first = edits[0].Span.Start;
        var start = first == 0 ? 0 : text.LastIndexOf('\n', first - 1) + 1;
        var end = EndOfLine(text, edits[^1]);
        var before = text[start..end];
        var after = TextEdit.Apply(before, edits.Select(e => e with
        {
            Span = new TextSpan(e.Span.Start - start, e.Span.Length),
        }));
        return (first, before.TrimEnd('\n').TrimEnd('\r'), after.TrimEnd('\n').TrimEnd('\r'));
    }

    // Behind the line feed, if that goes as well.
    private static int EndOfLine(string text, TextEdit edit)
    {
        if (edit.Span.Length > 0 && text[edit.Span.End - 1] == '\n')
            return edit.Span.End;
        var end = text.IndexOf('\n', edit.Span.End);
        return end < 0 ? text.Length : end;
    }
}
