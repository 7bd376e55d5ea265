using System.Collections.Immutable;
using NegotiationModel.Findings;
using NegotiationModel.Model;

namespace NegotiationModel.Analysis.Rules;

/// <summary>NM307: things of one kind that are declared and mentioned nowhere.</summary>
/// <param name="Kind"><c>party</c>, <c>person</c>, <c>point</c>, <c>source</c>, <c>account</c> or
/// <c>event</c>.</param>
/// <param name="Unused">Ids and names, by id.</param>
public sealed record UnusedDeclarationData(
    string Kind, ImmutableArray<(string Id, LocalText Name)> Unused) : FindingData;

internal static class UnusedDeclaration
{
    public static readonly Rule Rule = new(
        new RuleDescriptor("NM307", "unused-declaration", FindingLevel.Note,
            "Something is declared, and nothing refers to it"),
        Find, Guide);

    private static RuleGuide Guide() => new()
    {
        Finds = """
            Parties, people, points, sources, accounts or events that nothing in the scenario mentions, one
            finding for each of these kinds. Often something is missing: a statement still to be coded, or
            one that names another id than it was meant to.
            """,
        Quiet = """
            For an event that acts by itself, as a turning point or by its outcome. With an audience below
            `red` the rule is not run, because what mentions the thing may be hidden.
            """,
        Remedy = """
            Code what is missing, correct the id that was meant, or delete the declaration.
            """,
        Bad = new("""
            events:
              second-round: {date: 2024-02-28, title: Second round}
            statements:
              - {id: s1, party: upland, point: dam, position: full, account: records, said: 2024-02-28}
            """),
        Good = new("""
            parties:
              upland: {name: Upland, kind: state}
            people: {}
            points:
              dam: {title: The dam, kind: ordered, options: [none: No dam, half: A half-height dam]}
            sources:
              minutes: {title: Minutes of the second round, published: 2024-03-02}
            accounts:
              records: {title: Joint secretariat, kind: document}
            events:
              second-round: {date: 2024-02-28, title: Second round}
            statements:
              - {id: s1, party: upland, point: dam, position: half, account: records, source: minutes,
                 said: 2024-02-28, event: second-round}
            """),
        Terms = ["event", "turning point", "TLP"],
        See =
        [
            new("format.md", "The scenario format"),
            new("decisions/0006-readings-of-the-semantics.md", "6. Readings of the semantics"),
        ],
    };

    private static IEnumerable<Finding> Find(RuleContext context)
    {
        // Something left out may refer to it: to call it unused would be wrong, to stay quiet about it alone
        // would tell that something is hidden.
        if (context.MayBeUsedElsewhere)
            yield break;
        var mentions = Mentions.In(context.Scenario);
        foreach (var (kind, declared) in Declared(context.Scenario))
        {
            ImmutableArray<(string Id, LocalText Name)> unused =
                [.. declared.Where(d => !mentions.Contains((kind, d.Id)))];
            if (unused.IsEmpty)
                continue;
            var evidence = unused
                .Select(u => new Evidence(kind, u.Id, context.Places.Of(kind, u.Id))).ToList();
            yield return FoundBy.Declaration(
                context, Rule, [new("declaration", kind)], (kind, evidence[0].Id), evidence,
                new UnusedDeclarationData(kind, unused))
                with { Fix = DeclarationFixes.Delete(context.Roots, kind, [.. unused.Select(u => u.Id)]) };
        }
    }

    private static IEnumerable<(string Kind, IEnumerable<(string Id, LocalText Name)> Declared)> Declared(
        Scenario s) =>
    [
        ("party", s.Parties.Select(p => (p.Id, p.Name))),
        ("person", s.People.Select(p => (p.Id, p.Name))),
        ("point", s.Points.Select(p => (p.Id, p.Title))),
        ("source", s.Sources.Select(p => (p.Id, p.Title))),
        ("account", s.Accounts.Select(p => (p.Id, p.Title))),
        // A turning point or an outcome acts by itself.
        ("event", s.Events.Where(e => !e.IsTurningPoint && e.TurningPointFor.IsEmpty && e.Outcome.IsEmpty)
            .Select(e => (e.Id, e.Title))),
    ];
}
