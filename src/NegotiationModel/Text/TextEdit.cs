using System.Text;

namespace NegotiationModel.Text;

/// <summary>
/// One change of a text: what stands in <see cref="Span"/> becomes <see cref="Replacement"/>. An empty span
/// inserts, an empty replacement deletes. Equality by both.
/// </summary>
/// <param name="Span">What is replaced, in the text before any change.</param>
/// <param name="Replacement">What stands there afterwards.</param>
public readonly record struct TextEdit(TextSpan Span, string Replacement)
{
    /// <summary>
    /// The text after all <paramref name="edits"/>. Spans count in <paramref name="content"/>; several
    /// insertions at one offset come in the order given, before what replaces the text behind it.
    /// </summary>
    /// <exception cref="ArgumentException">Two edits touch the same characters, or one lies outside the
    /// text.</exception>
    public static string Apply(string content, IEnumerable<TextEdit> edits)
    {
        var result = new StringBuilder(content.Length);
        var done = 0;
        foreach (var edit in edits.OrderBy(e => e.Span.Start).ThenBy(e => e.Span.End))
        {
            if (edit.Span.Start < done || edit.Span.End > content.Length)
                throw new ArgumentException("edits overlap or leave the text", nameof(edits));
            result.Append(content, done, edit.Span.Start - done).Append(edit.Replacement);
            done = edit.Span.End;
        }

        return result.Append(content, done, content.Length - done).ToString();
    }
}
