using System.Collections.Immutable;
using NegotiationModel.Accounts;
using NegotiationModel.Model;

namespace NegotiationModel.Parties;

/// <summary>
/// How two parties stand to each other on one point; with conditions, in the worst circumstances.
/// </summary>
public enum PartyLabel
{
    /// <summary>At least one claims nothing.</summary>
    Silent,

    /// <summary>Depends on which account is believed.</summary>
    Contested,

    /// <summary>Their red lines leave no option.</summary>
    RedLinesCollide,

    /// <summary>Their refusals leave no option.</summary>
    Opposed,

    /// <summary>Neither common ground nor a collision.</summary>
    Open,

    /// <summary>Both accept an option.</summary>
    Bridgeable,

    /// <summary>Their positions meet.</summary>
    Aligned,

    /// <summary>Too many circumstances to compare.</summary>
    NotCompared,
}

/// <summary>A doubt about an option on which two parties meet.</summary>
/// <param name="Party">Who doubts.</param>
/// <param name="Option">Index of the option.</param>
public sealed record DoubtedOption(Party Party, int Option);

/// <summary>Two parties on one point; <see cref="A"/> comes before <see cref="B"/> ordinally by id.</summary>
public sealed record PartyPair
{
    /// <summary>The point.</summary>
    public required Point Point { get; init; }

    /// <summary>The first party.</summary>
    public required Party A { get; init; }

    /// <summary>The second party.</summary>
    public required Party B { get; init; }

    /// <summary>The label.</summary>
    public required PartyLabel Label { get; init; }

    /// <summary>
    /// Parties of the pair whose red lines (refusals, where they are opposed) leave no option by themselves;
    /// empty where it takes both, and for other labels.
    /// </summary>
    public ImmutableArray<Party> ClosedAloneBy { get; init; } = [];

    /// <summary>Options on which they meet (aligned, bridgeable); empty otherwise.</summary>
    public OptionSet Options { get; init; }

    /// <summary>
    /// The whole position of A inside B's red line, in some version and circumstances; null in none.
    /// </summary>
    public InsideRedLine? InsideRedLineOfB { get; init; }

    /// <summary>
    /// The whole position of B inside A's red line, in some version and circumstances; null in none.
    /// </summary>
    public InsideRedLine? InsideRedLineOfA { get; init; }

    /// <summary>The whole position of A lies inside B's red line, in some circumstances.</summary>
    public bool PositionOfAInRedLineOfB => InsideRedLineOfB is not null;

    /// <summary>The whole position of B lies inside A's red line, in some circumstances.</summary>
    public bool PositionOfBInRedLineOfA => InsideRedLineOfA is not null;

    /// <summary>
    /// The best label over the circumstances, if it differs from <see cref="Label"/>; null otherwise.
    /// </summary>
    public PartyLabel? Best { get; init; }

    /// <summary>
    /// Circumstances of the best label: only the points that separate it from the worst; null without <see
    /// cref="Best"/>, and where it is reached in some versions of the accounts only.
    /// </summary>
    public Assignment? SeparatedBy { get; init; }

    /// <summary>Labels of the several readings of a contested pair, sorted; empty otherwise.</summary>
    public ImmutableArray<PartyLabel> ReadingLabels { get; init; } = [];

    /// <summary>
    /// Members of a bloc in the pair that have no word of their own on the point, sorted by id.
    /// </summary>
    public ImmutableArray<Party> AppliesTo { get; init; } = [];

    /// <summary>Doubts about <see cref="Options"/>.</summary>
    public ImmutableArray<DoubtedOption> Doubts { get; init; } = [];

    /// <summary>The statements behind both sides, sorted by id.</summary>
    public ImmutableArray<Statement> Evidence { get; init; } = [];
}

/// <summary>A member with a word of its own that clashes with its bloc's.</summary>
public sealed record BlocClash
{
    /// <summary>The bloc.</summary>
    public required Party Bloc { get; init; }

    /// <summary>The member.</summary>
    public required Party Member { get; init; }

    /// <summary>The member's cell: what the clash is about.</summary>
    public required CellSubject Subject { get; init; }

    /// <summary>Every clash is between a public and a private statement: a split, not a departure.</summary>
    public required bool IsChannelSplit { get; init; }

    /// <summary>They clash whichever accounts are believed; otherwise only if some are.</summary>
    public required bool IsCertain { get; init; }

    /// <summary>Clashing statements: the bloc's and the member's.</summary>
    public required ImmutableArray<(Statement OfBloc, Statement OfMember)> Clashes { get; init; }
}

/// <summary>All parties compared.</summary>
/// <param name="Pairs">By point id, then the ids of the parties.</param>
/// <param name="BlocClashes">By bloc, member and subject.</param>
public sealed record PartyComparison(ImmutableArray<PartyPair> Pairs, ImmutableArray<BlocClash> BlocClashes);
