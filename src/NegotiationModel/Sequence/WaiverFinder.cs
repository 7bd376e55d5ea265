using System.Collections.Immutable;

namespace NegotiationModel.Sequence;

/// <summary>
/// Smallest sets of guarantees: a set opens a sequence if, with its steps taken as done, every stuck step can
/// be done. More guarantees never close anything, so sets are tried by size and none is looked at that holds
/// one already found.
/// </summary>
internal static class WaiverFinder
{
    /// <summary>Most questions to the solver for one part of a sequence.</summary>
    private const int MostQuestions = 20_000;

    /// <summary>Most sets that are listed.</summary>
    private const int MostSets = 100;

    private static readonly Comparer<Step> ByName = Comparer<Step>.Create(Step.Compare);

    /// <summary>The sets, fewest steps first, then by name; and whether none is missing.</summary>
    /// <param name="stuck">Steps that are to be opened.</param>
    /// <param name="needed">Steps not done that a stuck step's conditions name.</param>
    /// <param name="opens">The guarantees open all of some stuck steps.</param>
    public static (ImmutableArray<ImmutableArray<Step>> Sets, bool IsComplete) Find(
        ImmutableArray<Step> stuck, Func<Step, IEnumerable<Step>> needed,
        Func<ImmutableArray<Step>, ImmutableArray<Step>, bool> opens)
    {
        if (stuck.IsEmpty)
            return ([], true);
        ImmutableArray<ImmutableArray<Step>> sets = [[]];
        var isComplete = true;
        // Parts that share no step are opened apart: every choice of one set for each opens the whole.
        foreach (var part in Parts(stuck, needed))
        {
            ImmutableArray<Step> candidates = [.. part.SelectMany(needed).Distinct().Order(ByName)];
            var (ofPart, isWhole) = OfPart(candidates, chosen => opens(part, chosen));
            isComplete &= isWhole && sets.Length * ofPart.Count <= MostSets;
            sets = [.. sets.SelectMany(s => ofPart.Select(p => s.AddRange(p))).Take(MostSets)];
        }

        return (
            [.. sets.Select(s => s.Sort(Step.Compare)).OrderBy(s => s.Length)
                .ThenBy(s => string.Join(' ', s), StringComparer.Ordinal)],
            isComplete);
    }

    private static (List<ImmutableArray<Step>> Sets, bool IsComplete) OfPart(
        ImmutableArray<Step> candidates, Func<ImmutableArray<Step>, bool> opens)
    {
        var found = new List<ImmutableArray<Step>>();
        var open = new Queue<(ImmutableArray<Step> Chosen, int Next)>([([], 0)]);
        var questions = 0;
        while (open.TryDequeue(out var one))
        {
            if (found.Exists(f => f.All(one.Chosen.Contains)))
                continue;
            if (++questions > MostQuestions || found.Count >= MostSets)
                return (found, false);
            if (opens(one.Chosen))
            {
                found.Add(one.Chosen);
                continue;
            }

            for (var i = one.Next; i < candidates.Length; i++)
                open.Enqueue((one.Chosen.Add(candidates[i]), i + 1));
        }

        return (found, true);
    }

    private static List<ImmutableArray<Step>> Parts(
        ImmutableArray<Step> stuck, Func<Step, IEnumerable<Step>> needed)
    {
        var parts = new List<(HashSet<Step> Touched, List<Step> Steps)>();
        foreach (var step in stuck)
        {
            var touched = needed(step).Append(step).ToHashSet();
            var joined = parts.Where(p => p.Touched.Overlaps(touched)).ToList();
            parts.RemoveAll(joined.Contains);
            foreach (var (others, _) in joined)
                touched.UnionWith(others);
            parts.Add((touched, [.. joined.SelectMany(p => p.Steps), step]));
        }

        return parts.ConvertAll(p => p.Steps.Order(ByName).ToImmutableArray());
    }
}
