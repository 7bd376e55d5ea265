using System.Collections.Immutable;
using NegotiationModel.Binding.Keys;
using NegotiationModel.Model;
using NegotiationModel.Syntax;

namespace NegotiationModel.Binding;

/// <summary>An analyst's numbers for one party, before the points are cut.</summary>
internal sealed record PriorityDraft(
    Party Party, ImmutableArray<(PointDraft Point, decimal Weight)> Weights,
    ImmutableArray<(PointDraft Point, ImmutableArray<(OptionChoice Option, decimal Value)> Values)> Values,
    decimal? Reservation)
{
    internal void Mention()
    {
        foreach (var (_, values) in Values)
        {
            foreach (var (option, _) in values)
                option.Mention();
        }
    }

    internal PartyPriorities Build() => new(Party,
        [.. Weights.OrderBy(w => w.Point.Id, StringComparer.Ordinal).Select(w => (w.Point.Model, w.Weight))],
        [.. Values.OrderBy(v => v.Point.Id, StringComparer.Ordinal).Select(v =>
            (v.Point.Model, ByOption(v.Point, v.Values)))],
        Reservation);

    private static ImmutableArray<decimal?> ByOption(
        PointDraft point, ImmutableArray<(OptionChoice Option, decimal Value)> values)
    {
        var byOption = new decimal?[point.OptionCount];
        foreach (var (option, value) in values)
            byOption[option.Resolve().First] = value;
        return [.. byOption];
    }
}

/// <summary>
/// Binds priorities. Those of a party with any fault are left out: half the numbers would give a wrong sum.
/// </summary>
internal static class PriorityBinder
{
    internal static List<PriorityDraft> Bind(Session session)
    {
        var drafts = new List<PriorityDraft>();
        var parties = new IdTable<PriorityDraft>("priorities of party");
        foreach (var item in SectionItems.OfMap(session, FormatTable.Priorities, parties,
            _ => session.MayNotSee(session.Marking)))
        {
            if (Read(session, item, parties) is { } draft)
                drafts.Add(draft);
        }

        drafts.Sort((a, b) => string.CompareOrdinal(a.Party.Id, b.Party.Id));
        return drafts;
    }

    private static PriorityDraft? Read(Session session, SectionItem item, IdTable parties)
    {
        var reader = new ItemReader(session, PriorityKeys.Table, item.Map,
            "`priorities` of `" + item.Id + "`");
        var party = reader.AsRef(FormatTable.Priorities.Key, parties.Declared[item.Id], session.Parties);
        var weights = ByPoint(session, reader, PriorityKeys.Weights,
            (point, node) => reader.AsAmount(PriorityKeys.Weights, node));
        var values = ByPoint(session, reader, PriorityKeys.Values, (point, node) =>
            ValuesOf(reader, point, node));
        var reservation = reader.Number(PriorityKeys.Reservation);
        return reader.IsBroken || party is null ? null
            : new PriorityDraft(party, weights, values, reservation);
    }

    private static ImmutableArray<(PointDraft Point, T Value)> ByPoint<T>(
        Session session, ItemReader reader, Key key, Func<PointDraft, YamlNode, T?> read)
        where T : struct
    {
        if (reader.Find(key) is not { } node)
            return [];
        if (node is not YamlMap map)
        {
            reader.WrongType(key, node);
            return [];
        }

        var found = ImmutableArray.CreateBuilder<(PointDraft, T)>();
        foreach (var entry in map.Entries)
        {
            if (reader.AsRef(key, entry.Key, session.Points) is { } point
                && read(point, entry.Value) is { } value)
                found.Add((point, value));
        }

        return found.ToImmutable();
    }

    private static ImmutableArray<(OptionChoice Option, decimal Value)>? ValuesOf(
        ItemReader reader, PointDraft point, YamlNode node)
    {
        if (node is not YamlMap map)
        {
            reader.WrongType(PriorityKeys.Values, node);
            return null;
        }

        var values = ImmutableArray.CreateBuilder<(OptionChoice, decimal)>(map.Entries.Length);
        foreach (var entry in map.Entries)
        {
            var option = reader.AsOptions(PriorityKeys.Values, entry.Key, point);
            if (option is not null && reader.AsNumber(PriorityKeys.Values, entry.Value) is { } value)
                values.Add((option, value));
        }

        return values.ToImmutable();
    }
}
