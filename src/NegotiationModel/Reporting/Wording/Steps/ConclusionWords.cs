using NegotiationModel.Derivations;
using NegotiationModel.Findings;
using NegotiationModel.Reporting.Sections;

namespace NegotiationModel.Reporting.Wording.Steps;

/// <summary>The last step: what the rule reports, and that this is a case of it.</summary>
internal static class ConclusionWords
{
    /// <summary>When exactly a rule reports; rules that are not here say it in their own sentence.</summary>
    private static readonly Dictionary<string, string> Reports = new(StringComparer.Ordinal)
    {
        ["NM302"] = "The rule counts all cells, once for a scenario, if some party's place on a point of "
            + "the deal "
            + "rests on one account or on none.",
        ["NM303"] = "The rule reports an acceptance under “if” that stands, where the same account says "
            + "nothing that "
            + "stands, beside positions, of the other case.",
        ["NM304"] = "The rule reports a party that decides a point of some text, and of which no claim on "
            + "that point "
            + "stands, its blocs' included.",
        ["NM305"] = "The rule reports two accounts with different roots that have a quote in common.",
        ["NM306"] = "The rule reports a quote whose words are not, in their order, in the text of its "
            + "source.",
        ["NM307"] = "The rule reports, once for each kind, what is declared and named nowhere.",
        ["NM308"] = "The rule reports each pair that is called a disagreement of coders.",
        ["NM401"] = "The rule reports a cell with the verdict “contested” in which two accounts by "
            + "themselves contradict "
            + "each other.",
        ["NM402"] = "The rule reports a cell with the verdict “contested” in which three accounts or more "
            + "contradict "
            + "each other only all together.",
        ["NM403"] = "The rule reports, for each account, the pairs that are called a self-contradiction.",
        ["NM404"] = "The rule reports, once for a party and subject, what stands in public beside what "
            + "stands in "
            + "private and does not go together with it.",
        ["NM405"] = "The rule reports what softens, hardens or shifts from one statement to a later one, "
            + "if the pair "
            + "is no contradiction of the moment, no record was corrected, and no statement lies between "
            + "as a step "
            + "of its own.",
        ["NM406"] = "The rule reports a cell with the verdict “unanimous” or “corroborated”.",
        ["NM407"] = "The rule reports, once for each account, the cells in which it is the only "
            + "independent account "
            + "with a claim that stands.",
        ["NM408"] = "The rule reports a party that accepts a text and refuses every reading of one of its "
            + "terms, "
            + "whichever accounts of it are believed.",
        ["NM409"] = "The rule reports a cell whose verdict hangs on where statements of no channel were "
            + "made.",
        ["NM410"] = "The rule reports a party that accepts a text and refuses some reading of a term, "
            + "surely or if a "
            + "condition fails or an account is believed, but not every one surely.",
        ["NM411"] = "The rule reports an acceptance without condition and a doubt about the same option, "
            + "if both "
            + "stand.",
        ["NM412"] = "The rule reports the pairs of a cell that are called a divided voice.",
        ["NM501"] = "The rule reports, once for each point, the pairs of parties whose red lines leave no "
            + "option.",
        ["NM502"] = "The rule reports, once for each point, the pairs of parties that are aligned.",
        ["NM503"] = "The rule reports, once for each point, the options that two parties meet on, or that "
            + "all parties "
            + "that speak accept.",
        ["NM504"] = "The rule reports one party's whole position inside another's red line, in some "
            + "version and in "
            + "some case.",
        ["NM505"] = "The rule reports a member whose word cannot be true together with its bloc's, unless "
            + "that is one "
            + "public and one private word throughout.",
    };

    public static ExplainedStep Of(ConclusionStep step)
    {
        var rule = step.Finding.Rule;
        var reports = Reports.GetValueOrDefault(rule.Id)
            ?? "What the rule finds: " + rule.Says.TrimEnd('.') + ".";
        return new ExplainedStep(
            "conclusion", "The finding",
            [
                reports,
                ReportLine.Of("That is so here: ").Then(ReportLine.Strong($"{rule.Id} {rule.Name}"))
                    .Then(rule.Level == FindingLevel.Error ? ", an error."
                        : $", a {FindingSection.Level(rule.Level)}."),
            ]);
    }
}
