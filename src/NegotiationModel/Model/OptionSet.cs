using System.Numerics;

namespace NegotiationModel.Model;

/// <summary>
/// A set of options of one point, by their index (rank) from 0, held as bits: one word inline, more words
/// when a numeric point has over 64 segments. Equality and hash by content; <c>default</c> is the empty set.
/// The set does not know its point: combine only sets of the same point.
/// </summary>
public readonly struct OptionSet : IEquatable<OptionSet>
{
    private const int WordBits = 64;
    private readonly ulong _low;
    private readonly ulong[]? _high;

    // Nearly every point has at most 64 options, and combining sets is most of the work of comparing: every
    // operation has a way of its own for one word, without a call, a delegate or an allocation.
    private OptionSet(ulong low) => _low = low;

    private OptionSet(ulong low, ulong[] high)
    {
        _low = low;
        _high = Trim(high);
    }

    private enum Combination
    {
        Or,
        And,
        Except,
    }

    /// <summary>The set without options.</summary>
    public static OptionSet Empty => default;

    /// <summary>No option.</summary>
    public bool IsEmpty => _low == 0 && _high is null;

    /// <summary>Number of options.</summary>
    public int Count
    {
        get
        {
            var count = BitOperations.PopCount(_low);
            foreach (var word in _high ?? [])
                count += BitOperations.PopCount(word);
            return count;
        }
    }

    /// <summary>Index of the first option; -1 for the empty set.</summary>
    public int First
    {
        get
        {
            for (var word = 0; word < WordCount; word++)
            {
                if (Word(word) != 0)
                    return (word * WordBits) + BitOperations.TrailingZeroCount(Word(word));
            }

            return -1;
        }
    }

    /// <summary>Index of the last option; -1 for the empty set.</summary>
    public int Last
    {
        get
        {
            for (var word = WordCount - 1; word >= 0; word--)
            {
                if (Word(word) != 0)
                    return (word * WordBits) + WordBits - 1 - BitOperations.LeadingZeroCount(Word(word));
            }

            return -1;
        }
    }

    private int WordCount => 1 + (_high?.Length ?? 0);

    /// <summary>The set of one option.</summary>
    public static OptionSet Of(int index) => Range(index, index);

    /// <summary>
    /// All options from <paramref name="first"/> to <paramref name="last"/>, both included.
    /// </summary>
    public static OptionSet Range(int first, int last)
    {
        if (last < first)
            return Empty;
        ArgumentOutOfRangeException.ThrowIfNegative(first);
        if (last < WordBits)
            return new OptionSet((ulong.MaxValue >> (WordBits - 1 - last)) & (ulong.MaxValue << first));
        var words = new ulong[(last / WordBits) + 1];
        for (var index = first; index <= last; index++)
            words[index / WordBits] |= 1UL << (index % WordBits);
        return new OptionSet(words[0], words[1..]);
    }

    /// <summary>All <paramref name="count"/> options of a point.</summary>
    public static OptionSet All(int count) => Range(0, count - 1);

    /// <summary>The option <paramref name="index"/> is in the set.</summary>
    public bool Contains(int index) =>
        index >= 0 && index / WordBits < WordCount && (Word(index / WordBits) >> (index % WordBits) & 1) != 0;

    /// <summary>Every option of <paramref name="other"/> is in this set.</summary>
    public bool ContainsAll(OptionSet other) =>
        other._high is null ? (other._low & ~_low) == 0 : other.Except(this).IsEmpty;

    /// <summary>Some option is in both.</summary>
    public bool Intersects(OptionSet other) =>
        (_low & other._low) != 0
        || (_high is not null && other._high is not null && !(this & other).IsEmpty);

    /// <summary>The options that are not in <paramref name="other"/>.</summary>
    public OptionSet Except(OptionSet other) =>
        _high is null ? new OptionSet(_low & ~other._low) : CombineWords(this, other, Combination.Except);

    /// <summary>Indexes in ascending order.</summary>
    public IEnumerable<int> Indexes()
    {
        for (var word = 0; word < WordCount; word++)
        {
            for (var bits = Word(word); bits != 0; bits &= bits - 1)
                yield return (word * WordBits) + BitOperations.TrailingZeroCount(bits);
        }
    }

    /// <summary>Options in either.</summary>
    public static OptionSet operator |(OptionSet a, OptionSet b) =>
        a._high is null && b._high is null
            ? new OptionSet(a._low | b._low)
            : CombineWords(a, b, Combination.Or);

    /// <summary>Options in both.</summary>
    public static OptionSet operator &(OptionSet a, OptionSet b) =>
        a._high is null || b._high is null
            ? new OptionSet(a._low & b._low)
            : CombineWords(a, b, Combination.And);

    /// <summary>Same options.</summary>
    public static bool operator ==(OptionSet a, OptionSet b) => a.Equals(b);

    /// <summary>Different options.</summary>
    public static bool operator !=(OptionSet a, OptionSet b) => !a.Equals(b);

    /// <summary>Options in either.</summary>
    public static OptionSet BitwiseOr(OptionSet left, OptionSet right) => left | right;

    /// <summary>Options in both.</summary>
    public static OptionSet BitwiseAnd(OptionSet left, OptionSet right) => left & right;

    /// <inheritdoc/>
    public bool Equals(OptionSet other) =>
        _low == other._low
        && (ReferenceEquals(_high, other._high)
            || (_high is not null && other._high is not null && _high.AsSpan().SequenceEqual(other._high)));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is OptionSet other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        if (_high is null)
            return _low.GetHashCode();
        var hash = default(HashCode);
        hash.Add(_low);
        foreach (var word in _high)
            hash.Add(word);
        return hash.ToHashCode();
    }

    /// <summary>The indexes in braces, for tests and debugging.</summary>
    public override string ToString() => "{" + string.Join(',', Indexes()) + "}";

    private static OptionSet CombineWords(OptionSet a, OptionSet b, Combination combination)
    {
        var words = new ulong[Math.Max(a.WordCount, b.WordCount)];
        for (var i = 0; i < words.Length; i++)
        {
            words[i] = combination switch
            {
                Combination.Or => a.Word(i) | b.Word(i),
                Combination.And => a.Word(i) & b.Word(i),
                _ => a.Word(i) & ~b.Word(i),
            };
        }

        return new OptionSet(words[0], words[1..]);
    }

    private static ulong[]? Trim(ulong[] high)
    {
        var length = high.Length;
        while (length > 0 && high[length - 1] == 0)
            length--;
        return length == 0 ? null : high[..length];
    }

    private ulong Word(int index) =>
        index == 0 ? _low : _high is not null && index <= _high.Length ? _high[index - 1] : 0;
}
