using System.Collections.Immutable;
using NegotiationModel.Text;

namespace NegotiationModel.Syntax;

/// <summary>Entries put into a map and taken out of it, without touching the rest.</summary>
internal static class MapEdits
{
    /// <summary>An entry behind the last one, in the style of the map.</summary>
    /// <param name="map">A map with at least one entry.</param>
    /// <param name="entry"><c>key: value</c>, written as it is to stand there.</param>
    public static FileEdit Add(YamlMap map, string entry)
    {
        var (text, path) = (map.Source.Content, map.Source.Path);
        var last = EndOf(map.Entries[^1]);
        if (IsFlow(map))
            return new FileEdit(path, new TextEdit(new TextSpan(last, 0), ", " + entry));
        var end = LineEnd(text, last);
        var isCrLf = end > 0 && text[end - 1] == '\r';
        var start = map.Entries[0].Key.Span.Start;
        var indent = new string(' ', start - LineStart(text, start));
        return new FileEdit(path, new TextEdit(
            new TextSpan(isCrLf ? end - 1 : end, 0), (isCrLf ? "\r\n" : "\n") + indent + entry));
    }

    /// <summary>
    /// Takes entries out of a map that keeps at least one; null where a comment would go that may belong to
    /// another entry.
    /// </summary>
    public static ImmutableArray<FileEdit>? Remove(YamlMap map, IReadOnlySet<YamlEntry> entries)
    {
        ImmutableArray<TextSpan> spans =
            [.. IsFlow(map) ? FlowSpans(map, entries) : entries.Select(e => LinesOf(map, e))];
        var text = map.Source.Content;
        if (spans.Any(s => s.Length == 0)
            || (IsFlow(map) && spans.Any(s => text.AsSpan(s.Start, s.Length).Contains(" #",
                StringComparison.Ordinal))))
            return null;
        return [.. spans.Select(s => new FileEdit(map.Source.Path, new TextEdit(s, "")))];
    }

    // Those before the last entry that stays go up to their neighbour, the others from there to the end.
    private static IEnumerable<TextSpan> FlowSpans(YamlMap map, IReadOnlySet<YamlEntry> entries)
    {
        var lastKept = map.Entries.Length - 1;
        while (entries.Contains(map.Entries[lastKept]))
            lastKept--;
        for (var i = 0; i < lastKept; i++)
        {
            if (entries.Contains(map.Entries[i]))
                yield return TextSpan.FromBounds(
                    map.Entries[i].Key.Span.Start, map.Entries[i + 1].Key.Span.Start);
        }

        if (lastKept < map.Entries.Length - 1)
            yield return TextSpan.FromBounds(EndOf(map.Entries[lastKept]), EndOf(map.Entries[^1]));
    }

    // An empty span where something else stands before the key, such as the dash of a list.
    private static TextSpan LinesOf(YamlMap map, YamlEntry entry)
    {
        var text = map.Source.Content;
        var start = LineStart(text, entry.Key.Span.Start);
        if (!text.AsSpan(start, entry.Key.Span.Start - start).Trim(' ').IsEmpty)
            return default;
        return TextSpan.FromBounds(start, Math.Min(LineEnd(text, EndOf(entry)) + 1, text.Length));
    }

    private static int EndOf(YamlEntry entry) => Math.Max(entry.Key.Span.End, entry.Value.Span.End);

    private static bool IsFlow(YamlMap map) => map.Source.Content[map.Span.Start] == '{';

    private static int LineStart(string text, int at) => at == 0 ? 0 : text.LastIndexOf('\n', at - 1) + 1;

    private static int LineEnd(string text, int at) =>
        text.IndexOf('\n', at) is var end and >= 0 ? end : text.Length;
}
