using System.Collections.Immutable;
using NegotiationModel.Model;

namespace NegotiationModel.Accounts;

/// <summary>What two statements say of each other before account, time and channel are looked at.</summary>
/// <param name="Label">Silent, conflict, qualified, agree, refines, refined-by, overlap or
/// complementary.</param>
/// <param name="AddsCondition">Their conditions add up.</param>
internal readonly record struct Content(PairLabel Label, bool AddsCondition);

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
            var options = together[i].Clash | (together[i].Overridden & never);
            if (ClaimSet.LeavesNoOption(together[i], a.Point.AllOptions))
                options |= Asked(claimsOfA[i]) | Asked(claimsOfB[i]);
            clashing += options.IsEmpty ? 0 : 1;
            foreach (var option in options.Indexes())
                witnesses.Add(new Witness(option, patterns.AssignmentOf(i)));
        }

        return (witnesses.ToImmutable(), clashing < patterns.Count);
    }

    private static OptionSet Asked(in PatternClaims claims) =>
        claims.HasPosition ? claims.Position : OptionSet.Empty;
}
