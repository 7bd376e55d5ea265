using System.Collections.Immutable;
using NegotiationModel.Accounts;
using NegotiationModel.Model;
using NegotiationModel.Proposals;

namespace NegotiationModel.Sequence;

/// <summary>
/// The door of the room: what waits for what in every text and in all demands together, by what is told of
/// parties whichever accounts are believed.
/// </summary>
public static class SequenceComparer
{
    /// <summary>Most readings of a text that are ordered one by one.</summary>
    private const int MostReadings = 256;

    /// <summary>Orders every text on each of its readings, and all demands.</summary>
    public static SequenceComparison Compare(
        Scenario scenario, ImmutableArray<CellComparison> cells, ProposalComparison proposals,
        DateOnly asOf, CancellationToken cancellation = default)
    {
        var believed = Believed(cells);
        if (!believed.Any(s => s.Condition is not null))
            return SequenceComparison.None;
        var recorded = Recorded(scenario, asOf);
        var sequences = ImmutableArray.CreateBuilder<SequenceReview>();
        sequences.Add(AllDemands(believed, recorded));
        var tooMany = ImmutableArray.CreateBuilder<string>();
        foreach (var text in proposals.Proposals.Select(p => p.Text)
            .OrderBy(t => t.Proposal.Id, StringComparer.Ordinal))
        {
            cancellation.ThrowIfCancellationRequested();
            if (Readings(text, believed) is { } readings)
                sequences.AddRange(readings.Select(r => OfText(text, r, believed, recorded)));
            else
                tooMany.Add(text.Proposal.Id);
        }

        return new SequenceComparison
        {
            Sequences = sequences.ToImmutable(),
            MutualWaiting = MutualWaitingFinder.Find(believed, sequences[0].Deadlocks),
            TooManyReadings = tooMany.ToImmutable(),
        };
    }

    /// <summary>The sequence of a deal that somebody asks about.</summary>
    public static SequenceReview OfDeal(
        Scenario scenario, ImmutableArray<CellComparison> cells, Assignment deal, DateOnly asOf) =>
        SequenceFinder.Find(
            deal.Choices.Select(c => new Step(c.Point, c.Option)), Believed(cells), Recorded(scenario, asOf),
            deal.Choices.ToDictionary(c => c.Point, c => OptionSet.Of(c.Option)))
        with
        { Deal = deal };

    /// <summary>What stands of every party on points in each version of its cell, by id.</summary>
    private static ImmutableArray<Statement> Believed(ImmutableArray<CellComparison> cells) =>
        [.. cells.Where(c => c.Subject is { Party: not null, Point: not null } && !c.Readings.IsEmpty)
            .SelectMany(c => c.Readings[0].Statements
                .Where(s => c.Readings.All(r => r.Statements.Contains(s))))
            .OrderBy(s => s.Id, StringComparer.Ordinal)];

    private static HashSet<Step> Recorded(Scenario scenario, DateOnly asOf) =>
        [.. scenario.Events.Where(e => e.Date.Start <= asOf).SelectMany(e => e.Outcome)
            .SelectMany(t => t.Options.Indexes().Select(o => new Step(t.Point, o)))];

    private static SequenceReview AllDemands(ImmutableArray<Statement> believed, HashSet<Step> recorded)
    {
        var demands = Demand.Of(believed).ToList();
        return SequenceFinder.Find(
            demands.Select(d => d.Step).Concat(demands.SelectMany(d => d.Named())), believed, recorded,
            new Dictionary<Point, OptionSet>());
    }

    private static SequenceReview OfText(
        TextKnowledge text, Assignment reading, ImmutableArray<Statement> believed, HashSet<Step> recorded)
    {
        var within = text.Told.ToDictionary(t => t.Key, t => t.Value);
        foreach (var (point, option) in reading.Choices)
            within[point] = OptionSet.Of(option);
        var steps = within.Where(t => t.Value.Count == 1).Select(t => new Step(t.Key, t.Value.First));
        return SequenceFinder.Find(steps, believed, recorded, within) with
        {
            Proposal = text.Proposal,
            Reading = reading,
        };
    }

    /// <summary>
    /// The readings of the ambiguous terms that some condition binds or names; null if too many. Other
    /// ambiguous terms make no difference to the order.
    /// </summary>
    private static List<Assignment>? Readings(TextKnowledge text, ImmutableArray<Statement> believed)
    {
        var demands = Demand.Of(believed).ToList();
        var named = demands.SelectMany(d => d.Named()).Concat(demands.Select(d => d.Step))
            .Select(s => s.Point).ToHashSet();
        List<Assignment> readings = [Assignment.Empty];
        foreach (var term in text.Terms.Where(t => t.Options.Count > 1 && named.Contains(t.Point)))
        {
            readings =
            [
                .. readings.SelectMany(r => term.Options.Indexes()
                    .Select(o => new Assignment(r.Choices.Add((term.Point, o))))),
            ];
            if (readings.Count > MostReadings)
                return null;
        }

        return readings;
    }
}
