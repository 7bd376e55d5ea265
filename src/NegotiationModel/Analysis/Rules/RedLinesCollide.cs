using System.Collections.Immutable;
using NegotiationModel.Findings;
using NegotiationModel.Model;
using NegotiationModel.Parties;

namespace NegotiationModel.Analysis.Rules;

/// <summary>NM501: red lines of two parties leave no option on a point.</summary>
/// <param name="Point">The point.</param>
/// <param name="Pairs">The pairs of parties.</param>
/// <param name="RedLines">Their red lines, by id.</param>
public sealed record RedLinesCollideData(
    Point Point, ImmutableArray<PartyPair> Pairs, ImmutableArray<Statement> RedLines) : FindingData;

internal static class RedLinesCollide
{
    public static readonly Rule Rule = new(
        new RuleDescriptor("NM501", "red-lines-collide", FindingLevel.Warning,
            "Red lines of two parties leave no option on a point"),
        Find);

    private static IEnumerable<Finding> Find(RuleContext context)
    {
        foreach (var (point, pairs) in PairsOnPoint.With(context, PartyLabel.RedLinesCollide))
        {
            var lines = StatementList.Of(
                pairs.SelectMany(p => p.Evidence).Where(s => s.Stance == StanceKind.RedLine));
            yield return FoundBy.Statements(
                context, Rule, [new("point", point.Id)], lines, new RedLinesCollideData(point, pairs, lines));
        }
    }
}
