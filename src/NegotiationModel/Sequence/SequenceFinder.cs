using System.Collections.Immutable;
using NegotiationModel.Model;

namespace NegotiationModel.Sequence;

/// <summary>Orders some steps and says of each one that is left why it is stuck.</summary>
internal sealed class SequenceFinder
{
    private static readonly Comparer<Step> ByName = Comparer<Step>.Create(Step.Compare);
    private readonly ImmutableArray<Step> _steps;
    private readonly ILookup<Step, Demand> _demands;
    private readonly HashSet<Step> _recorded;
    private readonly Refusals _refusals;
    private readonly ImmutableArray<Step> _order;
    private readonly HashSet<Step> _stuck;
    private readonly HashSet<Step> _there;

    private SequenceFinder(
        ImmutableArray<Step> steps, ILookup<Step, Demand> demands, HashSet<Step> recorded, Refusals refusals)
    {
        _steps = steps;
        _demands = demands;
        _recorded = recorded;
        _refusals = refusals;
        _order = new StepSolver(steps, demands, recorded, refusals).Order([]);
        _stuck = [.. steps.Except(_order)];
        _there = [.. steps, .. recorded];
    }

    /// <summary>The sequence of some steps.</summary>
    /// <param name="steps">What is to be done.</param>
    /// <param name="believed">What parties are believed to say.</param>
    /// <param name="recorded">Outcomes already recorded.</param>
    /// <param name="within">What points can be, by the text.</param>
    public static SequenceReview Find(
        IEnumerable<Step> steps, ImmutableArray<Statement> believed, HashSet<Step> recorded,
        IReadOnlyDictionary<Point, OptionSet> within)
    {
        ImmutableArray<Step> sorted = [.. steps.Distinct().Order(ByName)];
        var demands = Demand.Of(believed).ToLookup(d => d.Step);
        return new SequenceFinder(sorted, demands, recorded, new Refusals(believed, within)).Review();
    }

    private SequenceReview Review()
    {
        var circles = Circles.Of([.. _stuck.Order(ByName)], WaitsInTimeFor);
        var left = _stuck.Except(circles.SelectMany(c => c)).Order(ByName).ToList();
        ImmutableArray<RefusedStep> refused = [.. left.Select(RefusedOf).OfType<RefusedStep>()];
        left = [.. left.Except(refused.Select(r => r.Step))];
        ImmutableArray<MissingPrecondition> missing =
            [.. left.Select(MissingOf).OfType<MissingPrecondition>()];
        // What somebody refuses itself is not waiting for a guarantee.
        var (waivers, isComplete) = Waivers(_stuck.Where(s => !_refusals.Has(s)));
        return new SequenceReview
        {
            Order = _order,
            Deadlocks = [.. circles.Select(c =>
                new Deadlock([.. c], Between(c, inTime: true), Waivers(c).Sets))],
            Refused = refused,
            NotInText = missing,
            Waiting = [.. left.Except(missing.Select(m => m.Step)).Select(s => new WaitingStep(
                s, [.. WaitedFor(s).Order(ByName)], Sorted(Unmet(s).Select(d => d.By))))],
            Packages = [.. Circles.Of([.. _order.Order(ByName)], NeedsInNoOrder)
                .Select(c => new Package([.. c], Between(c, inTime: false)))],
            Waivers = waivers,
            OrderOnceWaived = waivers.IsEmpty ? []
                : new StepSolver(_steps, _demands, _recorded, _refusals).Order(waivers[0]),
            IsComplete = isComplete,
        };
    }

    private IEnumerable<Step> WaitsInTimeFor(Step step) =>
        _demands[step].Where(d => d.IsInTime && !d.IsMet(IsDone)).SelectMany(d => d.Named())
            .Where(_stuck.Contains);

    private IEnumerable<Step> NeedsInNoOrder(Step step) =>
        _demands[step].Where(d => !d.IsInTime).SelectMany(d => d.Named()).Where(_order.Contains);

    private HashSet<Step> WaitedFor(Step step)
    {
        var found = new HashSet<Step>();
        var open = new Stack<Step>([step]);
        while (open.TryPop(out var current))
        {
            foreach (var next in Unmet(current).SelectMany(d => d.Named()).Where(_stuck.Contains))
            {
                if (found.Add(next))
                    open.Push(next);
            }
        }

        found.Remove(step);
        return found;
    }

    private bool IsDone(Step step) => _recorded.Contains(step) || _order.Contains(step);

    private ImmutableArray<Statement> Between(List<Step> circle, bool inTime) =>
        [.. circle.SelectMany(s => _demands[s])
            .Where(d => d.IsInTime == inTime && d.Named().Any(circle.Contains)).Select(d => d.By)
            .DistinctBy(s => s.Id, StringComparer.Ordinal).OrderBy(s => s.Id, StringComparer.Ordinal)];

    private RefusedStep? RefusedOf(Step step)
    {
        if (_refusals.Has(step))
            return new RefusedStep(step, [.. _refusals.Of(step)], []);
        var hopeless = Unmet(step).Where(d => d.Condition.Cases.All(IsRefused)).ToList();
        return hopeless.Count == 0 ? null : new RefusedStep(
            step,
            Sorted(hopeless.SelectMany(d => d.Named()).SelectMany(_refusals.Of)),
            Sorted(hopeless.Select(d => d.By)));
    }

    private MissingPrecondition? MissingOf(Step step)
    {
        var lacking = Unmet(step)
            .Where(d => d.Condition.Cases.All(c => IsRefused(c) || c.Terms.Any(IsMissing))).ToList();
        return lacking.Count == 0 ? null : new MissingPrecondition(
            step,
            Sorted(lacking.Select(d => d.By)),
            [.. lacking.SelectMany(d => d.Condition.Cases).Where(c => !IsRefused(c)).SelectMany(c => c.Terms)
                .Where(IsMissing).SelectMany(Demand.StepsOf).Distinct().Order(ByName)]);
    }

    /// <summary>Demands on a step that are not met by what can be done.</summary>
    private IEnumerable<Demand> Unmet(Step step) => _demands[step].Where(d => !d.IsMet(IsDone));

    /// <summary>Some term of the case is refused in each of its options.</summary>
    private bool IsRefused(ConditionCase one) =>
        one.Terms.Any(t => Demand.StepsOf(t).All(s => _refusals.Has(s) && !IsDone(s)));

    private bool IsMissing(ConditionTerm term) => !Demand.StepsOf(term).Any(_there.Contains);

    private (ImmutableArray<ImmutableArray<Step>> Sets, bool IsComplete) Waivers(IEnumerable<Step> stuck)
    {
        var done = _recorded.Concat(_order).ToHashSet();
        return WaiverFinder.Find(
            [.. stuck.Order(ByName)],
            step => Unmet(step).SelectMany(d => d.Named()).Where(s => !done.Contains(s)),
            (part, guaranteed) =>
            {
                var order = new StepSolver(part, _demands, done, _refusals).Order(guaranteed);
                return part.All(order.Contains);
            });
    }

    private static ImmutableArray<Statement> Sorted(IEnumerable<Statement> statements) =>
        [.. statements.DistinctBy(s => s.Id, StringComparer.Ordinal)
            .OrderBy(s => s.Id, StringComparer.Ordinal)];
}
