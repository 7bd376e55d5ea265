using System.Runtime.InteropServices;

namespace NegotiationModel.Tests.Reference;

/// <summary>One claim: kind, option (its place in the point's list, or none) and assignment.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct RefClaim(RefClaimKind Kind, int Option, int Assignment)
{
    /// <summary>The option of a claim about a text, which has none.</summary>
    public const int NoOption = -1;
}
