using NegotiationModel.Accounts;
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
                var asks = isOnly ? StanceWords.Ask(group.Views.SelectMany(v => v.Statements))
                    : "what is asked for lies within";
                var said = claims.Select(c => (c.Kind, c.Option, (Assignment?)null)).ToList();
                yield return (where, ClaimWords.Phrases(cell.Subject.Point, said, asks), isOnly);
            }
        }
    }
}
