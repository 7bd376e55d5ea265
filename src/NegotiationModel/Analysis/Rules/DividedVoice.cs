using System.Collections.Immutable;
using NegotiationModel.Accounts;
using NegotiationModel.Findings;

namespace NegotiationModel.Analysis.Rules;

/// <summary>NM412: people of one party speak against each other at one time.</summary>
/// <param name="Cell">The cell.</param>
/// <param name="Pairs">The pairs that clash, each with two speakers.</param>
public sealed record DividedVoiceData(CellSubject Cell, ImmutableArray<StatementPair> Pairs) : FindingData;

internal static class DividedVoice
{
    public static readonly Rule Rule = new(
        new RuleDescriptor("NM412", "divided-voice", FindingLevel.Warning,
            "Two people of one party speak against each other at one time"),
        Find);

    private static IEnumerable<Finding> Find(RuleContext context)
    {
        foreach (var cell in context.Cells)
        {
            ImmutableArray<StatementPair> pairs =
                [.. cell.Pairs.Where(p => p.Label == PairLabel.DividedVoice)];
            if (pairs.IsEmpty)
                continue;
            yield return FoundBy.Statements(
                context, Rule, FoundBy.Subjects(cell.Subject), pairs.SelectMany(p => new[] { p.A, p.B }),
                new DividedVoiceData(cell.Subject, pairs));
        }
    }
}
