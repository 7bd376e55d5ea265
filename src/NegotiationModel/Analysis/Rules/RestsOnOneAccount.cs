using System.Collections.Immutable;
using NegotiationModel.Accounts;
using NegotiationModel.Findings;
using NegotiationModel.Model;

namespace NegotiationModel.Analysis.Rules;

/// <summary>NM407: cells that one account alone tells of.</summary>
/// <param name="Account">The account; copies of it add no voice.</param>
/// <param name="Cells">The cells, in their order.</param>
public sealed record RestsOnOneAccountData(Account Account, ImmutableArray<CellSubject> Cells) : FindingData;

internal static class RestsOnOneAccount
{
    public static readonly Rule Rule = new(
        new RuleDescriptor("NM407", "rests-on-one-account", FindingLevel.Note,
            "What is known of some cells rests on one account alone"),
        Find);

    private static IEnumerable<Finding> Find(RuleContext context)
    {
        var byRoot = context.Cells
            .Where(c => c.AccountCount == 1 && !c.Standing.IsEmpty)
            .GroupBy(c => c.Standing[0].Account.RootId, StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal);
        foreach (var cells in byRoot)
        {
            var account = context.Scenario.Accounts
                .First(a => string.Equals(a.Id, cells.Key, StringComparison.Ordinal));
            yield return FoundBy.Declaration(
                context, Rule, [new("account", account.Id)], ("account", account.Id),
                cells.SelectMany(c => c.Standing).Select(context.EvidenceOf),
                new RestsOnOneAccountData(account, [.. cells.Select(c => c.Subject)])) with
            {
                Place = context.Places.Of("account", account.Id),
            };
        }
    }
}
