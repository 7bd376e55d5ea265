using System.Collections.Immutable;
using NegotiationModel.Binding.Keys;
using NegotiationModel.Findings;
using NegotiationModel.Model;
using NegotiationModel.Syntax;

namespace NegotiationModel.Binding;

/// <summary>Binds promises. One with any fault is left out.</summary>
internal static class PromiseBinder
{
    internal static void Bind(Session session)
    {
        var items = SectionItems.OfList(session, FormatTable.Promises, session.Promises,
            session.ToldInSecret);
        foreach (var item in items)
        {
            if (Read(session, item) is { } draft)
                session.Promises.Set(item.Id, draft);
        }
    }

    private static PromiseDraft? Read(Session session, SectionItem item)
    {
        var reader = new ItemReader(session, PromiseKeys.Table, item.Map, "Promise `" + item.Id + "`");
        var by = reader.Ref(PromiseKeys.By, session.Parties);
        var (to, toPublic) = Promisees(session, reader, item.Id);
        var point = reader.Ref(PromiseKeys.Point, session.Points);
        var options = point is null ? null : reader.Options(PromiseKeys.Options, point);
        var amendments = reader.Refs(PromiseKeys.Amendments, session.Amendments);
        var says = reader.Text(PromiseKeys.Says);
        var throughAct = reader.Word(PromiseKeys.Through) is "act";
        var said = ProvenanceReader.Date(session, reader, CommonKeys.Said);
        var channel = Words.Channel(reader.Word(CommonKeys.Channel));
        var provenance = ProvenanceReader.Read(session, reader);
        CheckContent(reader, item.Id);
        if (reader.IsBroken || by is null || said is null)
            return null;
        return new PromiseDraft(options, () => new Promise
        {
            Id = item.Id,
            By = new Actor(by, null),
            To = to,
            ToPublic = toPublic,
            Point = point?.Model,
            Options = options?.Resolve() ?? OptionSet.Empty,
            AmendmentIds = [.. amendments.Select(a => a.Id).Order(StringComparer.Ordinal)],
            Says = says,
            ThroughAct = throughAct,
            Said = said.Value,
            Channel = channel,
            Provenance = provenance,
        });
    }

    private static (ImmutableArray<Actor> To, bool ToPublic) Promisees(Session session, ItemReader reader,
        string id)
    {
        if (reader.Find(PromiseKeys.To) is not { } node)
            return ([], false);
        var to = ImmutableArray.CreateBuilder<Actor>();
        var toPublic = false;
        var items = reader.Items(PromiseKeys.To, node);
        foreach (var item in items)
        {
            if (item is YamlScalar { Value: Kinds.Public } && !session.Parties.Knows(Kinds.Public))
                toPublic = true;
            else if (reader.AsRef(PromiseKeys.To, item, session.Parties) is { } party)
                to.Add(new Actor(party, null));
        }

        if (node is YamlList && items.Length == 0)
            reader.Fault(BindingRules.PromiseToNobody, node, ("id", id));
        return (to.ToImmutable(), toPublic);
    }

    private static void CheckContent(ItemReader reader, string id)
    {
        var hasPoint = reader.Has(PromiseKeys.Point) || reader.Has(PromiseKeys.Options);
        RuleDescriptor? rule = null;
        if (hasPoint && reader.Has(PromiseKeys.Amendments))
            rule = BindingRules.PromiseOfTwo;
        else if (!hasPoint && !reader.Has(PromiseKeys.Amendments) && !reader.Has(PromiseKeys.Says))
            rule = BindingRules.PromiseOfNothing;
        if (rule is not null)
            reader.Fault(rule, reader.Anchor, ("id", id));
        if (hasPoint && !reader.Has(PromiseKeys.Options))
            reader.Missing(PromiseKeys.Options);
        if (hasPoint && !reader.Has(PromiseKeys.Point))
            reader.Missing(PromiseKeys.Point);
    }
}
