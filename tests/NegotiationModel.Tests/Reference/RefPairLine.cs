namespace NegotiationModel.Tests.Reference;

/// <summary>A pair of statements as text.</summary>
internal sealed record RefPairLine(string Label, string Flags)
{
    public string Earlier { get; init; } = "";

    public string Evolution { get; init; } = "";

    public string Witnesses { get; init; } = "";
}
