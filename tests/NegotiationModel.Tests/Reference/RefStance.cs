namespace NegotiationModel.Tests.Reference;

/// <summary>What a statement on a point does with its option set.</summary>
internal enum RefStance
{
    Position,
    States,
    Accepts,
    Rejects,
    RedLine,
    Doubts,
    Remark,
}
