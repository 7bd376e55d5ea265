using System.Collections.Immutable;
using NegotiationModel.Accounts;
using NegotiationModel.Model;

namespace NegotiationModel.Parties;

/// <summary>
/// All that one party asks for lies inside another's red line: in which versions, and in which circumstances.
/// Every list is sorted by id.
/// </summary>
public sealed record InsideRedLine
{
    /// <summary>Who asks, wishes or hints.</summary>
    public required Party Asking { get; init; }

    /// <summary>Whose red line it is.</summary>
    public required Party Refusing { get; init; }

    /// <summary>The positions that lie inside, and no other.</summary>
    public required ImmutableArray<Statement> Asks { get; init; }

    /// <summary>The red lines around them.</summary>
    public required ImmutableArray<Statement> RedLines { get; init; }

    /// <summary>In how many of <see cref="Versions"/> it holds, at least 1.</summary>
    public required int HoldsIn { get; init; }

    /// <summary>Ways to believe the accounts of both parties; 1 if they fit together.</summary>
    public required int Versions { get; init; }

    /// <summary>Accounts of what is asked for that are believed only where it does not hold.</summary>
    public ImmutableArray<Account> AskedOtherwise { get; init; } = [];

    /// <summary>Accounts of the red line that are believed only where it does not hold.</summary>
    public ImmutableArray<Account> RefusedOtherwise { get; init; } = [];

    /// <summary>
    /// The one condition of a cited statement that decides where it holds; null if none does so alone.
    /// </summary>
    public Condition? DecidedBy { get; init; }

    /// <summary>
    /// Circumstances in which it does not hold, by the fewest points that set them apart from some in which
    /// it does; null if it holds in all of them.
    /// </summary>
    public Assignment? ExceptWhere { get; init; }

    /// <summary>It hangs on which account is believed.</summary>
    public bool IsContested => HoldsIn < Versions;
}
