using NegotiationModel.Accounts;
using NegotiationModel.Model;

namespace NegotiationModel.Reporting.Wording;

/// <summary>Claims as verb phrases; those of a text speak of "the text".</summary>
internal static class ClaimWords
{
    private const int MostPhrases = 6;

    public static string Phrase(Point? point, ClaimKind kind, int option) =>
        PhraseOfSet(point, kind, option < 0 ? OptionSet.Empty : OptionSet.Of(option));

    /// <summary>
    /// Claims of one kind and circumstance in one phrase, in the order given; a refusal that a red line
    /// repeats is not said twice.
    /// </summary>
    public static string Phrases(
        Point? point, IReadOnlyCollection<(ClaimKind Kind, int Option, Assignment? When)> claims)
    {
        var final = claims.Where(c => c.Kind == ClaimKind.Final)
            .Select(c => (c.Option, c.When?.ToString())).ToHashSet();
        var phrases = claims
            .Where(c => c.Kind != ClaimKind.Refused || !final.Contains((c.Option, c.When?.ToString())))
            .GroupBy(c => (c.Kind, When: c.When?.ToString()))
            .Select(g => PhraseOfSet(point, g.Key.Kind, SetOf(g.Select(c => c.Option)))
                + (g.First().When is { Choices.Length: > 0 } when ? " where " + Words.Assignment(when) : ""))
            .ToList();
        return Telling.Some(phrases, p => p, MostPhrases);
    }

    private static OptionSet SetOf(IEnumerable<int> options) =>
        options.Where(o => o >= 0).Aggregate(OptionSet.Empty, (set, o) => set | OptionSet.Of(o));

    private static string PhraseOfSet(Point? point, ClaimKind kind, OptionSet options) => kind switch
    {
        ClaimKind.For => "is for the text",
        ClaimKind.Against => "is against the text",
        ClaimKind.Full => "accepts all of the text",
        ClaimKind.NotFull => "does not accept all of the text",
        _ when point is null || options.IsEmpty => "claims nothing",
        _ when point.IsFact => OfFact(kind) + Words.OptionSet(point, options),
        ClaimKind.NotAsked => OfPoint(kind) + Words.OptionSet(point, options),
        _ => OfPoint(kind) + Words.EachOption(point, options),
    };

    private static string OfPoint(ClaimKind kind) => kind switch
    {
        ClaimKind.Acceptable => "accepts ",
        ClaimKind.Refused => "refuses ",
        ClaimKind.Final => "draws a red line against ",
        ClaimKind.NotAsked => "does not ask for ",
        _ => "doubts ",
    };

    private static string OfFact(ClaimKind kind) => kind switch
    {
        ClaimKind.Acceptable => "the answer is ",
        ClaimKind.Doubted => "doubts the answer ",
        _ => "the answer is not ",
    };
}
