using System.Globalization;
using NegotiationModel.Accounts;
using NegotiationModel.Model;
using NegotiationModel.Reporting.Wording;

namespace NegotiationModel.Reporting.Sections;

/// <summary>
/// A pair of statements in words: what stands against what, and why it is called what it is called. A change
/// over time, a difference between channels and a coders' disagreement are never called a conflict.
/// </summary>
internal static class PairLines
{
    /// <summary>The pair is more than agreement or silence: somebody should see it.</summary>
    public static bool IsNotable(StatementPair pair) => pair.Evolution != Evolution.None || pair.Label is
        PairLabel.Qualified or PairLabel.CodingDisagreement or PairLabel.DividedVoice
            or PairLabel.SelfContradiction
        or PairLabel.Evolved or PairLabel.PublicPrivateSplit or PairLabel.Conflict;

    /// <summary>Weight for ordering, heaviest first.</summary>
    public static int Rank(StatementPair pair) => pair.Label switch
    {
        PairLabel.Conflict => 0,
        PairLabel.SelfContradiction => 1,
        PairLabel.DividedVoice => 2,
        PairLabel.PublicPrivateSplit => 3,
        PairLabel.Evolved or PairLabel.Superseded => 4,
        PairLabel.CodingDisagreement => 5,
        _ => 6,
    };

    /// <summary><c>Conflict: records (2024, in public): Upland refuses Full height (s1); …</c></summary>
    public static ReportLine Of(StatementPair pair)
    {
        var (first, second) = InOrder(pair);
        return ReportLine.Strong(Lines.Capital(Name(pair)) + ".")
            .Then(" ").Then(Told(first)).Then("; ").Then(Told(second, startsSentence: false)).Then(".")
                .Then(Reason(pair));
    }

    /// <summary>What the pair is called.</summary>
    public static string Name(StatementPair pair) => pair.Label switch
    {
        PairLabel.SelfContradiction => "one account against itself",
        PairLabel.DividedVoice => "two voices of one party",
        PairLabel.Conflict or PairLabel.PublicPrivateSplit => Words.Label(pair.Label),
        _ when pair.A.Point is { IsFact: true } && pair.Evolution != Evolution.None =>
            "told at different times",
        _ when pair.Evolution != Evolution.None => "changed over time: " + Words.Evolution(pair.Evolution),
        PairLabel.Qualified => "accepted and doubted",
        _ => Words.Label(pair.Label),
    };

    /// <summary>The earlier first; the order of ids where neither is surely earlier.</summary>
    public static (Statement First, Statement Second) InOrder(StatementPair pair) =>
        pair.Later is { } later ? (pair.Earlier!, later) : (pair.A, pair.B);

    /// <summary><c>Upland ministry (2024-02-28, in public), Upland: refuses Full height (s1)</c>.</summary>
    public static ReportLine Told(Statement statement, bool startsSentence = true) =>
        Lines.According(
            startsSentence,
            statement.Account.Title.Default
                + $" ({Words.Date(statement.Said)}, {Words.Channel(statement.Channel)})",
            statement)
            .Then(Lines.HolderAndStance(statement));

    /// <summary>Two accounts tell the two ends of the change, so it may lie in the telling.</summary>
    public static bool IsInferred(StatementPair pair) => pair.A.Point is not { IsFact: true }
        && (pair.Flags.HasFlag(PairFlags.Inferred)
            || (pair.Evolution != Evolution.None && !ReferenceEquals(pair.A.Account, pair.B.Account)));

    private static string Reason(StatementPair pair) => string.Concat(Reasons(pair).Select(r => " " + r));

    private static IEnumerable<string> Reasons(StatementPair pair)
    {
        if (pair.Across is { } turn)
            yield return "Between them: " + Words.Title(turn) + ".";
        else if (pair.GapDays > 0)
            yield return Days(pair.GapDays) + " lie between them.";
        if (pair.Flags.HasFlag(PairFlags.Declared))
            yield return "The change is declared.";
        if (pair.Flags.HasFlag(PairFlags.RecordCorrected))
            yield return "The record was corrected.";
        if (IsInferred(pair))
            yield return "The change is inferred from two accounts.";
        if (pair.Flags.HasFlag(PairFlags.OrderUnknown))
            yield return "Which came first is not known.";
        if (pair.Flags.HasFlag(PairFlags.ChannelUnknown))
            yield return Unspecified(pair);
        if (pair.Flags.HasFlag(PairFlags.CrossChannel))
            yield return "One was said in public, the other in private.";
        if (pair.Flags.HasFlag(PairFlags.Partial))
            yield return Circumstances(pair);
    }

    private static string Unspecified(StatementPair pair) => pair.A.Channel == pair.B.Channel
        ? "Whether they were said in public or in private is not told."
        : "Whether one of them was said in public or in private is not told.";

    private static string Circumstances(StatementPair pair)
    {
        var when = pair.Witnesses.Select(w => w.When).FirstOrDefault(w => !w.Choices.IsEmpty);
        return when is null
            ? "They clash in some circumstances only."
            : "They clash in some circumstances only, for example if " + Words.Assignment(when) + ".";
    }

    private static string Days(int days) =>
        days.ToString(CultureInfo.InvariantCulture) + (days == 1 ? " day" : " days");
}
