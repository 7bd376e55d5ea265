using System.Collections.Immutable;
using NegotiationModel.Model;
using NegotiationModel.Syntax;

namespace NegotiationModel.Binding;

/// <content>Options of a point: an id or number, a list of them, <c>at_least</c>, <c>at_most</c> or
/// <c>between</c>.</content>
internal sealed partial class ItemReader
{
    /// <summary>The words of ranges.</summary>
    internal static readonly ImmutableArray<string> Ranges = [.. Keys.RangeKeys.All.Select(k => k.Name)];

    internal OptionChoice? Options(Key key, PointDraft point)
    {
        if (Cell(key) is not { } cell)
            return Find(key) is { } node ? AsOptions(key, node, point) : null;
        if (point.Cells.TryGetValue(cell, out var known))
            return known;
        var choice = Find(key) is { } written ? AsOptions(key, written, point) : null;
        if (choice is not null)
            point.Cells.Add(cell, choice);
        return choice;
    }

    /// <summary>
    /// A map from point to options. What is wrong with one entry leaves out that entry only.
    /// </summary>
    internal ImmutableArray<OptionChoice> Terms(Key key) => Find(key) is { } node ? AsTerms(key, node) : [];

    internal ImmutableArray<OptionChoice> AsTerms(Key key, YamlNode node,
        Func<PointDraft, YamlNode, bool>? mayStand = null)
    {
        if (node is not YamlMap map)
        {
            WrongType(key, node);
            return [];
        }

        var terms = ImmutableArray.CreateBuilder<OptionChoice>(map.Entries.Length);
        foreach (var entry in map.Entries)
        {
            if (AsRef(key, entry.Key, _session.Points) is not { } point
                || mayStand?.Invoke(point, entry.Key) == false)
                continue;
            if (AsOptions(key, entry.Value, point) is { } choice)
                terms.Add(choice);
        }

        return terms.ToImmutable();
    }

    internal OptionChoice? AsOptions(Key key, YamlNode node, PointDraft point)
    {
        var choice = node switch
        {
            YamlMap map => Range(key, map, point),
            YamlList list => Listed(key, list, list.Items, point),
            YamlScalar { IsMissing: true } => Empty(key, node, point),
            _ => Listed(key, node, [node], point),
        };
        return choice;
    }

    private OptionChoice? Empty(Key key, YamlNode node, PointDraft point)
    {
        var first = point.Grid is { } grid ? NumberReader.Write(grid.Min)
            : point.Options.FirstOrDefault()?.Id;
        Fault(BindingRules.EmptyOptions, node, ("key", key.Name), ("point", point.Id),
            ("example", key.Name + ": " + first), ("turned", ""));
        return null;
    }

    private OptionChoice? Turned(Key key, YamlNode node, PointDraft point, string low, string high)
    {
        Fault(BindingRules.EmptyOptions, node, ("key", key.Name), ("point", point.Id),
            ("turned", "between: [" + high + ", " + low + "]"), ("example", ""));
        return null;
    }

    private OptionChoice? Listed(Key key, YamlNode node, ImmutableArray<YamlNode> items, PointDraft point)
    {
        if (items.Length == 0)
            return Empty(key, node, point);
        var mark = _session.Faults.Count;
        var options = OptionSet.Empty;
        var spans = point.Grid is null ? null : new HashSet<NumberSpan>();
        foreach (var item in items)
        {
            if (spans is not null && Value(key, item, point) is { } value)
                spans.Add(new NumberSpan(value, value));
            else if (spans is null && Index(key, item, point) is { } index)
                options |= OptionSet.Of(index);
        }

        if (_session.Faults.Count != mark)
            return null;
        return spans is null ? new OptionChoice(point, options) : new OptionChoice(point, [.. spans]);
    }

    private OptionChoice? Range(Key key, YamlMap map, PointDraft point)
    {
        if (map.Entries.Length != 1)
        {
            if (map.Entries.Length == 0)
                return Empty(key, map, point);
            WrongType(key, map);
            return null;
        }

        var (word, value) = map.Entries[0];
        if (!Ranges.Contains(word.Value, StringComparer.Ordinal))
        {
            var near = _session.Nearest.Find(word.Value, Ranges);
            Fault(BindingRules.UnknownKey, word, Respelling.OfKey(map, word, near), ("key", word.Value),
                ("item", "a range of options"), ("nearest", near.Word), ("known", ShapeWords.Words(Ranges)));
            return null;
        }

        if (point.Kind == PointKind.Nominal)
        {
            Fault(BindingRules.RangeNotRanked, word, ("point", point.Id), ("range", word.Value),
                ("known", ShapeWords.Words(point.Options.Select(o => o.Id))));
            return null;
        }

        return Ends(key, word.Value, value) is { } ends ? Span(key, map, ends, point) : null;
    }

    // The two ends as written; null is open.
    private (YamlNode? Low, YamlNode? High)? Ends(Key key, string word, YamlNode value)
    {
        if (value is YamlScalar { IsMissing: false } && word is "at_least")
            return (value, null);
        if (value is YamlScalar { IsMissing: false } && word is "at_most")
            return (null, value);
        if (value is YamlList { Items.Length: 2 } pair && word is "between")
            return (pair.Items[0], pair.Items[1]);
        Fault(BindingRules.WrongType, value, ("key", word),
            ("expected", word is "between" ? "a list of two options" : "one option"),
            ("found", FoundWords(value)),
            ("example", word is "between" ? "between: [40, 60]" : word + ": 40"));
        return null;
    }

    private OptionChoice? Span(Key key, YamlMap map, (YamlNode? Low, YamlNode? High) ends, PointDraft point)
    {
        if (point.Grid is null)
        {
            var first = ends.Low is null ? 0 : Index(key, ends.Low, point);
            var last = ends.High is null ? point.Options.Length - 1 : Index(key, ends.High, point);
            if (first is null || last is null)
                return null;
            return first <= last
                ? new OptionChoice(point, OptionSet.Range(first.Value, last.Value))
                : Turned(key, map, point, point.Options[first.Value].Id, point.Options[last.Value].Id);
        }

        var low = ends.Low is null ? null : Value(key, ends.Low, point);
        var high = ends.High is null ? null : Value(key, ends.High, point);
        if ((ends.Low is not null && low is null) || (ends.High is not null && high is null))
            return null;
        return low > high
            ? Turned(key, map, point, NumberReader.Write(low.Value), NumberReader.Write(high.Value))
            : new OptionChoice(point, [new NumberSpan(low, high)]);
    }

    private int? Index(Key key, YamlNode node, PointDraft point)
    {
        if (AsScalar(key, node) is not { } id)
            return null;
        _session.Ids?.Named(Keys.Kinds.Option, OptionId(point.Id, id.Value), id);
        if (point.Indexes.TryGetValue(id.Value, out var index))
            return index;
        var known = point.Options.Select(o => o.Id);
        var titled = point.Options.Where(o => IsCalled(o, id.Value)).Select(o => o.Id).ToList();
        var near = titled.Count == 1 ? default : _session.Nearest.Find(id.Value, known);
        var fix = titled is [var named] ? Respelling.Named(id, named) : Respelling.Of(id, near);
        Fault(BindingRules.UnknownOption, id, fix, ("id", id.Value), ("point", point.Id),
            ("nearest", titled is [var only] ? only : near.Word),
            ("known", ShapeWords.Words(known)), ("code", Ids.ForeignSign(id.Value)));
        return null;
    }

    private static bool IsCalled(PointOption option, string words) =>
        option.Title is { } title
        && title.ByLanguage.Values.Append(title.Default).Contains(words, StringComparer.OrdinalIgnoreCase);

    internal decimal? Value(Key key, YamlNode node, PointDraft point)
    {
        var grid = point.Grid!;
        if (AsNumber(key, node, NumberReader.Write(grid.Min)) is not { } value)
            return null;
        if (grid.Contains(value))
            return value;
        var steps = decimal.Round((Math.Clamp(value, grid.Min, grid.Max) - grid.Min) / grid.Step);
        Fault(BindingRules.OffGrid, node, ("value", NumberReader.Write(value)), ("point", point.Id),
            ("min", NumberReader.Write(grid.Min)), ("max", NumberReader.Write(grid.Max)),
            ("step", NumberReader.Write(grid.Step)),
            ("nearest", NumberReader.Write(grid.Min + (steps * grid.Step))));
        return null;
    }
}
