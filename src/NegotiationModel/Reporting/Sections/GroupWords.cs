using System.Collections.Immutable;
using NegotiationModel.Accounts;
using NegotiationModel.Model;
using NegotiationModel.Reporting.Wording;

namespace NegotiationModel.Reporting.Sections;

/// <summary>
/// Which groups of a cell a reader is told of, and by what name: a group of statements whose channel is not
/// said is the same in public and in private, and is told once.
/// </summary>
internal static class GroupWords
{
    /// <summary>Groups with a statement of their own channel; without any, the first group.</summary>
    public static ImmutableArray<ChannelGroup> Told(CellComparison cell)
    {
        var own = cell.Groups.Where(g => Channels(g).Contains(g.Channel)).ToImmutableArray();
        return own.IsEmpty ? [.. cell.Groups.Take(1)] : own;
    }

    /// <summary>
    /// <c>, in public or channel not said</c>; empty if the cell has only this group to tell of.
    /// </summary>
    public static string Where(CellComparison cell, ChannelGroup group) => Told(cell).Length < 2
        ? ""
        : ", " + Words.List([.. Channels(group).OrderDescending().Select(Words.Channel)], "or");

    private static ImmutableArray<Channel> Channels(ChannelGroup group) =>
        [.. group.Views.SelectMany(v => v.Statements).Select(s => s.Channel).Distinct()];
}
