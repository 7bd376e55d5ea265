namespace NegotiationModel.Tests.Reference;

/// <summary>How a later statement moves from an earlier one, by claims.</summary>
internal static class RefEvolution
{
    public static string? Of(RefTable table, RefStatement earlier, RefStatement later)
    {
        var both = new[] { earlier, later };
        var consistent = table.IsConsistent(both);
        var (before, after) = (table.Claims(earlier), table.Claims(later));
        var softens = after.Any(claim =>
            claim.Kind == RefClaimKind.Acc
            && !AddsUp(claim)
            && (Has(before, claim, RefClaimKind.Rej) || Has(before, claim, RefClaimKind.Nid))
        );
        var hardens = after.Any(claim =>
            (
                claim.Kind is (RefClaimKind.Rej or RefClaimKind.Nid)
                && !AddsUp(claim)
                && Has(before, claim, RefClaimKind.Acc)
            )
            || (
                claim.Kind == RefClaimKind.Hard
                && Has(before, claim, RefClaimKind.Rej)
                && !Has(before, claim, RefClaimKind.Hard)
            )
        );
        return (softens, hardens) switch
        {
            (true, true) => "shifts",
            (true, false) => "softens",
            (false, true) => "hardens",
            _ => null,
        };

        bool AddsUp(RefClaim claim) =>
            consistent
            && RefConsistency.IsDisputed(table, both, claim.Option, claim.Assignment)
            && RefConsistency.IsExcused(table, both, claim.Option, claim.Assignment);
    }

    private static bool Has(HashSet<RefClaim> claims, RefClaim claim, RefClaimKind kind) =>
        claims.Contains(claim with { Kind = kind });
}
