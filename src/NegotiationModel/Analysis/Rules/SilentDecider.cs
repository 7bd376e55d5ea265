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
        Find);

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
