using NegotiationModel.Accounts;
using NegotiationModel.Derivations;
using NegotiationModel.Model;
using NegotiationModel.Reporting.Json;
using NegotiationModel.Reporting.Sections;

namespace NegotiationModel.Reporting.Wording.Steps;

/// <summary>The tests of a pair as sentences: each with its answer and the reason.</summary>
internal static class PairTestWords
{
    public static ExplainedStep Of(PairsStep step)
    {
        List<ExplainedLine> lines = [.. step.Pairs.Select(p => Line(p, step.Settings))];
        if (step.Pairs.IsEmpty)
            lines.Add("There is no pair of statements to be told apart.");
        if (step.More > 0)
            lines.Add($"{Words.Count(step.More, "more pair")}: see negmodel show cell.");
        return new ExplainedStep("pairs", Title(step), [.. lines]);
    }

    private static string Title(PairsStep step)
    {
        var labels = step.Pairs.Select(p => Words.Label(p.Pair.Label))
            .Distinct(StringComparer.Ordinal).ToList();
        return (step.Pairs.Length, labels.Count) switch
        {
            (1, _) => $"Why the pair is called “{labels[0]}”",
            (_, 1) => $"Why the pairs are called “{labels[0]}”",
            _ => "Why the pairs are called what they are",
        };
    }

    private static ExplainedLine Line(PairAnswer answer, ComparisonSettings settings)
    {
        var (first, second) = PairLines.InOrder(answer.Pair);
        var pair = new PairFacts(answer.Pair, first, second, settings);
        var tests = answer.Tests.Select(a => new ExplainedLine(OfTest(a.Test, a.Holds, pair))
        {
            Test = NameOf(a.Test),
            Holds = a.Holds,
        });
        return new ExplainedLine(
            Sentence.Of($"{first} and {second}; the tests in their order, the first that holds decides:"),
            [Dates(pair), .. tests, Result(pair)]);
    }

    private static ExplainedLine Dates(PairFacts pair) =>
        $"Both were said by {pair.Settings.AsOf.Iso()} and reported by {pair.Settings.KnownAsOf.Iso()}, "
        + "so they are compared; they are about one "
        + (pair.A.Proposal is not null ? "party and one text."
            : pair.A.Point!.IsFact ? "question." : "party and one point.");

    private static ReportLine OfTest(PairTest test, bool holds, PairFacts pair) => test switch
    {
        PairTest.Replaced => Replaced(holds, pair),
        PairTest.OnePassageTwoCoders => TwoCoders(holds, pair),
        PairTest.FitTogether => holds
            ? $"Their claims can hold together: {Content(pair.Pair)}."
            : "Their claims cannot both hold, as told above.",
        PairTest.OneAccountAtOnce => AtOnce(holds, pair),
        PairTest.TwoSpeakers => Speakers(holds, pair),
        PairTest.OneAccountLater => Later(holds, pair),
        PairTest.TwoTimes => Times(holds, pair),
        _ => TwoChannels(holds, pair),
    };

    private static ReportLine Replaced(bool holds, PairFacts pair)
    {
        if (!holds)
            return "Neither is declared to replace or correct the other.";
        var later = pair.Pair.Later ?? pair.B;
        var earlier = ReferenceEquals(later, pair.A) ? pair.B : pair.A;
        var verb = pair.Pair.Flags.HasFlag(PairFlags.RecordCorrected) ? "corrects the record of" : "replaces";
        return Sentence.Of($"{later} {verb} {earlier}, as declared.");
    }

    private static ReportLine TwoCoders(bool holds, PairFacts pair)
    {
        if (holds)
        {
            return $"Two coders, {pair.A.Coding!.By} and {pair.B.Coding!.By}, read one passage: "
                + $"{string.Join(", ", pair.A.At.Prepend(pair.A.Source!.Title.Default))}.";
        }

        var why = !pair.IsOneAccount ? "two accounts tell them"
            : pair.A.Source is null || !ReferenceEquals(pair.A.Source, pair.B.Source)
                ? "they do not name one source"
            : pair.A.At.IsEmpty || !pair.A.At.SequenceEqual(pair.B.At, StringComparer.Ordinal)
                ? "they do not name one place in the source"
            : "they do not name two coders";
        return $"They are not one passage read by two coders: {why}.";
    }

    private static string Content(StatementPair pair) => pair.Content switch
    {
        PairLabel.Silent => "one of them claims nothing",
        PairLabel.Agree => "they claim the same",
        PairLabel.Refines or PairLabel.RefinedBy => "one claims all that the other does, and more",
        PairLabel.Qualified => "one accepts what the other doubts, and a doubt is no refusal",
        PairLabel.Overlap => "they share a claim, or ask for a common option",
        _ => "they claim different things",
    };

    private static ReportLine AtOnce(bool holds, PairFacts pair)
    {
        if (holds)
        {
            return $"One account tells both, {pair.A.Account.Title.Default}, and of one time: "
                + (PairClassifier.IsSameEvent(pair.A, pair.B)
                    ? $"the event {Words.Title(pair.A.Event!)}." : $"the day {Words.Date(pair.A.Said)}.");
        }

        return pair switch
        {
            { IsOneAccount: false } => "It is not one account against itself at once: "
                + $"{pair.A.Account.Title.Default} tells one, {pair.B.Account.Title.Default} the other.",
            { IsAcross: true } => "It is not one account against itself at once: "
                + "one was said in public, the other in private.",
            _ => "It is not one account against itself at once: the two name neither one event nor one "
                + "single "
                + "day.",
        };
    }

    private static ReportLine Speakers(bool holds, PairFacts pair) => holds
        ? $"Two people speak: {pair.A.Speaker!.Name.Default} and {pair.B.Speaker!.Name.Default}."
        : pair.A.Speaker is null || pair.B.Speaker is null
            ? "Not both name a person who speaks, so nothing says that two voices differ."
            : $"One person speaks in both: {pair.A.Speaker.Name.Default}.";

    private static ReportLine Later(bool holds, PairFacts pair)
    {
        if (holds)
        {
            return Sentence.Of($"One account tells both, and {pair.B} ({Words.Date(pair.B.Said)}) is surely ")
                .Then(Sentence.Of($"later than {pair.A} ({Words.Date(pair.A.Said)})."));
        }

        return pair switch
        {
            { IsOneAccount: false } => "Nor is it one account that tells a later word.",
            { IsAcross: true } => "Nor is it one account that tells a later word in the same place.",
            _ => $"Neither is surely later: {Words.Date(pair.A.Said)}, {Words.Date(pair.B.Said)}.",
        };
    }

    private static ReportLine Times(bool holds, PairFacts pair)
    {
        var days = pair.Pair.GapDays;
        var window = Words.Count(pair.Settings.WindowDays, "day");
        if (holds)
        {
            return pair.Pair.Across is { } turn
                ? $"They are not of one time: between them lies {Words.Title(turn)} "
                    + $"({Words.Date(turn.Date)}), a "
                    + "turning point."
                : $"They are not of one time: {TimeWords.Gap(pair.Pair)} lie between them, and the window is "
                    + $"{window}.";
        }

        return PairClassifier.IsSameEvent(pair.A, pair.B)
            ? $"They are of one time: both belong to {Words.Title(pair.A.Event!)}."
            : days == 0
                ? "They are of one time: no day surely lies between them."
                : $"They are of one time: {Lie(TimeWords.Gap(pair.Pair), days)} between them, the window is "
                    + $"{window}, and no turning point lies between.";
    }

    private static string Lie(string gap, int days) => gap + (days == 1 ? " lies" : " lie");

    private static ReportLine TwoChannels(bool holds, PairFacts pair) => holds
        ? "One was said in public, the other in private."
        : (pair.A.Channel, pair.B.Channel) switch
        {
            (Channel.Unspecified, Channel.Unspecified) =>
                "They are not one public and one private: of neither it is said where it was made.",
            (Channel.Unspecified, _) or (_, Channel.Unspecified) =>
                "They are not one public and one private: of one it is not said where it was made.",
            var (channel, _) =>
                $"They are not one public and one private: both were said {Words.Channel(channel)}.",
        };

    private static ExplainedLine Result(PairFacts pair)
    {
        var flags = pair.Pair.Flags;
        var beside = new List<string>();
        if (flags.HasFlag(PairFlags.Inferred))
            beside.Add("inferred from two accounts");
        if (flags.HasFlag(PairFlags.OrderUnknown))
            beside.Add("which came first is not known");
        if (flags.HasFlag(PairFlags.ChannelUnknown))
            beside.Add("the channel of one or both is not known");
        if (flags.HasFlag(PairFlags.Partial))
            beside.Add("in some circumstances only");
        var more = beside.Count == 0 ? "" : " (" + string.Join("; ", beside) + ")";
        return new ExplainedLine(
            ReportLine.Of("So the pair is called: ").Then(ReportLine.Strong(Words.Label(pair.Pair.Label)))
                .Then(more + "."));
    }

    /// <summary>The word of a test in the JSON; never changed.</summary>
    private static string NameOf(PairTest test) => test switch
    {
        PairTest.Replaced => "replaced",
        PairTest.OnePassageTwoCoders => "one-passage-two-coders",
        PairTest.FitTogether => "fit-together",
        PairTest.OneAccountAtOnce => "one-account-at-once",
        PairTest.TwoSpeakers => "two-speakers",
        PairTest.OneAccountLater => "one-account-later",
        PairTest.TwoTimes => "two-times",
        _ => "two-channels",
    };

    /// <summary>What the reasons are made of; the earlier statement first.</summary>
    private sealed record PairFacts(
        StatementPair Pair, Statement A, Statement B, ComparisonSettings Settings)
    {
        public bool IsOneAccount => ReferenceEquals(A.Account, B.Account);

        public bool IsAcross => Channels.AreOpposite(A, B);
    }
}
