using NegotiationModel.Accounts;
using NegotiationModel.Model;

namespace NegotiationModel.Parties;

/// <summary>Two parties in one reading of each: the label in the worst circumstances and the best.</summary>
internal sealed record ReadingLabel
{
    /// <summary>Label in the worst circumstances.</summary>
    public required PartyLabel Label { get; init; }

    /// <summary>Options on which they meet wherever that label holds.</summary>
    public OptionSet Options { get; init; }

    /// <summary>Label in the best circumstances.</summary>
    public PartyLabel Best { get; init; }

    /// <summary>What sets the best circumstances apart; null if the label is the same everywhere.</summary>
    public Assignment? SeparatedBy { get; init; }

    /// <summary>The whole position of the first lies inside the second's red line, somewhere.</summary>
    public bool FirstInRedLineOfSecond { get; init; }

    /// <summary>The whole position of the second lies inside the first's red line, somewhere.</summary>
    public bool SecondInRedLineOfFirst { get; init; }
}

/// <summary>The list of 1.6 applied to two sides.</summary>
internal static class PairLabeller
{
    /// <summary>From worst to best.</summary>
    private static readonly PartyLabel[] Order =
    [
        PartyLabel.RedLinesCollide, PartyLabel.Opposed, PartyLabel.Open, PartyLabel.Bridgeable,
        PartyLabel.Aligned,
    ];

    /// <summary>Labels two sides over their common patterns.</summary>
    public static ReadingLabel Of(PartySide a, PartySide b, TruthPatterns patterns, OptionSet allOptions)
    {
        if (a.IsSilent || b.IsSilent)
            return new ReadingLabel { Label = PartyLabel.Silent, Best = PartyLabel.Silent };
        var labels = new PartyLabel[patterns.Count];
        var meeting = new OptionSet[patterns.Count];
        for (var i = 0; i < labels.Length; i++)
            (labels[i], meeting[i]) = InPattern(a[i], b[i], allOptions);

        var worst = labels.MinBy(l => Array.IndexOf(Order, l));
        var best = labels.MaxBy(l => Array.IndexOf(Order, l));
        return new ReadingLabel
        {
            Label = worst,
            Options = CommonOptions(labels, meeting, worst),
            Best = best,
            SeparatedBy = best == worst ? null : Separation(labels, worst, best, patterns),
            FirstInRedLineOfSecond = Enumerable.Range(0, labels.Length).Any(i => LiesInside(a[i], b[i])),
            SecondInRedLineOfFirst = Enumerable.Range(0, labels.Length).Any(i => LiesInside(b[i], a[i])),
        };
    }

    private static (PartyLabel Label, OptionSet Options) InPattern(
        in PatternClaims a, in PatternClaims b, OptionSet allOptions)
    {
        var refused = a.Refused | b.Refused;
        if ((a.Final | b.Final).ContainsAll(allOptions))
            return (PartyLabel.RedLinesCollide, OptionSet.Empty);
        if (refused.ContainsAll(allOptions))
            return (PartyLabel.Opposed, OptionSet.Empty);
        var asked = a.HasPosition && b.HasPosition
            ? (a.Position & b.Position).Except(refused)
            : OptionSet.Empty;
        if (!asked.IsEmpty)
            return (PartyLabel.Aligned, asked);
        var accepted = a.AcceptedAfterAll & b.AcceptedAfterAll;
        return accepted.IsEmpty ? (PartyLabel.Open, OptionSet.Empty) : (PartyLabel.Bridgeable, accepted);
    }

    private static bool LiesInside(in PatternClaims asking, in PatternClaims refusing) =>
        asking.HasPosition && !asking.Position.IsEmpty && refusing.Final.ContainsAll(asking.Position);

    /// <summary>
    /// Options named in every pattern of the label; empty where the circumstances share none.
    /// </summary>
    private static OptionSet CommonOptions(PartyLabel[] labels, OptionSet[] meeting, PartyLabel label)
    {
        var first = Array.IndexOf(labels, label);
        var common = meeting[first];
        for (var i = first + 1; i < labels.Length; i++)
        {
            if (labels[i] == label)
                common &= meeting[i];
        }

        return common;
    }

    /// <summary>
    /// The fewest points in which circumstances of the best label differ from some of the worst.
    /// </summary>
    private static Assignment Separation(
        PartyLabel[] labels, PartyLabel worst, PartyLabel best, TruthPatterns patterns)
    {
        Assignment? fewest = null;
        for (var i = 0; i < labels.Length; i++)
        {
            for (var j = 0; j < labels.Length && labels[i] == best; j++)
            {
                if (labels[j] != worst)
                    continue;
                var other = patterns.AssignmentOf(j);
                var apart = new Assignment(
                    [.. patterns.AssignmentOf(i).Choices.Where(c => !other.Choices.Contains(c))]);
                if (fewest is null || apart.Choices.Length < fewest.Choices.Length)
                    fewest = apart;
            }
        }

        return fewest!;
    }
}
