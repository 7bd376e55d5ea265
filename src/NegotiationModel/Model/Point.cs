using System.Collections.Immutable;

namespace NegotiationModel.Model;

/// <summary>How the options of a point relate.</summary>
public enum PointKind
{
    /// <summary>Unranked options.</summary>
    Nominal,

    /// <summary>Options ranked from first to last.</summary>
    Ordered,

    /// <summary>A range of numbers, cut into ranked segments.</summary>
    Numeric,
}

/// <summary>Whether a point is part of texts and deals.</summary>
public enum PointScope
{
    /// <summary>Part of texts and deals.</summary>
    Deal,

    /// <summary>Recorded and compared only.</summary>
    Context,
}

/// <summary>
/// One option of a point. On a numeric point it is a segment: one grid value or a run of values between two
/// mentioned ones.
/// </summary>
/// <param name="Id">Option id, or for a segment <c>40</c> or <c>41..59</c>.</param>
/// <param name="Title">For people; null where the id is all there is (segments).</param>
/// <param name="Low">Least value of a segment; null otherwise.</param>
/// <param name="High">Greatest value of a segment; null otherwise.</param>
public sealed record PointOption(string Id, LocalText? Title, decimal? Low = null, decimal? High = null)
{
    /// <summary>One answer: not a run of several grid values.</summary>
    public bool IsSingleValue => Low == High;
}

/// <summary>
/// The grid of a numeric point: from <paramref name="Min"/> to <paramref name="Max"/> by <paramref
/// name="Step"/>.
/// </summary>
/// <param name="Min">Least value.</param>
/// <param name="Max">Greatest value.</param>
/// <param name="Step">Distance of neighbouring values, above 0.</param>
/// <param name="Unit">Unit, as shown behind values; null if none.</param>
public sealed record NumericGrid(decimal Min, decimal Max, decimal Step, string? Unit)
{
    /// <summary>The value is one of the grid.</summary>
    public bool Contains(decimal value) => value >= Min && value <= Max && (value - Min) % Step == 0;
}

/// <summary>A question under negotiation, or a question of fact. Identity is the id.</summary>
public sealed class Point
{
    /// <summary>Id.</summary>
    public required string Id { get; init; }

    /// <summary>Title for people.</summary>
    public required LocalText Title { get; init; }

    /// <summary>Kind.</summary>
    public required PointKind Kind { get; init; }

    /// <summary>All options in their order; for a numeric point its segments, ascending.</summary>
    public required ImmutableArray<PointOption> Options { get; init; }

    /// <summary>Place in the list of points sorted by id, from 0.</summary>
    public required int Index { get; init; }

    /// <summary>A question of fact: accounts answer it themselves.</summary>
    public bool IsFact { get; init; }

    /// <summary>Deal or context.</summary>
    public PointScope Scope { get; init; }

    /// <summary>Grid of a numeric point; null otherwise.</summary>
    public NumericGrid? Grid { get; init; }

    /// <summary>What holds without a deal; empty if not said.</summary>
    public OptionSet StatusQuo { get; init; }

    /// <summary>Parties that must all act to deliver it.</summary>
    public ImmutableArray<Party> DecidedBy { get; init; } = [];

    /// <summary>The analyst's weight of the point; null if not given.</summary>
    public decimal? Salience { get; init; }

    /// <summary>A remark of the analyst.</summary>
    public string? Note { get; init; }

    /// <summary>Every option.</summary>
    public OptionSet AllOptions => OptionSet.All(Options.Length);

    /// <summary>The set is one answer: a single option that is not a run of values.</summary>
    public bool IsOneOption(OptionSet set) => set.Count == 1 && Options[set.First].IsSingleValue;

    /// <summary>Index of the option with this id, or -1.</summary>
    public int IndexOf(string optionId)
    {
        for (var i = 0; i < Options.Length; i++)
        {
            if (string.Equals(Options[i].Id, optionId, StringComparison.Ordinal))
                return i;
        }

        return -1;
    }

    /// <summary>The id.</summary>
    public override string ToString() => Id;
}
