using System.Collections.Immutable;

namespace NegotiationModel.Accounts;

/// <summary>One truth pattern in which a later statement differs from an earlier one.</summary>
/// <param name="When">First assignment of the pattern; empty without conditions.</param>
/// <param name="Before">The earlier claims.</param>
/// <param name="After">The later claims.</param>
/// <param name="Change">The difference.</param>
internal sealed record ChangeCase(
    Assignment When, PatternClaims Before, PatternClaims After, PatternChange Change);

/// <summary>How a later statement's claims differ from an earlier one's, option by option.</summary>
/// <param name="Pair">The two.</param>
/// <param name="Cases">The truth patterns of their conditions in which something differs.</param>
/// <param name="Patterns">How many truth patterns there are, at least 1.</param>
internal sealed record StanceChange(
    StatementPair Pair, ImmutableArray<ChangeCase> Cases, int Patterns)
{
    /// <summary>The differences of a pair with an earlier and a later statement on a point.</summary>
    public static StanceChange Of(StatementPair pair)
    {
        // A pair has no more patterns than its cell, which was compared.
        var patterns = TruthPatterns.Of([pair.A, pair.B])!;
        var earlier = StatementClaims.Of(pair.Earlier!, patterns);
        var later = StatementClaims.Of(pair.Later!, patterns);
        var addUp = pair.Content != PairLabel.Conflict;
        return new StanceChange(
            pair,
            [.. Enumerable.Range(0, patterns.Count)
                .Select(i => new ChangeCase(
                    patterns.AssignmentOf(i), earlier[i], later[i],
                    Evolutions.Change(earlier[i], later[i], addUp)))
                .Where(c => !c.Change.IsEmpty)],
            patterns.Count);
    }
}
