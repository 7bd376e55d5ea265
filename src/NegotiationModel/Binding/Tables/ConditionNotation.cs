using System.Collections.Immutable;
using NegotiationModel.Syntax;

namespace NegotiationModel.Binding.Tables;

/// <summary>
/// Conditions in a cell: <c>point=options</c>, joined by <c>&amp;</c> where they must hold together. A
/// <c>|</c> is an "or" everywhere: between options of a point, and before the next <c>point=</c> between
/// cases.
/// </summary>
internal static class ConditionNotation
{
    /// <summary>
    /// The map, or the list of maps, that the condition would be in YAML; null with a finding.
    /// </summary>
    internal static YamlNode? Read(Session session, CellText cell, Key key)
    {
        var cases = ImmutableArray.CreateBuilder<YamlNode>();
        var terms = ImmutableArray.CreateBuilder<YamlEntry>();
        for (var at = 0; at <= cell.Text.Length;)
        {
            var end = EndOfTerm(cell.Text, at);
            if (Term(session, cell, key, at, end) is not { } term || IsSecond(session, key, terms, term))
                return null;
            terms.Add(term);
            if (end == cell.Text.Length || cell.Text[end] == CellNotation.Or)
            {
                cases.Add(cell.Map(terms.ToImmutable()));
                terms.Clear();
            }

            at = end + 1;
        }

        return cases.Count == 1 ? cases[0] : cell.List(cases.ToImmutable());
    }

    // Up to the next `&`, or to a `|` that a point follows and not another option.
    private static int EndOfTerm(string text, int at)
    {
        for (var end = at; end < text.Length; end++)
        {
            if (text[end] == CellNotation.And
                || (text[end] == CellNotation.Or && BeginsWithPoint(text.AsSpan(end + 1))))
                return end;
        }

        return text.Length;
    }

    private static bool BeginsWithPoint(ReadOnlySpan<char> rest)
    {
        var sign = rest.IndexOfAny(CellNotation.Is, CellNotation.Or, CellNotation.And);
        return sign >= 0 && rest[sign] == CellNotation.Is;
    }

    private static YamlEntry? Term(Session session, CellText cell, Key key, int start, int end)
    {
        var whole = cell.Part(start, end);
        var sign = cell.Text.IndexOf(CellNotation.Is, start, end - start);
        var point = cell.Part(start, Math.Max(start, sign));
        var why = whole.Value.Length == 0 ? "a `point=option` is missing beside `&` or `|`"
            : sign < 0 || point.Value.Length == 0 ? "a condition is written `point=option`"
            : cell.Text.IndexOf(CellNotation.Is, sign + 1, end - sign - 1) >= 0
                ? "there are two `=`; conditions are joined by `&` (and) or `|` (or)"
            : null;
        if (why is null)
        {
            return CellNotation.Options(session, cell, key, sign + 1, end) is { } options
                ? new YamlEntry(point, options) : null;
        }

        CellNotation.Fault(session, key, whole.Value.Length == 0 ? cell.Whole : whole, why);
        return null;
    }

    private static bool IsSecond(
        Session session, Key key, ImmutableArray<YamlEntry>.Builder terms, YamlEntry term)
    {
        var isSecond = terms.Any(t => string.Equals(t.Key.Value, term.Key.Value, StringComparison.Ordinal));
        if (isSecond)
            CellNotation.Fault(session, key, term.Key,
                "the point is there already; its options stand side by side with `|`");
        return isSecond;
    }
}
