using NegotiationModel.Model;

namespace NegotiationModel.Accounts;

/// <summary>
/// Maximal sets of items that can be true together, and the minimal sets that cannot: exact, for any
/// consistency test under which a subset of a consistent set is consistent. Items are indexes from 0; sets of
/// them are held as <see cref="OptionSet"/>.
/// </summary>
internal sealed class CampFinder
{
    /// <summary>Most consistency tests of one cell; beyond them it is reported as not compared.</summary>
    public const int Budget = 200_000;

    /// <summary>Most camps, and most minimal contradictions, that anybody could still read.</summary>
    private const int MostSets = 1024;

    private readonly Func<OptionSet, bool> _test;
    private readonly Dictionary<OptionSet, bool> _known = [];

    public CampFinder(Func<OptionSet, bool> test) => _test = test;

    /// <summary>The budget ended: the answer is not complete and must not be used.</summary>
    public bool IsExhausted { get; private set; }

    /// <summary>
    /// Maximal consistent subsets of the first <paramref name="count"/> items, each of which is consistent by
    /// itself.
    /// </summary>
    public List<OptionSet> Camps(int count)
    {
        var camps = new List<OptionSet> { OptionSet.Empty };
        for (var item = 0; item < count && !IsExhausted; item++)
        {
            var added = OptionSet.Of(item);
            var next = new List<OptionSet>();
            foreach (var camp in camps)
            {
                if (IsConsistent(camp | added))
                {
                    next.Add(camp | added);
                    continue;
                }

                next.Add(camp);
                next.AddRange(MaximalBeside(camp, added).Select(part => part | added));
            }

            camps = KeepMaximal(next);
            IsExhausted |= camps.Count > MostSets;
        }

        return camps;
    }

    /// <summary>
    /// Minimal sets that are in no camp: the minimal sets that meet what each camp leaves out.
    /// </summary>
    public List<OptionSet> MinimalContradictions(List<OptionSet> camps, int count)
    {
        var all = OptionSet.All(count);
        var hitting = new List<OptionSet> { OptionSet.Empty };
        foreach (var camp in camps)
        {
            IsExhausted |= hitting.Count > MostSets;
            if (IsExhausted)
                break;
            var left = all.Except(camp);
            var next = new List<OptionSet>();
            foreach (var set in hitting)
            {
                if (set.Intersects(left))
                    next.Add(set);
                else
                    next.AddRange(left.Indexes().Select(item => set | OptionSet.Of(item)));
            }

            hitting = KeepMinimal(next);
        }

        return hitting;
    }

    /// <summary>
    /// Maximal parts of a consistent <paramref name="camp"/> that are consistent with <paramref
    /// name="added"/>.
    /// </summary>
    public List<OptionSet> MaximalBeside(OptionSet camp, OptionSet added)
    {
        var start = camp;
        foreach (var item in camp.Indexes())
        {
            if (!IsConsistent(OptionSet.Of(item) | added))
                start = start.Except(OptionSet.Of(item));
        }

        var found = new List<OptionSet>();
        var seen = new HashSet<OptionSet>();
        var open = new Stack<OptionSet>([start]);
        while (open.TryPop(out var part) && !IsExhausted)
        {
            if (!seen.Add(part) || found.Exists(f => f.ContainsAll(part)))
                continue;
            if (IsConsistent(part | added))
            {
                found.Add(part);
                continue;
            }

            foreach (var item in Shrink(part, added).Indexes())
                open.Push(part.Except(OptionSet.Of(item)));
        }

        return KeepMaximal(found);
    }

    /// <summary>A minimal part that is inconsistent with <paramref name="added"/>.</summary>
    private OptionSet Shrink(OptionSet part, OptionSet added)
    {
        foreach (var item in part.Indexes())
        {
            var smaller = part.Except(OptionSet.Of(item));
            if (!IsConsistent(smaller | added))
                part = smaller;
        }

        return part;
    }

    private bool IsConsistent(OptionSet set)
    {
        if (_known.TryGetValue(set, out var known))
            return known;
        IsExhausted |= _known.Count >= Budget;
        return _known[set] = _test(set);
    }

    private static List<OptionSet> KeepMaximal(List<OptionSet> sets)
    {
        var distinct = sets.Distinct().ToList();
        return [.. distinct.Where(s => !distinct.Exists(o => o != s && o.ContainsAll(s)))];
    }

    private static List<OptionSet> KeepMinimal(List<OptionSet> sets)
    {
        var distinct = sets.Distinct().ToList();
        return [.. distinct.Where(s => !distinct.Exists(o => o != s && s.ContainsAll(o)))];
    }
}
