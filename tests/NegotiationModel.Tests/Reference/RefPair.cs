namespace NegotiationModel.Tests.Reference;

/// <summary>Two statements compared, the first before the second by id.</summary>
internal sealed record RefPair(RefStatement A, RefStatement B, string Label)
{
    /// <summary>The label by claims alone; null where the two were not compared.</summary>
    public RefContent? Content { get; init; }

    public IReadOnlyList<string> Flags { get; init; } = [];

    public RefStatement? Earlier { get; init; }

    public string? Evolution { get; init; }

    public bool IsClash => Content is { Label: "conflict" };
}
