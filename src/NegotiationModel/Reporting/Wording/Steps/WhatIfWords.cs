using System.Collections.Immutable;
using NegotiationModel.Derivations;

namespace NegotiationModel.Reporting.Wording.Steps;

/// <summary>What would change a finding; each was tried by asking the rule again.</summary>
internal static class WhatIfWords
{
    public static ImmutableArray<ExplainedLine> Of(ImmutableArray<WhatIf> all)
    {
        var without = all.OfType<WithoutStatement>().ToList();
        var staying = without.Where(w => w.Stays).Select(w => w.Statement).ToList();
        return
        [
            .. without.Where(w => !w.Stays).Select(Gone),
            .. staying.Count == 0 ? [] : new ExplainedLine[] { Stays(staying, without.Count) },
            .. all.OfType<NotTried>().Select(n => (ExplainedLine)
                $"{Words.Count(n.Statements, "more statement")} of the evidence: not tried one by one."),
            .. all.OfType<OtherWindow>().Select(Window),
        ];
    }

    private static ExplainedLine Gone(WithoutStatement without) => without.Verdict is { } verdict
        ? Sentence.Of($"Without {without.Statement} this finding is gone; the verdict is then: ")
            .Then(Words.Verdict(verdict) + ".")
        : Sentence.Of($"Without {without.Statement} this finding is gone.");

    private static ReportLine Stays(List<Model.Statement> statements, int all) => statements.Count switch
    {
        1 => Sentence.Of($"Without {statements[0]} a finding about the same remains."),
        _ when statements.Count == all =>
            "No single statement decides: without any one of them a finding about the same remains.",
        _ => Sentence.Of($"Without any one of {Sentence.List(statements, "or")} ")
            .Then("a finding about the same remains."),
    };

    private static ExplainedLine Window(OtherWindow other)
    {
        var (a, b) = Sections.PairLines.InOrder(other.Pair);
        var window = other.OtherDays < other.WindowDays
            ? $"a window of {Words.Count(other.OtherDays, "day")} or less"
            : $"a window of {Words.Count(other.OtherDays, "day")} or more";
        return Sentence.Of($"With {window} (it is {Words.Count(other.WindowDays, "day")}), {a} and {b} ")
            .Then($"would be called: {Words.Label(other.Label)}. ")
            .Then(other.Stays ? "A finding about the same would remain." : "This finding would be gone.");
    }
}
