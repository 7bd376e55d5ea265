using System.Collections.Immutable;
using NegotiationModel.Findings;

namespace NegotiationModel.Cli.Commands;

/// <summary>One output that was asked for.</summary>
/// <param name="Format">Name of the format.</param>
/// <param name="File">Where it goes; null for stdout.</param>
internal sealed record OutputRequest(string Format, string? File);

/// <summary>What the shared options ask for.</summary>
internal sealed record Settings
{
    /// <summary>What the core is asked for.</summary>
    public required AnalysisOptions Analysis { get; init; }

    /// <summary>Outputs, in the order asked for; empty for the command's own.</summary>
    public required ImmutableArray<OutputRequest> Outputs { get; init; }

    /// <summary>Level from which findings make the exit code 1; null for never.</summary>
    public required FindingLevel? FailOn { get; init; }

    /// <summary>Rules to show (ids, beginnings of ids, or names); empty for all.</summary>
    public required ImmutableArray<string> Select { get; init; }

    /// <summary>Rules to leave out.</summary>
    public required ImmutableArray<string> Ignore { get; init; }

    /// <summary>Tell more on stderr.</summary>
    public required bool Verbose { get; init; }
}
