using System.Collections.Immutable;
using NegotiationModel.Accounts;
using NegotiationModel.Findings;
using NegotiationModel.Model;

namespace NegotiationModel.Analysis.Rules;

/// <summary>
/// NM409: accounts contradict each other only if statements without a channel were made in one of the
/// two.
/// </summary>
/// <param name="Cell">The cell.</param>
/// <param name="Unspecified">Standing statements whose channel is not said, by id.</param>
/// <param name="Clashing">Statements that clash if so, by id.</param>
public sealed record ChannelDecidesData(
    CellSubject Cell, ImmutableArray<Statement> Unspecified, ImmutableArray<Statement> Clashing)
        : FindingData;

internal static class ChannelDecides
{
    public static readonly Rule Rule = new(
        new RuleDescriptor("NM409", "channel-decides", FindingLevel.Note,
            "Whether accounts contradict each other depends on where some statements were made"),
        Find, Guide);

    private static RuleGuide Guide() => new()
    {
        Finds = """
            A cell whose accounts contradict each other only if statements without a channel were made in
            public, or only if they were made in private. Whether there is a conflict at all hangs on
            something that the coding does not say.
            """,
        Quiet = """
            If the contradiction is there either way (NM401), or either way is not.
            """,
        Remedy = """
            Look whether the account tells where the party spoke, and write `channel`. Do not infer it from
            the matter. If nobody tells, the finding is the result.
            """,
        Bad = new("""
            defaults: {party: upland, point: dam, said: 2024-02-28}
            statements:
              - {id: s1, accepts: half, account: records, channel: public}
              - {id: s2, rejects: half, account: press}
            """),
        Good = new("""
            defaults: {party: upland, point: dam, said: 2024-02-28}
            statements:
              - {id: s1, position: full, account: records, channel: public}
              - {id: s2, rejects: half, account: press}
            """),
        Terms = ["channel-decides", "channel", "group"],
        See = [new("coding.md", "Channel"), new("architecture.md", "How a cell gets its verdict")],
    };

    private static IEnumerable<Finding> Find(RuleContext context)
    {
        foreach (var cell in context.Cells.Where(c => c.Verdict == Verdict.ChannelDecides))
        {
            ImmutableArray<Statement> unspecified =
                [.. cell.Standing.Where(s => s.Channel == Channel.Unspecified)];
            var clashing = Contradictions.Clashing(cell, [.. cell.Groups.SelectMany(g => g.Contradictions)]);
            // Only one way to count the channels may give the views that contradict: then all that stands.
            var evidence = clashing.IsEmpty ? cell.Standing : [.. unspecified, .. clashing];
            yield return FoundBy.Statements(
                context, Rule, FoundBy.Subjects(cell.Subject), evidence,
                new ChannelDecidesData(cell.Subject, unspecified, clashing));
        }
    }
}
