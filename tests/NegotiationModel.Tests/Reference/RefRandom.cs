namespace NegotiationModel.Tests.Reference;

/// <summary>SplitMix64: small, the same on every machine and in every version of the runtime.</summary>
internal sealed class RefRandom(ulong seed)
{
    private ulong _state = seed;

    public ulong NextRaw()
    {
        unchecked
        {
            _state += 0x9E3779B97F4A7C15UL;
            var mixed = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9UL;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBUL;
            return mixed ^ (mixed >> 31);
        }
    }

    /// <summary>From 0 to below the bound.</summary>
    public int Below(int bound) => (int)(NextRaw() % (ulong)bound);

    public bool Chance(int percent) => Below(100) < percent;

    public T Pick<T>(IReadOnlyList<T> items) => items[Below(items.Count)];

    public T? Maybe<T>(int percent, Func<T> value)
        where T : class => Chance(percent) ? value() : null;

    public List<T> Shuffle<T>(IEnumerable<T> items)
    {
        var list = items.ToList();
        for (var last = list.Count - 1; last > 0; last--)
        {
            var other = Below(last + 1);
            (list[last], list[other]) = (list[other], list[last]);
        }

        return list;
    }
}
