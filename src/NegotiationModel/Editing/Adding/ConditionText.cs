using System.Buffers;
using System.Collections.Immutable;

namespace NegotiationModel.Editing.Adding;

/// <summary>
/// Conditions as somebody types them: <c>flow = at least 60 and dam = half or gauges = joint</c>. A word
/// separates only before the next <c>point =</c>, since options are joined by the same words.
/// </summary>
internal static class ConditionText
{
    // Upper case and underscores are no ids, and binding says so.
    private static readonly SearchValues<char> OfIds = SearchValues.Create(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_");

    /// <summary>The cases, each a list of points with what is typed of their options.</summary>
    internal static ImmutableArray<ImmutableArray<(string Point, string Options)>> Cases(string typed)
    {
        var cases = new List<ImmutableArray<(string, string)>>();
        var terms = ImmutableArray.CreateBuilder<(string, string)>();
        var start = 0;
        for (var at = 0; at <= typed.Length; at++)
        {
            var (length, isCase) = at == typed.Length ? (1, true) : SeparatorAt(typed, at);
            if (length == 0)
                continue;
            terms.Add(Term(typed[start..at]));
            if (isCase)
            {
                cases.Add(terms.ToImmutable());
                terms.Clear();
            }

            start = at + length;
            at = start - 1;
        }

        return [.. cases];
    }

    private static (int Length, bool IsCase) SeparatorAt(string typed, int at)
    {
        var (length, isCase) = typed[at] switch
        {
            ',' or ';' or '&' => (1, false),
            ' ' when StartsWith(typed, at, " and ") => (5, false),
            ' ' when StartsWith(typed, at, " or ") => (4, true),
            _ => (0, false),
        };
        return length > 0 && StartsTerm(typed.AsSpan(at + length)) ? (length, isCase) : (0, false);
    }

    private static bool StartsWith(string typed, int at, string word) =>
        typed.AsSpan(at).StartsWith(word, StringComparison.OrdinalIgnoreCase);

    private static bool StartsTerm(ReadOnlySpan<char> text)
    {
        text = text.TrimStart(' ');
        var id = IdLength(text);
        var behind = text[id..].TrimStart(' ');
        return id > 0 && (behind is ['=' or ':', ..]
            || (behind.Length < text.Length - id && behind.StartsWith("is ", StringComparison.Ordinal)));
    }

    private static int IdLength(ReadOnlySpan<char> text)
    {
        var length = text.IndexOfAnyExcept(OfIds);
        return length < 0 ? text.Length : length;
    }

    private static (string Point, string Options) Term(string text)
    {
        var term = text.Trim();
        var id = IdLength(term);
        var behind = term[id..].TrimStart();
        if (behind is ['=' or ':', ..])
            behind = behind[1..];
        else if (behind.StartsWith("is ", StringComparison.Ordinal))
            behind = behind[3..];
        return (term[..id], behind.Trim());
    }
}
