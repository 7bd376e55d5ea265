using System.Collections.Immutable;
using NegotiationModel.Model;

namespace NegotiationModel.Proposals;

/// <summary>What became of an amendment.</summary>
public enum AmendmentStatus
{
    /// <summary>Nothing took it back.</summary>
    Stands,

    /// <summary>Perhaps taken back: one of several of which some were.</summary>
    PossiblyUndone,

    /// <summary>Taken back: the term is again what it was before.</summary>
    Undone,
}

/// <summary>How far a change moved a term toward what a party asked for at that time.</summary>
/// <param name="Party">The party.</param>
/// <param name="Point">The point.</param>
/// <param name="Toward">From -1 (as far away as can be) to 1; null if the term before or after, or the
/// party's position, is not known.</param>
public sealed record Movement(Party Party, Point Point, Fraction? Toward);

/// <summary>One amendment: what it moved, toward whom, and whether it still stands.</summary>
public sealed record AmendmentReview
{
    /// <summary>The amendment.</summary>
    public required Amendment Amendment { get; init; }

    /// <summary>The terms it changed, before and after; several for one that reverts others.</summary>
    public required ImmutableArray<TextStep> Steps { get; init; }

    /// <summary>What became of it.</summary>
    public required AmendmentStatus Status { get; init; }

    /// <summary>Ids of the amendments or later texts that took it back, sorted; empty if it stands.</summary>
    public required ImmutableArray<string> UndoneBy { get; init; }

    /// <summary>Every party that speaks about a point of it by then, by party id, then point id.</summary>
    public required ImmutableArray<Movement> Movements { get; init; }

    /// <summary>How many of <see cref="Movements"/> are known.</summary>
    public int Covered => Movements.Count(m => m.Toward is not null);

    /// <summary>Parties toward whom it moved the text, by id.</summary>
    public ImmutableArray<Party> GainedBy =>
        [.. Movements.Where(m => m.Toward is { Sign: > 0 }).Select(m => m.Party).Distinct()];

    /// <summary>The step where the known term just before is not what the amendment says it changed; null if
    /// there is none.</summary>
    public TextStep? Stale => Steps.FirstOrDefault(s =>
        Amendment.From is { } from && s.Standing is { } standing && from != standing);
}

/// <summary>Sums of movement of one text for one party, over its amendments.</summary>
/// <param name="Party">The party.</param>
/// <param name="Net">Sum of all movements, weighted by salience where the scenario gives it.</param>
/// <param name="Gross">Sum of their sizes.</param>
/// <param name="Known">Movements that are known.</param>
/// <param name="Count">Movements in all.</param>
public sealed record NetMovement(Party Party, Fraction Net, Fraction Gross, int Known, int Count)
{
    /// <summary>Movement that was taken back: gross less net, in size.</summary>
    public Fraction Churn => Gross - Net.Abs();
}
