using NegotiationModel.Accounts;
using NegotiationModel.Derivations;
using NegotiationModel.Model;

namespace NegotiationModel.Reporting.Wording.Steps;

/// <summary>What statements claim, option by option, and why so.</summary>
internal static class ClaimStepWords
{
    public static ExplainedStep Of(ClaimsStep step) => new(
        "claims", step.Claims.Length == 1 ? "What it claims" : "What each claims, option by option",
        [.. step.Claims.Select(Line)]);

    /// <summary>
    /// <c>accepted: “Half height”; not asked for: “No dam”</c>; empty where nothing is claimed.
    /// </summary>
    public static string OfOptions(Point point, in PatternClaims claims) => string.Join(
        "; ",
        new[]
        {
            Part(point, point.IsFact ? "given as the answer" : "accepted", claims.Accepted),
            Part(point, "refused for good", claims.Final),
            Part(point, "refused", claims.Refused.Except(claims.Final)),
            Part(point, point.IsFact ? "not the answer" : "not asked for", claims.NotAsked),
            Part(point, "doubted", claims.Doubted),
        }.Where(p => p.Length > 0));

    private static string Part(Point point, string what, OptionSet options) =>
        options.IsEmpty ? "" : $"{what}: {Words.EachOption(point, options)}";

    private static ExplainedLine Line(StatementClaim claim)
    {
        var statement = claim.Statement;
        if (statement.Proposal is not null)
            return Sentence.Of($"{statement}: {OfText(claim.Text)}{OfTerm(statement)}");
        if (statement.Condition is { } condition && claim.Cases.Length == 2)
        {
            var when = Words.List([.. condition.Cases.Select(Words.Case)], ", or");
            return new ExplainedLine(
                Sentence.Of($"{statement} ({Words.Stance(statement)}):"),
                [
                    .. claim.Cases.Select(c => (ExplainedLine)((c.Holds
                        ? "Where " + when + ": " : "Where that is not so: ") + Claimed(statement, c.Claims))),
                ]);
        }

        return Sentence.Of($"{statement}: {Claimed(statement, claim.Cases[0].Claims)}{Why(statement)}");
    }

    private static string Claimed(Statement statement, in PatternClaims claims) =>
        statement.Stance == StanceKind.Remark ? "a remark claims nothing."
        : OfOptions(statement.Point!, claims) is { Length: > 0 } said ? said + "."
        : "nothing is claimed.";

    // The one place of the definitions that readers stumble over: what an ask says of acceptance.
    private static string Why(Statement statement)
    {
        if (statement.Stance is not (StanceKind.Position or StanceKind.States)
            || statement.Point is not { } point)
            return "";
        var (one, whole) = point.IsFact ? ("answer", "given") : ("option", "accepted");
        if (!point.IsOneOption(statement.Options))
            return $" No single {one} is named, so none of them counts as {whole}.";
        return statement.Tone == Tone.Hint ? $" It is only hinted at, so it does not count as {whole}."
            : point.IsFact ? ""
            : " One single option is asked for, so it counts as accepted.";
    }

    private static string OfText(TextClaims text)
    {
        var parts = new List<string>();
        if (text.HasFlag(TextClaims.For))
            parts.Add("for the text");
        if (text.HasFlag(TextClaims.Against))
            parts.Add("against the text");
        if (text.HasFlag(TextClaims.Full))
            parts.Add("for all of it");
        if (text.HasFlag(TextClaims.NotFull))
            parts.Add("not for all of it");
        return parts.Count == 0 ? "nothing is claimed of the text as a whole."
            : Words.List(parts, "and") + ".";
    }

    private static string OfTerm(Statement statement) => statement switch
    {
        { Point: null, Stance: StanceKind.EndorsesWhole } => " It accepts the whole text.",
        { Point: null, Stance: StanceKind.EndorsesInPart } => " It accepts a part of the text.",
        { Point: null, Stance: StanceKind.Welcomes } => " To welcome a text says nothing of all of it.",
        { Point: { } term, Stance: StanceKind.DoubtsText or StanceKind.RejectsText } =>
            $" Who doubts or rejects the term {Words.Title(term)} is not for all of the text.",
        _ => "",
    };
}
