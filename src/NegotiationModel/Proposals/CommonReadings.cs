using System.Collections.Immutable;
using NegotiationModel.Model;

namespace NegotiationModel.Proposals;

/// <summary>
/// An ambiguous term that parties can only live with by reading it differently: agreement carried by
/// ambiguity.
/// </summary>
/// <param name="Proposal">The text.</param>
/// <param name="Term">The term.</param>
/// <param name="Readings">The readings left to each party concerned, by party id; parties without any are
/// left out, and those to whom all are left.</param>
/// <param name="Groups">Smallest groups of parties without a common reading: fewest first, then by
/// ids.</param>
public sealed record NoCommonReading(
    Proposal Proposal, CurrentTerm Term, ImmutableArray<(Party Party, OptionSet Left)> Readings,
    ImmutableArray<ImmutableArray<Party>> Groups);

/// <summary>Looks for terms on which no reading is left to all.</summary>
internal static class CommonReadings
{
    /// <summary>Ambiguous terms of a text without a common reading, by point id.</summary>
    /// <param name="text">The text.</param>
    /// <param name="concerned">Parties that endorse it or have a stance on the point.</param>
    /// <param name="leftOpen">Readings of a term that are left to a party.</param>
    public static IEnumerable<NoCommonReading> MissingIn(
        TextKnowledge text, Func<Point, IEnumerable<Party>> concerned,
        Func<CurrentTerm, Party, OptionSet> leftOpen)
    {
        foreach (var term in text.Terms.Where(t => t.Options.Count > 1))
        {
            ImmutableArray<(Party Party, OptionSet Left)> sets =
                [.. concerned(term.Point).OrderBy(p => p.Id, StringComparer.Ordinal)
                    .Select(p => (p, leftOpen(term, p)))
                    .Where(s => !s.Item2.IsEmpty && s.Item2 != term.Options)];
            var common = sets.Aggregate(term.Options, (left, s) => left & s.Left);
            if (common.IsEmpty)
                yield return new NoCommonReading(text.Proposal, term, sets, Groups(sets));
        }
    }

    /// <summary>
    /// A group is smallest if each of its parties is needed. Parties with the same readings are
    /// interchangeable, so groups are looked for among the distinct sets, of which there are few.
    /// </summary>
    private static ImmutableArray<ImmutableArray<Party>> Groups(
        ImmutableArray<(Party Party, OptionSet Left)> sets)
    {
        var classes = sets.GroupBy(s => s.Left, s => s.Party).ToList();
        var found = new List<ImmutableArray<IGrouping<OptionSet, Party>>>();
        var open = new Queue<(ImmutableArray<int> Chosen, OptionSet Common)>();
        for (var i = 0; i < classes.Count; i++)
            open.Enqueue(([i], classes[i].Key));
        // Breadth first: whatever holds a group that was found is not smallest.
        var smallest = new List<ImmutableArray<int>>();
        while (open.TryDequeue(out var group))
        {
            if (smallest.Exists(s => s.All(group.Chosen.Contains)))
                continue;
            if (group.Common.IsEmpty)
            {
                smallest.Add(group.Chosen);
                found.Add([.. group.Chosen.Select(i => classes[i])]);
                continue;
            }

            for (var i = group.Chosen[^1] + 1; i < classes.Count; i++)
            {
                // A set that narrows nothing is not needed.
                if ((group.Common & classes[i].Key) != group.Common)
                    open.Enqueue((group.Chosen.Add(i), group.Common & classes[i].Key));
            }
        }

        return [.. found.SelectMany(Choices)
            .Select(g => g.Sort((a, b) => string.CompareOrdinal(a.Id, b.Id)))
            .OrderBy(g => g.Length)
            .ThenBy(g => string.Join(',', g.Select(p => p.Id)), StringComparer.Ordinal)];
    }

    private static IEnumerable<ImmutableArray<Party>> Choices(
        ImmutableArray<IGrouping<OptionSet, Party>> classes)
    {
        IEnumerable<ImmutableArray<Party>> choices = [[]];
        foreach (var one in classes)
            choices = choices.SelectMany(c => one.Select(p => c.Add(p)));
        return choices;
    }
}
