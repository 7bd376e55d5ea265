using System.Collections.Immutable;
using NegotiationModel.Model;

namespace NegotiationModel.Accounts;

/// <summary>What still stands of one account: newest first, whole statements only.</summary>
internal sealed class ViewBuilder(CellClaims claims, DeclaredLinks links, ComparisonSettings settings)
{
    /// <summary>
    /// The views of the accounts of <paramref name="statements"/> (one group of channels), by account id;
    /// only those that stand on something.
    /// </summary>
    public ImmutableArray<AccountView> Views(IEnumerable<Statement> statements) =>
        [.. AllViews(statements).Where(v => v.Statements.Length > 0)];

    /// <summary>The same, with accounts of which nothing stands any more.</summary>
    public IEnumerable<AccountView> AllViews(IEnumerable<Statement> statements) =>
        statements.GroupBy(s => s.Account.Id, StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => View([.. g]));

    /// <summary>
    /// Newest first: end and start of <c>said</c>, end and start of <c>reported</c>, then the later id.
    /// </summary>
    public static int NewestFirst(Statement a, Statement b)
    {
        var byDates = Dates(b).CompareTo(Dates(a));
        return byDates != 0 ? byDates : string.CompareOrdinal(b.Id, a.Id);
    }

    private static (DateOnly, DateOnly, DateOnly, DateOnly) Dates(Statement statement) =>
        (statement.Said.End, statement.Said.Start, statement.Reported.End, statement.Reported.Start);

    private AccountView View(List<Statement> statements)
    {
        statements.Sort(NewestFirst);
        var kept = new List<Statement>();
        var dropped = new List<DroppedStatement>();
        var together = ClaimSet.Union([], claims.Patterns.Count);
        foreach (var statement in statements)
        {
            var reason = DroppedByDeclaration(statement) ?? DroppedByNewer(statement, kept, together);
            if (reason is { } why)
            {
                dropped.Add(new DroppedStatement(statement, why));
                continue;
            }

            kept.Add(statement);
            together = together.With(claims.Of(statement));
        }

        return new AccountView
        {
            Account = statements[0].Account,
            Statements = [.. kept.OrderBy(s => s.Id, StringComparer.Ordinal)],
            Dropped = [.. dropped.OrderBy(d => d.Statement.Id, StringComparer.Ordinal)],
            Claims = together,
        };
    }

    private DropReason? DroppedByDeclaration(Statement statement)
    {
        if (statement.Expires is { } last && settings.AsOf > last.End)
            return DropReason.Expired;
        if (links.IsCorrected(statement))
            return DropReason.Corrected;
        return links.IsSuperseded(statement, settings.AsOf) ? DropReason.Superseded : null;
    }

    private DropReason? DroppedByNewer(Statement statement, List<Statement> kept, ClaimSet together)
    {
        if (kept.Exists(k => IsOlderPosition(statement, k)))
            return DropReason.OlderPosition;
        if (together.IsConsistentWith(claims.Of(statement), claims.AllOptions))
            return null;
        var newer = kept.Where(k => Dates(k) != Dates(statement));
        return claims.AreConsistent(newer.Append(statement))
            ? DropReason.ContradictedByIdAlone
            : DropReason.Contradicted;
    }

    /// <summary>Both are positions with the same condition, and their dates tell them apart.</summary>
    public static bool IsOlderPosition(Statement statement, Statement newer) =>
        IsPosition(statement) && IsPosition(newer) && Equals(newer.Condition, statement.Condition)
        && Dates(newer) != Dates(statement);

    private static bool IsPosition(Statement statement) =>
        statement.Stance is StanceKind.Position or StanceKind.States;
}
