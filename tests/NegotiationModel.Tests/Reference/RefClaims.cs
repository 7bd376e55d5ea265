namespace NegotiationModel.Tests.Reference;

/// <summary>What a statement claims: the table of section 1.2, row by row.</summary>
internal static class RefClaims
{
    public static HashSet<RefClaim> Of(RefTable table, RefStatement statement)
    {
        var claims = new HashSet<RefClaim>();
        if (statement.Endorsement is not null)
        {
            foreach (var kind in OfEndorsement(statement))
            {
                claims.Add(new RefClaim(kind, RefClaim.NoOption, 0));
            }

            return claims;
        }

        var set = statement.Set.On(table.Point!);
        for (var z = 0; z < table.AssignmentCount; z++)
        {
            var holds = table.Holds(statement, z);
            foreach (var (kind, option) in OfStance(table, statement, set, holds))
            {
                claims.Add(new RefClaim(kind, option, z));
            }
        }

        return claims;
    }

    private static IEnumerable<(RefClaimKind Kind, int Option)> OfStance(
        RefTable table,
        RefStatement statement,
        HashSet<int> set,
        bool holds
    )
    {
        var condition = statement.Condition?.Kind ?? RefConditionKind.If;
        switch (statement.Stance)
        {
            case RefStance.Position or RefStance.States:
                return holds ? OfPosition(table, statement, set) : [];
            case RefStance.Accepts:
                return holds ? Each(RefClaimKind.Acc, set)
                    : condition is RefConditionKind.OnlyIf or RefConditionKind.After
                        ? Each(RefClaimKind.Rej, set)
                    : [];
            case RefStance.Rejects or RefStance.RedLine:
                var refuses = condition is RefConditionKind.Unless or RefConditionKind.Until ? !holds : holds;
                var rejections = Each(RefClaimKind.Rej, set);
                return !refuses ? []
                    : statement.Stance == RefStance.RedLine ? rejections.Concat(Each(RefClaimKind.Hard, set))
                    : rejections;
            case RefStance.Doubts:
                return holds ? Each(RefClaimKind.Dbt, set) : [];
            default:
                return [];
        }
    }

    private static IEnumerable<(RefClaimKind Kind, int Option)> OfPosition(
        RefTable table,
        RefStatement statement,
        HashSet<int> set
    )
    {
        var outside = Each(
            RefClaimKind.Nid,
            Enumerable.Range(0, table.OptionCount).Where(o => !set.Contains(o))
        );
        return set.Count == 1 && statement.Tone != RefTone.Hint
            ? outside.Concat(Each(RefClaimKind.Acc, set))
            : outside;
    }

    private static IEnumerable<(RefClaimKind Kind, int Option)> Each(
        RefClaimKind kind,
        IEnumerable<int> options
    ) => options.Select(option => (kind, option));

    private static RefClaimKind[] OfEndorsement(RefStatement statement)
    {
        var ofTerm = statement.Point is not null;
        return statement.Endorsement switch
        {
            RefEndorsement.Doubts => [RefClaimKind.NotFull],
            RefEndorsement.Rejects when ofTerm => [RefClaimKind.NotFull],
            _ when ofTerm => [],
            RefEndorsement.Accepts => [RefClaimKind.For, RefClaimKind.Full],
            RefEndorsement.AcceptsInPart => [RefClaimKind.For, RefClaimKind.NotFull],
            RefEndorsement.Welcomes => [RefClaimKind.For],
            RefEndorsement.Rejects => [RefClaimKind.Against, RefClaimKind.NotFull],
            _ => [],
        };
    }
}
