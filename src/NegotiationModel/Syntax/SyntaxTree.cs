using System.Collections.Immutable;
using NegotiationModel.Findings;
using NegotiationModel.Text;

namespace NegotiationModel.Syntax;

/// <summary>
/// What was read of one file: its root map (null if nothing usable was found) and the faults. Reading stops
/// at the first syntax error of a file; what stood before it is kept where it is whole.
/// </summary>
/// <param name="Source">The text.</param>
/// <param name="Root">The map at the top level, or null.</param>
/// <param name="Findings">Faults, each with its place.</param>
public sealed record SyntaxTree(SourceText Source, YamlMap? Root, ImmutableArray<Finding> Findings);

/// <summary>Limits of reading; every one is an error that names the option which raises it.</summary>
public sealed record ReadingLimits
{
    /// <summary>Deepest nesting of maps and lists.</summary>
    public int Depth { get; init; } = 64;

    /// <summary>Largest file, in bytes.</summary>
    public int FileBytes { get; init; } = 10 * 1024 * 1024;

    /// <summary>Longest scalar, in UTF-16 code units.</summary>
    public int ScalarLength { get; init; } = 1024 * 1024;

    /// <summary>Longest key, in UTF-16 code units.</summary>
    public int KeyLength { get; init; } = 256;

    /// <summary>Most keys in one map.</summary>
    public int KeysPerMap { get; init; } = 10_000;

    /// <summary>Most YAML events in one file.</summary>
    public int EventsPerFile { get; init; } = 5_000_000;

    /// <summary>Most statements in one scenario.</summary>
    public int Statements { get; init; } = 1_000_000;

    /// <summary>Deepest chain of includes.</summary>
    public int IncludeDepth { get; init; } = 16;
}
