namespace NegotiationModel.Tests.Reference;

/// <summary>
/// Two parties on one point. Where the definitions do not say which world or assignment speaks for the whole,
/// options and flags are given as a least and a most.
/// </summary>
internal sealed record RefPartyPair(string Point, string A, string B, string Label)
{
    /// <summary>The best label over the assignments, if every world has the same best one.</summary>
    public string? Best { get; init; }

    public IReadOnlyList<string> OptionsInAll { get; init; } = [];

    public IReadOnlyList<string> OptionsInAny { get; init; } = [];

    public bool AlwaysInRedLine { get; init; }

    public bool SometimesInRedLine { get; init; }
}
