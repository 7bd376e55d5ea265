using System.Collections.Immutable;

namespace NegotiationModel.Findings;

/// <summary>Collects the findings of one stage; what a stage returns is <see cref="ToImmutable"/>.</summary>
public sealed class FindingBag
{
    private readonly List<Finding> _findings = [];

    /// <summary>True if an error was added.</summary>
    public bool HasErrors { get; private set; }

    /// <summary>Adds one finding.</summary>
    public void Add(Finding finding)
    {
        HasErrors |= finding.Rule.Level == FindingLevel.Error;
        _findings.Add(finding);
    }

    /// <summary>Adds several findings.</summary>
    public void AddRange(IEnumerable<Finding> findings)
    {
        foreach (var finding in findings)
            Add(finding);
    }

    /// <summary>All findings so far, in the order added.</summary>
    public ImmutableArray<Finding> ToImmutable() => [.. _findings];
}
