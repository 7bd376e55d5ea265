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

    /// <summary>The first leaves no option by itself, wherever that label holds.</summary>
    public bool FirstCloses { get; init; }

    /// <summary>The second does.</summary>
    public bool SecondCloses { get; init; }

    /// <summary>Label in the best circumstances.</summary>
    public PartyLabel Best { get; init; }

    /// <summary>What sets the best circumstances apart; null if the label is the same everywhere.</summary>
    public Assignment? SeparatedBy { get; init; }
}

/// <summary>
/// The tests by which two sides get their label in one truth pattern, in their order; the first that holds
/// decides.
/// </summary>
internal enum SideTest
{
    /// <summary>Red lines leave no option.</summary>
    RedLinesLeaveNone,

    /// <summary>Refusals leave no option.</summary>
    RefusalsLeaveNone,

    /// <summary>Positions meet on an option that neither refuses.</summary>
    PositionsMeet,

    /// <summary>Both accept an option.</summary>
    BothAccept,
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

    /// <summary>The higher, the better.</summary>
    public static int Rank(PartyLabel label) => Array.IndexOf(Order, label);

    /// <summary>Labels two sides over their common patterns.</summary>
    public static ReadingLabel Of(PartySide a, PartySide b, TruthPatterns patterns, OptionSet allOptions)
    {
        if (a.IsSilent || b.IsSilent)
            return new ReadingLabel { Label = PartyLabel.Silent, Best = PartyLabel.Silent };
        var labels = new PartyLabel[patterns.Count];
        var meeting = new OptionSet[patterns.Count];
        for (var i = 0; i < labels.Length; i++)
            (labels[i], meeting[i]) = InPattern(a[i], b[i], allOptions);

        var worst = labels.MinBy(Rank);
        var best = labels.MaxBy(Rank);
        return new ReadingLabel
        {
            Label = worst,
            Options = CommonOptions(labels, meeting, worst),
            FirstCloses = Closes(a, labels, worst, allOptions),
            SecondCloses = Closes(b, labels, worst, allOptions),
            Best = best,
            SeparatedBy = best == worst ? null
                : patterns.Apart(i => labels[i] == best, i => labels[i] == worst),
        };
    }

    private static bool Closes(PartySide side, PartyLabel[] labels, PartyLabel label, OptionSet allOptions)
    {
        for (var i = 0; i < labels.Length; i++)
        {
            var left = label == PartyLabel.RedLinesCollide ? side[i].Final : side[i].Refused;
            if (labels[i] == label && !left.ContainsAll(allOptions))
                return false;
        }

        return label is PartyLabel.RedLinesCollide or PartyLabel.Opposed;
    }

    /// <summary>The label in one truth pattern, and the options on which the two meet.</summary>
    public static (PartyLabel Label, OptionSet Options) InPattern(
        in PatternClaims a, in PatternClaims b, OptionSet allOptions, Trail<SideTest>? trail = null)
    {
        var refused = a.Refused | b.Refused;
        if (trail.Asked(SideTest.RedLinesLeaveNone, (a.Final | b.Final).ContainsAll(allOptions)))
            return (PartyLabel.RedLinesCollide, OptionSet.Empty);
        if (trail.Asked(SideTest.RefusalsLeaveNone, refused.ContainsAll(allOptions)))
            return (PartyLabel.Opposed, OptionSet.Empty);
        var asked = a.HasPosition && b.HasPosition
            ? (a.Position & b.Position).Except(refused)
            : OptionSet.Empty;
        if (trail.Asked(SideTest.PositionsMeet, !asked.IsEmpty))
            return (PartyLabel.Aligned, asked);
        var accepted = a.AcceptedAfterAll & b.AcceptedAfterAll;
        return trail.Asked(SideTest.BothAccept, !accepted.IsEmpty)
            ? (PartyLabel.Bridgeable, accepted)
            : (PartyLabel.Open, OptionSet.Empty);
    }

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
}
