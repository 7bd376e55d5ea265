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
        Find, Guide);

    private static RuleGuide Guide() => new()
    {
        Finds = """
            The cells of which one account alone tells, gathered by account. If that account is wrong or
            takes sides, nothing else in the scenario would show it. The longer the list, the more of the
            whole picture is one teller's.
            """,
        Quiet = """
            For cells with two independent accounts. A copy counts with the account it derives from and adds
            no voice.
            """,
        Remedy = """
            Look for a second account of the cells that conclusions need. Until there is one, name the
            account wherever the cell is used.
            """,
        Bad = new("""
            defaults: {party: upland, point: dam, channel: public, said: 2024-02-28}
            statements:
              - {id: s1, rejects: half, account: records}
            """),
        Good = new("""
            defaults: {party: upland, point: dam, channel: public, said: 2024-02-28}
            statements:
              - {id: s1, rejects: half, account: records}
              - {id: s2, rejects: half, account: press}
            """),
        Terms = ["single-source", "root", "independent voices"],
        See = [new("coding.md", "Accounts, sources, coders")],
    };

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
