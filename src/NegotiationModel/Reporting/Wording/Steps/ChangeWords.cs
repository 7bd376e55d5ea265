using NegotiationModel.Accounts;
using NegotiationModel.Derivations;
using NegotiationModel.Model;

namespace NegotiationModel.Reporting.Wording.Steps;

/// <summary>What a later statement claims otherwise than an earlier one.</summary>
internal static class ChangeWords
{
    private const int MostCases = 4;

    public static ExplainedStep Of(ChangesStep step) =>
        new("changes", "What changed, option by option", [.. step.Changes.Select(Line)]);

    private static ExplainedLine Line(StanceChange change)
    {
        var (earlier, later) = (change.Pair.Earlier!, change.Pair.Later!);
        var cases = change.Cases.Take(MostCases).SelectMany(c => Case(change, c)).ToList();
        if (change.Cases.Length > MostCases)
            cases.Add($"And in {Words.Count(change.Cases.Length - MostCases, "more case")}.");
        cases.Add(new ExplainedLine(ReportLine.Of("So the stance ")
            .Then(ReportLine.Strong(Words.Evolution(change.Pair.Evolution))).Then(".")));
        return new ExplainedLine(
            Sentence.Of($"From {earlier} ({Words.Date(earlier.Said)}) to ")
                .Then(Sentence.Of($"{later} ({Words.Date(later.Said)}):")),
            [.. cases]);
    }

    private static IEnumerable<ExplainedLine> Case(StanceChange change, ChangeCase one)
    {
        var (point, options) = (change.Pair.A.Point!, one.Change);
        var where = change.Patterns == 1 || one.When.Choices.IsEmpty ? ""
            : $"Where {Words.Assignment(one.When)}: ";
        (OptionSet Options, string Says)[] parts =
        [
            (options.Softened & one.Before.Refused, "before refused, now accepted. That softens."),
            (options.Softened.Except(one.Before.Refused), "before not asked for, now accepted. That "
                + "softens."),
            (options.Hardened & one.After.Refused, "before accepted, now refused. That hardens."),
            (options.Hardened.Except(one.After.Refused), "before accepted, now not asked for. That hardens."),
            (options.MadeFinal, "before refused, now refused for good. That hardens."),
        ];
        return parts.Where(p => !p.Options.IsEmpty)
            .Select(p => (ExplainedLine)$"{where}{Words.EachOption(point, p.Options)}: {p.Says}");
    }
}
