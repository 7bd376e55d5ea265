using System.Collections.Immutable;
using NegotiationModel.Findings;
using NegotiationModel.Model;
using NegotiationModel.Parties;

namespace NegotiationModel.Analysis.Rules;

/// <summary>NM502: parties ask for what neither of them refuses.</summary>
/// <param name="Point">The point.</param>
/// <param name="Pairs">The pairs of parties, each with the options on which they meet.</param>
public sealed record PositionsAlignedData(Point Point, ImmutableArray<PartyPair> Pairs) : FindingData;

internal static class PositionsAligned
{
    public static readonly Rule Rule = new(
        new RuleDescriptor("NM502", "positions-aligned", FindingLevel.Note,
            "Positions of two parties meet on an option that neither refuses"),
        Find);

    private static IEnumerable<Finding> Find(RuleContext context) =>
        from found in PairsOnPoint.With(context, PartyLabel.Aligned)
        select FoundBy.Statements(
            context, Rule, [new("point", found.Point.Id)], found.Pairs.SelectMany(p => p.Evidence),
            new PositionsAlignedData(found.Point, found.Pairs));
}
