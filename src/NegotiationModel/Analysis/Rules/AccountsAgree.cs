using System.Collections.Immutable;
using NegotiationModel.Accounts;
using NegotiationModel.Findings;
using NegotiationModel.Model;

namespace NegotiationModel.Analysis.Rules;

/// <summary>NM406: independent accounts say the same.</summary>
/// <param name="Cell">The cell.</param>
/// <param name="Accounts">Independent accounts that claim something.</param>
/// <param name="Sources">Distinct sources of what they say.</param>
/// <param name="IsUnanimous">They all claim the same, and nothing more.</param>
/// <param name="Shared">Claims that at least two of them make, by kind, option, circumstances.</param>
/// <param name="Statements">The statements that stand, by id.</param>
public sealed record AccountsAgreeData(
    CellSubject Cell, int Accounts, int Sources, bool IsUnanimous, ImmutableArray<SharedClaim> Shared,
    ImmutableArray<Statement> Statements) : FindingData;

internal static class AccountsAgree
{
    public static readonly Rule Rule = new(
        new RuleDescriptor("NM406", "accounts-agree", FindingLevel.Note,
            "Independent accounts share a claim, and none contradicts it"),
        Find);

    private static IEnumerable<Finding> Find(RuleContext context)
    {
        foreach (var cell in context.Cells.Where(c => c.Verdict is Verdict.Unanimous or Verdict.Corroborated))
        {
            yield return FoundBy.Statements(
                context, Rule, FoundBy.Subjects(cell.Subject),
                cell.Standing,
                new AccountsAgreeData(
                    cell.Subject, cell.AccountCount, cell.SourceCount, cell.Verdict == Verdict.Unanimous,
                    SharedClaims.Of(cell), cell.Standing));
        }
    }
}
