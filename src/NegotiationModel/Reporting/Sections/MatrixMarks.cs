using System.Collections.Immutable;
using System.Globalization;
using NegotiationModel.Accounts;
using NegotiationModel.Model;

namespace NegotiationModel.Reporting.Sections;

/// <summary>Why a party has no claim on a subject.</summary>
internal enum EmptyKind
{
    /// <summary>It has one.</summary>
    None,

    /// <summary>No statement at all.</summary>
    NoEvidence,

    /// <summary>Only remarks.</summary>
    Silent,

    /// <summary>A bloc that it belongs to has spoken.</summary>
    AsBloc,

    /// <summary>Only statements after the dates of the analysis.</summary>
    Later,
}

/// <summary>The short marks of the overview grid, and the reasons of empty cells.</summary>
internal static class MatrixMarks
{
    public static ImmutableArray<ReportLine> Legend =>
    [
        "Words (asks, wishes, hints, accepts, refuses, red line, doubts, welcomes): what at least one "
            + "account tells. They are the kind of stance: what is asked for or refused stands in the tables "
            + "below. † on a condition.",
        "The number is that of independent accounts.",
        "Signs: ! accounts contradict each other; ≠ public and private differ; Δ changed over time; "
            + "? whether they contradict each other depends on where it was said; ‡ one account says two "
            + "things of one day, and the one of the later id stands.",
        "Without a claim: — no evidence; silent: only remarks; bloc: only the word of a bloc, see its "
            + "column; later: only statements after the dates of this report.",
        "A row with — throughout is left out of its table.",
    ];

    /// <summary>Which kind of empty, or that it is not.</summary>
    public static EmptyKind EmptinessOf(ReportSource source, Party party, string subjectKey)
    {
        var cell = source.Cell(party, subjectKey);
        if (cell is not null && cell.Groups.Any(g => !g.Views.IsEmpty))
            return EmptyKind.None;
        if (cell is { Verdict: Verdict.NotCompared })
            return EmptyKind.None;
        if (SpeakingBloc(source, party, subjectKey) is not null && (cell is null || cell.Known.IsEmpty))
            return EmptyKind.AsBloc;
        if (cell is null)
            return EmptyKind.NoEvidence;
        return cell.Known.IsEmpty ? EmptyKind.Later : EmptyKind.Silent;
    }

    /// <summary>The nearest bloc of the party that has a claim on the subject.</summary>
    public static Party? SpeakingBloc(ReportSource source, Party party, string subjectKey) =>
        source.Blocs.NearestSpeaking(party, b =>
            source.Cell(b, subjectKey) is { } cell && cell.Groups.Any(g => !g.Views.IsEmpty))
            .FirstOrDefault();

    /// <summary>One cell of the grid.</summary>
    public static string Mark(ReportSource source, Party party, string subjectKey) =>
        EmptinessOf(source, party, subjectKey) switch
        {
            EmptyKind.NoEvidence => "—",
            EmptyKind.Silent => "silent",
            EmptyKind.AsBloc => "bloc",
            EmptyKind.Later => "later",
            _ => Stances(source, source.Cell(party, subjectKey)!),
        };

    /// <summary>The sign of a verdict; empty where there is nothing to warn of.</summary>
    public static string Sign(Verdict verdict) => verdict switch
    {
        Verdict.Contested => "!",
        Verdict.Split => "≠",
        Verdict.Changed => "Δ",
        Verdict.ChannelDecides => "?",
        Verdict.NotCompared => "not compared",
        _ => "",
    };

    private static string Stances(ReportSource source, CellComparison cell)
    {
        var words = cell.Standing.Select(Word).Where(w => w.Length > 0)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal);
        var count = cell.AccountCount.ToString(CultureInfo.InvariantCulture);
        var sign = Sign(cell.Verdict);
        if (sign.Length == 0 && source.SplitOf(cell) is not null)
            sign = Sign(Verdict.Split);
        var tie = cell.HasUnresolvedTie() ? " ‡" : "";
        return string.Join(", ", words) + (sign.Length > 0 ? " " + sign : "") + tie + " " + count;
    }

    private static string Word(Statement statement)
    {
        var word = Kind(statement);
        return word.Length > 0 && statement.Condition is not null ? word + "†" : word;
    }

    private static string Kind(Statement statement) => (statement.Stance, statement.Tone) switch
    {
        (StanceKind.Position, Tone.Hint) => "hints",
        (StanceKind.Position, Tone.Wish) => "wishes",
        (StanceKind.Remark, _) => "",
        (var stance, Tone.Hint) => "hints: " + Word(stance),
        (var stance, Tone.Wish) => "wishes: " + Word(stance),
        var (stance, _) => Word(stance),
    };

    private static string Word(StanceKind stance) => stance switch
    {
        StanceKind.Position => "asks",
        StanceKind.Accepts or StanceKind.EndorsesWhole => "accepts",
        StanceKind.Rejects or StanceKind.RejectsText => "refuses",
        StanceKind.RedLine => "red line",
        StanceKind.Doubts or StanceKind.DoubtsText => "doubts",
        StanceKind.EndorsesInPart => "accepts in part",
        StanceKind.Welcomes => "welcomes",
        StanceKind.States => "says",
        _ => "",
    };
}
