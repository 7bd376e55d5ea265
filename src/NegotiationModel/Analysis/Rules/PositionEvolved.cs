using System.Collections.Immutable;
using NegotiationModel.Accounts;
using NegotiationModel.Findings;

namespace NegotiationModel.Analysis.Rules;

/// <summary>NM405: a stance softened, hardened or shifted.</summary>
/// <param name="Cell">The cell.</param>
/// <param name="Steps">Each step from one statement to a later one with none between them; by date,
/// then ids.</param>
public sealed record PositionEvolvedData(CellSubject Cell, ImmutableArray<StatementPair> Steps) : FindingData;

internal static class PositionEvolved
{
    public static readonly Rule Rule = new(
        new RuleDescriptor("NM405", "position-evolved", FindingLevel.Note,
            "A stance softened, hardened or shifted over time"),
        Find, Guide);

    private static RuleGuide Guide() => new()
    {
        Finds = """
            A stance that softened (it accepts what it refused or did not ask for), hardened (the other way
            round, or a refusal became final) or shifted (both). The finding names the dates, and a turning
            point if one lies between. It is how an analyst sees movement, and what it may have been an
            answer to.
            """,
        Quiet = """
            Between a public and a private word, between dates that overlap, and between accounts that
            contradict each other about one time. A record that was corrected was never a stance, so no step
            begins or ends there. Stances on texts have no steps.
            """,
        Remedy = """
            Ask whether the party moved or only the teller changed. Where two accounts tell the step it is
            inferred, and another `window` may label it otherwise. If the party said that the new stance
            replaces the old one, write `supersedes`.
            """,
        Bad = new("""
            defaults: {party: upland, point: dam, account: records, channel: public}
            statements:
              - {id: s1, rejects: half, said: 2024-01-15}
              - {id: s2, accepts: half, said: 2024-03-15}
            """),
        Good = new("""
            defaults: {party: upland, point: dam, account: records, channel: public}
            statements:
              - {id: s1, rejects: half, said: 2024-01-15}
              - {id: s2, rejects: half, said: 2024-03-15}
            """),
        Terms = ["evolved", "softens", "hardens", "shifts", "window", "turning point"],
        See = [new("architecture.md", "How a pair of statements gets its label"), new("coding.md", "Dates")],
    };

    private static IEnumerable<Finding> Find(RuleContext context)
    {
        var settings = ComparisonSettings.Of(context.Scenario, context.AsOf, context.KnownAsOf);
        foreach (var cell in context.Cells)
        {
            var links = new DeclaredLinks(cell.Statements, settings);
            var steps = MinimalSteps(
                [.. cell.Pairs.Where(p => IsStep(p) && IsBetweenStances(p, links, context.AsOf))]);
            if (steps.IsEmpty)
                continue;
            yield return FoundBy.Statements(
                context, Rule, FoundBy.Subjects(cell.Subject), steps.SelectMany(s => new[] { s.A, s.B }),
                new PositionEvolvedData(cell.Subject, steps));
        }
    }

    // Rows 2 (declared), 4, 7 and 8 of the labels.
    private static bool IsStep(StatementPair pair) =>
        pair is { Evolution: not Evolution.None, Earlier: not null }
        && HasOneHolder(pair)
        && pair.Label switch
        {
            PairLabel.Superseded => !pair.Flags.HasFlag(PairFlags.RecordCorrected),
            PairLabel.Evolved => true,
            PairLabel.CodingDisagreement or PairLabel.DividedVoice or PairLabel.SelfContradiction
                or PairLabel.PublicPrivateSplit or PairLabel.Conflict => false,
            _ => true,
        };

    // What was corrected was never held; what was superseded ended with the stance that replaced it.
    private static bool IsBetweenStances(StatementPair pair, DeclaredLinks links, DateOnly asOf) =>
        !links.IsCorrected(pair.A) && !links.IsCorrected(pair.B)
        && (links.Replaces(pair.Later!, pair.Earlier!) || !links.IsSuperseded(pair.Earlier!, asOf));

    // Nobody holds a question of fact: there only an account can change its own answer.
    private static bool HasOneHolder(StatementPair pair) =>
        pair.A.Point is not { IsFact: true }
        || string.Equals(pair.A.Account.RootId, pair.B.Account.RootId, StringComparison.Ordinal);

    private static ImmutableArray<StatementPair> MinimalSteps(ImmutableArray<StatementPair> steps)
    {
        var next = steps.GroupBy(s => s.Earlier!.Id, StringComparer.Ordinal).ToDictionary(
            g => g.Key,
            g => g.Select(s => s.Later!.Id).ToHashSet(StringComparer.Ordinal),
            StringComparer.Ordinal);
        bool HasStop(StatementPair step) => next[step.Earlier!.Id]
            .Any(stop => next.TryGetValue(stop, out var after) && after.Contains(step.Later!.Id));
        return [.. steps.Where(s => !HasStop(s))
            .OrderBy(s => s.Earlier!.Said.Start).ThenBy(s => s.Later!.Said.Start)
            .ThenBy(s => s.A.Id, StringComparer.Ordinal).ThenBy(s => s.B.Id, StringComparer.Ordinal)];
    }
}
