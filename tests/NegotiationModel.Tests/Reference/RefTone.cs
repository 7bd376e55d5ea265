namespace NegotiationModel.Tests.Reference;

/// <summary>How firmly the stance was put.</summary>
internal enum RefTone
{
    Stated,
    Wish,
    Hint,
}
