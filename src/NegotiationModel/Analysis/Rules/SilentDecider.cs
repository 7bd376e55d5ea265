using System.Collections.Immutable;
using NegotiationModel.Accounts;
using NegotiationModel.Findings;
using NegotiationModel.Model;
using NegotiationModel.Proposals;

namespace NegotiationModel.Analysis.Rules;

/// <summary>NM304: a party that decides a point of some text, and has no stance on it.</summary>
/// <param name="Party">The party.</param>
/// <param name="Point">The point.</param>
/// <param name="Proposals">Texts that contain the point, by id.</param>
public sealed record SilentDeciderData(Party Party, Point Point, ImmutableArray<Proposal> Proposals)
    : FindingData;

internal static class SilentDecider
{
    public static readonly Rule Rule = new(
        new RuleDescriptor("NM304", "silent-decider", FindingLevel.Warning,
            "A party decides a point that a proposal contains, and has no stance on it"),
        Find, Guide);

    private static RuleGuide Guide() => new()
    {
        Finds = """
            A party that must act to deliver a point of some text, and of which no statement gives a stance
            on that point. Everybody who was heard may agree, and the text still hangs on one who was not.
            """,
        Quiet = """
            For points that no text contains on the as-of date, and for a party on whose point a bloc of it
            has spoken. To welcome or accept the text as a whole is no stance on its term, so it does not
            help.
            """,
        Remedy = """
            Look for a source in which the party speaks to the point. If there is none, say so wherever the
            text is judged. If the party need not act after all, take it out of `decided_by`.
            """,
        Bad = new("""
            points:
              dam:
                title: The dam
                kind: ordered
                options: [none: No dam, half: A half-height dam, full: A full dam]
                decided_by: [upland]
            proposals:
              draft: {title: First draft, date: 2024-03-10, terms: {dam: half}}
            statements:
              - {id: s1, party: lowland, point: dam, accepts: half, account: records, said: 2024-03-12}
            """),
        Good = new("""
            points:
              dam:
                title: The dam
                kind: ordered
                options: [none: No dam, half: A half-height dam, full: A full dam]
                decided_by: [upland]
            proposals:
              draft: {title: First draft, date: 2024-03-10, terms: {dam: half}}
            statements:
              - {id: s1, party: upland, point: dam, accepts: half, account: records, said: 2024-03-12}
            """),
        Terms = ["silent decider", "decider", "current text"],
        See = [new("coding.md", "Points and options"), new("coding.md", "What a text says")],
    };

    private static IEnumerable<Finding> Find(RuleContext context)
    {
        var speaking = context.Cells
            .Where(c => c.Subject is { Party: not null, Point: not null } && SaysSomething(c))
            .Select(c => (c.Subject.Party!.Id, c.Subject.Point!.Id)).ToHashSet();
        var texts = new Lazy<ILookup<Point, Proposal>>(() => TextsByPoint(context));
        foreach (var point in context.Scenario.Points)
        {
            var silent = point.DecidedBy.Where(p => !Speaks(context, speaking, p, point)).ToList();
            if (silent.Count == 0 || !texts.Value.Contains(point))
                continue;
            ImmutableArray<Proposal> containing = [.. texts.Value[point]];
            foreach (var party in silent.OrderBy(p => p.Id, StringComparer.Ordinal))
            {
                yield return FoundBy.Declaration(
                    context, Rule, [new("party", party.Id), new("point", point.Id)], ("point", point.Id),
                    containing.Select(t =>
                        new Evidence("proposal", t.Id, context.Places.Of("proposal", t.Id))),
                    new SilentDeciderData(party, point, containing));
            }
        }
    }

    // What its bloc says is said for it as well.
    private static bool Speaks(
        RuleContext context, HashSet<(string Party, string Point)> speaking, Party party, Point point) =>
        context.Blocs.BlocsOf(party).Prepend(party).Any(p => speaking.Contains((p.Id, point.Id)));

    /// <summary>Some claim of the cell stands. Too many circumstances to compare is not silence.</summary>
    public static bool SaysSomething(CellComparison cell) =>
        !cell.Groups.IsEmpty || cell.Verdict == Verdict.NotCompared;

    private static ILookup<Point, Proposal> TextsByPoint(RuleContext context) =>
        context.Scenario.Proposals.Where(t => t.Date.Start <= context.AsOf)
            .SelectMany(t => CurrentText.Of(t, context.Scenario.Amendments, context.AsOf)
                .Select(term => (term.Point, Text: t)))
            .ToLookup(x => x.Point, x => x.Text);
}
