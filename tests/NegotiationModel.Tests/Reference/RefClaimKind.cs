namespace NegotiationModel.Tests.Reference;

/// <summary>The claims of section 1.2.</summary>
internal enum RefClaimKind
{
    Acc,
    Rej,
    Hard,
    Nid,
    Dbt,
    For,
    Against,
    Full,
    NotFull,
}
