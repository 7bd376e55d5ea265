using System.Collections.Immutable;
using NegotiationModel.Editing.Adding;
using NegotiationModel.Model;

namespace NegotiationModel.Cli.Commands.Adding;

/// <summary>How the questions of <c>add</c> are put.</summary>
internal static class AddWords
{
    public const string Keys =
        "Enter takes what is in brackets · < goes back · . skips the rest · ? explains · Ctrl+C leaves";

    private static readonly ImmutableArray<Candidate> OnPoint =
        [.. AnswerKeys.Stances.Where(k => k.Name is not (KeyNames.Stance or KeyNames.States))
            .Select(k => new Candidate(k.Name, Plain(k.Says), []))];

    private static readonly ImmutableArray<Candidate> OnFact =
        [.. AnswerKeys.Stances.Where(k => k.Name is KeyNames.States or KeyNames.Remark)
            .Select(k => new Candidate(k.Name, Plain(k.Says), []))];

    private static readonly ImmutableArray<Candidate> OnText =
        [.. AnswerKeys.Get(KeyNames.Stance).Words.Select(w => new Candidate(w, OfText(w), [])),
            new(KeyNames.Remark, Plain(AnswerKeys.Get(KeyNames.Remark).Says), [])];

    /// <summary>The stances that fit a subject.</summary>
    public static ImmutableArray<Candidate> Stances(bool isOnText, Point? point) =>
        isOnText ? OnText : point is { IsFact: true } ? OnFact : OnPoint;

    /// <summary>The conditions that fit a stance.</summary>
    public static ImmutableArray<Candidate> Conditions(string? stance) =>
        [.. AnswerKeys.Conditions.Where(k => k.Name switch
            {
                "only_if" or "after" => stance is "accepts",
                "unless" or "until" => stance is "rejects" or "red_line",
                _ => true,
            }).Select(k => new Candidate(k.Name, Plain(k.Says), []))];

    /// <summary>The options question: <c>Asks for (The Kesh dam)</c>.</summary>
    public static string Options(string? stance, Point? point)
    {
        var verb = stance switch
        {
            "position" => "Asks for",
            "accepts" => "Accepts",
            "rejects" => "Refuses",
            "red_line" => "Red line against",
            "doubts" => "Doubts",
            _ => "Answer",
        };
        return point is null ? verb : $"{verb} ({point.Title.Default}{Grid(point)})";
    }

    /// <summary>The label of a key without one of its own.</summary>
    public static string Key(string key) => char.ToUpperInvariant(key[0]) + key[1..].Replace('_', ' ');

    /// <summary>What <c>?</c> says of a key.</summary>
    public static string Help(AnswerKey key) => $"{key.Says} For example: {key.Example}";

    private static string Grid(Point point) => point.Grid is not { } grid ? ""
        : FormattableString.Invariant($", {grid.Min:0.#########} to {grid.Max:0.#########}")
            + (grid.Unit is null ? "" : " " + grid.Unit);

    private static string OfText(string word) => word switch
    {
        "accepts" => "for the text, and for all of it",
        "accepts_in_part" => "for the text, not for all of it",
        "welcomes" => "for the text",
        "doubts" => "not for all of the text",
        _ => "against the text",
    };

    // A sentence as the name of a choice.
    private static string Plain(string says) => says.TrimEnd('.');
}
