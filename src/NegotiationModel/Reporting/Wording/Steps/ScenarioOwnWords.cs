using System.Globalization;
using NegotiationModel.Accounts;
using NegotiationModel.Analysis.Rules;
using NegotiationModel.Derivations;
using NegotiationModel.Model;
using NegotiationModel.Proposals;
using NegotiationModel.Reporting.Json;

namespace NegotiationModel.Reporting.Wording.Steps;

/// <summary>The own steps of the rules about gaps and slips of the scenario (NM302–NM307).</summary>
internal static class ScenarioOwnWords
{
    public static ExplainedStep Of(CoverageStep step) => new(
        "coverage", "The cells, by the independent accounts whose claims stand",
        [
            Cells(step, "Two or more", c => c.AccountCount > 1),
            Cells(step, "One", c => c.AccountCount == 1),
            Cells(step, "None", c => c.AccountCount == 0),
            new ExplainedLine(
                $"Places of a party on a point of the deal without a statement: {Number(step.Data.Empty)}, "
                    + "by point:",
                [.. step.Data.Rows.Select(Row)]),
        ]);

    public static ExplainedStep Of(OtherCaseStep step)
    {
        var who = step.Acceptance.Account.Title.Default;
        List<ExplainedLine> others =
        [
            .. step.Others.Select(o => (ExplainedLine)Sentence
                .Of($"{o.Statement} ({Words.Stance(o.Statement)}) ").Then(o.Speaks ? "speaks of the other "
                    + "case." : "does not speak of the other case.")),
        ];
        return new ExplainedStep(
            "other-case", "What is said of the other case",
            [
                Sentence.Of($"{step.Acceptance} accepts under “if”: ")
                    .Then("where the condition fails, it claims nothing."),
                others.Count == 0
                    ? $"{who} says nothing else on the point that stands."
                    : new ExplainedLine($"What else {who} says on the point:", [.. others]),
                $"So nothing is said for the other case of "
                    + $"{Words.EachOption(step.Acceptance.Point!, step.Open)}.",
            ]);
    }

    public static ExplainedStep Of(DeciderStep step)
    {
        var data = step.Data;
        return new ExplainedStep(
            "decider", "Who decides, and whose word there is",
            [
                $"{Words.Title(data.Point)} is decided by "
                    + $"{Words.List([.. data.Point.DecidedBy.Select(Words.Party)], "and")}.",
                .. step.Terms.Select(t => (ExplainedLine)(
                    $"As of {step.AsOf.Iso()}, {Words.Title(t.Proposal)} has it: {Term(t.Term)}.")),
                .. step.Looked.Select(l => (ExplainedLine)Looked(l.Party, l.Cell, data)),
                "A stance on a text is none on the point: who accepts a text has not said what it wants of "
                    + "the point.",
            ]);
    }

    public static ExplainedStep Of(SameWordsStep step) => new(
        "same-words", "The words of both, made comparable",
        [
            .. step.Data.Same.Zip(step.Words, (s, words) => new ExplainedLine(
                Sentence.Of($"{s.OfA} and {s.OfB}: “{words}”"),
                [$"{Words.Count(words.Count(c => c == ' ') + 1, "word")}; fewer than "
                    + $"{Number(step.FewestWords)} may be the same by chance."])),
            "Spaces, line breaks and the kind of quotes and dashes do not matter.",
            $"The root of {step.Data.A.Title.Default} is {step.Data.A.RootId}, that of "
                + $"{step.Data.B.Title.Default} is {step.Data.B.RootId}: neither is declared to derive "
                + "from the "
                + "other, nor both from a third.",
            "They are not told at one place of one source, where one sentence may tell of two accounts.",
        ]);

    public static ExplainedStep Of(QuoteStep step)
    {
        var missing = step.Pieces[step.Missing];
        var document = step.Statement.Source!;
        List<ExplainedLine> lines =
        [
            $"The text of {Words.Quoted(document.Title.Default)} is {document.File}.",
            "Spaces, line breaks and the kind of quotes and dashes do not matter; an ellipsis stands for "
                + "words left "
                + "out, and its pieces must follow each other.",
        ];
        if (step.Pieces.Length > 1)
            lines.Add($"The quote has {Words.Count(step.Pieces.Length, "piece")}.");
        if (step.Missing > 0)
            lines.Add($"{Words.Count(step.Missing, "piece")} found before: "
                + $"“{step.Pieces[step.Missing - 1]}”.");
        lines.Add($"Not found{(step.Missing > 0 ? " behind that" : "")}: “{missing}”.");
        lines.Add(string.Equals(step.FoundUpTo, missing, StringComparison.Ordinal)
            ? "The source has these words, but not behind the piece before."
            : step.FoundUpTo.Length == 0
                ? "The source does not have even its first word."
                : $"As far as the source has it: “{step.FoundUpTo}”.");
        return new ExplainedStep("quote", "The quote, looked for in the source", [.. lines]);
    }

    public static ExplainedStep Of(UnusedStep step) => new(
        "unused", "What would have named it",
        [
            "Looked through: statements with their conditions, speakers, sources and events; members of "
                + "blocs; who "
                + "decides a point; origins of accounts; tiers of trust; proposals, amendments, promises, "
                + "events and "
                + "priorities.",
            .. step.Data.Unused.Select(u => (ExplainedLine)(
                $"Nothing there names the {step.Data.Kind} {u.Id} ({Words.Quoted(u.Name.Default)}).")),
        ]);

    private static ExplainedLine Cells(CoverageStep step, string count, Func<CellComparison, bool> isCounted)
    {
        var cells = step.Cells.Where(isCounted).ToList();
        var names = cells.Count == 0
            ? "" : ": " + string.Join("; ", cells.Select(c => Telling.About(c.Subject)));
        return $"{count}: {Words.CountOrNo(cells.Count, "cell")}{names}.";
    }

    private static ExplainedLine Row(CoverageRow row)
    {
        (string What, IEnumerable<Party> Parties)[] parts =
        [
            ("two or more accounts of", row.Twice), ("one of", row.Once), ("a bloc speaks for", row.AsBloc),
            ("nothing of", row.Never),
        ];
        var said = parts.Where(p => p.Parties.Any())
            .Select(p => $"{p.What} {Words.List([.. p.Parties.Select(Words.Party)], "and")}");
        return $"{Words.Title(row.Point)}: {string.Join("; ", said)}.";
    }

    private static string Term(CurrentTerm term) => term.Knowledge == TermKnowledge.Known
        ? Words.OptionSet(term.Point, term.Options) : "its content is not known";

    private static ReportLine Looked(Party party, CellComparison? cell, SilentDeciderData data)
    {
        var who = ReferenceEquals(party, data.Party) ? Words.Party(party)
            : $"{Words.Party(party)}, a bloc of {Words.Party(data.Party)},";
        return cell is null
            ? $"Of {who} no statement is recorded on it."
            : Sentence.Of($"Of {who} there is {Sentence.List(cell.Statements)}, ")
                .Then("and no claim of that stands.");
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
