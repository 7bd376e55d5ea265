using System.Collections.Immutable;
using NegotiationModel.Model;

namespace NegotiationModel.Accounts;

/// <summary>What two statements say of each other before account, time and channel are looked at.</summary>
/// <param name="Label">Silent, conflict, qualified, agree, refines, refined-by, overlap or
/// complementary.</param>
/// <param name="AddsCondition">Their conditions add up.</param>
internal readonly record struct Content(PairLabel Label, bool AddsCondition);

/// <summary>On which options statements clash together in one truth pattern, and how.</summary>
/// <param name="Refused">Accepted by one and refused by another.</param>
/// <param name="NeverLeft">Accepted under a condition only, and in no circumstances left.</param>
/// <param name="Asked">What is asked for where every option is refused or not asked for.</param>
internal readonly record struct PatternClash(OptionSet Refused, OptionSet NeverLeft, OptionSet Asked)
{
    /// <summary>All of them.</summary>
    public OptionSet Options => Refused | NeverLeft | Asked;
}

/// <summary>The comparison of contents: claim sets in, one label out.</summary>
internal static class ContentComparison
{
    /// <summary>Compares two claim sets over the same truth patterns.</summary>
    public static Content Compare(ClaimSet a, ClaimSet b, OptionSet allOptions)
    {
        if (a.IsEmpty || b.IsEmpty)
            return new Content(PairLabel.Silent, false);
        if (!a.IsConsistentWith(b, allOptions))
            return new Content(PairLabel.Conflict, false);
        if (a.QualifiedBy(b))
            return new Content(PairLabel.Qualified, false);
        switch (a.Covers(b), b.Covers(a))
        {
            case (true, true): return new Content(PairLabel.Agree, false);
            case (true, false): return new Content(PairLabel.Refines, false);
            case (false, true): return new Content(PairLabel.RefinedBy, false);
            default: break;
        }

        var meet = a.SharesWith(b) || a.PositionsMeet(b);
        return new Content(meet ? PairLabel.Overlap : PairLabel.Complementary, a.AddsConditionsWith(b));
    }

    /// <summary>
    /// Where two statements of conflicting content clash, over the truth patterns of their own conditions;
    /// and whether that is only some of them.
    /// </summary>
    public static (ImmutableArray<Witness> Witnesses, bool IsPartial) Witnesses(Statement a, Statement b)
    {
        if (a.Point is null || a.Proposal is not null)
            return ([], false);
        var patterns = TruthPatterns.Of([a, b])
            ?? throw new InvalidOperationException("a pair has fewer patterns than its cell");
        var claimsOfA = StatementClaims.Of(a, patterns);
        var claimsOfB = StatementClaims.Of(b, patterns);
        var together = claimsOfA.With(claimsOfB);
        var never = together.NeverLeft();
        var witnesses = ImmutableArray.CreateBuilder<Witness>();
        var clashing = 0;
        for (var i = 0; i < patterns.Count; i++)
        {
            var asked = Asked(claimsOfA[i]) | Asked(claimsOfB[i]);
            var options = Clash(together[i], never, asked, a.Point.AllOptions).Options;
            clashing += options.IsEmpty ? 0 : 1;
            foreach (var option in options.Indexes())
                witnesses.Add(new Witness(option, patterns.AssignmentOf(i)));
        }

        return (witnesses.ToImmutable(), clashing < patterns.Count);
    }

    /// <summary>The clash of one truth pattern.</summary>
    /// <param name="together">The claims of all statements in it.</param>
    /// <param name="never">Options that no pattern leaves.</param>
    /// <param name="asked">What some statement asks for in it.</param>
    /// <param name="allOptions">All options of the point.</param>
    public static PatternClash Clash(
        in PatternClaims together, OptionSet never, OptionSet asked, OptionSet allOptions) => new(
        together.Clash, together.Overridden & never,
        ClaimSet.LeavesNoOption(together, allOptions) ? asked : OptionSet.Empty);

    /// <summary>What a statement asks for in a pattern; empty where no position applies.</summary>
    public static OptionSet Asked(in PatternClaims claims) =>
        claims.HasPosition ? claims.Position : OptionSet.Empty;
}
