namespace NegotiationModel.Tests.Reference;

/// <summary>Ids are compared letter by letter.</summary>
internal static class RefText
{
    public static bool Same(string? one, string? other) =>
        string.Equals(one, other, StringComparison.Ordinal);
}
