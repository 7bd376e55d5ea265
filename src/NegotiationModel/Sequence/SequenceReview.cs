using System.Collections.Immutable;
using NegotiationModel.Accounts;
using NegotiationModel.Model;

namespace NegotiationModel.Sequence;

/// <summary>A step and the statements that speak against it or against every way into it.</summary>
/// <param name="Step">The step.</param>
/// <param name="By">The refusals, by id.</param>
/// <param name="DemandedBy">The statements whose conditions cannot be met, by id; empty where the step is
/// refused itself.</param>
public sealed record RefusedStep(
    Step Step, ImmutableArray<Statement> By, ImmutableArray<Statement> DemandedBy);

/// <summary>A step that needs what the text does not contain, or is not known to.</summary>
/// <param name="Step">The step.</param>
/// <param name="DemandedBy">The statements that make it so, by id.</param>
/// <param name="Missing">What is not in the text, sorted.</param>
public sealed record MissingPrecondition(
    Step Step, ImmutableArray<Statement> DemandedBy, ImmutableArray<Step> Missing);

/// <summary>A step that can be done once others can.</summary>
/// <param name="Step">The step.</param>
/// <param name="For">The stuck steps that it waits for, directly or through others; sorted.</param>
/// <param name="DemandedBy">The statements whose conditions are not met, by id.</param>
public sealed record WaitingStep(
    Step Step, ImmutableArray<Step> For, ImmutableArray<Statement> DemandedBy);

/// <summary>Steps that wait for each other in a circle.</summary>
/// <param name="Steps">The steps, sorted.</param>
/// <param name="Statements">The conditions of the circle, by id.</param>
/// <param name="OpenedBy">Smallest sets of guarantees that let its steps be done, fewest first.</param>
public sealed record Deadlock(
    ImmutableArray<Step> Steps, ImmutableArray<Statement> Statements,
    ImmutableArray<ImmutableArray<Step>> OpenedBy);

/// <summary>Steps that each need the other, in no order: they work if done together.</summary>
/// <param name="Steps">The steps, sorted.</param>
/// <param name="Statements">The conditions, by id.</param>
public sealed record Package(ImmutableArray<Step> Steps, ImmutableArray<Statement> Statements);

/// <summary>In what order the steps of a text, or of all demands, can be done, and what stands in the way.
/// </summary>
public sealed record SequenceReview
{
    /// <summary>The text; null for all demands and for a deal that was asked for.</summary>
    public Proposal? Proposal { get; init; }

    /// <summary>The choices asked for; null for a text and for all demands.</summary>
    public Assignment? Deal { get; init; }

    /// <summary>The reading of the text: the options of ambiguous terms that matter here.</summary>
    public Assignment Reading { get; init; } = Assignment.Empty;

    /// <summary>Steps that can be done, each after what it waits for.</summary>
    public required ImmutableArray<Step> Order { get; init; }

    /// <summary>Circles, by their first step.</summary>
    public required ImmutableArray<Deadlock> Deadlocks { get; init; }

    /// <summary>Refused steps, and steps all of whose ways in are refused; sorted.</summary>
    public required ImmutableArray<RefusedStep> Refused { get; init; }

    /// <summary>Steps that need what the text does not contain; sorted.</summary>
    public required ImmutableArray<MissingPrecondition> NotInText { get; init; }

    /// <summary>Steps that wait for one of the above; sorted.</summary>
    public required ImmutableArray<WaitingStep> Waiting { get; init; }

    /// <summary>Steps that work only if done together; by their first step.</summary>
    public required ImmutableArray<Package> Packages { get; init; }

    /// <summary>
    /// All smallest sets of preconditions whose guarantee by somebody would let every step be done that
    /// nobody refuses; fewest first. Empty where nothing is stuck.
    /// </summary>
    public required ImmutableArray<ImmutableArray<Step>> Waivers { get; init; }

    /// <summary>An order that works once the first of <see cref="Waivers"/> is guaranteed.</summary>
    public required ImmutableArray<Step> OrderOnceWaived { get; init; }

    /// <summary>No set of <see cref="Waivers"/> is missing.</summary>
    public bool IsComplete { get; init; } = true;
}

/// <summary>Parties each of which waits for an act of the next, in a circle that is no deadlock.</summary>
/// <param name="Parties">The parties, by id.</param>
/// <param name="Statements">The conditions that make it so, by id.</param>
public sealed record MutualWaiting(ImmutableArray<Party> Parties, ImmutableArray<Statement> Statements);

/// <summary>What waits for what, for every text and for all demands.</summary>
public sealed record SequenceComparison
{
    /// <summary>Nothing compared.</summary>
    public static readonly SequenceComparison None = new();

    /// <summary>All demands first, then by text id and reading, then a deal that was asked for.</summary>
    public ImmutableArray<SequenceReview> Sequences { get; init; } = [];

    /// <summary>By the ids of the parties.</summary>
    public ImmutableArray<MutualWaiting> MutualWaiting { get; init; } = [];

    /// <summary>Ids of texts with more readings than were looked at, sorted.</summary>
    public ImmutableArray<string> TooManyReadings { get; init; } = [];
}
