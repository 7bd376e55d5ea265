using NegotiationModel.Model;

namespace NegotiationModel.Reporting.Wording;

/// <summary>
/// Stances as verb phrases: a position is an ask, only a red line is a red line, and the tone changes
/// the verb.
/// </summary>
internal static class StanceWords
{
    public static string Phrase(Statement statement)
    {
        var phrase = statement.Proposal is not null ? OfText(statement)
            : statement.Point is { IsFact: true } fact ? OfFact(statement, fact)
            : OfPoint(statement);
        return statement.Condition is null ? phrase : phrase + " " + Words.Condition(statement.Condition);
    }

    /// <summary>The verb alone: <c>asks for</c>, <c>wishes for</c>, <c>hints at</c>.</summary>
    public static string Verb(StanceKind stance, Tone tone) => (stance, tone) switch
    {
        (StanceKind.Position, Tone.Wish) => "wishes for",
        (StanceKind.Position, Tone.Hint) => "hints at",
        (StanceKind.Position, _) => "asks for",
        (StanceKind.Accepts, Tone.Wish) => "would like to accept",
        (StanceKind.Accepts, Tone.Hint) => "hints at accepting",
        (StanceKind.Accepts, _) => "accepts",
        (StanceKind.Rejects, Tone.Wish) => "would rather refuse",
        (StanceKind.Rejects, Tone.Hint) => "hints at refusing",
        (StanceKind.Rejects, _) => "refuses",
        (StanceKind.RedLine, Tone.Wish) => "would draw a red line against",
        (StanceKind.RedLine, Tone.Hint) => "hints at a red line against",
        (StanceKind.RedLine, _) => "draws a red line against",
        (StanceKind.Doubts, Tone.Hint) => "hints at doubts about",
        (StanceKind.Doubts, _) => "doubts",
        _ => "says",
    };

    /// <summary>
    /// The verb for what several positions have in common: no firmer than the firmest of them.
    /// </summary>
    public static string Ask(IEnumerable<Statement> statements)
    {
        var tones = statements.Where(s => s.Stance is StanceKind.Position or StanceKind.States)
            .Select(s => s.Tone).Distinct().ToList();
        return Verb(StanceKind.Position, tones.Count == 1 ? tones[0] : Tone.Stated);
    }

    private static string OfPoint(Statement statement)
    {
        if (statement.Stance == StanceKind.Remark)
            return "remarks: " + statement.Remark;
        var point = statement.Point!;
        var options = statement.Stance == StanceKind.Position
            ? Words.OptionSet(point, statement.Options)
            : Words.EachOption(point, statement.Options);
        return Verb(statement.Stance, statement.Tone) + " " + options;
    }

    private static string OfFact(Statement statement, Point fact) => statement.Stance switch
    {
        StanceKind.Remark => "remarks: " + statement.Remark,
        StanceKind.Doubts => "doubts " + Words.EachOption(fact, statement.Options),
        _ => (statement.Tone == Tone.Hint ? "hints: " : "says: ") + Words.OptionSet(fact, statement.Options),
    };

    private static string OfText(Statement statement)
    {
        if (statement.Stance == StanceKind.Remark)
            return "remarks: " + statement.Remark;
        var text = Words.Title(statement.Proposal!);
        var what = statement.Point is null
            ? text
            : "the term " + Words.Title(statement.Point) + " of " + text;
        return statement.Stance switch
        {
            StanceKind.EndorsesWhole or StanceKind.Accepts => "accepts " + what,
            StanceKind.EndorsesInPart => "accepts a part of " + what,
            StanceKind.Welcomes => "welcomes " + what,
            StanceKind.DoubtsText or StanceKind.Doubts => "doubts " + what,
            _ => "rejects " + what,
        } + Because(statement.Because);
    }

    private static string Because(TermReason reason) => reason switch
    {
        TermReason.TooWeak => " as too weak",
        TermReason.TooStrong => " as too strong",
        TermReason.Unclear => " as unclear",
        _ => "",
    };
}
