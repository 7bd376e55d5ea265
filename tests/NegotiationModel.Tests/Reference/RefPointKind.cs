namespace NegotiationModel.Tests.Reference;

/// <summary>What kind of question a point is.</summary>
internal enum RefPointKind
{
    Nominal,
    Ordered,
    Numeric,
}
