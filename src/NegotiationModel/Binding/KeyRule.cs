using System.Collections.Immutable;

namespace NegotiationModel.Binding;

/// <summary>
/// What the keys of one item ask of each other, as far as an editor can see it in one file. The binders check
/// the same with better words; a corpus of files proves that both agree.
/// </summary>
internal abstract record KeyRule
{
    /// <summary>Alternatives of one key each.</summary>
    internal static ImmutableArray<ImmutableArray<Key>> Any(params ReadOnlySpan<Key> keys)
    {
        var sets = ImmutableArray.CreateBuilder<ImmutableArray<Key>>(keys.Length);
        foreach (var key in keys)
            sets.Add([key]);
        return sets.ToImmutable();
    }
}

/// <summary>All keys of one of these sets are there.</summary>
/// <param name="Sets">At least two.</param>
internal sealed record OneOfSets(ImmutableArray<ImmutableArray<Key>> Sets) : KeyRule;

/// <summary>Where the key is, all keys of one of these sets are there as well.</summary>
/// <param name="Key">The key.</param>
/// <param name="Sets">At least one.</param>
internal sealed record NeedsOneOf(Key Key, ImmutableArray<ImmutableArray<Key>> Sets) : KeyRule;

/// <summary>Where the key is, the others are not.</summary>
/// <param name="Key">The key.</param>
/// <param name="Others">The others; the key itself among them counts for nothing.</param>
internal sealed record Excludes(Key Key, ImmutableArray<Key> Others) : KeyRule;

/// <summary>Where the key is, another one has one of a few values, or is not there.</summary>
/// <param name="Key">The key.</param>
/// <param name="Other">The other one.</param>
/// <param name="Values">The values it may have then, as they are written.</param>
internal sealed record Narrows(Key Key, Key Other, ImmutableArray<string> Values) : KeyRule;

/// <summary>Where the key has one of these values, another key is there and some are not.</summary>
/// <param name="Key">The key.</param>
/// <param name="Values">The values, as they are written.</param>
/// <param name="Needed">The key that is there.</param>
/// <param name="Excluded">The keys that are not.</param>
internal sealed record WhereValue(
    Key Key, ImmutableArray<string> Values, Key Needed, ImmutableArray<Key> Excluded) : KeyRule;
