using System.Collections.Immutable;
using NegotiationModel.Cli.Terminal;
using NegotiationModel.Editing.Adding;
using NegotiationModel.Model;

namespace NegotiationModel.Cli.Commands.Adding;

/// <summary>
/// What is offered while an answer is typed: for a list or a range, for the word at the cursor.
/// </summary>
internal static class Offering
{
    private static readonly string[] BetweenOptions =
        [",", "|", " or ", "at least ", "at most ", "between ", " and "];

    private static readonly ImmutableArray<Offer> Ranges =
    [
        new("at least ", "at least …  (and whatever is ranked above)"),
        new("at most ", "at most …  (and whatever is ranked below)"),
        new("between ", "between … and …"),
    ];

    /// <summary>Offers for a key.</summary>
    public static Offers Of(Scenario scenario, AnswerKey key, StatementAnswers answers, string typed) =>
        key.Kind switch
        {
            AnswerKind.Options => Options(Candidates.PointOf(scenario, answers), typed, 0),
            AnswerKind.Condition => Condition(scenario, key, answers, typed),
            AnswerKind.References => Words(Candidates.Of(scenario, key, answers), typed, [","]),
            _ => Whole(Candidates.Of(scenario, key, answers), typed),
        };

    /// <summary>Offers that stand for the whole answer.</summary>
    public static Offers Whole(ImmutableArray<Candidate> candidates, string typed) =>
        new(0, Found(candidates, typed, ""));

    /// <summary><c>israel — Israel</c>.</summary>
    public static string Shown(Candidate candidate) =>
        candidate.Name.Length == 0 ? candidate.Id : candidate.Id + " — " + candidate.Name;

    private static Offers Words(ImmutableArray<Candidate> candidates, string typed, string[] between)
    {
        var start = WordStart(typed, 0, between);
        return new Offers(start, Found(candidates, typed[start..], ""));
    }

    private static Offers Options(Point? point, string typed, int from)
    {
        if (point is null)
            return Offers.None;
        var start = WordStart(typed, from, BetweenOptions);
        var word = typed[start..];
        var isFirst = typed[from..start].Trim().Length == 0;
        var ranges = point.Kind == PointKind.Nominal || !isFirst ? []
            : Ranges.Where(r => r.Text.StartsWith(word, StringComparison.OrdinalIgnoreCase));
        return new Offers(start, [.. Found(Candidates.Options(point), word, ""), .. ranges]);
    }

    private static Offers Condition(
        Scenario scenario, AnswerKey key, StatementAnswers answers, string typed)
    {
        var sign = typed.LastIndexOfAny(['=', ':']);
        var end = sign < 0 ? 0 : TermEnd(typed, sign);
        if (sign < 0 || end > 0)
        {
            var start = WordStart(typed, end, []);
            return new Offers(
                start, Found(Candidates.Of(scenario, key, answers), typed[start..], " = "));
        }

        var id = typed[WordStart(typed[..sign].TrimEnd(), 0, [" ", ",", ";", "&"])..sign].Trim();
        var point = CandidateSearch.Only(Candidates.Of(scenario, key, answers), id);
        return Options(
            scenario.Points.FirstOrDefault(p => string.Equals(p.Id, point?.Id, StringComparison.Ordinal)),
            typed, sign + 1);
    }

    // Behind the options of a term, where the next one begins; 0 if it has not ended.
    private static int TermEnd(string typed, int sign)
    {
        var tail = typed[(sign + 1)..];
        var ands = tail.TrimStart().StartsWith("between ", StringComparison.OrdinalIgnoreCase) ? 1 : 0;
        var at = tail.LastIndexOf(" and ", StringComparison.OrdinalIgnoreCase);
        var first = tail.IndexOf(" and ", StringComparison.OrdinalIgnoreCase);
        if (at >= 0 && (ands == 0 || at > first))
            return sign + 1 + at + " and ".Length;
        var semicolon = tail.LastIndexOfAny([';', '&']);
        return semicolon < 0 ? 0 : sign + semicolon + 2;
    }

    private static ImmutableArray<Offer> Found(
        ImmutableArray<Candidate> candidates, string word, string behind) =>
        [.. CandidateSearch.Find(candidates, word).Select(c => new Offer(c.Id + behind, Shown(c)))];

    // Where the last word begins: behind the last sign that separates words, and the spaces there.
    private static int WordStart(string typed, int from, string[] between)
    {
        var start = from;
        foreach (var sign in between)
        {
            var at = typed.LastIndexOf(sign, StringComparison.OrdinalIgnoreCase);
            if (at >= from)
                start = Math.Max(start, at + sign.Length);
        }

        while (start < typed.Length && typed[start] == ' ')
            start++;
        return start;
    }
}
