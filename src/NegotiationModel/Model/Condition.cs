using System.Collections.Immutable;

namespace NegotiationModel.Model;

/// <summary>How a condition binds its stance.</summary>
public enum ConditionKind
{
    /// <summary>Holds in that case; nothing is said of the other.</summary>
    If,

    /// <summary>Accepted in that case, refused otherwise.</summary>
    OnlyIf,

    /// <summary>Refused except in that case.</summary>
    Unless,

    /// <summary>As only-if, plus order in time.</summary>
    After,

    /// <summary>As unless, plus order in time.</summary>
    Until,
}

/// <summary>One case of a condition: each named point has one of the options given.</summary>
/// <param name="Terms">Sorted by point id, each point once.</param>
public sealed record ConditionCase(ImmutableArray<ConditionTerm> Terms);

/// <summary>A point that must have one of these options.</summary>
/// <param name="Point">Of scope deal or context, no question of fact.</param>
/// <param name="Options">Not empty.</param>
public readonly record struct ConditionTerm(Point Point, OptionSet Options);

/// <summary>A condition: any of its cases, each of which needs all of its terms.</summary>
public sealed class Condition : IEquatable<Condition>
{
    /// <summary>Builds a condition of at least one case.</summary>
    public Condition(ConditionKind kind, ImmutableArray<ConditionCase> cases)
    {
        Kind = kind;
        Cases = cases;
        Key = cases.Length == 1 ? CaseKey(cases[0])
            : string.Join('|', cases.Select(CaseKey).Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal));
    }

    /// <summary>If, only-if, unless, after or until.</summary>
    public ConditionKind Kind { get; }

    /// <summary>The cases as written.</summary>
    public ImmutableArray<ConditionCase> Cases { get; }

    /// <summary>
    /// Equal exactly for conditions with equal sets of cases, whatever their kind: when they hold.
    /// </summary>
    public string Key { get; }

    /// <summary>Same kind and same cases, in any order.</summary>
    public bool Equals(Condition? other) =>
        other is not null && Kind == other.Kind && string.Equals(Key, other.Key, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Condition);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        HashCode.Combine(Kind, string.GetHashCode(Key, StringComparison.Ordinal));

    private static string CaseKey(ConditionCase one) => one.Terms.Length == 1
        ? TermKey(one.Terms[0])
        : string.Join('&', one.Terms.Select(TermKey));

    private static string TermKey(ConditionTerm term) => term.Point.Id + "=" + term.Options;
}
