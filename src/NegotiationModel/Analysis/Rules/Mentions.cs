using NegotiationModel.Model;

namespace NegotiationModel.Analysis.Rules;

/// <summary>Every declared thing that something else in the scenario refers to, as kind and id.</summary>
internal static class Mentions
{
    public static HashSet<(string Kind, string Id)> In(Scenario scenario) =>
    [
        .. scenario.Statements.SelectMany(OfStatement),
        .. scenario.People.Select(p => ("party", p.Party.Id)),
        .. scenario.Parties.SelectMany(p => p.MemberIds).Select(id => ("party", id)),
        .. scenario.Points.SelectMany(p => p.DecidedBy).Select(p => ("party", p.Id)),
        .. scenario.Accounts.Where(a => a.DerivesFrom is not null).Select(a => ("account", a.DerivesFrom!)),
        .. scenario.Trust.SelectMany(t => t).Select(a => ("account", a.Id)),
        .. scenario.Proposals.SelectMany(OfProposal),
        .. scenario.Amendments.SelectMany(OfAmendment),
        .. scenario.Promises.SelectMany(OfPromise),
        .. scenario.Events.SelectMany(OfEvent),
        .. scenario.Priorities.SelectMany(OfPriorities),
    ];

    private static IEnumerable<(string, string)> OfStatement(Statement s)
    {
        yield return ("account", s.Account.Id);
        if (s.Party is not null)
            yield return ("party", s.Party.Id);
        if (s.Speaker is not null)
            yield return ("person", s.Speaker.Id);
        if (s.Point is not null)
            yield return ("point", s.Point.Id);
        if (s.Source is not null)
            yield return ("source", s.Source.Id);
        if (s.Event is not null)
            yield return ("event", s.Event.Id);
        foreach (var term in s.Condition?.Cases.SelectMany(c => c.Terms) ?? [])
            yield return ("point", term.Point.Id);
    }

    private static IEnumerable<(string, string)> OfProposal(Proposal p) =>
        [.. p.By.Select(OfActor), .. p.Terms.Select(t => ("point", t.Point.Id)),
            .. p.Unspecified.Select(u => ("point", u.Id)), .. OfProvenance(p.Provenance)];

    private static IEnumerable<(string, string)> OfAmendment(Amendment a) =>
        [.. a.By.Select(OfActor), .. OfPoint(a.Point), .. OfProvenance(a.Provenance)];

    private static IEnumerable<(string, string)> OfPromise(Promise p) =>
        [OfActor(p.By), .. p.To.Select(OfActor), .. OfPoint(p.Point), .. OfProvenance(p.Provenance)];

    private static IEnumerable<(string, string)> OfEvent(NegotiationEvent e) =>
        [.. e.Participants.Select(OfActor), .. e.TurningPointFor.Select(p => ("point", p.Id)),
            .. e.Outcome.Select(t => ("point", t.Point.Id)), .. OfProvenance(e.Provenance)];

    private static IEnumerable<(string, string)> OfPriorities(PartyPriorities p) =>
        [("party", p.Party.Id), .. p.Weights.Select(w => ("point", w.Point.Id)),
            .. p.Values.Select(v => ("point", v.Point.Id))];

    private static IEnumerable<(string, string)> OfProvenance(Provenance p)
    {
        if (p.Account is not null)
            yield return ("account", p.Account.Id);
        if (p.Source is not null)
            yield return ("source", p.Source.Id);
        if (p.Speaker is not null)
            yield return ("person", p.Speaker.Id);
    }

    private static IEnumerable<(string, string)> OfPoint(Point? point) =>
        point is null ? [] : [("point", point.Id)];

    private static (string, string) OfActor(Actor actor) =>
        (actor.Party is null ? "person" : "party", actor.Id);
}
