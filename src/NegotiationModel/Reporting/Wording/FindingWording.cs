using NegotiationModel.Analysis.Rules;
using NegotiationModel.Findings;

namespace NegotiationModel.Reporting.Wording;

/// <summary>
/// The sentences of findings: what is the case, with values named as the scenario names them, who says
/// so and when, then what to look at. Nobody is accused of what no statement shows.
/// </summary>
public static class FindingWording
{
    /// <summary>One or a few sentences, with full stops, on one line.</summary>
    public static string Sentence(Finding finding, WordingContext context) => finding.Data switch
    {
        TextData => TextSentence(finding),
        CoverageData or OneSidedConditionData or SilentDeciderData or UndeclaredCopyData
            or QuoteNotInSourceData or UnusedDeclarationData or CodingDisagreementData =>
            ScenarioWording.Sentence(finding.Data),
        PublicPrivateSplitData or PositionEvolvedData or AcceptanceDoubtedData or DividedVoiceData
            or EndorsementContradictedData or EndorsementQualifiedData =>
            StanceWording.Sentence(finding.Data, context),
        RedLinesCollideData or PositionsAlignedData or LandingZoneData or PositionInRedLineData
            or BlocDepartureData => PartyWording.Sentence(finding.Data),
        _ => AccountWording.Sentence(finding.Data) ?? finding.Rule.Says + ".",
    };

    // Reading and binding keep their sentences beside their tables of faults.
    private static string TextSentence(Finding finding)
    {
        if (ReadingWording.Sentence(finding) is { } reading)
            return reading;
        return BindingWording.Template(finding.Rule.Id) is null
            ? finding.Rule.Says + "."
            : BindingWording.Sentence(finding);
    }
}
