using System.Collections.Immutable;

namespace NegotiationModel.Model;

/// <summary>
/// One negotiation, whole and valid: every reference resolved, every list sorted ordinally by id. What the
/// audience may not see is not in it.
/// </summary>
public sealed record Scenario
{
    /// <summary>Id.</summary>
    public required string Id { get; init; }

    /// <summary>Title for people.</summary>
    public required LocalText Title { get; init; }

    /// <summary>The only "now" there is.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>
    /// The scenario gives no date that can be read, and nobody asked for one: the last day told was taken.
    /// </summary>
    public bool IsAsOfAssumed { get; init; }

    /// <summary>Days within which statements count as contemporaneous.</summary>
    public int WindowDays { get; init; } = 90;

    /// <summary>Days after which a stance is stale; null if not asked for.</summary>
    public int? StaleAfterDays { get; init; }

    /// <summary>Marking of what bears none of its own.</summary>
    public Tlp Tlp { get; init; } = Tlp.Clear;

    /// <summary>Parties, blocs among them.</summary>
    public ImmutableArray<Party> Parties { get; init; } = [];

    /// <summary>People.</summary>
    public ImmutableArray<Person> People { get; init; } = [];

    /// <summary>Points and questions of fact.</summary>
    public ImmutableArray<Point> Points { get; init; } = [];

    /// <summary>Sources.</summary>
    public ImmutableArray<Source> Sources { get; init; } = [];

    /// <summary>Accounts.</summary>
    public ImmutableArray<Account> Accounts { get; init; } = [];

    /// <summary>
    /// Tiers of trust, first is believed first; each a sorted list of accounts; empty if not given.
    /// </summary>
    public ImmutableArray<ImmutableArray<Account>> Trust { get; init; } = [];

    /// <summary>Statements.</summary>
    public ImmutableArray<Statement> Statements { get; init; } = [];

    /// <summary>Proposals.</summary>
    public ImmutableArray<Proposal> Proposals { get; init; } = [];

    /// <summary>Amendments.</summary>
    public ImmutableArray<Amendment> Amendments { get; init; } = [];

    /// <summary>Promises.</summary>
    public ImmutableArray<Promise> Promises { get; init; } = [];

    /// <summary>Events.</summary>
    public ImmutableArray<NegotiationEvent> Events { get; init; } = [];

    /// <summary>Priorities, by party id.</summary>
    public ImmutableArray<PartyPriorities> Priorities { get; init; } = [];
}
