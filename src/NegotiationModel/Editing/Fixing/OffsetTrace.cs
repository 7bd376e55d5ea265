using System.Collections.Immutable;
using NegotiationModel.Text;

namespace NegotiationModel.Editing.Fixing;

/// <summary>Leads from a place in an edited text back to where it stood before.</summary>
internal static class OffsetTrace
{
    /// <summary>
    /// The offset before some rounds of edits, last round first; those of a round in the order of the text.
    /// </summary>
    internal static int Before(int offset, IEnumerable<ImmutableArray<TextEdit>> rounds)
    {
        foreach (var edits in rounds)
            offset = Before(offset, edits);
        return offset;
    }

    /// <summary>The span that an edit's replacement has in the text after all edits of its round.</summary>
    internal static TextSpan After(TextEdit edit, IEnumerable<TextEdit> round)
    {
        var shift = 0;
        foreach (var other in round)
        {
            if (other != edit && other.Span.Start <= edit.Span.Start && other.Span.End <= edit.Span.Start)
                shift += other.Replacement.Length - other.Span.Length;
        }

        return new TextSpan(edit.Span.Start + shift, edit.Replacement.Length);
    }

    private static int Before(int offset, ImmutableArray<TextEdit> edits)
    {
        var shift = 0;
        foreach (var edit in edits)
        {
            var start = edit.Span.Start + shift;
            if (offset < start)
                break;
            if (offset < start + edit.Replacement.Length)
                return edit.Span.Start;
            shift += edit.Replacement.Length - edit.Span.Length;
        }

        return offset - shift;
    }
}
