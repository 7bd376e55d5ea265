namespace NegotiationModel.Tests.Reference;

/// <summary>Who was meant to hear the stance.</summary>
internal enum RefChannel
{
    Public,
    Private,
    Unspecified,
}
