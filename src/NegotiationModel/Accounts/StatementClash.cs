using System.Collections.Immutable;
using NegotiationModel.Model;

namespace NegotiationModel.Accounts;

/// <summary>Where statements clash in one truth pattern of their conditions.</summary>
/// <param name="When">First assignment of the pattern; empty without conditions.</param>
/// <param name="Clash">The options, by how they clash.</param>
/// <param name="Claims">What each statement claims in this pattern, in the order of the statements.</param>
internal sealed record ClashCase(Assignment When, PatternClash Clash, ImmutableArray<PatternClaims> Claims);

/// <summary>Two or more statements that cannot all hold, and on what.</summary>
/// <param name="Statements">The statements, sorted by id.</param>
/// <param name="Cases">The truth patterns in which they clash; empty for claims about a text.</param>
/// <param name="Patterns">How many truth patterns their conditions have, at least 1.</param>
/// <param name="Texts">What each claims of a text as a whole, in the order of the statements.</param>
internal sealed record StatementClash(
    ImmutableArray<Statement> Statements, ImmutableArray<ClashCase> Cases, int Patterns,
    ImmutableArray<TextClaims> Texts)
{
    /// <summary>What they clash on; null if they can hold together.</summary>
    public static StatementClash? Of(IEnumerable<Statement> statements)
    {
        ImmutableArray<Statement> all = [.. statements.DistinctBy(s => s.Id, StringComparer.Ordinal)
            .OrderBy(s => s.Id, StringComparer.Ordinal)];
        if (all.IsEmpty || TruthPatterns.Of(all) is not { } patterns)
            return null;
        var allOptions = all[0].Proposal is null ? all[0].Point!.AllOptions : OptionSet.Empty;
        ImmutableArray<ClaimSet> claims = [.. all.Select(s => StatementClaims.Of(s, patterns))];
        var together = ClaimSet.Union(claims, patterns.Count);
        if (together.IsConsistent(allOptions))
            return null;
        return new StatementClash(
            all, CasesOf(claims, together, patterns, allOptions), patterns.Count,
            [.. claims.Select(c => c.Text)]);
    }

    private static ImmutableArray<ClashCase> CasesOf(
        ImmutableArray<ClaimSet> claims, ClaimSet together, TruthPatterns patterns, OptionSet allOptions)
    {
        var never = together.NeverLeft();
        var cases = ImmutableArray.CreateBuilder<ClashCase>();
        for (var i = 0; i < patterns.Count; i++)
        {
            var pattern = i;
            var asked = claims.Aggregate(
                OptionSet.Empty, (set, c) => set | ContentComparison.Asked(c[pattern]));
            var clash = ContentComparison.Clash(together[i], never, asked, allOptions);
            if (!clash.Options.IsEmpty)
            {
                cases.Add(new ClashCase(
                    patterns.AssignmentOf(i), clash, [.. claims.Select(c => c[pattern])]));
            }
        }

        return cases.ToImmutable();
    }
}

/// <summary>What one statement claims, where its condition holds and where it fails.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="Cases">One without a condition, or with one that nothing can change; else two, the case in
/// which the condition holds first.</param>
/// <param name="Text">What it claims of a text as a whole.</param>
internal sealed record StatementClaim(
    Statement Statement, ImmutableArray<(bool Holds, PatternClaims Claims)> Cases, TextClaims Text)
{
    /// <summary>The claims of a statement by itself.</summary>
    public static StatementClaim Of(Statement statement)
    {
        // One condition has at most two truth patterns.
        var patterns = TruthPatterns.Of([statement])!;
        var claims = StatementClaims.Of(statement, patterns);
        var condition = patterns.IndexOf(statement.Condition);
        return new StatementClaim(
            statement,
            [.. Enumerable.Range(0, patterns.Count).Select(i => (patterns.Holds(i, condition), claims[i]))
                .OrderByDescending(c => c.Item1)],
            claims.Text);
    }
}
