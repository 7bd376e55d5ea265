using NegotiationModel.Derivations;

namespace NegotiationModel.Reporting.Wording.Steps;

/// <summary>The words of every kind of step.</summary>
internal static class StepWords
{
    /// <summary>One step in words.</summary>
    public static ExplainedStep Of(DerivationStep step, StepContext context) => step switch
    {
        WrittenStep s => EvidenceWords.Of(s, context),
        ClaimsStep s => ClaimStepWords.Of(s),
        ClashStep s => ClashWords.Of(s),
        PairsStep s => PairTestWords.Of(s),
        ViewsStep s => CellStepWords.Of(s),
        CampsStep s => CellStepWords.Of(s),
        VerdictStep s => VerdictTestWords.Of(s),
        ChangesStep s => ChangeWords.Of(s),
        PartiesStep s => PartiesWords.Of(s),
        FaultStep s => FaultStepWords.Of(s, context),
        LeftOutStep s => FaultStepWords.Of(s, context),
        ConclusionStep s => ConclusionWords.Of(s),
        _ => OfRule(step),
    };

    private static ExplainedStep OfRule(DerivationStep step) => step switch
    {
        CoverageStep s => ScenarioOwnWords.Of(s),
        OtherCaseStep s => ScenarioOwnWords.Of(s),
        DeciderStep s => ScenarioOwnWords.Of(s),
        SameWordsStep s => ScenarioOwnWords.Of(s),
        QuoteStep s => ScenarioOwnWords.Of(s),
        UnusedStep s => ScenarioOwnWords.Of(s),
        EndorsementsStep s => TextOwnWords.Of(s),
        SharedStep s => TextOwnWords.Of(s),
        SoleAccountStep s => TextOwnWords.Of(s),
        TermStep s => TextOwnWords.Of(s),
        DoubtedStep s => TextOwnWords.Of(s),
        LandingStep s => PartyOwnWords.Of(s),
        InsideStep s => PartyOwnWords.Of(s),
        BlocStep s => PartyOwnWords.Of(s),
        _ => throw new ArgumentOutOfRangeException(nameof(step), step, "A step without words."),
    };
}
