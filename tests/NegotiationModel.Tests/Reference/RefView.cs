namespace NegotiationModel.Tests.Reference;

/// <summary>What still stands of one account in one group, and what has been dropped for it.</summary>
internal sealed record RefView(
    string Account,
    string Group,
    IReadOnlyList<RefStatement> Statements,
    IReadOnlyList<RefStatement> Dropped
)
{
    public string Id => $"{Account}@{Group}";
}
