using NegotiationModel.Analysis;

namespace NegotiationModel;

/// <summary>
/// The door of the library: a scenario's files in, an immutable result out. Same files and options, same
/// result, on any machine.
/// </summary>
public sealed class NegotiationAnalyzer
{
    /// <summary>Reads, binds, compares and judges.</summary>
    /// <param name="files">The scenario's files.</param>
    /// <param name="options">What is asked for.</param>
    /// <param name="cancellation">Ends the work with <see cref="OperationCanceledException"/>.</param>
    /// <returns>The result; faults of the scenario are findings in it, never exceptions.</returns>
    public AnalysisResult Analyze(
        ScenarioFiles files, AnalysisOptions? options = null, CancellationToken cancellation = default) =>
        AnalysisPipeline.Run(files, options ?? new AnalysisOptions(), cancellation);
}
