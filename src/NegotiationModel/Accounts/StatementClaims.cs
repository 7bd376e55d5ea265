using NegotiationModel.Model;

namespace NegotiationModel.Accounts;

/// <summary>What a statement claims: the table of the definitions, one row a stance.</summary>
internal static class StatementClaims
{
    /// <summary>
    /// The claims of a statement over <paramref name="patterns"/>, which must know its condition.
    /// </summary>
    public static ClaimSet Of(Statement statement, TruthPatterns patterns) => Of([statement], patterns);

    /// <summary>
    /// The claims of several statements together, not built for each alone: comparing two parties multiplies
    /// their patterns.
    /// </summary>
    public static ClaimSet Of(ReadOnlySpan<Statement> statements, TruthPatterns patterns)
    {
        var claims = new PatternClaims[patterns.Count];
        var text = TextClaims.None;
        foreach (var statement in statements)
        {
            if (statement.Proposal is null)
                Add(statement, patterns, claims);
            else
                text |= OfText(statement);
        }

        return new ClaimSet(claims, text);
    }

    private static void Add(Statement statement, TruthPatterns patterns, PatternClaims[] claims)
    {
        var holding = InPattern(statement, holds: true);
        var failing = statement.Condition is null ? default : InPattern(statement, holds: false);
        var condition = patterns.IndexOf(statement.Condition);
        for (var i = 0; i < claims.Length; i++)
            claims[i].Add(patterns.Holds(i, condition) ? holding : failing);
    }

    private static PatternClaims InPattern(Statement statement, bool holds)
    {
        var options = statement.Options;
        return statement.Stance switch
        {
            StanceKind.Position or StanceKind.States when holds => Position(statement),
            StanceKind.Accepts when !BindsBothWays(statement.Condition) =>
                holds ? new PatternClaims { AcceptedPlainly = options } : default,
            StanceKind.Accepts =>
                holds
                    ? new PatternClaims { AcceptedOnlyIf = options }
                    : new PatternClaims { RefusedFailing = options },
            StanceKind.Rejects or StanceKind.RedLine => Refusal(statement, holds),
            StanceKind.Doubts when holds => new PatternClaims { Doubted = options },
            _ => default,
        };
    }

    private static PatternClaims Position(Statement statement)
    {
        var point = statement.Point!;
        return new PatternClaims
        {
            HasPosition = true,
            Position = statement.Options,
            NotAsked = point.AllOptions.Except(statement.Options),
            AcceptedPlainly = statement.Tone != Tone.Hint && point.IsOneOption(statement.Options)
                ? statement.Options
                : OptionSet.Empty,
        };
    }

    private static PatternClaims Refusal(Statement statement, bool holds)
    {
        var final = statement.Stance == StanceKind.RedLine ? statement.Options : OptionSet.Empty;
        if (statement.Condition is { Kind: ConditionKind.Unless or ConditionKind.Until })
            return holds ? default : new PatternClaims { RefusedFailing = statement.Options, Final = final };
        return holds ? new PatternClaims { RefusedPlainly = statement.Options, Final = final } : default;
    }

    private static bool BindsBothWays(Condition? condition) =>
        condition is { Kind: ConditionKind.OnlyIf or ConditionKind.After };

    /// <summary>
    /// A doubt or refusal of one term says "not all of the text"; other stances on a term say nothing of the
    /// whole.
    /// </summary>
    private static TextClaims OfText(Statement statement) => (statement.Stance, statement.Point) switch
    {
        (StanceKind.DoubtsText or StanceKind.RejectsText, not null) => TextClaims.NotFull,
        (_, not null) => TextClaims.None,
        (StanceKind.EndorsesWhole, _) => TextClaims.For | TextClaims.Full,
        (StanceKind.EndorsesInPart, _) => TextClaims.For | TextClaims.NotFull,
        (StanceKind.Welcomes, _) => TextClaims.For,
        (StanceKind.DoubtsText, _) => TextClaims.NotFull,
        (StanceKind.RejectsText, _) => TextClaims.Against | TextClaims.NotFull,
        _ => TextClaims.None,
    };
}
