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
    /// <param name="point">The point; null for claims about a text.</param>
    /// <param name="claims">The claims.</param>
    /// <param name="asks">
    /// The verb by which options not asked for are told as what is asked for: <c>asks for</c>; null where
    /// the claims are not of one teller, and only the denial is true.
    /// </param>
    public static string Phrases(
        Point? point, IReadOnlyCollection<(ClaimKind Kind, int Option, Assignment? When)> claims,
        string? asks)
    {
        var phrases = claims.GroupBy(c => c.When?.ToString(), StringComparer.Ordinal)
            .SelectMany(g => OfCircumstances(point, [.. g], asks)).ToList();
        return Telling.Some(phrases, p => p, MostPhrases);
    }

    private static IEnumerable<string> OfCircumstances(
        Point? point, List<(ClaimKind Kind, int Option, Assignment? When)> claims, string? asks)
    {
        var where = claims[0].When is { Choices.Length: > 0 } when ? " where " + Words.Assignment(when) : "";
        var sets = claims.GroupBy(c => c.Kind).ToDictionary(g => g.Key, g => SetOf(g.Select(c => c.Option)));
        Reduce(sets, ClaimKind.Refused, sets.GetValueOrDefault(ClaimKind.Final));
        if (asks is not null && point is not null && sets.TryGetValue(ClaimKind.NotAsked, out var denied)
            && Asked(point, denied) is { IsEmpty: false } asked)
        {
            yield return Ask(point, asks) + Words.OptionSet(point, asked) + where;
            sets.Remove(ClaimKind.NotAsked);
            if (asked.Count == 1)
                Reduce(sets, ClaimKind.Acceptable, asked);
        }

        foreach (var kind in claims.Select(c => c.Kind).Distinct().Where(sets.ContainsKey))
            yield return PhraseOfSet(point, kind, sets[kind]) + where;
    }

    private static OptionSet Asked(Point point, OptionSet denied) => point.AllOptions.Except(denied);

    private static string Ask(Point point, string asks) => point.IsFact ? OfFact(ClaimKind.Acceptable)
        : asks + " ";

    // What a stronger phrase says already is not said again.
    private static void Reduce(Dictionary<ClaimKind, OptionSet> sets, ClaimKind kind, OptionSet said)
    {
        if (!sets.TryGetValue(kind, out var set) || said.IsEmpty)
            return;
        sets[kind] = set.Except(said);
        if (sets[kind].IsEmpty)
            sets.Remove(kind);
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
