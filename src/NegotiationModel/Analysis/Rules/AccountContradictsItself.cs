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
        Find, Guide);

    private static RuleGuide Guide() => new()
    {
        Finds = """
            One account that tells two stances of one party, of one day or one event, that cannot both be
            true. Either the account is unreliable here, or what tells the two apart was not coded: a date,
            a channel, a speaker.
            """,
        Quiet = """
            If the dates order the two (then the stance changed: NM405), if one was public and the other
            private (NM404), if two named people spoke (NM412), and if two coders read one passage (NM308).
            """,
        Remedy = """
            Look into the source for what tells the two apart, and add `said`, `channel` or `speaker`. If
            the account takes one of them back, write `corrects`. If it really says both, keep both.
            """,
        Bad = new("""
            defaults: {party: upland, point: dam, account: press, channel: public}
            statements:
              - {id: s1, rejects: half, said: 2024-02-28}
              - {id: s2, accepts: half, said: 2024-02-28}
            """),
        Good = new("""
            defaults: {party: upland, point: dam, account: press, channel: public}
            statements:
              - {id: s1, rejects: half, said: 2024-02-28}
              - {id: s2, accepts: half, said: 2024-03-15}
            """),
        Terms = ["self-contradiction", "corrects"],
        See =
        [
            new("architecture.md", "How a pair of statements gets its label"),
            new("coding.md", "Changes of mind, and mistakes"),
        ],
    };

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
