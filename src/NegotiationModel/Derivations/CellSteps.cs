using System.Collections.Immutable;
using NegotiationModel.Accounts;
using NegotiationModel.Findings;
using NegotiationModel.Model;

namespace NegotiationModel.Derivations;

/// <summary>The steps that derivations of many rules share: from statements to a cell's verdict.</summary>
internal static class CellSteps
{
    private const int MostPairs = 6;

    /// <summary>What is written.</summary>
    public static DerivationStep Written(DerivationSource source, Finding finding) =>
        new WrittenStep(source.StatementsOf(finding), DerivationSource.OthersOf(finding));

    /// <summary>What each statement of the evidence claims.</summary>
    public static DerivationStep Claims(DerivationSource source, Finding finding) =>
        Claims(source.StatementsOf(finding));

    /// <summary>What each of the statements claims.</summary>
    public static DerivationStep Claims(IEnumerable<Statement> statements) =>
        new ClaimsStep([.. statements.Select(StatementClaim.Of)]);

    /// <summary>Where the pairs clash; nothing for pairs that fit together.</summary>
    public static DerivationStep Clashes(IReadOnlyCollection<StatementPair> pairs) => new ClashStep(
        [.. pairs.Take(MostPairs).Select(p => StatementClash.Of([p.A, p.B])).OfType<StatementClash>()],
        Math.Max(0, pairs.Count - MostPairs));

    /// <summary>Where larger sets clash.</summary>
    public static DerivationStep Clashes(IReadOnlyCollection<ImmutableArray<Statement>> sets) =>
        new ClashStep(
        [.. sets.Take(MostPairs).Select(s => StatementClash.Of(s)).OfType<StatementClash>()],
        Math.Max(0, sets.Count - MostPairs));

    /// <summary>The tests of the pairs.</summary>
    public static DerivationStep Pairs(
        DerivationSource source, CellComparison cell, IReadOnlyCollection<StatementPair> pairs) =>
        new PairsStep(
        source.Settings,
        [.. pairs.Take(MostPairs).Select(p => new PairAnswer(p, source.Ask(cell).TestsOf(p)))],
        Math.Max(0, pairs.Count - MostPairs));

    /// <summary>What stands of each account.</summary>
    public static DerivationStep Views(DerivationSource source, CellComparison cell)
    {
        Channel[] both = [Channel.Public, Channel.Private];
        // Statements without a channel are in both groups; where there are no others, the two are alike.
        var told = cell.Known.All(s => s.Channel == Channel.Unspecified)
            ? [Channel.Public] : both.Where(c => !ChannelsWith(cell, c).IsEmpty);
        return new ViewsStep(
            cell, source.Settings,
            [.. told.Select(c => new GroupAnswer(c, ChannelsWith(cell, c), source.Ask(cell).Views(c)))],
            [.. cell.Statements.Where(s => !cell.Known.Contains(s))]);
    }

    /// <summary>Who can be believed together.</summary>
    public static DerivationStep Camps(CellComparison cell) => new CampsStep(cell);

    /// <summary>The tests of the verdict.</summary>
    public static DerivationStep Verdict(DerivationSource source, CellComparison cell)
    {
        var inquiry = source.Ask(cell);
        var groups = new List<ContradictedGroup>();
        foreach (var channel in new[] { Channel.Public, Channel.Private })
        {
            var group = cell.Groups.FirstOrDefault(g => g.Channel == channel);
            groups.Add(new ContradictedGroup(channel, WithUnspecified: true, group?.Contradictions ?? []));
        }

        if (cell.Known.Any(s => s.Channel == Channel.Unspecified))
        {
            groups.AddRange(new[] { Channel.Public, Channel.Private }.Select(c =>
                new ContradictedGroup(c, WithUnspecified: false, inquiry.Alone(c)?.Contradictions ?? [])));
        }

        return new VerdictStep(cell, inquiry.TestsOfVerdict(), [.. groups]);
    }

    private static ImmutableArray<Channel> ChannelsWith(CellComparison cell, Channel channel) =>
        [.. new[] { channel, Channel.Unspecified }.Where(c => cell.Known.Any(s => s.Channel == c))];
}
