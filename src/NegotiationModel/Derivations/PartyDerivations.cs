using System.Collections.Immutable;
using NegotiationModel.Accounts;
using NegotiationModel.Analysis.Rules;
using NegotiationModel.Findings;
using NegotiationModel.Model;
using NegotiationModel.Parties;

namespace NegotiationModel.Derivations;

/// <summary>Derivations of the rules about parties beside each other.</summary>
internal static class PartyDerivations
{
    private const int MostPairs = 6;

    /// <summary>NM501: red lines that leave nothing.</summary>
    public static IEnumerable<DerivationStep> RedLinesCollide(DerivationSource source, Finding finding) =>
        OfPairs(source, finding, ((RedLinesCollideData)finding.Data).Pairs);

    /// <summary>NM502: positions that meet.</summary>
    public static IEnumerable<DerivationStep> Aligned(DerivationSource source, Finding finding) =>
        OfPairs(source, finding, ((PositionsAlignedData)finding.Data).Pairs);

    /// <summary>NM503: options that are accepted.</summary>
    public static IEnumerable<DerivationStep> LandingZone(DerivationSource source, Finding finding)
    {
        var data = (LandingZoneData)finding.Data;
        ImmutableArray<CellComparison> speakers =
            [.. source.Result.Cells.Where(c => c.Subject.Party is not null
                && ReferenceEquals(c.Subject.Point, data.Point) && !c.Readings.IsEmpty)];
        ImmutableArray<PartyPair> bridges =
            [.. source.Result.Parties.Pairs.Where(p => p.Label == PartyLabel.Bridgeable
                && ReferenceEquals(p.Point, data.Point))];
        return
        [
            CellSteps.Written(source, finding), CellSteps.Claims(source, finding),
            .. bridges.IsEmpty ? [] : new DerivationStep[] { Parties(source, bridges) },
            new LandingStep(data, speakers, bridges),
        ];
    }

    /// <summary>NM504: asked for by one, refused for good by another.</summary>
    public static IEnumerable<DerivationStep> InRedLine(DerivationSource source, Finding finding)
    {
        var data = (PositionInRedLineData)finding.Data;
        var asking = source.Cell(data.Inside.Asking, data.Point)!;
        var refusing = source.Cell(data.Inside.Refusing, data.Point)!;
        return
        [
            CellSteps.Written(source, finding), CellSteps.Claims(source, finding),
            new InsideStep(data, PairInquiry.Of(asking, refusing)),
        ];
    }

    /// <summary>NM505: a member apart from its bloc.</summary>
    public static IEnumerable<DerivationStep> BlocDeparture(DerivationSource source, Finding finding)
    {
        var data = (BlocDepartureData)finding.Data;
        return
        [
            CellSteps.Written(source, finding), CellSteps.Claims(source, finding),
            .. BesideBloc(source.Cell(data.Bloc, data.Cell)!, source.Cell(data.Cell)),
        ];
    }

    /// <summary>A bloc beside its member; nothing where they fit together.</summary>
    public static IEnumerable<DerivationStep> BesideBloc(CellComparison ofBloc, CellComparison ofMember)
    {
        var clashing = BlocComparer.ClashingReadings(ofBloc, ofMember);
        if (clashing.IsEmpty)
            return [];
        var pairs = clashing.SelectMany(c => c.Evidence).Distinct().ToList();
        var sets = pairs.Select(p => StatementList.Of([p.OfBloc, p.OfMember]))
            .Where(s => StatementClash.Of(s) is not null).ToList();
        // Where no two clash, all of the evidence does.
        if (sets.Count == 0)
            sets.Add(StatementList.Of(pairs.SelectMany(p => new[] { p.OfBloc, p.OfMember })));
        return
        [
            CellSteps.Clashes(sets),
            new BlocStep(
                ofBloc.Subject.Party!, ofMember.Subject, [.. clashing.Select(c => (c.OfBloc, c.OfMember))],
                ofBloc.Readings.Length * ofMember.Readings.Length,
                pairs.TrueForAll(p => Channels.AreOpposite(p.OfBloc, p.OfMember))),
        ];
    }

    private static IEnumerable<DerivationStep> OfPairs(
        DerivationSource source, Finding finding, ImmutableArray<PartyPair> pairs) =>
    [
        CellSteps.Written(source, finding), CellSteps.Claims(source, finding), Parties(source, pairs),
    ];

    private static PartiesStep Parties(DerivationSource source, ImmutableArray<PartyPair> pairs) =>
        new PartiesStep(
            [.. pairs.Take(MostPairs).Select(p => new PartiesAnswer(
                p, PairInquiry.Of(source.Cell(p.A, p.Point)!, source.Cell(p.B, p.Point)!)))],
            Math.Max(0, pairs.Length - MostPairs));
}
