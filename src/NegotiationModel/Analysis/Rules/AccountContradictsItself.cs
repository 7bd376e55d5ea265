using System.Collections.Immutable;
using NegotiationModel.Accounts;
using NegotiationModel.Findings;
using NegotiationModel.Model;

namespace NegotiationModel.Analysis.Rules;

/// <summary>NM403: one account says, at once, what cannot be true together.</summary>
/// <param name="Cell">The cell.</param>
/// <param name="Account">The account.</param>
/// <param name="Pairs">The pairs that clash.</param>
public sealed record AccountContradictsItselfData(
    CellSubject Cell, Account Account, ImmutableArray<StatementPair> Pairs) : FindingData;

internal static class AccountContradictsItself
{
    public static readonly Rule Rule = new(
        new RuleDescriptor("NM403", "account-contradicts-itself", FindingLevel.Warning,
            "One account makes two statements of one time that cannot be true together"),
        Find);

    private static IEnumerable<Finding> Find(RuleContext context)
    {
        foreach (var cell in context.Cells)
        {
            var byAccount = cell.Pairs.Where(p => p.Label == PairLabel.SelfContradiction)
                .GroupBy(p => p.A.Account.Id, StringComparer.Ordinal)
                .OrderBy(g => g.Key, StringComparer.Ordinal);
            foreach (var pairs in byAccount)
            {
                yield return FoundBy.Statements(
                    context, Rule, [.. FoundBy.Subjects(cell.Subject), new("account", pairs.Key)],
                    pairs.SelectMany(p => new[] { p.A, p.B }),
                    new AccountContradictsItselfData(cell.Subject, pairs.First().A.Account, [.. pairs]));
            }
        }
    }
}
