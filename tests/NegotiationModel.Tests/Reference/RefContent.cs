namespace NegotiationModel.Tests.Reference;

/// <summary>What two statements say about each other by their claims alone: section 1.3, `content`.</summary>
internal sealed record RefContent(
    string Label,
    bool AddsCondition,
    bool IsPartial,
    IReadOnlyList<string> Witnesses
)
{
    public static RefContent Of(RefTable table, RefStatement a, RefStatement b)
    {
        var (claimsA, claimsB) = (table.Claims(a), table.Claims(b));
        var both = new[] { a, b };
        if (claimsA.Count == 0 || claimsB.Count == 0)
        {
            return Plain("silent");
        }

        if (!table.IsConsistent(both))
        {
            return Conflict(table, both);
        }

        if (Doubted(claimsA, claimsB) || Doubted(claimsB, claimsA))
        {
            return Plain("qualified");
        }

        if (claimsA.SetEquals(claimsB))
        {
            return Plain("agree");
        }

        if (claimsA.IsSupersetOf(claimsB))
        {
            return Plain("refines");
        }

        if (claimsA.IsSubsetOf(claimsB))
        {
            return Plain("refined-by");
        }

        var label = claimsA.Overlaps(claimsB) || PositionsMeet(table, a, b) ? "overlap" : "complementary";
        return new RefContent(label, ConditionsAddUp(table, both), IsPartial: false, []);
    }

    private static RefContent Plain(string label) => new(label, AddsCondition: false, IsPartial: false, []);

    private static RefContent Conflict(RefTable table, RefStatement[] both)
    {
        var clashes = RefConsistency.Clashes(table, both);
        var places = clashes.Select(clash => clash.Assignment).Distinct().Count();
        // Texts have no conditions, so a clash about a text is never partial.
        var partial = table.Point is not null && places < table.AssignmentCount;
        var witnesses = clashes
            .Select(clash =>
                $"{table.OptionName(clash.Option)}@{table.When(table.RepresentativeOf(clash.Assignment))}"
            )
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .ToList();
        return new RefContent("conflict", AddsCondition: false, partial, witnesses);
    }

    private static bool Doubted(HashSet<RefClaim> accepting, HashSet<RefClaim> doubting) =>
        accepting.Any(claim =>
            claim.Kind == RefClaimKind.Acc && doubting.Contains(claim with { Kind = RefClaimKind.Dbt })
        );

    private static bool PositionsMeet(RefTable table, RefStatement a, RefStatement b) =>
        a.IsPosition
        && b.IsPosition
        && a.Set.On(table.Point!).Overlaps(b.Set.On(table.Point!))
        && Enumerable.Range(0, table.AssignmentCount).Any(z => table.Holds(a, z) && table.Holds(b, z));

    private static bool ConditionsAddUp(RefTable table, RefStatement[] both) =>
        Enumerable
            .Range(0, table.AssignmentCount)
            .Any(z =>
                Enumerable
                    .Range(0, table.OptionCount)
                    .Any(option => RefConsistency.IsDisputed(table, both, option, z))
            );
}
