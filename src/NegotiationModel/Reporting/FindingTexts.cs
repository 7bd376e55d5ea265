using NegotiationModel.Analysis;
using NegotiationModel.Findings;
using NegotiationModel.Reporting.Wording;

namespace NegotiationModel.Reporting;

/// <summary>The sentence of a finding, for every renderer alike.</summary>
internal sealed class FindingTexts(AnalysisResult result)
{
    private readonly WordingContext _context = WordingContext.Of(result);

    public string Sentence(Finding finding) => FindingWording.Sentence(finding, _context);
}
