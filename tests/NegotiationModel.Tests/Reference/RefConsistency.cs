namespace NegotiationModel.Tests.Reference;

/// <summary>When statements of one party on one point or text can be true together.</summary>
internal static class RefConsistency
{
    public static bool IsConsistent(RefTable table, IReadOnlyCollection<RefStatement> statements) =>
        Clashes(table, statements).Count == 0 && !EndorsementsClash(table, statements);

    /// <summary>Every option and assignment where rule 1 or rule 2 fails.</summary>
    public static HashSet<(int Option, int Assignment)> Clashes(
        RefTable table,
        IReadOnlyCollection<RefStatement> statements
    )
    {
        var clashes = new HashSet<(int Option, int Assignment)>();
        for (var z = 0; z < table.AssignmentCount; z++)
        {
            for (var option = 0; option < table.OptionCount; option++)
            {
                if (
                    IsAccepted(table, statements, option, z)
                    && IsRefused(table, statements, option, z)
                    && !(IsExcused(table, statements, option, z) && SomewhereLeft(table, statements, option))
                )
                {
                    clashes.Add((option, z));
                }
            }

            AddStranded(table, statements, z, clashes);
        }

        return clashes;
    }

    public static bool EndorsementsClash(RefTable table, IReadOnlyCollection<RefStatement> statements) =>
        Excluding(table, statements, RefClaimKind.For, RefClaimKind.Against)
        || Excluding(table, statements, RefClaimKind.Full, RefClaimKind.NotFull);

    /// <summary>
    /// Exception 1 of rule 1: accepted only under a condition that must hold, refused only because one fails.
    /// Such conditions add up, and the refusal stands.
    /// </summary>
    public static bool IsExcused(
        RefTable table,
        IEnumerable<RefStatement> statements,
        int option,
        int assignment
    )
    {
        foreach (var statement in statements)
        {
            var kind = statement.Condition?.Kind;
            var claims = table.Claims(statement);
            if (
                claims.Contains(new RefClaim(RefClaimKind.Acc, option, assignment))
                && kind is not (RefConditionKind.OnlyIf or RefConditionKind.After)
            )
            {
                return false;
            }

            // With these four kinds of condition a refusal can only come from a condition that fails.
            if (
                claims.Contains(new RefClaim(RefClaimKind.Rej, option, assignment))
                && kind is (null or RefConditionKind.If)
            )
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether an option is both accepted and refused by the statements, excused or not.</summary>
    public static bool IsDisputed(
        RefTable table,
        IReadOnlyCollection<RefStatement> statements,
        int option,
        int z
    ) => IsAccepted(table, statements, option, z) && IsRefused(table, statements, option, z);

    /// <summary>
    /// The claims of statements held together: an acceptance that a failing condition takes back is gone.
    /// </summary>
    public static HashSet<RefClaim> Reduced(RefTable table, IReadOnlyCollection<RefStatement> statements)
    {
        var claims = table.Claims(statements);
        claims.RemoveWhere(claim =>
            claim.Kind == RefClaimKind.Acc
            && IsDisputed(table, statements, claim.Option, claim.Assignment)
            && IsExcused(table, statements, claim.Option, claim.Assignment)
        );
        return claims;
    }

    private static bool Excluding(
        RefTable table,
        IReadOnlyCollection<RefStatement> statements,
        RefClaimKind one,
        RefClaimKind other
    ) =>
        Claimed(table, statements, one, RefClaim.NoOption, 0)
        && Claimed(table, statements, other, RefClaim.NoOption, 0);

    private static bool SomewhereLeft(
        RefTable table,
        IReadOnlyCollection<RefStatement> statements,
        int option
    ) =>
        Enumerable
            .Range(0, table.AssignmentCount)
            .Any(z => IsAccepted(table, statements, option, z) && !IsRefused(table, statements, option, z));

    private static void AddStranded(
        RefTable table,
        IReadOnlyCollection<RefStatement> statements,
        int z,
        HashSet<(int, int)> clashes
    )
    {
        var applying = statements.Where(one => one.IsPosition && table.Holds(one, z)).ToList();
        var left = Enumerable
            .Range(0, table.OptionCount)
            .Any(option =>
                !IsRefused(table, statements, option, z)
                && !Claimed(table, statements, RefClaimKind.Nid, option, z)
            );
        if (applying.Count > 0 && !left)
        {
            clashes.UnionWith(
                applying.SelectMany(one => one.Set.On(table.Point!)).Select(option => (option, z))
            );
        }
    }

    private static bool IsAccepted(RefTable table, IEnumerable<RefStatement> statements, int option, int z) =>
        Claimed(table, statements, RefClaimKind.Acc, option, z);

    private static bool IsRefused(RefTable table, IEnumerable<RefStatement> statements, int option, int z) =>
        Claimed(table, statements, RefClaimKind.Rej, option, z);

    private static bool Claimed(
        RefTable table,
        IEnumerable<RefStatement> statements,
        RefClaimKind kind,
        int option,
        int z
    )
    {
        var claim = new RefClaim(kind, option, z);
        foreach (var statement in statements)
        {
            if (table.Claims(statement).Contains(claim))
            {
                return true;
            }
        }

        return false;
    }
}
