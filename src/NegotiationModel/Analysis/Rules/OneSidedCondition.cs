using NegotiationModel.Findings;
using NegotiationModel.Model;

namespace NegotiationModel.Analysis.Rules;

/// <summary>NM303: an acceptance under <c>if</c>, and nothing said for the other case.</summary>
/// <param name="Acceptance">The statement.</param>
/// <param name="Options">Options of it of which the account says nothing for the other case.</param>
public sealed record OneSidedConditionData(Statement Acceptance, OptionSet Options) : FindingData;

internal static class OneSidedCondition
{
    public static readonly Rule Rule = new(
        new RuleDescriptor("NM303", "one-sided-condition", FindingLevel.Warning,
            "A stance is accepted if something holds, and nothing is said for the other case"),
        Find, Guide);

    private static RuleGuide Guide() => new()
    {
        Finds = """
            An acceptance under `if` of which the account tells one side only. `if` says what holds where
            the condition is met and leaves the other case open, while `only_if` also refuses it there.
            Sources that write "would accept, if" often mean "only if", and the two allow very different
            deals.
            """,
        Quiet = """
            If the same account also accepts, rejects, doubts or draws a red line against those options
            without a condition or in another case. What another account says does not count, and positions
            under `if` are not looked at, since they accept nothing by themselves.
            """,
        Remedy = """
            Read the passage again. If it says "only if" or "on condition that", write `only_if`. If it
            tells the other case, add a statement for it. If it really leaves the case open, let the warning
            stand.
            """,
        Bad = new("""
            statements:
              - {id: s1, party: lowland, point: dam, accepts: half, if: {flow: {at_least: 60}},
                 account: records, said: 2024-02-28}
            """),
        Good = new("""
            statements:
              - {id: s1, party: lowland, point: dam, accepts: half, only_if: {flow: {at_least: 60}},
                 account: records, said: 2024-02-28}
            """),
        Terms = ["condition", "assignment"],
        See = [new("coding.md", "Conditions")],
    };

    private static IEnumerable<Finding> Find(RuleContext context)
    {
        foreach (var cell in context.Cells.Where(c => c.Subject.Point is not null))
        {
            var standing = cell.Standing;
            foreach (var acceptance in standing.Where(IsOneSided))
            {
                var open = standing.Where(s => SpeaksOfOtherCase(s, acceptance))
                    .Aggregate(acceptance.Options, (left, s) => left.Except(s.Options));
                if (open.IsEmpty)
                    continue;
                yield return FoundBy.Statements(
                    context, Rule, [.. FoundBy.Subjects(cell.Subject), new("statement", acceptance.Id)],
                    [acceptance], new OneSidedConditionData(acceptance, open));
            }
        }
    }

    private static bool IsOneSided(Statement statement) =>
        statement is { Stance: StanceKind.Accepts, Condition.Kind: ConditionKind.If };

    /// <summary>
    /// The same account says something of the case in which the condition fails: another <c>if</c> with the
    /// same cases repeats this one; anything else that is no position says something beyond it.
    /// </summary>
    public static bool SpeaksOfOtherCase(Statement other, Statement acceptance) =>
        !ReferenceEquals(other, acceptance)
        && string.Equals(other.Account.Id, acceptance.Account.Id, StringComparison.Ordinal)
        && other.Stance is StanceKind.Accepts or StanceKind.Rejects or StanceKind.RedLine or StanceKind.Doubts
        && !(other.Condition is { Kind: ConditionKind.If } condition
            && string.Equals(condition.Key, acceptance.Condition!.Key, StringComparison.Ordinal));
}
