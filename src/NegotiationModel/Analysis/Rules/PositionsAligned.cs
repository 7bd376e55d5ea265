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
        Find, Guide);

    private static RuleGuide Guide() => new()
    {
        Finds = """
            Parties whose positions meet in an option that neither of them refuses, one finding a point.
            Here nobody has to give anything up. Such points are easily overlooked among the disputed ones.
            """,
        Quiet = """
            If one of the two has no position and only accepts, refuses or doubts: see NM503. And if the
            option on which they meet is refused by one of them, or the accounts of one of them disagree.
            """,
        Remedy = """
            There is nothing to mend. If a doubt is named beside the option, look what it is about.
            """,
        Bad = new("""
            defaults: {point: dam, said: 2024-02-28}
            statements:
              - {id: s1, party: upland, position: [half, full], account: records}
              - {id: s2, party: lowland, position: [none, half], account: press}
            """),
        Good = new("""
            defaults: {point: dam, said: 2024-02-28}
            statements:
              - {id: s1, party: upland, position: full, account: records}
              - {id: s2, party: lowland, position: [none, half], account: press}
            """),
        Terms = ["aligned", "position"],
        See = [new("coding.md", "From words to stances")],
    };

    private static IEnumerable<Finding> Find(RuleContext context) =>
        from found in PairsOnPoint.With(context, PartyLabel.Aligned)
        select FoundBy.Statements(
            context, Rule, [new("point", found.Point.Id)], found.Pairs.SelectMany(p => p.Evidence),
            new PositionsAlignedData(found.Point, found.Pairs));
}
