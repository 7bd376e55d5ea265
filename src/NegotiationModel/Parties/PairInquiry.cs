using System.Collections.Immutable;
using NegotiationModel.Accounts;
using NegotiationModel.Model;

namespace NegotiationModel.Parties;

/// <summary>Two sides in one truth pattern: what each claims, the tests, and the label they gave.</summary>
/// <param name="When">First assignment of the pattern; empty without conditions.</param>
/// <param name="A">What the first claims.</param>
/// <param name="B">What the second claims.</param>
/// <param name="Tests">The tests up to the one that decided.</param>
/// <param name="Label">The label.</param>
/// <param name="Options">Options on which they meet.</param>
internal sealed record SideCase(
    Assignment When, PatternClaims A, PatternClaims B, IReadOnlyList<Answer<SideTest>> Tests,
    PartyLabel Label, OptionSet Options)
{
    /// <summary>All that the first asks for is refused for good by the second.</summary>
    public bool IsInsideRedLine => InsideRedLineFinder.LiesInside(A, B);
}

/// <summary>One way to believe the accounts of both parties.</summary>
/// <param name="A">What is believed of the first.</param>
/// <param name="B">What is believed of the second.</param>
/// <param name="Cases">All truth patterns of their conditions, at least 1.</param>
internal sealed record VersionAnswer(CellReading A, CellReading B, ImmutableArray<SideCase> Cases)
{
    /// <summary>The case that gives the pair its label; the first of several.</summary>
    public SideCase Worst => Cases.MinBy(c => PairLabeller.Rank(c.Label))!;

    /// <summary>The case with the best label; the first of several.</summary>
    public SideCase Best => Cases.MaxBy(c => PairLabeller.Rank(c.Label))!;
}

/// <summary>Asks two compared cells how the label of their parties came about.</summary>
internal static class PairInquiry
{
    /// <summary>
    /// Every version, in the order in which they were compared; none if they were not, or if one is silent.
    /// </summary>
    public static ImmutableArray<VersionAnswer> Of(CellComparison ofA, CellComparison ofB)
    {
        if (ofA.Readings.IsEmpty || ofB.Readings.IsEmpty
            || TruthPatterns.Of(PartyComparer.Believed(ofA).Concat(PartyComparer.Believed(ofB)))
                is not { } patterns)
            return [];
        var sidesOfA = PartyComparer.Sides(ofA, patterns);
        var sidesOfB = PartyComparer.Sides(ofB, patterns);
        var allOptions = ofA.Subject.Point!.AllOptions;
        var versions = ImmutableArray.CreateBuilder<VersionAnswer>();
        for (var a = 0; a < sidesOfA.Count; a++)
        {
            for (var b = 0; b < sidesOfB.Count; b++)
            {
                versions.Add(new VersionAnswer(
                    ofA.Readings[a], ofB.Readings[b],
                    Cases(sidesOfA[a], sidesOfB[b], patterns, allOptions)));
            }
        }

        return versions.ToImmutable();
    }

    private static ImmutableArray<SideCase> Cases(
        PartySide a, PartySide b, TruthPatterns patterns, OptionSet allOptions)
    {
        var cases = ImmutableArray.CreateBuilder<SideCase>(patterns.Count);
        for (var i = 0; i < patterns.Count; i++)
        {
            var trail = new Trail<SideTest>();
            var (label, options) = PairLabeller.InPattern(a[i], b[i], allOptions, trail);
            cases.Add(new SideCase(patterns.AssignmentOf(i), a[i], b[i], trail.Answers, label, options));
        }

        return cases.MoveToImmutable();
    }
}
