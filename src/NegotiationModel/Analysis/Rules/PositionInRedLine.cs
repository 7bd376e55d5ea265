using NegotiationModel.Findings;
using NegotiationModel.Model;
using NegotiationModel.Parties;

namespace NegotiationModel.Analysis.Rules;

/// <summary>NM504: all that one party asks for is what another never accepts.</summary>
/// <param name="Point">The point.</param>
/// <param name="Inside">Who asks for what, whose red line it is, where and according to whom.</param>
public sealed record PositionInRedLineData(Point Point, InsideRedLine Inside) : FindingData;

internal static class PositionInRedLine
{
    public static readonly Rule Rule = new(
        new RuleDescriptor("NM504", "position-in-red-line", FindingLevel.Warning,
            "All that one party asks for lies inside another's red line"),
        Find);

    private static IEnumerable<Finding> Find(RuleContext context) =>
        from pair in context.Parties.Pairs
        from inside in new[] { pair.InsideRedLineOfB, pair.InsideRedLineOfA }.OfType<InsideRedLine>()
        select FoundBy.Statements(
            context, Rule,
            [
                new("party", inside.Asking.Id), new("other-party", inside.Refusing.Id),
                new("point", pair.Point.Id),
            ],
            [.. inside.Asks, .. inside.RedLines], new PositionInRedLineData(pair.Point, inside));
}
