using NegotiationModel.Accounts;
using NegotiationModel.Findings;

namespace NegotiationModel.Analysis.Rules;

/// <summary>NM308: two coders read one passage differently.</summary>
/// <param name="Cell">What the passage is about.</param>
/// <param name="Pair">The two readings.</param>
public sealed record CodingDisagreementData(CellSubject Cell, StatementPair Pair) : FindingData;

internal static class CodingDisagreement
{
    public static readonly Rule Rule = new(
        new RuleDescriptor("NM308", "coding-disagreement", FindingLevel.Warning,
            "Two coders read one passage as different stances"),
        Find, Guide);

    private static RuleGuide Guide() => new()
    {
        Finds = """
            Two coders who read one passage, of one account and at one place of one source, as stances that
            cannot both be true. There is one voice here and two readings of it. It says nothing about the
            party, and a good deal about how clear the passage or the codebook is.
            """,
        Quiet = """
            If the two readings can stand together, if one of them does not say who coded it, or if they
            name different places of the source.
            """,
        Remedy = """
            Read the passage again together. Delete the reading that loses, or keep both with a `note` as
            long as the question is open.
            """,
        Bad = new("""
            defaults: {party: lowland, point: dam, account: records, source: minutes, at: p. 3}
            statements:
              - {id: s1, accepts: half, said: 2024-02-28, coded: {by: kp}}
              - {id: s2, rejects: half, said: 2024-02-28, coded: {by: ro}}
            """),
        Good = new("""
            defaults: {party: lowland, point: dam, account: records, source: minutes, at: p. 3}
            statements:
              - {id: s1, accepts: half, said: 2024-02-28, coded: {by: kp}}
              - {id: s2, rejects: full, said: 2024-02-28, coded: {by: ro}}
            """),
        Terms = ["coder", "coding-disagreement"],
        See = [new("coding.md", "Coders are not accounts")],
    };

    private static IEnumerable<Finding> Find(RuleContext context) =>
        from cell in context.Cells
        from pair in cell.Pairs
        where pair.Label == PairLabel.CodingDisagreement
        select FoundBy.Statements(
            context, Rule, FoundBy.Subjects(cell.Subject, pair), [pair.A, pair.B],
            new CodingDisagreementData(cell.Subject, pair));
}
