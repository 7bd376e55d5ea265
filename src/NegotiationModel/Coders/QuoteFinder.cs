using System.Collections.Immutable;
using System.Text;

namespace NegotiationModel.Coders;

/// <summary>Finds in which paragraphs of a text a quote stands.</summary>
internal sealed class QuoteFinder
{
    private readonly ImmutableArray<string> _paragraphs;
    private readonly ImmutableArray<int> _starts;
    private readonly string _whole;

    internal QuoteFinder(ImmutableArray<SourceParagraph> paragraphs)
    {
        _paragraphs = [.. paragraphs.Select(p => QuotedWords.Normalise(p.Text))];
        var whole = new StringBuilder();
        var starts = ImmutableArray.CreateBuilder<int>();
        foreach (var paragraph in _paragraphs)
        {
            starts.Add(whole.Length);
            whole.Append(paragraph).Append(' ');
        }

        _starts = starts.ToImmutable();
        _whole = whole.ToString();
    }

    /// <summary>
    /// For each place where the quote stands, the indexes of the paragraphs it touches: one paragraph for a
    /// quote that fits into one, else all that its pieces lie in, at their first occurrence. Empty if the
    /// text does not contain it.
    /// </summary>
    internal ImmutableArray<ImmutableArray<int>> Find(string quote)
    {
        var words = QuotedWords.Normalise(quote);
        if (!QuotedWords.HasWords(words))
            return [];
        if (QuotedWords.Find(_whole, words) is not { } pieces)
            return [];
        ImmutableArray<ImmutableArray<int>> within =
            [.. ParagraphsWith(_whole[pieces[0].Start..pieces[0].End])
                .Where(i => QuotedWords.Contains(_paragraphs[i], words))
                .Select(i => ImmutableArray.Create(i))];
        return within.IsEmpty
            ? [[.. pieces.SelectMany(p => Touched(p.Start, p.End)).Distinct().Order()]] : within;
    }

    private IEnumerable<int> ParagraphsWith(string piece)
    {
        for (var at = _whole.IndexOf(piece, StringComparison.Ordinal); at >= 0;)
        {
            var paragraph = ParagraphAt(at);
            yield return paragraph;
            var next = paragraph + 1 < _starts.Length ? _starts[paragraph + 1] : _whole.Length;
            at = _whole.IndexOf(piece, next, StringComparison.Ordinal);
        }
    }

    private IEnumerable<int> Touched(int start, int end)
    {
        for (var i = ParagraphAt(start); i < _starts.Length && _starts[i] < end; i++)
            yield return i;
    }

    private int ParagraphAt(int offset)
    {
        var found = _starts.BinarySearch(offset);
        return found >= 0 ? found : ~found - 1;
    }
}
