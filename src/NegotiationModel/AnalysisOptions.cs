using System.Collections.Immutable;
using NegotiationModel.Analysis;
using NegotiationModel.Model;
using NegotiationModel.Syntax;

namespace NegotiationModel;

/// <summary>What an analysis is asked for; everything left out comes from the scenario.</summary>
public sealed record AnalysisOptions
{
    /// <summary>Positions as of this day; default: the scenario's <c>as_of</c>.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>Only what was reported by this day; default: the scenario's <c>as_of</c>.</summary>
    public DateOnly? KnownAsOf { get; init; }

    /// <summary>
    /// Who will read it: what is marked above is left out before anything is computed; default: everything.
    /// </summary>
    public Tlp Audience { get; init; } = Tlp.Red;

    /// <summary>
    /// Ids of the accounts to compare, as if nobody else had told anything; empty: all. Ids that the scenario
    /// does not have tell nothing.
    /// </summary>
    public ImmutableArray<string> Accounts { get; init; } = [];

    /// <summary>
    /// The files are to be edited: whatever can be mended in an obvious way says so in
    /// <see cref="Findings.Finding.Fix"/>. Otherwise only what costs nothing does; default: no.
    /// </summary>
    public bool ForEditing { get; init; }

    /// <summary>
    /// Only statements whose review says <c>reviewed</c>, as if the others were not written; faults in those
    /// are told all the same. What is left out is counted in <see cref="AnalysisResult.NotReviewed"/>.
    /// </summary>
    public bool ReviewedOnly { get; init; }

    /// <summary>Limits of reading.</summary>
    public ReadingLimits Limits { get; init; } = new();
}
