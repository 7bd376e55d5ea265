using System.Collections.Immutable;
using NegotiationModel.Accounts;

namespace NegotiationModel.Analysis.Rules;

/// <summary>A claim that several independent accounts make.</summary>
/// <param name="Kind">The claim.</param>
/// <param name="Option">Index of the option; -1 for claims about a text.</param>
/// <param name="When">First assignment of the truth pattern; null if they make it in every pattern.</param>
/// <param name="Accounts">How many independent accounts make it, at least 2.</param>
public sealed record SharedClaim(ClaimKind Kind, int Option, Assignment? When, int Accounts);

/// <summary>Finds what independent accounts say in common.</summary>
internal static class SharedClaims
{
    private static readonly ImmutableArray<ClaimKind> OptionKinds =
        [ClaimKind.Acceptable, ClaimKind.Refused, ClaimKind.Final, ClaimKind.NotAsked, ClaimKind.Doubted];

    private static readonly ImmutableArray<(TextClaims Flag, ClaimKind Kind)> TextKinds =
    [
        (TextClaims.For, ClaimKind.For), (TextClaims.Against, ClaimKind.Against),
        (TextClaims.Full, ClaimKind.Full), (TextClaims.NotFull, ClaimKind.NotFull),
    ];

    /// <summary>By kind, option, pattern. A copy's claims are its root's.</summary>
    public static ImmutableArray<SharedClaim> Of(CellComparison cell)
    {
        var patterns = cell.CellClaims.Patterns;
        var voices = cell.Groups.SelectMany(g => g.Views)
            .GroupBy(v => v.Account.RootId, StringComparer.Ordinal)
            .Select(g => ClaimSet.Union(g.Select(v => v.Claims), patterns.Count)).ToList();
        var options =
            from kind in OptionKinds
            from option in cell.CellClaims.AllOptions.Indexes()
            from claim in OfOption(voices, patterns, kind, option)
            select claim;
        var texts =
            from kind in TextKinds
            let count = voices.Count(v => v.Text.HasFlag(kind.Flag))
            where count > 1
            select new SharedClaim(kind.Kind, -1, null, count);
        return [.. options, .. texts];
    }

    private static IEnumerable<SharedClaim> OfOption(
        List<ClaimSet> voices, TruthPatterns patterns, ClaimKind kind, int option)
    {
        var counts = Enumerable.Range(0, patterns.Count)
            .Select(p => voices.Count(v => v[p].Of(kind, afterAll: false).Contains(option))).ToList();
        if (counts.Distinct().Count() == 1)
            return counts[0] > 1 ? [new SharedClaim(kind, option, null, counts[0])] : [];
        return counts.Select((count, p) => new SharedClaim(kind, option, patterns.AssignmentOf(p), count))
            .Where(c => c.Accounts > 1);
    }
}
