using System.Collections.Immutable;
using NegotiationModel.Accounts;
using NegotiationModel.Findings;
using NegotiationModel.Model;

namespace NegotiationModel.Analysis.Rules;

/// <summary>NM411: one option is accepted without condition, and doubted.</summary>
/// <param name="Cell">The cell.</param>
/// <param name="Acceptances">Standing acceptances without condition, by id.</param>
/// <param name="Doubts">Standing doubts about the same options, by id.</param>
/// <param name="IsAcrossChannels">Every pair of them is one public and one private.</param>
public sealed record AcceptanceDoubtedData(
    CellSubject Cell, ImmutableArray<Statement> Acceptances, ImmutableArray<Statement> Doubts,
    bool IsAcrossChannels) : FindingData;

internal static class AcceptanceDoubted
{
    public static readonly Rule Rule = new(
        new RuleDescriptor("NM411", "acceptance-doubted", FindingLevel.Warning,
            "One option is accepted without condition, and doubted"),
        Find, Guide);

    private static RuleGuide Guide() => new()
    {
        Finds = """
            An option that a party accepts without condition and also doubts. A doubt is no refusal, so this
            is no contradiction; but it leaves open how firm the acceptance is, above all if one of the two
            was said in public and the other in private.
            """,
        Quiet = """
            If the acceptance is conditional, if one of the two has been replaced and no longer stands, and
            for questions of fact. Doubts about a whole text are no doubts about an option.
            """,
        Remedy = """
            Look what the doubt is about: a price, a guarantee, a time. If the source makes it a condition,
            code it as one.
            """,
        Bad = new("""
            defaults: {party: upland, point: dam, said: 2024-02-28}
            statements:
              - {id: s1, accepts: half, account: records, channel: public}
              - {id: s2, doubts: half, account: press, channel: private}
            """),
        Good = new("""
            defaults: {party: upland, point: dam, said: 2024-02-28}
            statements:
              - {id: s1, accepts: half, only_if: {flow: {at_most: 40}}, account: records, channel: public}
              - {id: s2, doubts: half, account: press, channel: private}
            """),
        Terms = ["qualified", "doubted", "accepted"],
        See = [new("coding.md", "From words to stances")],
    };

    private static IEnumerable<Finding> Find(RuleContext context)
    {
        foreach (var cell in context.Cells.Where(c => c.Subject.Point is { IsFact: false }))
        {
            var standing = cell.Standing;
            var pairs = cell.Pairs
                .Where(p =>
                    p.Content == PairLabel.Qualified && standing.Contains(p.A) && standing.Contains(p.B))
                .Select(InOrder).Where(p => p.Acceptance.Condition is null).ToList();
            if (pairs.Count == 0)
                continue;
            yield return FoundBy.Statements(
                context, Rule, FoundBy.Subjects(cell.Subject),
                pairs.SelectMany(p => new[] { p.Acceptance, p.Doubt }),
                new AcceptanceDoubtedData(
                    cell.Subject, StatementList.Of(pairs.Select(p => p.Acceptance)),
                    StatementList.Of(pairs.Select(p => p.Doubt)),
                    pairs.TrueForAll(p => Channels.AreOpposite(p.Acceptance, p.Doubt))));
        }
    }

    private static (Statement Acceptance, Statement Doubt) InOrder(StatementPair pair) =>
        pair.A.Stance == StanceKind.Doubts ? (pair.B, pair.A) : (pair.A, pair.B);
}
