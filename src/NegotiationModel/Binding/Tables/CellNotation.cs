using System.Buffers;
using System.Collections.Immutable;
using NegotiationModel.Syntax;

namespace NegotiationModel.Binding.Tables;

/// <summary>
/// What stands in a cell, as the node it would be in YAML: <c>half|full</c> a list, <c>at_least 60</c> a
/// range, <c>flow=at_least 60 &amp; dam=half|full</c> a condition.
/// </summary>
internal static class CellNotation
{
    /// <summary>The sign between options, between list items, and between cases.</summary>
    internal const char Or = '|';

    /// <summary>The sign between what must hold together.</summary>
    internal const char And = '&';

    /// <summary>The sign between a point and its options.</summary>
    internal const char Is = '=';

    /// <summary>The word between the ends of a range.</summary>
    internal const string UpTo = " and ";

    private const string Between = "between";
    private const string NoOption = "an option is missing";

    // Nearly every cell has one word, and nothing else has to be thought of then.
    private static readonly SearchValues<char> Words = SearchValues.Create(
        "abcdefghijklmnopqrstuvwxyz0123456789-");

    /// <summary>The node, or null with a finding.</summary>
    internal static YamlNode? Read(Session session, CellText cell, Key key) => key.Shape switch
    {
        ListShape => Items(session, cell, key),
        OptionsShape => Options(session, cell, key, 0, cell.Text.Length),
        EitherShape => ConditionNotation.Read(session, cell, key),
        _ => cell.Whole,
    };

    /// <summary>Options of a point, from one offset of the cell to another.</summary>
    internal static YamlNode? Options(Session session, CellText cell, Key key, int start, int end)
    {
        var text = cell.Text.AsSpan(start, end - start);
        if (!text.ContainsAnyExcept(Words))
            return text.IsEmpty ? Fault(session, key, cell.Part(start, end), NoOption)
                : text.Length == cell.Text.Length ? cell.Whole : cell.Part(start, end);
        if (text.Contains(Or))
            return Parts(session, cell, key, start, end, areOptions: true);
        var part = cell.Part(start, end);
        if (WhyNotPlain(part.Value) is { } why)
            return Fault(session, key, part, why);
        return RangeWord(part.Value) is null ? WholeOr(cell, part) : Range(session, cell, key, start, end);
    }

    /// <summary>Says what is wrong with a part of a cell.</summary>
    internal static YamlNode? Fault(Session session, Key key, YamlScalar part, string why)
    {
        session.Fault(BindingRules.CellNotation, part, ("value", part.Value), ("column", key.Name),
            ("why", why), ("example", key.Shape is EitherShape ? CellWriter.Example(key) : ""));
        return null;
    }

    private static YamlNode? Items(Session session, CellText cell, Key key) =>
        cell.Text.Contains(Or, StringComparison.Ordinal)
            ? Parts(session, cell, key, 0, cell.Text.Length, areOptions: false)
            : cell.Whole;

    // One option alone is the cell itself, with its quotes.
    private static YamlScalar WholeOr(CellText cell, YamlScalar part) =>
        part.Value.Length == cell.Text.Length ? cell.Whole : part;

    private static YamlList? Parts(
        Session session, CellText cell, Key key, int start, int end, bool areOptions)
    {
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        for (var from = start; from <= end;)
        {
            var sign = cell.Text.IndexOf(Or, from, end - from);
            var to = sign < 0 ? end : sign;
            var item = cell.Part(from, to);
            var why = item.Value.Length == 0 ? "something is missing beside `|`"
                : !areOptions || !item.Value.AsSpan().ContainsAnyExcept(Words) ? null
                : RangeWord(item.Value) is { } word ? $"`{word}` stands alone, without `|`"
                : WhyNotPlain(item.Value);
            if (why is not null)
            {
                Fault(session, key, item.Value.Length == 0 ? cell.Part(start, end) : item, why);
                return null;
            }

            items.Add(item);
            from = to + 1;
        }

        return cell.List(items.ToImmutable());
    }

    private static YamlNode? Range(Session session, CellText cell, Key key, int start, int end)
    {
        var part = cell.Part(start, end);
        var word = RangeWord(part.Value)!;
        var begin = cell.Text.IndexOf(word, start, StringComparison.Ordinal);
        var behind = begin + word.Length;
        var name = cell.Part(begin, behind);
        var value = cell.Part(behind, end);
        if (word is not Between)
        {
            return value.Value.Length > 0 && !value.Value.Contains(' ', StringComparison.Ordinal)
                ? cell.Map([new YamlEntry(name, value)])
                : Fault(session, key, part, $"`{word}` takes one option");
        }

        var and = cell.Text.IndexOf(UpTo, behind, end - behind, StringComparison.Ordinal);
        var (low, high) = and < 0 ? (value, value)
            : (cell.Part(behind, and), cell.Part(and + UpTo.Length, end));
        return and < 0 || low.Value.Length == 0 || high.Value.Length == 0
            ? Fault(session, key, part, "`between` takes two options with `and` between them")
            : cell.Map([new YamlEntry(name, cell.List([low, high]))]);
    }

    private static string? RangeWord(string text)
    {
        foreach (var word in ItemReader.Ranges)
        {
            if (text.StartsWith(word, StringComparison.Ordinal)
                && (text.Length == word.Length || text[word.Length] == ' '))
                return word;
        }

        return null;
    }

    // `at least 60`, `atmost 60`, `betwen 40 and 60`; no option has a space in it.
    private static string MisspeltRange(string text)
    {
        foreach (var word in ItemReader.Ranges)
        {
            var end = text.IndexOf(' ', Math.Min(text.Length, word.Length - 1));
            var start = end < 0 ? "" : text[..end];
            if (start.Length > 0 && RangeWord(text) is null && Nearest.Distance(start, word) <= 1)
                return word;
        }

        return "";
    }

    // What people write instead.
    private static string? WhyNotPlain(string text) => text.Length == 0 ? NoOption
        : !text.AsSpan().ContainsAnyExcept(Words) ? null
        : text[0] is '{' or '[' ? "a cell has no brackets; options stand side by side with `|`"
        : text[0] is '>' or '≥' ? "a range is written `at_least 60`"
        : text[0] is '<' or '≤' ? "a range is written `at_most 60`"
        : text.Contains("..", StringComparison.Ordinal) ? "a range is written `between 40 and 60`"
        : MisspeltRange(text) is { Length: > 0 } word ? $"did you mean `{word}`?"
        : text.AsSpan().ContainsAny(',', ';') ? "options stand side by side with `|`"
        : null;
}
