namespace NegotiationModel.Tests.Reference;

/// <summary>A dated event, perhaps a turning point for every point or for some.</summary>
internal sealed record RefEvent(string Id, string Date)
{
    public bool TurnsAll { get; init; }

    public IReadOnlyList<string> Turns { get; init; } = [];

    public IReadOnlyDictionary<string, string> Outcome { get; init; } =
        new Dictionary<string, string>(StringComparer.Ordinal);
}
