using System.Collections.Immutable;
using System.Globalization;
using NegotiationModel.Binding.Keys;
using NegotiationModel.Model;
using NegotiationModel.Syntax;

namespace NegotiationModel.Binding;

/// <summary>Binds amendments. One with any fault is left out.</summary>
internal static class AmendmentBinder
{
    internal static void Bind(Session session)
    {
        var items = SectionItems.OfList(session, FormatTable.Amendments, session.Amendments,
            item => session.ToldInSecret(item) || IsOfHiddenText(session, item.Map));
        foreach (var item in items)
        {
            if (Read(session, item) is { } draft)
                session.Amendments.Set(item.Id, draft);
        }

        DropRevertersOfBroken(session, items);
    }

    // "Some of a and b" says something else once b is left out.
    private static void DropRevertersOfBroken(Session session, List<SectionItem> items)
    {
        var reverters = session.Amendments.Values
            .SelectMany(a => a.Reverts.Select(id => (Reverted: id, By: a.Id)))
            .ToLookup(pair => pair.Reverted, pair => pair.By, StringComparer.Ordinal);
        var broken = new Queue<string>(
            items.Select(i => i.Id).Where(id => session.Amendments.Get(id) is null));
        while (broken.TryDequeue(out var id))
        {
            foreach (var reverter in reverters[id].Where(r => session.Amendments.Get(r) is not null))
            {
                session.Amendments.Remove(reverter);
                broken.Enqueue(reverter);
            }
        }
    }

    private static bool IsOfHiddenText(Session session, YamlMap map) =>
        map.Find(ProposalKeys.Proposal.Name)?.Value is YamlScalar id && session.Proposals.IsHidden(id.Value);

    private static AmendmentDraft? Read(Session session, SectionItem item)
    {
        var reader = new ItemReader(session, ProposalKeys.AmendmentTable, item.Map,
            "Amendment `" + item.Id + "`");
        var proposal = reader.Ref(ProposalKeys.Proposal, session.Proposals);
        var by = ProposalBinder.Actors(reader.Refs(ProposalKeys.ChangedBy, session.Parties));
        var date = ProvenanceReader.Date(session, reader, CommonKeys.Date);
        var point = Point(session, reader);
        var from = point is null ? null : Options(reader, ProposalKeys.From, point);
        var to = point is null ? null : Options(reader, ProposalKeys.To, point);
        var (reverts, atLeast) = Reverts(session, reader, item.Id);
        var provenance = ProvenanceReader.Read(session, reader);
        CheckContent(reader, item.Id);
        CheckOrder(reader, item.Id, date, proposal);
        if (reader.IsBroken || proposal is null || date is null)
            return null;
        return new AmendmentDraft
        {
            Id = item.Id,
            Reverts = reverts,
            Choices = [.. new[] { from, to }.OfType<OptionChoice>()],
            Build = () => new Amendment
            {
                Id = item.Id,
                Proposal = proposal.Model,
                By = by,
                Date = date.Value,
                Point = point?.Model,
                From = from?.Resolve(),
                To = to?.Resolve(),
                Reverts = reverts,
                RevertsAtLeast = atLeast,
                Provenance = provenance,
            },
        };
    }

    private static PointDraft? Point(Session session, ItemReader reader) =>
        reader.Ref(ProposalKeys.Point, session.Points) is { } point
        && ProposalBinder.MayBeTerm(session, point, reader.Find(ProposalKeys.Point)!)
            ? point
            : null;

    private static OptionChoice? Options(ItemReader reader, Key key, PointDraft point) =>
        reader.Find(key) is { } node && node is not YamlScalar { Value: ProposalKeys.NotKnown }
            ? reader.AsOptions(key, node, point)
            : null;

    private static (ImmutableArray<string> Ids, int? AtLeast) Reverts(Session session, ItemReader reader,
        string id)
    {
        if (reader.Find(ProposalKeys.Reverts) is not { } node)
            return ([], null);
        int? atLeast = null;
        ImmutableArray<string> ids;
        if (node is YamlMap map)
        {
            var some = new ItemReader(session, ProposalKeys.RevertsTable, map, "`reverts`");
            ids = some.Find(ProposalKeys.SomeOf) is { } list
                ? some.Links(ProposalKeys.SomeOf, list, session.Amendments, needsAll: true)
                : [];
            atLeast = some.Whole(ProposalKeys.AtLeast);
            if (atLeast > ids.Length && !some.IsBroken)
                some.Fault(BindingRules.NumberOutOfBounds, some.Find(ProposalKeys.AtLeast)!,
                    ("value", atLeast.Value.ToString(CultureInfo.InvariantCulture)),
                    ("key", ProposalKeys.AtLeast.Name),
                    ("bounds", "at most the number of amendments in `some_of`"));
        }
        else
        {
            ids = reader.Links(ProposalKeys.Reverts, node, session.Amendments, needsAll: true);
        }

        if (ids.Contains(id, StringComparer.Ordinal))
            reader.Fault(BindingRules.RevertsItself, node, ("id", id));
        return (ids, atLeast);
    }

    private static void CheckContent(ItemReader reader, string id)
    {
        Key[] changing = [ProposalKeys.Point, ProposalKeys.To, ProposalKeys.From];
        var changes = changing.Where(reader.Has).ToList();
        if (reader.Has(ProposalKeys.Reverts) && changes.Count > 0)
            reader.Fault(BindingRules.AmendmentOfTwo, reader.At(changes[0]), ("id", id),
                ("first", changes[0].Name));
        else if (!reader.Has(ProposalKeys.Reverts)
            && !(reader.Has(ProposalKeys.Point) && reader.Has(ProposalKeys.To)))
            reader.Fault(BindingRules.AmendmentOfNothing, reader.Anchor, ("id", id));
    }

    // A text holds its terms as of its own date: what surely came before it cannot change it.
    private static void CheckOrder(ItemReader reader, string id, EdtfDate? date, ProposalDraft? proposal)
    {
        if (date is not { } day || proposal is null || !proposal.Date.IsLaterThan(day))
            return;
        reader.Fault(BindingRules.AmendmentBeforeText, reader.At(CommonKeys.Date), ("id", id),
            ("date", day.Text), ("proposal", proposal.Id), ("of", proposal.Date.Text));
    }
}
