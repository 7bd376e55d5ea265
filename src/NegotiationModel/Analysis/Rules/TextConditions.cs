using System.Collections.Immutable;
using NegotiationModel.Model;
using NegotiationModel.Proposals;

namespace NegotiationModel.Analysis.Rules;

/// <summary>Whether something holds, where part of it may not be known.</summary>
internal enum Certainty
{
    /// <summary>It does not.</summary>
    No,

    /// <summary>It depends on what is not known or ambiguous.</summary>
    Open,

    /// <summary>It does.</summary>
    Yes,
}

/// <summary>Conditions of a stance, read against the terms of a text.</summary>
internal static class TextConditions
{
    /// <summary>
    /// The statement refuses its options, given the text: outright, or because its condition holds or
    /// fails.
    /// </summary>
    public static Certainty Refuses(Statement statement, ImmutableArray<CurrentTerm> text)
    {
        var holds = statement.Condition is null ? Certainty.Yes : Holds(statement.Condition, text);
        return (statement.Stance, statement.Condition?.Kind) switch
        {
            (StanceKind.Rejects or StanceKind.RedLine, null or ConditionKind.If) => holds,
            (StanceKind.Rejects or StanceKind.RedLine, _) => Not(holds),
            (StanceKind.Accepts, ConditionKind.OnlyIf or ConditionKind.After) => Not(holds),
            _ => Certainty.No,
        };
    }

    private static Certainty Holds(Condition condition, ImmutableArray<CurrentTerm> text) =>
        condition.Cases.Max(c => c.Terms.Min(t => Holds(t, text)));

    private static Certainty Holds(ConditionTerm wanted, ImmutableArray<CurrentTerm> text)
    {
        var term = text.FirstOrDefault(t => ReferenceEquals(t.Point, wanted.Point));
        if (term is null || term.Knowledge == TermKnowledge.Unspecified)
            return Certainty.Open;
        return wanted.Options.ContainsAll(term.Options) ? Certainty.Yes
            : wanted.Options.Intersects(term.Options) ? Certainty.Open
            : Certainty.No;
    }

    private static Certainty Not(Certainty certainty) => Certainty.Yes - (int)certainty;
}
