using System.Buffers;
using System.Collections.Immutable;
using NegotiationModel.Syntax;
using NegotiationModel.Text;

namespace NegotiationModel.Editing.Adding;

/// <summary>
/// Answers as somebody types them → values: <c>half, full</c>, <c>at least 40</c>, <c>between 40 and 60</c>,
/// <c>flow = at least 60 and dam = half</c>, or YAML in brackets. What is meant by a word is not asked here:
/// binding looks it up and says what is wrong with it.
/// </summary>
public static class AnswerText
{
    private static readonly SearchValues<char> OfNumbers = SearchValues.Create("0123456789.");
    private static readonly SearchValues<char> OfDates = SearchValues.Create("0123456789-");
    private static readonly ImmutableArray<string> Ors = [",", "|", " or "];
    private static readonly ImmutableArray<string> Ands = [",", "|", " and "];

    /// <summary>The value that <paramref name="texts"/> give a key: one text, or one for each time the key
    /// was given.</summary>
    /// <exception cref="ArgumentException">No text, or several for a key that takes one.</exception>
    public static AnswerValue Read(AnswerKey key, params ImmutableArray<string> texts)
    {
        if (texts.IsEmpty || (texts.Length > 1 && !TakesSeveral(key)))
            throw new ArgumentException(key.Name + " takes one text", nameof(texts));
        return key.Kind switch
        {
            AnswerKind.Text or AnswerKind.Id or AnswerKind.Reference or AnswerKind.Word =>
                new TextAnswer(texts[0]),
            AnswerKind.Date => new TextAnswer(texts[0].Trim(), isFree: false),
            AnswerKind.Texts => Joined(texts.Select(t => new TextAnswer(t.Trim()))),
            AnswerKind.Labels or AnswerKind.References =>
                Joined(texts.SelectMany(t => Cut(t, [","])).Select(t => new TextAnswer(t))),
            AnswerKind.Options => texts.Length == 1 ? Options(texts[0]) : Joined(texts.SelectMany(Listed)),
            AnswerKind.Condition => Joined(texts.SelectMany(Cases)),
            _ => Map(texts[0]),
        };
    }

    /// <summary>The key may be given more than once.</summary>
    public static bool TakesSeveral(AnswerKey key) => key.Kind is AnswerKind.Texts or AnswerKind.Labels
        or AnswerKind.References or AnswerKind.Options or AnswerKind.Condition;

    /// <summary>A value as it could have been typed.</summary>
    public static string Write(AnswerKey key, AnswerValue value) => (key.Kind, value) switch
    {
        (AnswerKind.Condition, ListAnswer cases) => string.Join(" or ", cases.Items.Select(Case)),
        (AnswerKind.Condition, _) => Case(value),
        (AnswerKind.Map, MapAnswer map) =>
            string.Join(", ", map.Entries.Select(e => e.Key + "=" + Write(e.Value))),
        _ => Write(value),
    };

    private static string Case(AnswerValue value) => value is not MapAnswer map ? Write(value)
        : string.Join(" and ", map.Entries.Select(e => e.Key + " = " + Write(e.Value)));

    private static string Write(AnswerValue value) => value switch
    {
        TextAnswer text => text.Value,
        ListAnswer list when list.Items.All(i => i is TextAnswer) =>
            string.Join(", ", list.Items.Select(i => i.Text)),
        MapAnswer { Entries: [(var word, TextAnswer end)] } when word is "at_least" or "at_most" =>
            word.Replace('_', ' ') + " " + end.Value,
        MapAnswer { Entries: [("between", ListAnswer { Items: [TextAnswer low, TextAnswer high] })] } =>
            $"between {low.Value} and {high.Value}",
        _ => YamlText.Flow(value),
    };

    private static AnswerValue Joined(IEnumerable<AnswerValue> values)
    {
        ImmutableArray<AnswerValue> all = [.. values];
        return all is [var only] ? only : new ListAnswer(all);
    }

    private static AnswerValue Options(string text)
    {
        var typed = text.Trim();
        if (InBrackets(typed) is { } yaml)
            return yaml;
        if (After(typed, "at_least", "at least") is { } low)
            return Range("at_least", Value(low));
        if (After(typed, "at_most", "at most") is { } high)
            return Range("at_most", Value(high));
        if (After(typed, "between") is { } both)
            return Range("between", new ListAnswer([.. Cut(both, Ands).Select(Value)]));
        return Joined(Cut(typed, Ors).Select(Value));
    }

    // Given several times: one list of all.
    private static IEnumerable<AnswerValue> Listed(string text) =>
        Options(text) is ListAnswer list ? list.Items : [Options(text)];

    private static MapAnswer Range(string word, AnswerValue value) => new([(word, value)]);

    private static AnswerValue Value(string word) => new TextAnswer(word, isFree: !LooksLikeNumber(word));

    private static bool LooksLikeNumber(string word) => word.Length > 0 && char.IsAsciiDigit(word[^1])
        && !word.AsSpan(word[0] == '-' ? 1 : 0).ContainsAnyExcept(OfNumbers);

    private static bool LooksLikeDate(string word) =>
        word.Length > 0 && !word.AsSpan().ContainsAnyExcept(OfDates);

    private static IEnumerable<AnswerValue> Cases(string text)
    {
        var typed = text.Trim();
        if (InBrackets(typed) is { } yaml)
            return yaml is ListAnswer list ? list.Items : [yaml];
        return ConditionText.Cases(typed).Select(terms =>
            (AnswerValue)new MapAnswer([.. terms.Select(t => (t.Point, Options(t.Options)))]));
    }

    // by=kp, on=2024-03-05
    private static AnswerValue Map(string text)
    {
        var typed = text.Trim();
        if (InBrackets(typed) is { } yaml)
            return yaml;
        var entries = ImmutableArray.CreateBuilder<(string, AnswerValue)>();
        foreach (var part in Cut(typed, [","]))
        {
            var cut = part.IndexOfAny(['=', ':']);
            if (cut < 0)
                return new TextAnswer(typed);
            var value = part[(cut + 1)..].Trim();
            entries.Add((part[..cut].Trim(), new TextAnswer(value, isFree: !LooksLikeDate(value))));
        }

        return new MapAnswer(entries.ToImmutable());
    }

    // What cannot be read as YAML is left as the word that it then is, and binding does not know it.
    private static AnswerValue? InBrackets(string typed)
    {
        if (typed is not (['{', ..] or ['[', ..]))
            return null;
        var tree = YamlReader.Read(new SourceText("", "x: " + typed), new ReadingLimits());
        return tree.Findings.IsEmpty && tree.Root is { Entries: [var only] }
            ? Freed(AnswerValue.Of(only.Value)) : null;
    }

    private static AnswerValue Freed(AnswerValue value) => value switch
    {
        MapAnswer map => new MapAnswer([.. map.Entries.Select(e => (e.Key, Freed(e.Value)))]),
        ListAnswer list => new ListAnswer([.. list.Items.Select(Freed)]),
        _ => new TextAnswer(value.Text!, !LooksLikeNumber(value.Text!) && !LooksLikeDate(value.Text!)),
    };

    private static string? After(string typed, params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (typed.StartsWith(word + " ", StringComparison.OrdinalIgnoreCase))
                return typed[(word.Length + 1)..].Trim();
        }

        return null;
    }

    private static List<string> Cut(string text, ImmutableArray<string> signs) =>
        [.. text.Split([.. signs],
            StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];
}
