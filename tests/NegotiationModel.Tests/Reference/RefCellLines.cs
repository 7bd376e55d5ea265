namespace NegotiationModel.Tests.Reference;

/// <summary>A cell as text.</summary>
internal sealed record RefCellLines(string Verdict, int Accounts, int Sources)
{
    /// <summary>What stands and what is dropped, by `account@group`.</summary>
    public IReadOnlyDictionary<string, string> Views { get; init; } =
        new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Views that claim nothing; whether they are listed is left open.</summary>
    public IReadOnlySet<string> SilentViews { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, string> Groups { get; init; } =
        new Dictionary<string, string>(StringComparer.Ordinal);

    public IReadOnlySet<string> Claims { get; init; } = new HashSet<string>(StringComparer.Ordinal);
}
