using System.Collections.Immutable;
using NegotiationModel.Binding.Keys;
using NegotiationModel.Model;
using NegotiationModel.Syntax;

namespace NegotiationModel.Binding;

/// <summary>
/// Binds proposals. One with any fault is kept as an incomplete text, so that nothing is taken for silence
/// that is only broken; a term that cannot be read is one whose content is not known.
/// </summary>
internal static class ProposalBinder
{
    internal static void Bind(Session session)
    {
        var items = SectionItems.OfMap(session, FormatTable.Proposals, session.Proposals,
            session.ToldInSecret);
        foreach (var item in items)
        {
            if (Read(session, item) is { } draft)
                session.Proposals.Set(item.Id, draft);
        }

        Trim(session, items);
        BreakCircles(session, items, BindingRules.AncestorCircle,
            d => d.Parents, d => d.Nodes.Parents, d => d.Parents = []);
        BreakCircles(session, items, BindingRules.SummaryCircle,
            d => d.SummaryOf is { } of ? [of] : [], d => d.Nodes.SummaryOf, d => d.SummaryOf = null);
    }

    /// <summary>Whether a point can be a term of a text; if not, says why.</summary>
    internal static bool MayBeTerm(Session session, PointDraft point, YamlNode node)
    {
        if (!point.IsFact && point.Scope == PointScope.Deal)
            return true;
        session.Fault(BindingRules.OutsideTexts, node, ("point", point.Id),
            ("what", point.IsFact ? "a question of fact" : "of scope context"),
            ("instead", point.IsFact ? "Take it out." : "Leave `scope` out if it is under negotiation."));
        return false;
    }

    private static ProposalDraft? Read(Session session, SectionItem item)
    {
        var reader = new ItemReader(session, ProposalKeys.Table, item.Map, "Proposal `" + item.Id + "`");
        var title = reader.LocalText(CommonKeys.Title) ?? new LocalText(item.Id);
        var date = ProvenanceReader.Date(session, reader, CommonKeys.Date);
        var by = Actors(reader.Refs(ProposalKeys.By, session.Parties));
        var parents = reader.Links(ProposalKeys.Parents, session.Proposals);
        var summaryOf = reader.Links(ProposalKeys.SummaryOf, session.Proposals);
        var terms = Terms(session, reader, out var notKnown);
        var isComplete = IsComplete(reader, item.Id);
        var provenance = ProvenanceReader.Read(session, reader);
        var isBroken = reader.IsBroken;
        if (date is null)
            return null;
        return new ProposalDraft
        {
            Id = item.Id,
            Date = date.Value,
            Nodes = (reader.At(ProposalKeys.Parents), reader.At(ProposalKeys.SummaryOf)),
            Parents = parents,
            SummaryOf = summaryOf.Length == 1 ? summaryOf[0] : null,
            Terms = terms,
            Build = self => new Proposal
            {
                Id = self.Id,
                Title = title,
                Date = self.Date,
                By = by,
                ParentIds = self.Parents,
                SummaryOf = self.SummaryOf,
                IsComplete = isComplete && !isBroken,
                Terms = OptionChoice.Terms(self.Terms),
                Unspecified = [.. notKnown.Select(p => p.Model).OrderBy(p => p.Id, StringComparer.Ordinal)],
                Provenance = provenance,
            },
        };
    }

    internal static ImmutableArray<Actor> Actors(ImmutableArray<Party> parties) =>
        [.. parties.Select(p => new Actor(p, null))];

    private static bool IsComplete(ItemReader reader, string id)
    {
        var isComplete = reader.Boolean(ProposalKeys.Complete) ?? false;
        if (isComplete && reader.Text(ProposalKeys.SummaryOf) is { } of)
            reader.Fault(BindingRules.CompleteSummary, reader.At(ProposalKeys.Complete), ("id", id),
                ("of", of));
        return isComplete;
    }

    private static ImmutableArray<OptionChoice> Terms(Session session, ItemReader reader,
        out List<PointDraft> notKnown)
    {
        var node = reader.Find(ProposalKeys.Terms);
        var terms = node is null
            ? []
            : reader.AsTerms(ProposalKeys.Terms, node, (point, at) => MayBeTerm(session, point, at));
        var known = terms.Select(t => t.Point).ToHashSet();
        notKnown = [];
        foreach (var entry in (node as YamlMap)?.Entries ?? [])
        {
            if (session.Points.Get(entry.Key.Value) is { IsFact: false, Scope: PointScope.Deal } point
                && known.Add(point))
                notKnown.Add(point);
        }

        if (reader.Find(ProposalKeys.Unspecified) is not { } listed)
            return terms;
        foreach (var item in reader.Items(ProposalKeys.Unspecified, listed))
        {
            if (reader.AsRef(ProposalKeys.Unspecified, item, session.Points) is not { } point
                || !MayBeTerm(session, point, item))
                continue;
            if (known.Add(point))
                notKnown.Add(point);
            else if (!notKnown.Contains(point))
                session.Fault(BindingRules.TermTwice, item, ("point", point.Id));
        }

        return terms;
    }

    private static void Trim(Session session, List<SectionItem> items)
    {
        foreach (var item in items)
        {
            if (session.Proposals.Get(item.Id) is not { } draft)
                continue;
            draft.Parents = draft.Parents.RemoveAll(p => session.Proposals.Get(p) is null);
            if (draft.SummaryOf is { } of && session.Proposals.Get(of) is null)
                draft.SummaryOf = null;
        }
    }

    private static void BreakCircles(
        Session session, List<SectionItem> items, Findings.RuleDescriptor rule,
        Func<ProposalDraft, IReadOnlyList<string>> links, Func<ProposalDraft, YamlNode> place,
        Action<ProposalDraft> cut)
    {
        IReadOnlyList<string> Next(string id) => session.Proposals.Get(id) is { } draft ? links(draft) : [];
        foreach (var circle in Circles.Find(items.Select(i => i.Id), Next))
        {
            session.Fault(rule, place(session.Proposals.Get(circle[0])!),
                ("chain", Circles.Chain(circle, Next)));
            foreach (var id in circle)
                cut(session.Proposals.Get(id)!);
        }
    }
}
