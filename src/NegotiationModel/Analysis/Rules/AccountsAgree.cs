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
        Find, Guide);

    private static RuleGuide Guide() => new()
    {
        Finds = """
            Two or more independent accounts that make the same claim about a cell, with nothing in it that
            contradicts them. If they claim exactly the same they are unanimous; otherwise the finding names
            what they share. It is the firmest ground that a scenario has.
            """,
        Quiet = """
            For an account and its copies, which are one voice, and for accounts that fit together without
            sharing a claim. Also wherever the cell is contested, has changed, or differs between public and
            private.
            """,
        Remedy = """
            There is nothing to mend. Look at the number of sources: three accounts in one article are one
            article, and three people may have heard it from a fourth.
            """,
        Bad = new("""
            defaults: {party: upland, point: dam, channel: public, said: 2024-02-28}
            statements:
              - {id: s1, rejects: half, account: records}
              - {id: s2, rejects: [half, full], account: press}
            """),
        Good = new("""
            defaults: {party: upland, point: dam, channel: public, said: 2024-02-28}
            statements:
              - {id: s1, rejects: half, account: records}
              - {id: s2, rejects: full, account: press}
            """),
        Terms = ["unanimous", "corroborated", "independent voices"],
        See = [new("architecture.md", "How a cell gets its verdict")],
    };

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
