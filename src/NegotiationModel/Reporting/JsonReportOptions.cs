namespace NegotiationModel.Reporting;

/// <summary>Which pairs of statements the JSON lists.</summary>
public enum PairSelection
{
    /// <summary>Every label but silent, complementary and incomparable.</summary>
    Default,

    /// <summary>Every pair.</summary>
    All,

    /// <summary>No pair.</summary>
    None,
}

/// <summary>What the JSON is asked for.</summary>
public sealed record JsonReportOptions
{
    /// <summary>Which pairs.</summary>
    public PairSelection Pairs { get; init; }
}
