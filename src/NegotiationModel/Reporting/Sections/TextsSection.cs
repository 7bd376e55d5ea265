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
        yield return $"Date: {Words.Date(proposal.Date)}{By(proposal.By)}.";
        if (!proposal.ParentIds.IsEmpty)
            yield return "Made from: "
                + string.Join("; ", proposal.ParentIds.Select(id => TitleOf(scenario, id))) + ".";
        if (proposal.SummaryOf is { } whole)
            yield return "A shorter telling of: " + TitleOf(scenario, whole) + ".";
        foreach (var term in proposal.Terms)
            yield return TermOf(term);
        if (!proposal.Unspecified.IsEmpty)
            yield return "In the text, content not known: "
                + string.Join("; ", proposal.Unspecified.Select(p => p.Title.Default)) + ".";
        yield return proposal.IsComplete
            ? "Every term of it is listed."
            : proposal.Terms.IsEmpty ? "Its terms are not known." : "What is not listed is not known.";
        foreach (var amendment in scenario.Amendments.Where(a => ReferenceEquals(a.Proposal, proposal)))
            yield return "Amended: " + AmendmentOf(scenario, amendment);
    }

    private static string TermOf(Term term)
    {
        var ambiguous = term.Options.Count > 1 ? " (may be read either way)" : "";
        return $"{term.Point.Title.Default}: {Words.OptionSet(term.Point, term.Options)}{ambiguous}.";
    }

    private static string AmendmentOf(Scenario scenario, Amendment amendment)
    {
        var head = Words.When(amendment.Date) + By(amendment.By) + ": ";
        if (!amendment.Reverts.IsEmpty)
            return head + Reverted(scenario, amendment);
        var point = amendment.Point!;
        var from = amendment.From is { } old ? $"from {Words.OptionSet(point, old)} " : "";
        var to = amendment.To is { } now ? "to " + Words.OptionSet(point, now) : "to something not known";
        return $"{head}{point.Title.Default}, {from}{to}.";
    }

    private static string Reverted(Scenario scenario, Amendment amendment)
    {
        var titles =
            amendment.Reverts.Select(
            id => scenario.Amendments.First(a => string.Equals(a.Id, id, StringComparison.Ordinal)))
            .Select(a => a.Point?.Title.Default ?? a.Id).ToList();
        var how = amendment.RevertsAtLeast is { } least
            ? $"takes back at least {least.ToString(CultureInfo.InvariantCulture)} of the earlier "
                + "amendments, not told which, on "
            : "takes back the earlier amendments on ";
        return how + Words.List(titles, "and") + ".";
    }

    public static string Promise(Scenario scenario, Promise promise)
    {
        var to = promise.To.Select(a => a.Name.Default)
            .Concat(promise.ToPublic ? ["the public"] : Array.Empty<string>()).ToList();
        var act = promise.ThroughAct ? ", to be kept by an act" : "";
        return $"{promise.By.Name.Default} to {Words.List(to, "and")}, {Words.When(promise.Said)}, "
            + $"{Words.Channel(promise.Channel)}{act}: "
            + Content(scenario, promise) + ".";
    }

    private static string Content(Scenario scenario, Promise promise)
    {
        if (promise.Point is { } point)
            return point.Title.Default + ": " + Words.OptionSet(point, promise.Options);
        if (promise.AmendmentIds.IsEmpty)
            return promise.Says ?? "not told";
        var points =
            scenario.Amendments.Where(a => promise.AmendmentIds.Contains(a.Id, StringComparer.Ordinal))
            .Select(a => a.Point?.Title.Default ?? a.Id).ToList();
        return "the amendments on " + Words.List(points, "and") + " will stand";
    }

    private static string By(ImmutableArray<Actor> actors) =>
        actors.IsEmpty ? "" : ", by " + Words.List([.. actors.Select(a => a.Name.Default)], "and");

    private static string TitleOf(Scenario scenario, string id) =>
        scenario.Proposals.FirstOrDefault(
            p => string.Equals(p.Id, id, StringComparison.Ordinal))?.Title.Default ?? id;
}
