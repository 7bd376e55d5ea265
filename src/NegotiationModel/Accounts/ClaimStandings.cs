using NegotiationModel.Model;

namespace NegotiationModel.Accounts;

/// <summary>Per claim: in some camp, in every camp, or entailed by views that nothing contradicts.</summary>
internal static class ClaimStandings
{
    private static readonly ClaimKind[] OptionKinds =
        [ClaimKind.Acceptable, ClaimKind.Refused, ClaimKind.Final, ClaimKind.NotAsked, ClaimKind.Doubted];

    private static readonly (ClaimKind Kind, TextClaims Flag)[] TextKinds =
    [
        (ClaimKind.For, TextClaims.For), (ClaimKind.Against, TextClaims.Against),
        (ClaimKind.Full, TextClaims.Full), (ClaimKind.NotFull, TextClaims.NotFull),
    ];

    /// <summary>The claims of one group, by kind, option and circumstances.</summary>
    public static IEnumerable<ClaimStanding> Of(ChannelGroup group, CellClaims claims)
    {
        var patternCount = claims.Patterns.Count;
        var camps = group.Camps.Select(c => ClaimSet.Union(c.Select(v => v.Claims), patternCount)).ToList();
        var free = ClaimSet.Union(group.Free.Select(v => v.Claims), patternCount);
        foreach (var kind in OptionKinds)
        {
            foreach (var option in claims.AllOptions.Indexes())
            {
                foreach (var standing in OfOption(group.Channel, kind, option, camps, free, claims.Patterns))
                    yield return standing;
            }
        }

        foreach (var (kind, flag) in TextKinds)
        {
            if (Strength(camps, free, c => c.Text.HasFlag(flag)) is { } strength)
                yield return new ClaimStanding(group.Channel, kind, -1, null, strength);
        }
    }

    private static IEnumerable<ClaimStanding> OfOption(
        Channel channel,
        ClaimKind kind,
        int option,
        List<ClaimSet> camps,
        ClaimSet free,
        TruthPatterns patterns)
    {
        var strengths = new ClaimStrength?[patterns.Count];
        for (var i = 0; i < strengths.Length; i++)
        {
            var pattern = i;
            strengths[i] = Strength(camps, free, c => c[pattern].Of(kind, afterAll: true).Contains(option));
        }

        if (Array.TrueForAll(strengths, s => s == strengths[0]))
        {
            if (strengths[0] is { } everywhere)
                yield return new ClaimStanding(channel, kind, option, null, everywhere);
            yield break;
        }

        for (var i = 0; i < strengths.Length; i++)
        {
            if (strengths[i] is { } strength)
                yield return new ClaimStanding(channel, kind, option, patterns.AssignmentOf(i), strength);
        }
    }

    private static ClaimStrength? Strength(List<ClaimSet> camps, ClaimSet free, Func<ClaimSet, bool> claims)
    {
        var count = camps.Count(claims);
        if (count == 0)
            return null;
        if (count < camps.Count)
            return ClaimStrength.Credulous;
        return claims(free) ? ClaimStrength.Robust : ClaimStrength.Skeptical;
    }
}
