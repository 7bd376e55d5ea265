using NegotiationModel.Model;

namespace NegotiationModel.Sequence;

/// <summary>
/// One statement that binds a step to others: a condition in time (<c>after</c>, <c>until</c>), or one that
/// must hold in whatever order (<c>only_if</c>, <c>unless</c>).
/// </summary>
/// <param name="Step">The step that is bound.</param>
/// <param name="By">The statement.</param>
internal sealed record Demand(Step Step, Statement By)
{
    /// <summary>What must be done first, or be there.</summary>
    public Condition Condition => By.Condition!;

    /// <summary>In time.</summary>
    public bool IsInTime => Condition.Kind is ConditionKind.After or ConditionKind.Until;

    /// <summary>Every step that the condition names, each once, sorted.</summary>
    public IEnumerable<Step> Named() => Condition.Cases.SelectMany(c => c.Terms).SelectMany(StepsOf)
        .Distinct().Order(Comparer<Step>.Create(Step.Compare));

    /// <summary>Some case is met: each of its terms by one of its options.</summary>
    public bool IsMet(Func<Step, bool> holds) =>
        Condition.Cases.Any(c => c.Terms.All(t => StepsOf(t).Any(holds)));

    /// <summary>Some option of a term as steps.</summary>
    public static IEnumerable<Step> StepsOf(ConditionTerm term) =>
        term.Options.Indexes().Select(o => new Step(term.Point, o));

    /// <summary>The demands that some statements make, by step, then statement.</summary>
    public static IEnumerable<Demand> Of(IEnumerable<Statement> statements) =>
        from statement in statements
        where statement is { Point: not null, Proposal: null, Condition: not null } && Binds(statement)
        from option in statement.Options.Indexes()
        select new Demand(new Step(statement.Point!, option), statement);

    private static bool Binds(Statement statement) => (statement.Stance, statement.Condition!.Kind) switch
    {
        (StanceKind.Accepts, ConditionKind.OnlyIf or ConditionKind.After) => true,
        (StanceKind.Rejects or StanceKind.RedLine, ConditionKind.Unless or ConditionKind.Until) => true,
        _ => false,
    };
}
