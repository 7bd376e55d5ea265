using System.Collections.Immutable;
using NegotiationModel.Accounts;
using NegotiationModel.Model;

namespace NegotiationModel.Analysis.Rules;

/// <summary>
/// The contradictions of a cell in one channel, and what its accounts agree on nevertheless.
/// </summary>
/// <param name="Channel">Public or private, each with unspecified statements; null if the same holds
/// for both.</param>
/// <param name="Sets">The minimal sets of views that cannot be true together, of the size that the rule
/// looks at.</param>
/// <param name="Camps">The maximal sets that can.</param>
/// <param name="Shared">Claims of every camp.</param>
public sealed record ContradictingChannel(
    Channel? Channel, ImmutableArray<ImmutableArray<AccountView>> Sets,
    ImmutableArray<ImmutableArray<AccountView>> Camps, ImmutableArray<ClaimStanding> Shared);

/// <summary>Reads contradictions out of compared cells.</summary>
internal static class Contradictions
{
    /// <summary>
    /// Channels with a contradiction of that many views; two channels that say the same are one.
    /// </summary>
    public static ImmutableArray<ContradictingChannel> In(CellComparison cell, Func<int, bool> size)
    {
        ImmutableArray<ContradictingChannel> found =
            [.. cell.Groups.Select(g => Of(cell, g, size)).Where(c => !c.Sets.IsEmpty)];
        return found.Length == 2 && Same(found[0].Sets, found[1].Sets) && Same(found[0].Camps, found[1].Camps)
            ? [found[0] with { Channel = null }]
            : found;
    }

    /// <summary>
    /// Statements of the contradicting views that clash in pairs; all their statements where none does.
    /// </summary>
    public static ImmutableArray<Statement> Clashing(
        CellComparison cell, ImmutableArray<ImmutableArray<AccountView>> sets)
    {
        var members = StatementList.Of(sets.SelectMany(s => s).SelectMany(v => v.Statements));
        var ids = members.Select(s => s.Id).ToHashSet(StringComparer.Ordinal);
        var clashing = StatementList.Of(cell.Pairs
            .Where(p => p.Content == PairLabel.Conflict && ids.Contains(p.A.Id) && ids.Contains(p.B.Id))
            .SelectMany(p => new[] { p.A, p.B }));
        return clashing.IsEmpty ? members : clashing;
    }

    private static ContradictingChannel Of(
        CellComparison cell, ChannelGroup group, Func<int, bool> size) => new(
        group.Channel,
        [.. group.Contradictions.Where(c => size(c.Length))],
        group.Camps,
        [.. cell.Claims.Where(c => c.Channel == group.Channel && c.Strength >= ClaimStrength.Skeptical)]);

    private static bool Same(
        ImmutableArray<ImmutableArray<AccountView>> a, ImmutableArray<ImmutableArray<AccountView>> b) =>
        a.Select(Key).SequenceEqual(b.Select(Key), StringComparer.Ordinal);

    private static string Key(ImmutableArray<AccountView> views) =>
        string.Join('|', views.Select(
            v => v.Account.Id + ":" + string.Join(',', v.Statements.Select(s => s.Id))));
}
