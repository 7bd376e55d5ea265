using System.Collections.Immutable;
using NegotiationModel.Binding;
using NegotiationModel.Syntax;
using NegotiationModel.Text;

namespace NegotiationModel.Editing.Renaming;

/// <summary>
/// Finds an id in comments and free text, to be told and never changed: there it may be any word.
/// </summary>
internal static class IdMentions
{
    // Keys whose values are words of the format, dates or numbers.
    private static readonly ImmutableHashSet<string> NoText =
    [
        .. FormatTable.Sections.SelectMany(s => s.Items is { } items ? [s.Key, .. items.Keys]
            : ImmutableArray.Create(s.Key)).Where(k => !HoldsText(k.Shape)).Select(k => k.Name),
    ];

    /// <summary>All mentions of <paramref name="word"/> that are none of the places of ids.</summary>
    internal static ImmutableArray<IdMention> Of(string word, WrittenIds ids)
    {
        var places = ids.Sites.Select(s => s.Node).ToHashSet();
        var found = new List<IdMention>();
        foreach (var root in ids.Roots)
            AddIn(root, word, places, found);
        return [.. found.OrderBy(m => m.Place)];
    }

    /// <summary>Offsets of <paramref name="word"/> as a whole word, within a stretch of text.</summary>
    internal static IEnumerable<int> In(string text, TextSpan span, string word)
    {
        for (var at = Next(text, span.Start, span.End, word); at >= 0;
            at = Next(text, at + 1, span.End, word))
        {
            var end = at + word.Length;
            if ((at == 0 || !IsOfWord(text[at - 1])) && (end == text.Length || !IsOfWord(text[end])))
                yield return at;
        }
    }

    private static int Next(string text, int from, int end, string word) =>
        from > end ? -1 : text.IndexOf(word, from, end - from, StringComparison.Ordinal);

    private static void AddIn(
        YamlMap root, string word, HashSet<YamlScalar> places, List<IdMention> found)
    {
        var source = root.Source;
        var behind = 0;
        void Add(TextSpan span, bool isComment) => found.AddRange(In(source.Content, span, word)
            .Select(at => new IdMention(source.PlaceOf(new TextSpan(at, word.Length)), isComment)));
        foreach (var scalar in ScalarWalk.Of(root))
        {
            foreach (var comment in Comments(source.Content, behind, scalar.Node.Span.Start))
                Add(comment, isComment: true);
            behind = Math.Max(behind, scalar.Node.Span.End);
            if (!scalar.IsKey && !NoText.Contains(scalar.Key) && !places.Contains(scalar.Node))
                Add(scalar.Node.Span, isComment: false);
        }

        foreach (var comment in Comments(source.Content, behind, source.Content.Length))
            Add(comment, isComment: true);
    }

    // Between two texts stand indicators and comments only.
    private static IEnumerable<TextSpan> Comments(string text, int from, int to)
    {
        for (var at = Next(text, from, to, "#"); at >= 0; at = Next(text, at, to, "#"))
        {
            var end = text.IndexOf('\n', at, to - at);
            end = end < 0 ? to : end;
            yield return TextSpan.FromBounds(at, end);
            at = end;
        }
    }

    private static bool IsOfWord(char c) => char.IsLetterOrDigit(c) || c is '-' or '_';

    private static bool HoldsText(Shape shape) => shape switch
    {
        TextShape or LocalTextShape or MapShape or ByIdShape or OptionListShape => true,
        ListShape list => HoldsText(list.Item),
        EitherShape either => HoldsText(either.First) || HoldsText(either.Second),
        _ => false,
    };
}
