using System.Collections.Immutable;
using NegotiationModel.Accounts;
using NegotiationModel.Model;

namespace NegotiationModel.Sequence;

/// <summary>
/// Who refuses a step whatever else is done: refusals without condition, and with an <c>if</c> that holds in
/// the text. Refusals that a condition lifts are demands, not refusals.
/// </summary>
internal sealed class Refusals
{
    private readonly Dictionary<Step, List<Statement>> _by = [];

    /// <summary>The refusals among what is believed.</summary>
    /// <param name="believed">Statements of parties on points.</param>
    /// <param name="within">What points can be, by the text; other points are open.</param>
    public Refusals(IEnumerable<Statement> believed, IReadOnlyDictionary<Point, OptionSet> within)
    {
        foreach (var statement in believed.Where(IsRefusal))
        {
            if (!HoldsAlways(statement, within))
                continue;
            foreach (var option in statement.Options.Indexes())
            {
                var step = new Step(statement.Point!, option);
                if (!_by.TryGetValue(step, out var by))
                    _by[step] = by = [];
                by.Add(statement);
            }
        }
    }

    /// <summary>Somebody refuses the step.</summary>
    public bool Has(Step step) => _by.ContainsKey(step);

    /// <summary>The refusals of a step, by id.</summary>
    public IEnumerable<Statement> Of(Step step) =>
        (_by.GetValueOrDefault(step) ?? []).OrderBy(s => s.Id, StringComparer.Ordinal);

    private static bool IsRefusal(Statement statement) =>
        statement is { Point: not null, Proposal: null, Stance: StanceKind.Rejects or StanceKind.RedLine }
        && statement.Condition is null or { Kind: ConditionKind.If };

    private static bool HoldsAlways(Statement statement, IReadOnlyDictionary<Point, OptionSet> within)
    {
        if (statement.Condition is null)
            return true;
        if (TruthPatterns.Of([statement], within) is not { } patterns)
            return false;
        var condition = patterns.IndexOf(statement.Condition);
        return Enumerable.Range(0, patterns.Count).All(p => patterns.Holds(p, condition));
    }
}
