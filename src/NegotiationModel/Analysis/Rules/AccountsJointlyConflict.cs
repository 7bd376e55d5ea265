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
        Find, Guide);

    private static RuleGuide Guide() => new()
    {
        Finds = """
            Three or more accounts of which any two fit together, while all of them do not. Compared in
            pairs they show no conflict, so it is easily missed; but nobody can believe them all.
            """,
        Quiet = """
            Where two of them contradict each other by themselves: that is NM401. And where some option is
            left that all of them allow.
            """,
        Remedy = """
            See which account leaves the others no room, and how vague each of them is. Vague positions that
            were coded too narrowly are a common cause.
            """,
        Bad = new("""
            defaults: {party: upland, point: dam, channel: public, said: 2024-02-28}
            statements:
              - {id: s1, position: [none, half], account: records}
              - {id: s2, position: [half, full], account: press}
              - {id: s3, position: [none, full], account: envoy}
            """),
        Good = new("""
            defaults: {party: upland, point: dam, channel: public, said: 2024-02-28}
            statements:
              - {id: s1, position: [none, half], account: records}
              - {id: s2, position: [half, full], account: press}
              - {id: s3, position: half, account: envoy}
            """),
        Terms = ["MUS", "camp", "contested"],
        See = [new("architecture.md", "How a cell gets its verdict")],
    };

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
