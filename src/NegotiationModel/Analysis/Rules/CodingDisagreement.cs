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
        Find);

    private static IEnumerable<Finding> Find(RuleContext context) =>
        from cell in context.Cells
        from pair in cell.Pairs
        where pair.Label == PairLabel.CodingDisagreement
        select FoundBy.Statements(
            context, Rule, FoundBy.Subjects(cell.Subject, pair), [pair.A, pair.B],
            new CodingDisagreementData(cell.Subject, pair));
}
