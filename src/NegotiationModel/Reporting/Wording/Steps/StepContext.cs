using NegotiationModel.Analysis;
using NegotiationModel.Reporting.Sections;
using NegotiationModel.Text;

namespace NegotiationModel.Reporting.Wording.Steps;

/// <summary>What the words of a step need beside its facts.</summary>
/// <param name="Result">The result.</param>
/// <param name="Source">What sections are made from; null if there is no scenario.</param>
/// <param name="PathPrefix">Put before every path.</param>
internal sealed record StepContext(AnalysisResult Result, ReportSource? Source, string PathPrefix)
{
    /// <summary>A place as it can be opened: <c>scenarios/talks/press.yaml:7:9</c>.</summary>
    public string Named(Place place) => PathPrefix + place;
}
