using System.Collections.Immutable;
using NegotiationModel.Model;

namespace NegotiationModel.Accounts;

/// <summary>
/// Minimal sets of views, from minimal sets of classes of interchangeable views: one for each choice of a
/// view from each class. Very many like contradictions tell nothing new, so only the first are listed;
/// changes are listed all, since what is replaced hangs on them.
/// </summary>
internal sealed class MinimalSets(
    List<List<AccountView>> classes, Func<ImmutableArray<AccountView>, bool> isChange)
{
    /// <summary>Most contradictions that are listed of one group.</summary>
    public const int MostContradictions = 1000;

    /// <summary>Sets that are no mere change.</summary>
    public List<ImmutableArray<AccountView>> Contradictions { get; } = [];

    /// <summary>Pairs that differ because a stance changed over time.</summary>
    public List<ImmutableArray<AccountView>> Changes { get; } = [];

    /// <summary>No contradiction is left out.</summary>
    public bool IsComplete { get; private set; } = true;

    /// <summary>Adds all choices from one minimal set of classes.</summary>
    public void Add(OptionSet set)
    {
        // Sets of three and more never are changes: with the list full, making them would only cost time.
        if (set.Count > 2 && Contradictions.Count >= MostContradictions)
        {
            IsComplete = false;
            return;
        }

        foreach (var chosen in Choices([.. set.Indexes().Select(i => classes[i])]))
        {
            if (isChange(chosen))
                Changes.Add(chosen);
            else if (Contradictions.Count < MostContradictions)
                Contradictions.Add(chosen);
            else
                IsComplete = false;
            if (!IsComplete && set.Count > 2)
                return;
        }
    }

    private static IEnumerable<ImmutableArray<AccountView>> Choices(List<List<AccountView>> from)
    {
        IEnumerable<ImmutableArray<AccountView>> choices = [[]];
        foreach (var one in from)
            choices = choices.SelectMany(c => one.Select(v => c.Add(v)));
        return choices;
    }
}
