using System.Collections.Immutable;
using NegotiationModel.Analysis.Rules;
using NegotiationModel.Findings;

namespace NegotiationModel.Analysis;

/// <summary>
/// The one table of rules. Reading and binding have their own descriptors; from NM3xx on each rule is a file
/// in Rules.
/// </summary>
public static class RuleCatalogue
{
    /// <summary>Every rule from NM3xx on, ascending by id.</summary>
    internal static ImmutableArray<Rule> Rules { get; } =
    [
        Coverage.Rule,
        OneSidedCondition.Rule,
        SilentDecider.Rule,
        UndeclaredCopy.Rule,
        QuoteNotInSource.Rule,
        UnusedDeclaration.Rule,
        CodingDisagreement.Rule,
        AccountsConflict.Rule,
        AccountsJointlyConflict.Rule,
        AccountContradictsItself.Rule,
        PublicPrivateSplit.Rule,
        PositionEvolved.Rule,
        AccountsAgree.Rule,
        RestsOnOneAccount.Rule,
        EndorsementContradicted.Rule,
        ChannelDecides.Rule,
        EndorsementQualified.Rule,
        AcceptanceDoubted.Rule,
        DividedVoice.Rule,
        RedLinesCollide.Rule,
        PositionsAligned.Rule,
        LandingZone.Rule,
        PositionInRedLine.Rule,
        BlocDeparture.Rule,
    ];

    /// <summary>Every rule there is, ascending by id.</summary>
    public static ImmutableArray<RuleDescriptor> All { get; } = [.. Rules.Select(r => r.Descriptor)];
}
