using System.Collections.Immutable;
using System.Globalization;
using NegotiationModel.Model;
using NegotiationModel.Reporting.Wording;

namespace NegotiationModel.Reporting.Sections;

/// <summary>Proposals, amendments and promises as they are recorded; nothing about them is judged.</summary>
internal static class TextsSection
{
    public static ReportSection? Build(ReportSource source)
    {
        var scenario = source.Scenario;
        if (scenario.Proposals.IsEmpty && scenario.Amendments.IsEmpty && scenario.Promises.IsEmpty)
            return null;
        var blocks = ImmutableArray.CreateBuilder<ReportBlock>();
        blocks.Add(Lines.Paragraph(
            "As recorded. Texts, amendments and promises are judged in a later release of the program."));
        foreach (var proposal in scenario.Proposals)
        {
            blocks.Add(Lines.Heading(1, proposal.Title.Default));
            blocks.Add(Lines.List(Proposal(scenario, proposal).Select(ReportLine.Of)));
            if (proposal.Date.Start > source.Result.AsOf)
                blocks.Add(Lines.Paragraph("This text is later than the dates of this report."));
        }

        if (!scenario.Promises.IsEmpty)
        {
            blocks.Add(Lines.Heading(1, "Promises"));
            blocks.Add(Lines.List(scenario.Promises.Select(p => ReportLine.Of(Promise(scenario, p)))));
        }

        return new ReportSection("texts", "Proposals, amendments and promises", blocks.ToImmutable());
    }

    public static IEnumerable<string> Proposal(Scenario scenario, Proposal proposal)
    {
        yield return $"Date: {Words.Date(proposal.Date)}{By(proposal.By)}{ToldBy(proposal.Provenance)}.";
        if (!proposal.ParentIds.IsEmpty)
            yield return "Made from "
                + Words.List([.. proposal.ParentIds.Select(id => TitleOf(scenario, id))], "and") + ".";
        if (proposal.SummaryOf is { } whole)
            yield return "A shorter telling of " + TitleOf(scenario, whole) + ".";
        foreach (var term in proposal.Terms)
            yield return TermOf(term);
        if (!proposal.Unspecified.IsEmpty)
            yield return "Known to be in the text, content not known: "
                + string.Join("; ", proposal.Unspecified.Select(Words.Title)) + ".";
        yield return proposal.IsComplete
            ? "Every term of it is listed; on other points it is silent."
            : proposal.Terms.IsEmpty && proposal.Unspecified.IsEmpty ? "Its terms are not known."
                : "Whether it has other terms is not known.";
        foreach (var amendment in scenario.Amendments.Where(a => ReferenceEquals(a.Proposal, proposal)))
            yield return "Amended " + AmendmentOf(scenario, amendment);
    }

    private static string TermOf(Term term)
    {
        var ambiguous = term.Options.Count > 1 ? " (which of these is not settled)" : "";
        return $"{Words.Title(term.Point)}: {Words.OptionSet(term.Point, term.Options)}{ambiguous}.";
    }

    private static string AmendmentOf(Scenario scenario, Amendment amendment)
    {
        var head = Words.When(amendment.Date) + By(amendment.By) + ToldBy(amendment.Provenance) + ": ";
        if (!amendment.Reverts.IsEmpty)
            return head + Reverted(scenario, amendment);
        var point = amendment.Point!;
        var before = amendment.From is { } old ? Words.OptionSet(point, old) : "not known";
        var now = amendment.To is { } to ? Words.OptionSet(point, to) : "not known";
        return $"{head}{Words.Title(point)}; before: {before}; from then on: {now}.";
    }

    private static string Reverted(Scenario scenario, Amendment amendment)
    {
        var titles =
            amendment.Reverts.Select(
            id => scenario.Amendments.First(a => string.Equals(a.Id, id, StringComparison.Ordinal)))
            .Select(a => a.Point is { } point ? Words.Title(point) : a.Id).ToList();
        var how = amendment.RevertsAtLeast is { } least
            ? $"takes back at least {least.ToString(CultureInfo.InvariantCulture)} of the earlier "
                + "amendments, and which of them is not known: those on "
            : "takes back the earlier amendments on ";
        return how + Words.List(titles, "and") + ".";
    }

    public static string Promise(Scenario scenario, Promise promise) =>
        $"{promise.By.Name.Default}, {Words.When(promise.Said)}, {PromiseTo(scenario, promise)}";

    /// <summary>
    /// <c>to Lowland, in public (Basin Courier): on “The Kesh dam”, “Half height”.</c>
    /// </summary>
    public static string PromiseTo(Scenario scenario, Promise promise)
    {
        var to = promise.To.Select(a => a.Name.Default)
            .Concat(promise.ToPublic ? ["the public"] : Array.Empty<string>()).ToList();
        var act = promise.ThroughAct ? ", to be kept by an act" : "";
        return $"to {Words.List(to, "and")}, {Words.Channel(promise.Channel)}{act}"
            + $"{ToldBy(promise.Provenance)}: {Content(scenario, promise).TrimEnd('.')}.";
    }

    private static string Content(Scenario scenario, Promise promise)
    {
        if (promise.Point is { } point)
            return "on " + Words.Title(point) + ", " + Words.OptionSet(point, promise.Options);
        if (promise.AmendmentIds.IsEmpty)
            return promise.Says ?? "not told";
        var points =
            scenario.Amendments.Where(a => promise.AmendmentIds.Contains(a.Id, StringComparer.Ordinal))
            .Select(a => a.Point is { } point ? Words.Title(point) : a.Id).ToList();
        return "the amendments on " + Words.List(points, "and") + " will stand";
    }

    /// <summary>
    /// <c> (Basin Courier, p. 3)</c>: who tells it, and where; empty if that is not recorded.
    /// </summary>
    private static string ToldBy(Provenance told)
    {
        var name = told.Account?.Title ?? told.Source?.Title;
        return name is null ? "" : " (" + string.Join(", ", told.At.Prepend(name.Default)) + ")";
    }

    private static string By(ImmutableArray<Actor> actors) =>
        actors.IsEmpty ? "" : ", by " + Words.List([.. actors.Select(a => a.Name.Default)], "and");

    private static string TitleOf(Scenario scenario, string id) =>
        scenario.Proposals.FirstOrDefault(
            p => string.Equals(p.Id, id, StringComparison.Ordinal)) is { } text ? Words.Title(text) : id;
}
