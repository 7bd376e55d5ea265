using NegotiationModel.Analysis.Rules;
using NegotiationModel.Findings;
using NegotiationModel.Model;
using NegotiationModel.Parties;

namespace NegotiationModel.Reporting.Wording;

/// <summary>Sentences about parties beside each other (NM501–NM505).</summary>
internal static class PartyWording
{
    private const int MostPairs = 4;

    public static string Sentence(FindingData data) => data switch
    {
        RedLinesCollideData d => Of(d),
        PositionsAlignedData d => Of(d),
        LandingZoneData d => Of(d),
        PositionInRedLineData d => Of(d),
        BlocDepartureData d => Of(d),
        _ => "",
    };

    private static string Of(RedLinesCollideData data) =>
        $"On {Words.Title(data.Point)}, no option is left by the red lines "
        + Telling.Some([.. data.Pairs.Select(Collision).Distinct(StringComparer.Ordinal)], c => c, MostPairs)
        + $". {Telling.ListWithParties(data.RedLines)}. "
        + "Look which of the red lines are firm, and for an option not yet named.";

    private static string Collision(PartyPair pair) =>
        PairWords.WhoCloses(pair) + PairWords.Except(pair);

    private static string Of(PositionsAlignedData data) =>
        $"On {Words.Title(data.Point)}, positions meet on what neither of the two refuses: "
        + Telling.Some(data.Pairs, Meeting, MostPairs) + ".";

    private static string Meeting(PartyPair pair) =>
        $"{Both(pair)} on {Words.OptionSet(pair.Point, pair.Options)}{Doubts(pair)}";

    private static string Doubts(PartyPair pair) => pair.Doubts.IsEmpty
        ? ""
        : " (" + Words.List([.. pair.Doubts.Select(d =>
            $"{Words.Option(pair.Point, d.Option)} doubted by {Words.Party(d.Party)}")], "and") + ")";

    private static string Of(LandingZoneData data) =>
        $"On {Words.Title(data.Point)}, known to be accepted: "
        + Telling.Some(data.Options, o => Landing(data.Point, o), MostPairs) + ".";

    private static string Landing(Point point, LandingOption option) =>
        Words.Option(point, option.Option) + " by "
        + (option.ByAll ? "all parties that speak, " : "") + Names(option.By)
        + (option.Doubted.IsEmpty ? "" : ", doubted by " + Names(option.Doubted));

    private static string Of(PositionInRedLineData data) =>
        RedLineWords.Teller(data.Inside, startsSentence: true)
        + $"{Words.Party(data.Inside.Asking)} on {Words.Title(data.Point)}: "
        + $"{Telling.List(data.Inside.Asks)}. "
        + $"All of it lies{RedLineWords.Circumstances(data.Inside)} inside a red line of "
        + $"{Words.Party(data.Inside.Refusing)}: {Telling.List(data.Inside.RedLines)}."
        + RedLineWords.Otherwise(data.Inside)
        + $" Look for what else would serve {Words.Party(data.Inside.Asking)}.";

    private static string Of(BlocDepartureData data) =>
        $"The stances of {Words.Party(data.Bloc)} and of its member {Words.Party(data.Cell.Party)} on "
        + $"{Words.Subject(data.Cell)} do not fit together"
        + (data.IsCertain ? ". " : "; whether that is so depends on which account is believed. ")
        + $"{Words.Party(data.Bloc)}: {Telling.List(data.OfBloc)}. "
        + $"{Words.Party(data.Cell.Party)}: {Telling.List(data.OfMember)}. "
        + "Look which of the two came later, and who speaks for the bloc.";

    private static string Both(PartyPair pair) => Words.Party(pair.A) + " and " + Words.Party(pair.B);

    private static string Names(IEnumerable<Party> parties) =>
        Telling.Names([.. parties.Select(Words.Party)], MostPairs);
}
