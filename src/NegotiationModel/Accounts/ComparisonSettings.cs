using System.Collections.Immutable;
using NegotiationModel.Model;

namespace NegotiationModel.Accounts;

/// <summary>What comparing needs beside a cell's own statements: dates, window, turning points.</summary>
/// <param name="AsOf">Positions as of this day.</param>
/// <param name="KnownAsOf">Only what was reported by this day.</param>
/// <param name="WindowDays">Days within which statements count as contemporaneous.</param>
/// <param name="TurningPoints">Events that are turning points for every point or for some.</param>
public sealed record ComparisonSettings(
    DateOnly AsOf, DateOnly KnownAsOf, int WindowDays, ImmutableArray<NegotiationEvent> TurningPoints)
{
    /// <summary>The settings of a scenario, as of its own date unless others are given.</summary>
    public static ComparisonSettings Of(
        Scenario scenario, DateOnly? asOf = null, DateOnly? knownAsOf = null) => new(
        asOf ?? scenario.AsOf,
        knownAsOf ?? scenario.AsOf,
        scenario.WindowDays,
        [.. scenario.Events.Where(e => e.IsTurningPoint || e.TurningPointFor.Length > 0)]);

    /// <summary>Reported by the known-as-of date.</summary>
    public bool IsKnown(Statement statement) => statement.Reported.Start <= KnownAsOf;

    /// <summary>Known, and said by the as-of date.</summary>
    public bool Includes(Statement statement) => IsKnown(statement) && statement.Said.Start <= AsOf;
}
