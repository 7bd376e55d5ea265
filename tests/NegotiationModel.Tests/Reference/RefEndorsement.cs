namespace NegotiationModel.Tests.Reference;

/// <summary>What a statement on a proposal says about its text, or about one term of it.</summary>
internal enum RefEndorsement
{
    Accepts,
    AcceptsInPart,
    Welcomes,
    Doubts,
    Rejects,
}
