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
        Find);

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
