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
        Find, Guide);

    private static RuleGuide Guide() => new()
    {
        Finds = """
            Two people who speak for one party and, by one account, contradict each other on one day or at
            one event. The party has not decided, or one of them does not speak for it. Until that is clear
            its stance is neither.
            """,
        Quiet = """
            If two accounts tell it (NM401), if a speaker is not named (NM403), if the dates order the two
            (NM405), or if one spoke in public and the other in private (NM404).
            """,
        Remedy = """
            Find out who decides, and what was said afterwards. If one of them spoke in their own name, make
            that person a party.
            """,
        Bad = new("""
            defaults: {party: upland, point: dam, account: records, said: 2024-02-28}
            statements:
              - {id: s1, accepts: half, speaker: haro}
              - {id: s2, rejects: half, speaker: orsa}
            """),
        Good = new("""
            defaults: {party: upland, point: dam, account: records, said: 2024-02-28}
            statements:
              - {id: s1, accepts: half, speaker: haro}
              - {id: s2, rejects: full, speaker: orsa}
            """),
        Terms = ["divided-voice", "people"],
        See = [new("architecture.md", "How a pair of statements gets its label"), new("coding.md", "Blocs")],
    };

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
