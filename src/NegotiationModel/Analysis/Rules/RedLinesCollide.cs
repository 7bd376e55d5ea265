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
        Find, Guide);

    private static RuleGuide Guide() => new()
    {
        Finds = """
            Two parties whose red lines together exclude every option of a point. Unless one of them gives
            way, or somebody finds an option that nobody has named yet, they cannot agree on the point at
            all.
            """,
        Quiet = """
            If plain refusals do it (the pair is *opposed*), if some option lies outside both red lines, and
            if accounts disagree about a line (the pair is *contested*). Asks exclude nothing. Two parties
            are compared at a time: lines that leave no option only in threes are not seen here.
            """,
        Remedy = """
            Look which of the lines are firm: a red line needs words like "never" in the source. Then look
            for an option that is not on the list.
            """,
        Bad = new("""
            defaults: {point: dam, said: 2024-02-28}
            statements:
              - {id: s1, party: upland, red_line: [none, half], account: records}
              - {id: s2, party: lowland, red_line: full, account: press}
            """),
        Good = new("""
            defaults: {point: dam, said: 2024-02-28}
            statements:
              - {id: s1, party: upland, red_line: none, account: records}
              - {id: s2, party: lowland, red_line: full, account: press}
            """),
        Terms = ["red line", "red-lines-collide", "opposed"],
        See = [new("coding.md", "From words to stances")],
    };

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
