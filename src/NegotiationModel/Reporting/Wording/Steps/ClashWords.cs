using NegotiationModel.Accounts;
using NegotiationModel.Derivations;
using NegotiationModel.Model;

namespace NegotiationModel.Reporting.Wording.Steps;

/// <summary>What cannot hold together, option by option.</summary>
internal static class ClashWords
{
    private const int MostCases = 4;

    public static ExplainedStep Of(ClashStep step)
    {
        var isOfTwo = step.Clashes.All(c => c.Statements.Length == 2);
        List<ExplainedLine> lines = [.. step.Clashes.Select(Line)];
        if (step.Clashes.IsEmpty)
            lines.Add("No two statements clash by themselves: what clashes is told further below.");
        if (step.More > 0)
            lines.Add($"{Words.Count(step.More, "more pair")} like these: see negmodel show cell.");
        return new ExplainedStep(
            "clash", isOfTwo ? "What cannot both hold" : "What cannot all hold", [.. lines]);
    }

    private static ExplainedLine Line(StatementClash clash)
    {
        var who = Sentence.List(clash.Statements);
        if (clash.Statements[0].Proposal is not null)
            return Sentence.Of($"{Sentence.Join(OfText(clash), "; ")}.");
        var isEverywhere = clash.Cases.Length == clash.Patterns;
        if (clash.Cases.Length == 1 && isEverywhere)
            return Sentence.Of($"{OfCase(clash, clash.Cases[0])}.");
        var shown = clash.Cases.Take(MostCases).Select(c =>
            (ExplainedLine)Sentence.Of($"Where {Words.Assignment(c.When)}: {OfCase(clash, c)}."));
        var more = clash.Cases.Length > MostCases
            ? new ExplainedLine[] { $"And in {Words.Count(clash.Cases.Length - MostCases, "more case")}." }
            : [];
        return new ExplainedLine(
            Sentence.Of($"{who}, {Extent(clash)}:"), [.. shown, .. more]);
    }

    private static string Extent(StatementClash clash) => clash.Cases.Length == clash.Patterns
        ? $"in all {clash.Patterns} cases that their conditions make"
        : $"in {clash.Cases.Length} of the {clash.Patterns} cases that their conditions make";

    private static ReportLine OfCase(StatementClash clash, ClashCase one)
    {
        var parts = Refused(clash, one).Concat(NeverLeft(clash, one)).ToList();
        if (!one.Clash.Asked.IsEmpty)
            parts.Add(NoneLeft(clash, one));
        return Sentence.Join(parts, "; ");
    }

    private static IEnumerable<ReportLine> Refused(StatementClash clash, ClashCase one) =>
        from option in one.Clash.Refused.Indexes()
        group option by (
            Accept: Ids(clash, i => one.Claims[i].Accepted.Contains(option)),
            Refuse: Ids(clash, i => one.Claims[i].Refused.Contains(option))) into same
        let accept = clash.Statements.Where((_, i) => one.Claims[i].Accepted.Contains(same.First())).ToList()
        let refuse = clash.Statements.Where((_, i) => one.Claims[i].Refused.Contains(same.First())).ToList()
        select Sentence.Of(
            $"{Set(clash, same)} is accepted by {Sentence.List(accept)} and refused by "
                + $"{Sentence.List(refuse)}");

    private static IEnumerable<ReportLine> NeverLeft(StatementClash clash, ClashCase one)
    {
        foreach (var option in one.Clash.NeverLeft.Indexes())
        {
            var accept = clash.Statements.Where((_, i) => one.Claims[i].Accepted.Contains(option)).ToList();
            var refuse = clash.Statements.Where((_, i) => one.Claims[i].Refused.Contains(option)).ToList();
            yield return Sentence.Of(
                $"{Set(clash, [option])} is accepted by {Sentence.List(accept)} under a condition only, ")
                .Then(Sentence.Of($"and {Sentence.List(refuse)} leaves no case in which it is not refused"));
        }
    }

    // Options that somebody neither refuses nor leaves out of what is asked for.
    private static ReportLine NoneLeft(StatementClash clash, ClashCase one)
    {
        var point = clash.Statements[0].Point!;
        var left = clash.Statements
            .Select((s, i) =>
                (Statement: s, Out: one.Claims[i].NotAsked | one.Claims[i].Refused))
            .Where(s => !s.Out.IsEmpty)
            .Select(s => Sentence.Of(
                $"{s.Statement} leaves {Words.OptionSet(point, point.AllOptions.Except(s.Out))}"));
        return Sentence.Of($"{Sentence.Join(left, ", ")}, and no option is left by all of them");
    }

    private static IEnumerable<ReportLine> OfText(StatementClash clash)
    {
        (TextClaims Flag, string Says)[][] pairs =
        [
            [(TextClaims.For, "for the text"), (TextClaims.Against, "against it")],
            [(TextClaims.Full, "for all of it"), (TextClaims.NotFull, "not for all of it")],
        ];
        foreach (var pair in pairs)
        {
            var sides = pair.Select(p => (p.Says, By: clash.Statements
                .Where((_, i) => clash.Texts[i].HasFlag(p.Flag)).ToList())).ToList();
            if (sides.TrueForAll(s => s.By.Count > 0))
            {
                yield return Sentence.Join(
                    sides.Select(s => Sentence.Of(
                        $"{Sentence.List(s.By)} {(s.By.Count == 1 ? "is" : "are")} {s.Says}")), ", ");
            }
        }
    }

    private static string Set(StatementClash clash, IEnumerable<int> options) => Words.EachOption(
        clash.Statements[0].Point!, options.Aggregate(OptionSet.Empty, (set, o) => set | OptionSet.Of(o)));

    private static string Ids(StatementClash clash, Func<int, bool> isIn) =>
        string.Join(' ', clash.Statements.Where((_, i) => isIn(i)).Select(s => s.Id));
}
