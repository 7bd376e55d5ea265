using System.Collections.Immutable;

namespace NegotiationModel.Sequence;

/// <summary>
/// Which of some steps can be done and in what order: the least fixpoint of "all preconditions done", started
/// from what is done already. Conditions in no order only ask that what they name can be done as well.
/// </summary>
internal sealed class StepSolver
{
    private static readonly Comparer<Step> ByName = Comparer<Step>.Create(Step.Compare);
    private readonly ImmutableArray<Step> _steps;
    private readonly ILookup<Step, Demand> _demands;
    private readonly HashSet<Step> _done;
    private readonly Refusals _refusals;

    /// <summary>Prepares the question.</summary>
    /// <param name="steps">The steps to be done, sorted.</param>
    /// <param name="demands">What binds them.</param>
    /// <param name="done">Outcomes already recorded.</param>
    /// <param name="refusals">Steps that somebody refuses.</param>
    public StepSolver(
        ImmutableArray<Step> steps, ILookup<Step, Demand> demands, HashSet<Step> done, Refusals refusals)
    {
        _steps = steps;
        _demands = demands;
        _done = done;
        _refusals = refusals;
    }

    /// <summary>An order of all steps that can be done; ties by name.</summary>
    /// <param name="guaranteed">Steps that somebody guarantees: they count as done.</param>
    public ImmutableArray<Step> Order(IReadOnlyCollection<Step> guaranteed)
    {
        var excluded = _steps.Where(s => _refusals.Has(s) && !guaranteed.Contains(s)).ToHashSet();
        while (true)
        {
            var order = OrderWithout(excluded, guaranteed);
            var left = _steps.Except(order).ToHashSet();
            if (left.Count == excluded.Count)
                return order;
            // What cannot be done serves no condition either, so the rest is asked once more.
            excluded = left;
        }
    }

    private ImmutableArray<Step> OrderWithout(HashSet<Step> excluded, IReadOnlyCollection<Step> guaranteed)
    {
        var done = _done.Concat(guaranteed).ToHashSet();
        var there = done.Concat(_steps.Where(s => !excluded.Contains(s))).ToHashSet();
        ImmutableArray<Step> open = [.. _steps.Where(s => !excluded.Contains(s))];
        var order = ImmutableArray.CreateBuilder<Step>();
        while (true)
        {
            ImmutableArray<Step> next = [.. open
                .Where(s => guaranteed.Contains(s) || _done.Contains(s)
                    || _demands[s].All(d => d.IsMet((d.IsInTime ? done : there).Contains)))
                .Order(ByName)];
            if (next.IsEmpty)
                return order.ToImmutable();
            order.AddRange(next);
            done.UnionWith(next);
            open = open.RemoveAll(next.Contains);
        }
    }
}
