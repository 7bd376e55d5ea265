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
        Find, Guide);

    private static RuleGuide Guide() => new()
    {
        Finds = """
            A party all of whose asks (wishes and hints too) lie inside what another party never accepts. As
            long as both keep to it, the first gets nothing of what it asks for, even where a deal on the
            point exists.
            """,
        Quiet = """
            If a part of the position lies outside the red line, or if the other party refuses without
            drawing a red line. If accounts tell the position or the line differently, the finding says
            whose version it is.
            """,
        Remedy = """
            Look for what else would serve the party that asks, and what exactly the other one excludes.
            """,
        Bad = new("""
            defaults: {point: dam, said: 2024-02-28}
            statements:
              - {id: s1, party: upland, position: full, account: records}
              - {id: s2, party: lowland, red_line: full, account: press}
            """),
        Good = new("""
            defaults: {point: dam, said: 2024-02-28}
            statements:
              - {id: s1, party: upland, position: [half, full], account: records}
              - {id: s2, party: lowland, red_line: full, account: press}
            """),
        Terms = ["position-in-red-line", "red line", "position"],
        See = [new("coding.md", "From words to stances")],
    };

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
