namespace NegotiationModel.Tests.Reference;

/// <summary>What a party wants on a point if one camp is believed, at every assignment of a table.</summary>
internal sealed class RefReading
{
    private readonly RefTable _table;
    private readonly List<RefStatement> _statements;
    private readonly HashSet<RefClaim> _claims;

    public RefReading(RefTable table, List<RefStatement> statements)
    {
        _table = table;
        _statements = statements;
        _claims = RefConsistency.Reduced(table, statements);
    }

    public int OptionCount => _table.OptionCount;

    public HashSet<int> Accepted(int z) => With(RefClaimKind.Acc, z);

    public HashSet<int> Refused(int z) => With(RefClaimKind.Rej, z);

    public HashSet<int> Final(int z) => With(RefClaimKind.Hard, z);

    /// <summary>The intersection of the positions that apply; null if none does.</summary>
    public HashSet<int>? Position(int z)
    {
        HashSet<int>? position = null;
        foreach (var statement in _statements.Where(one => one.IsPosition && _table.Holds(one, z)))
        {
            var set = statement.Set.On(_table.Point!);
            position = position is null ? set : position.Intersect(set).ToHashSet();
        }

        return position;
    }

    private HashSet<int> With(RefClaimKind kind, int z) =>
        _claims
            .Where(claim => claim.Kind == kind && claim.Assignment == z)
            .Select(claim => claim.Option)
            .ToHashSet();
}
