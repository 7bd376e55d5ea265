using System.Collections.Immutable;
using System.Globalization;
using NegotiationModel.Analysis.Rules;
using NegotiationModel.Derivations;
using NegotiationModel.Model;
using NegotiationModel.Reporting.Json;

namespace NegotiationModel.Reporting.Wording.Steps;

/// <summary>
/// The own steps of the rules about texts, agreement and doubts (NM404, NM406–NM408, NM410, NM411).
/// </summary>
internal static class TextOwnWords
{
    public static ExplainedStep Of(EndorsementsStep step) => new(
        "endorsements", "How much of the text is accepted, and where",
        [
            ReportLine.Of("In public, for the text and not openly for a part only: ")
                .Then(Sentence.Of($"{Sentence.List(step.For)}.")),
            Sentence.Of($"In private, not for all of it: {Sentence.List(step.NotFull)}."),
            step.Clash
                ? "As told above, these cannot all hold."
                : "These can all hold, so no accounts contradict each other; but the public word promises "
                    + "more "
                    + "than the private one.",
        ]);

    public static ExplainedStep Of(SharedStep step)
    {
        var point = step.Data.Cell.Point;
        var shared = step.Data.Shared.GroupBy(c => (c.Kind, When: c.When?.ToString(), c.Accounts))
            .Select(g => (ExplainedLine)(
                ClaimWords.Phrases(point, [.. g.Select(c => (c.Kind, c.Option, c.When))], asks: null)
                + $": by {Number(g.Key.Accounts)} of {Words.Count(step.Voices.Length, "account")}."));
        return new ExplainedStep(
            "shared", "What independent accounts say in common",
            [
                new ExplainedLine(
                    $"Each account counts once, with its copies. There are {Number(step.Voices.Length)}:",
                    [.. step.Voices.Select(v => (ExplainedLine)Sentence.Of(
                        $"{Teller(v)}: {Sentence.List(v.Standing)}."))]),
                new ExplainedLine("Claims that two or more of them make:", [.. shared]),
            ]);
    }

    public static ExplainedStep Of(SoleAccountStep step) => new(
        "sole-account", "Cells with one independent account",
        [
            $"Accounts count as independent by their roots: copies of {step.Account.Title.Default} add no "
                + "voice.",
            .. step.Cells.Select(c => (ExplainedLine)Sentence.Of(
                $"{Telling.About(c.Cell.Subject)}: {Sentence.List(c.Standing)}{Others(c.Others)}.")),
        ]);

    public static ExplainedStep Of(TermStep step)
    {
        var term = step.Term;
        var point = term.Term.Point;
        var amendments = step.Amendments.IsEmpty
            ? "no amendment has changed it by then"
            : "after the amendments " + Words.List([.. step.Amendments.Select(a => a.Id)], "and");
        return new ExplainedStep(
            "term", "The term, and what is refused of it",
            [
                Sentence.Of($"{Words.Party(term.Party)} accepts the whole of {Words.Title(term.Proposal)} ")
                    .Then(Sentence.Of($"({Sentence.List(term.Endorsements)}), "))
                    .Then("so it accepts each of its terms."),
                $"On {step.Day.Iso()} its term {Words.Title(point)} is "
                    + $"{Words.OptionSet(point, term.Term.Options)}; {amendments}.",
                .. step.Refusals.Select(r => Refusal(r, term, step.Refusals.Length)),
                Together(term),
            ]);
    }

    public static ExplainedStep Of(DoubtedStep step) => new(
        "doubted", "What is accepted and doubted",
        [
            Sentence.Of($"Accepted without condition: {Sentence.List(step.Data.Acceptances)}."),
            Sentence.Of($"Doubted: {Sentence.List(step.Data.Doubts)}."),
            $"In both: {Words.EachOption(step.Data.Cell.Point!, step.Options)}. A doubt is no refusal, so "
                + "the two do "
                + "not contradict each other.",
            step.Data.IsAcrossChannels
                ? "One is told in public, the other in private." : "They are not one public and one private.",
        ]);

    private static string Teller((string RootId, ImmutableArray<Statement> Standing) voice)
    {
        var own = voice.Standing.Select(s => s.Account)
            .FirstOrDefault(a => string.Equals(a.Id, voice.RootId, StringComparison.Ordinal));
        return own?.Title.Default ?? voice.RootId;
    }

    private static string Others(ImmutableArray<Account> others) => others.IsEmpty ? ""
        : "; of " + Words.List([.. others.Select(a => a.Title.Default)], "and")
            + " nothing stands that claims anything";

    private static ExplainedLine Refusal(TermRefusal refusal, EndorsedTerm term, int count)
    {
        var point = term.Term.Point;
        var open = refusal.Perhaps.Except(refusal.Surely);
        var who = count == 1
            ? Sentence.Of($"Its own word on the point is {Sentence.List(refusal.Reading.Statements)}: ")
            : Sentence.Of($"If {Sentence.List(refusal.Reading.Statements)} are believed: ");
        string[] parts =
        [
            refusal.Surely.IsEmpty ? ""
                : $"refused in every case that the text leaves open is "
                    + $"{Words.EachOption(point, refusal.Surely)}",
            open.IsEmpty ? "" : $"refused in some case only is {Words.EachOption(point, open)}",
        ];
        var said = string.Join("; ", parts.Where(p => p.Length > 0));
        return who.Then(said.Length == 0 ? "no reading of the term is refused." : said + ".");
    }

    private static ExplainedLine Together(EndorsedTerm term)
    {
        var point = term.Term.Point;
        if (term.IsContradicted)
            return "So every reading of the term is refused, whichever accounts are believed.";
        var left = term.Term.Options.Except(term.Refused | term.Qualified);
        return "So "
            + (term.Refused.IsEmpty ? "no reading is refused whichever accounts are believed"
                : $"refused whichever accounts are believed is {Words.EachOption(point, term.Refused)}")
            + (term.Qualified.IsEmpty ? ""
                : $"; hanging on a condition or an account is {Words.EachOption(point, term.Qualified)}")
            + (left.IsEmpty ? "." : $"; not refused is {Words.EachOption(point, left)}.");
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
