using NegotiationModel.Accounts;
using NegotiationModel.Model;
using NegotiationModel.Reporting.Wording;

namespace NegotiationModel.Reporting.Sections;

/// <summary>
/// The claims that every camp of a channel shares, in words. What is implied by a stronger word is not
/// repeated: a red line is also a refusal, and "not asked for" is told as what is asked for.
/// </summary>
internal static class ClaimLines
{
    /// <summary>One line per group told of and circumstances; none if nothing is shared.</summary>
    public static IEnumerable<(string Where, string Said, bool IsOnlyVersion)> Shared(CellComparison cell)
    {
        foreach (var group in GroupWords.Told(cell))
        {
            var isOnly = group.Camps.Length < 2;
            var shared = cell.Claims
                .Where(c => c.Channel == group.Channel && c.Strength != ClaimStrength.Credulous)
                .GroupBy(
                    c => c.When is null ? "" : ", if " + Words.Assignment(c.When), StringComparer.Ordinal);
            foreach (var claims in shared)
            {
                var where = GroupWords.Where(cell, group) + claims.Key;
                yield return (where, Phrases(cell.Subject.Point, [.. claims], isOnly), isOnly);
            }
        }
    }

    private static string Phrases(Point? point, List<ClaimStanding> claims, bool isOnly)
    {
        if (point is null)
            return string.Join(
                "; ", claims.Select(c => Words.Claim(null, c.Kind, c.Option))
                .Distinct(StringComparer.Ordinal));
        return string.Join("; ", OfPoint(point, claims, isOnly));
    }

    private static IEnumerable<string> OfPoint(Point point, List<ClaimStanding> claims, bool isOnly)
    {
        var final = Options(claims, ClaimKind.Final);
        var refused = Options(claims, ClaimKind.Refused).Except(final);
        var accepted = Options(claims, ClaimKind.Acceptable);
        var notAsked = Options(claims, ClaimKind.NotAsked);
        var asked = point.AllOptions.Except(notAsked);
        var doubted = Options(claims, ClaimKind.Doubted);
        if (isOnly && !notAsked.IsEmpty && !asked.IsEmpty)
        {
            yield return (point.IsFact ? "" : "asks for ") + Words.OptionSet(point, asked);
            accepted = asked.Count == 1 ? accepted.Except(asked) : accepted;
        }
        else if (!notAsked.IsEmpty)
        {
            // Versions that ask for different things share only what none of them asks for.
            yield return (point.IsFact ? "not " : "does not ask for ") + Words.EachOption(point, notAsked);
        }

        if (!accepted.IsEmpty)
            yield return (point.IsFact ? "" : "accepts ") + Words.EachOption(point, accepted);
        if (!refused.IsEmpty)
            yield return (point.IsFact ? "not " : "refuses ") + Words.EachOption(point, refused);
        if (!final.IsEmpty)
            yield return "draws a red line at " + Words.EachOption(point, final);
        if (!doubted.IsEmpty)
            yield return "doubts " + Words.EachOption(point, doubted);
    }

    private static OptionSet Options(List<ClaimStanding> claims, ClaimKind kind) =>
        claims.Where(c => c.Kind == kind && c.Option >= 0)
            .Aggregate(OptionSet.Empty, (set, claim) => set | OptionSet.Of(claim.Option));
}
