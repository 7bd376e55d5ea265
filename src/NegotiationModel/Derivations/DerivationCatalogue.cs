using System.Collections.Immutable;
using NegotiationModel.Analysis;
using NegotiationModel.Analysis.Rules;
using NegotiationModel.Findings;

namespace NegotiationModel.Derivations;

/// <summary>
/// The one table of derivations: rule → its steps. Faults of reading and binding have one derivation for
/// all.
/// </summary>
internal static class DerivationCatalogue
{
    private delegate IEnumerable<DerivationStep> Steps(DerivationSource source, Finding finding);

    private static readonly ImmutableArray<(Rule Rule, Steps Steps)> Table =
    [
        (Coverage.Rule, ScenarioDerivations.Coverage),
        (OneSidedCondition.Rule, ScenarioDerivations.OneSided),
        (SilentDecider.Rule, ScenarioDerivations.SilentDecider),
        (UndeclaredCopy.Rule, ScenarioDerivations.UndeclaredCopy),
        (QuoteNotInSource.Rule, ScenarioDerivations.QuoteNotInSource),
        (UnusedDeclaration.Rule, ScenarioDerivations.Unused),
        (CodingDisagreement.Rule, AccountDerivations.CodingDisagreement),
        (AccountsConflict.Rule, AccountDerivations.Conflict),
        (AccountsJointlyConflict.Rule, AccountDerivations.JointConflict),
        (AccountContradictsItself.Rule, AccountDerivations.SelfContradiction),
        (PublicPrivateSplit.Rule, TextDerivations.Split),
        (PositionEvolved.Rule, AccountDerivations.Evolved),
        (AccountsAgree.Rule, AccountDerivations.Agree),
        (RestsOnOneAccount.Rule, AccountDerivations.SoleAccount),
        (EndorsementContradicted.Rule, TextDerivations.Contradicted),
        (ChannelDecides.Rule, AccountDerivations.ChannelDecides),
        (EndorsementQualified.Rule, TextDerivations.Qualified),
        (AcceptanceDoubted.Rule, AccountDerivations.Doubted),
        (DividedVoice.Rule, AccountDerivations.DividedVoice),
        (RedLinesCollide.Rule, PartyDerivations.RedLinesCollide),
        (PositionsAligned.Rule, PartyDerivations.Aligned),
        (LandingZone.Rule, PartyDerivations.LandingZone),
        (PositionInRedLine.Rule, PartyDerivations.InRedLine),
        (BlocDeparture.Rule, PartyDerivations.BlocDeparture),
    ];

    /// <summary>Ids of the rules with steps of their own, ascending.</summary>
    public static ImmutableArray<string> RuleIds { get; } = [.. Table.Select(t => t.Rule.Descriptor.Id)];

    /// <summary>The derivation of a finding of <paramref name="result"/>.</summary>
    /// <exception cref="ArgumentException">The finding is of a rule without a derivation.</exception>
    public static Derivation Of(AnalysisResult result, Finding finding)
    {
        if (finding.Data is TextData)
        {
            return new Derivation(
                finding, [.. FaultDerivation.Of(result, finding), new ConclusionStep(finding)], []);
        }

        var (rule, steps) = Table.FirstOrDefault(t =>
            string.Equals(t.Rule.Descriptor.Id, finding.Rule.Id, StringComparison.Ordinal));
        if (rule is null || result.Scenario is not { } scenario)
            throw new ArgumentException($"no derivation of {finding.Rule.Id}", nameof(finding));
        var source = new DerivationSource(result, scenario);
        ImmutableArray<DerivationStep> all = [.. steps(source, finding)];
        return new Derivation(
            finding, all.Add(new ConclusionStep(finding)), new WhatIfFinder(source, rule, finding).Find(all));
    }
}
