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
        Find);

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
