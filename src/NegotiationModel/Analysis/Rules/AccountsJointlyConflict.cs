using System.Collections.Immutable;
using NegotiationModel.Accounts;
using NegotiationModel.Findings;
using NegotiationModel.Model;

namespace NegotiationModel.Analysis.Rules;

/// <summary>NM402: three or more accounts contradict each other only all together.</summary>
/// <param name="Cell">The cell.</param>
/// <param name="Channels">Where they do: the sets, the camps, and what all of them still say.</param>
/// <param name="Statements">Statements of the contradicting views, by id.</param>
public sealed record AccountsJointlyConflictData(
    CellSubject Cell, ImmutableArray<ContradictingChannel> Channels, ImmutableArray<Statement> Statements)
        : FindingData;

internal static class AccountsJointlyConflict
{
    public static readonly Rule Rule = new(
        new RuleDescriptor("NM402", "accounts-jointly-conflict", FindingLevel.Warning,
            "No two accounts contradict each other, and all of them together do"),
        Find);

    private static IEnumerable<Finding> Find(RuleContext context)
    {
        foreach (var cell in context.Cells.Where(c => c.Verdict == Verdict.Contested))
        {
            var channels = Contradictions.In(cell, size => size > 2);
            if (channels.IsEmpty)
                continue;
            var statements = Contradictions.Clashing(cell, [.. channels.SelectMany(c => c.Sets)]);
            yield return FoundBy.Statements(
                context, Rule, FoundBy.Subjects(cell.Subject), statements,
                new AccountsJointlyConflictData(cell.Subject, channels, statements));
        }
    }
}
