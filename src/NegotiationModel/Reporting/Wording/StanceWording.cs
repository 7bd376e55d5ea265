using NegotiationModel.Accounts;
using NegotiationModel.Analysis.Rules;
using NegotiationModel.Findings;
using NegotiationModel.Model;

namespace NegotiationModel.Reporting.Wording;

/// <summary>
/// Sentences about one party's stances beside each other: channels, time, texts, people (NM404, NM405,
/// NM408, NM410–NM412).
/// </summary>
internal static class StanceWording
{
    private const int MostSteps = 3;

    public static string Sentence(FindingData data, WordingContext context) => data switch
    {
        PublicPrivateSplitData d => Of(d),
        PositionEvolvedData d => Of(d, context),
        EndorsementContradictedData d => OfContradicted(d.Term),
        EndorsementQualifiedData d => OfQualified(d.Term),
        AcceptanceDoubtedData d => Of(d),
        DividedVoiceData d => Of(d),
        _ => "",
    };

    private static string Of(PublicPrivateSplitData data)
    {
        var who = data.Bloc is null
            ? Telling.About(data.Cell)
            : $"{Words.Party(data.Bloc)} and, inside it, {Telling.About(data.Cell)}";
        Func<IReadOnlyCollection<Statement>, string> list =
            data.Bloc is null ? Telling.List : Telling.ListWithParties;
        return $"Public and private differ for {who}. {Sides(data, list)} "
            + "Look which of the two the other parties count on.";
    }

    // A statement without a channel counts in both; where it is all there is of one side, that is said.
    private static string Sides(
        PublicPrivateSplitData data, Func<IReadOnlyCollection<Statement>, string> list)
    {
        List<Statement> said = [.. data.Public.Where(s => s.Channel == Channel.Public)];
        List<Statement> open = [.. data.Public.Where(s => s.Channel != Channel.Public)];
        if (said.Count > 0 && !data.Private.IsEmpty)
            return $"In public: {list(data.Public)}. In private: {list(data.Private)}.";
        return data.Private.IsEmpty
            ? $"In public: {list(said)}. Perhaps in private, where is not said: {list(open)}."
            : $"Perhaps in public, where is not said: {list(open)}. In private: {list(data.Private)}.";
    }

    private static string Of(PositionEvolvedData data, WordingContext context)
    {
        var inferred = data.Steps.Any(s => s.Flags.HasFlag(PairFlags.Inferred));
        return $"{Telling.About(data.Cell)}: {Telling.Some(data.Steps, Step, MostSteps)}."
            + (inferred ? Window(context) : "");
    }

    private static string Step(StatementPair step)
    {
        var across = step.Across is { } turning ? $" across {Words.Title(turning)}" : "";
        var days = step.GapDays > 0 ? $", {TimeWords.Gap(step)} later" : "";
        var inferred = ReferenceEquals(step.A.Account, step.B.Account) ? "" : " (inferred from two accounts)";
        return $"{Words.Evolution(step.Evolution)}: first {Telling.Of(step.Earlier!)}, "
            + $"then {Telling.Of(step.Later!)}"
            + days + across + inferred;
    }

    private static string Window(WordingContext context) =>
        " A change is inferred across a turning point or beyond the window of "
        + $"{Words.Count(context.WindowDays, "day")}; "
        + TimeWords.OtherWindows(context) + ".";

    private static string OfContradicted(EndorsedTerm term) =>
        $"{Words.Party(term.Party)}: {Telling.List(term.Endorsements)}; its own stance refuses "
        + $"every reading of the term {Term(term)}: {Telling.List(term.Stances)}. "
        + "Look whether the later of the two replaced the earlier one.";

    private static string OfQualified(EndorsedTerm term)
    {
        var point = term.Term.Point;
        var refused = term.Refused.IsEmpty
            ? ""
            : $"refuses the reading {Words.OptionSet(point, term.Refused)}";
        var open = term.Qualified.IsEmpty
            ? ""
            : $"makes {Words.OptionSet(point, term.Qualified)} depend on a condition or on who is believed";
        return $"{Words.Party(term.Party)}: {Telling.List(term.Endorsements)}; "
            + $"on the term {Term(term)} its own stance "
            + $"{Words.List([.. new[] { refused, open }.Where(p => p.Length > 0)], "and")}: "
            + $"{Telling.List(term.Stances)}. Look which reading was accepted.";
    }

    private static string Term(EndorsedTerm term) =>
        $"{Words.Title(term.Term.Point)} ({Words.OptionSet(term.Term.Point, term.Term.Options)})";

    private static string Of(AcceptanceDoubtedData data) =>
        $"{Telling.About(data.Cell)}: one option is accepted without condition and doubted"
        + (data.IsAcrossChannels ? ", one in public and the other in private" : "") + ": "
        + $"{Telling.List(data.Acceptances)}; {Telling.List(data.Doubts)}. Look how firm the acceptance is.";

    private static string Of(DividedVoiceData data)
    {
        List<Statement> both =
            [.. data.Pairs.SelectMany(p => new[] { p.A, p.B }).DistinctBy(s => s.Id, StringComparer.Ordinal)];
        return $"People who speak for {Telling.About(data.Cell)} differ at one time: {Telling.List(both)}. "
            + "Look who of them decides.";
    }
}
