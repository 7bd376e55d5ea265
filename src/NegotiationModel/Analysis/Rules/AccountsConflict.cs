using System.Collections.Immutable;
using NegotiationModel.Accounts;
using NegotiationModel.Findings;
using NegotiationModel.Model;

namespace NegotiationModel.Analysis.Rules;

/// <summary>NM401: accounts contradict each other about one cell.</summary>
/// <param name="Cell">The cell.</param>
/// <param name="Channels">Where they do: camps, and what all of them still say.</param>
/// <param name="Clashing">The statements that clash, by id.</param>
/// <param name="Witnesses">Options and circumstances on which they clash, each once.</param>
public sealed record AccountsConflictData(
    CellSubject Cell, ImmutableArray<ContradictingChannel> Channels, ImmutableArray<Statement> Clashing,
    ImmutableArray<Witness> Witnesses) : FindingData;

internal static class AccountsConflict
{
    public static readonly Rule Rule = new(
        new RuleDescriptor("NM401", "accounts-conflict", FindingLevel.Warning,
            "Accounts contradict each other about one party and point"),
        Find, Guide);

    private static RuleGuide Guide() => new()
    {
        Finds = """
            Accounts that tell opposite things of one party on one point or text, at one time, and not one
            of them of a public and the other of a private word. Both cannot be true, so whatever is built
            on the cell holds only for those who believe one side. The finding also says what all of them
            share: that is often more than the dispute suggests.
            """,
        Quiet = """
            Where time explains the difference (NM405), where a public word stands against a private one
            (NM404), where one account is against itself (NM403), and where everything depends on channels
            that are not said (NM409). An ask beside a concession is no contradiction, because asking for
            one option refuses none of the others.
            """,
        Remedy = """
            Look at how each account came to know: who was in the room, who tells it at second hand. If a
            date or a channel was coded wrongly, mend the statement. Otherwise let the conflict stand, and
            read what follows either way.
            """,
        Bad = new("""
            defaults: {party: upland, point: dam, channel: public, said: 2024-02-28}
            statements:
              - {id: s1, rejects: [none, half], account: records}
              - {id: s2, rejects: none, account: press}
              - {id: s3, accepts: half, account: press}
            """),
        Good = new("""
            defaults: {party: upland, point: dam, channel: public, said: 2024-02-28}
            statements:
              - {id: s1, position: full, account: records}
              - {id: s2, accepts: half, account: press}
            """),
        Terms = ["conflict", "contested", "camp", "contemporaneous"],
        See =
        [
            new("architecture.md", "How a pair of statements gets its label"),
            new("architecture.md", "How a cell gets its verdict"),
        ],
    };

    private static IEnumerable<Finding> Find(RuleContext context)
    {
        foreach (var cell in context.Cells.Where(c => c.Verdict == Verdict.Contested))
        {
            var channels = Contradictions.In(cell, size => size == 2);
            if (channels.IsEmpty && cell.Groups.Any(g => !g.Contradictions.IsEmpty))
                continue;
            var clashing = channels.IsEmpty
                ? InConflict(cell)
                : Contradictions.Clashing(cell, [.. channels.SelectMany(c => c.Sets)]);
            yield return FoundBy.Statements(
                context, Rule, FoundBy.Subjects(cell.Subject), clashing,
                new AccountsConflictData(cell.Subject, channels, clashing, WitnessesOf(cell, clashing)));
        }
    }

    // Statements without a channel can keep a contradiction out of both groups that are shown: it then stands
    // among the public or the private statements alone.
    private static ImmutableArray<Statement> InConflict(CellComparison cell)
    {
        var clashing = StatementList.Of(cell.Pairs
            .Where(p => p.Label == PairLabel.Conflict).SelectMany(p => new[] { p.A, p.B }));
        return clashing.IsEmpty ? cell.Standing : clashing;
    }

    private static ImmutableArray<Witness> WitnessesOf(
        CellComparison cell, ImmutableArray<Statement> clashing) =>
        [.. cell.Pairs.Where(p => clashing.Contains(p.A) && clashing.Contains(p.B))
            .SelectMany(p => p.Witnesses)
            .DistinctBy(w => (w.Option, w.When.ToString())).OrderBy(w => w.Option)];
}
