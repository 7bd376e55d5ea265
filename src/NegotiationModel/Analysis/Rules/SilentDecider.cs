using System.Collections.Immutable;
using NegotiationModel.Findings;
using NegotiationModel.Model;

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
            .Where(c => c.Subject is { Party: not null, Point: not null } && !c.Groups.IsEmpty)
            .Select(c => (c.Subject.Party!.Id, c.Subject.Point!.Id)).ToHashSet();
        foreach (var point in context.Scenario.Points)
        {
            var silent = point.DecidedBy.Where(p => !Speaks(context, speaking, p, point)).ToList();
            ImmutableArray<Proposal> texts = silent.Count == 0 ? [] : TextsWith(context, point);
            if (texts.IsEmpty)
                continue;
            foreach (var party in silent.OrderBy(p => p.Id, StringComparer.Ordinal))
            {
                yield return FoundBy.Declaration(
                    context, Rule, [new("party", party.Id), new("point", point.Id)], ("point", point.Id),
                    texts.Select(t => new Evidence("proposal", t.Id, context.Places.Of("proposal", t.Id))),
                    new SilentDeciderData(party, point, texts));
            }
        }
    }

    // What its bloc says is said for it as well.
    private static bool Speaks(
        RuleContext context, HashSet<(string Party, string Point)> speaking, Party party, Point point) =>
        context.Blocs.BlocsOf(party).Prepend(party).Any(p => speaking.Contains((p.Id, point.Id)));

    private static ImmutableArray<Proposal> TextsWith(RuleContext context, Point point)
    {
        var amended = context.Scenario.Amendments
            .Where(a => ReferenceEquals(a.Point, point) && a.Date.Start <= context.AsOf)
            .Select(a => a.Proposal.Id).ToHashSet(StringComparer.Ordinal);
        return [.. context.Scenario.Proposals.Where(t => t.Date.Start <= context.AsOf
            && (t.Terms.Any(x => ReferenceEquals(x.Point, point)) || t.Unspecified.Contains(point)
                || amended.Contains(t.Id)))];
    }
}
