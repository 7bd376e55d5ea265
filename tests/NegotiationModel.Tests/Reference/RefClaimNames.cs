namespace NegotiationModel.Tests.Reference;

/// <summary>The names of claims in results.</summary>
internal static class RefClaimNames
{
    public static string Of(RefClaimKind kind) =>
        kind switch
        {
            RefClaimKind.Acc => "acc",
            RefClaimKind.Rej => "rej",
            RefClaimKind.Hard => "hard",
            RefClaimKind.Nid => "nid",
            RefClaimKind.Dbt => "dbt",
            RefClaimKind.For => "for",
            RefClaimKind.Against => "against",
            RefClaimKind.Full => "full",
            _ => "not-full",
        };
}
