using System.Collections.Immutable;
using NegotiationModel.Model;
using NegotiationModel.Reporting.Wording;

namespace NegotiationModel.Reporting.Sections;

/// <summary>Statements, events, texts and promises by date.</summary>
internal static class TimelineSection
{
    private const int StatementOrder = 3;

    private sealed record Entry(EdtfDate Date, int Order, string Id, ReportLine Who, ReportLine What);

    public static ReportSection? Build(ReportSource source)
    {
        var scenario = source.Scenario;
        var entries = scenario.Events.Select(Event)
            .Concat(scenario.Proposals.Select(
                p => new Entry(p.Date, 1, p.Id, Names(p.By), "Text: " + p.Title.Default)))
            .Concat(scenario.Promises.Select(p =>
                new Entry(
                    p.Said, 2, p.Id, p.By.Name.Default, "Promise " + TextsSection.PromiseTo(scenario, p))))
            .Concat(scenario.Statements.Select(s => Statement(source, s)))
            .OrderBy(e => e.Date.Start).ThenBy(e => e.Date.End).ThenBy(e => e.Order)
                .ThenBy(e => e.Id, StringComparer.Ordinal)
            .Select(e => ImmutableArray.Create<ReportLine>(
                Words.Date(e.Date), e.Who, e.What.Then(Later(source, e))))
                .ToImmutableArray();
        return entries.IsEmpty
            ? null
            : new ReportSection("timeline", "Timeline", [new TableBlock(["Date", "Who", "What"], entries)]);
    }

    /// <summary>Statements have two dates; of all else it is the date that counts.</summary>
    private static string Later(ReportSource source, Entry entry)
    {
        var counts = entry.Order == StatementOrder
            ? source.Known.Contains(entry.Id)
            : entry.Date.Start <= source.Result.AsOf;
        return counts ? "" : " (after the dates of this report)";
    }

    private static Entry Event(NegotiationEvent happened)
    {
        var turn = happened.IsTurningPoint || !happened.TurningPointFor.IsEmpty ? " (a turning point)" : "";
        var outcome =
            string.Concat(happened.Outcome.Select(
            t => $" Outcome on {Words.Title(t.Point)}: {Words.OptionSet(t.Point, t.Options)}."));
        return new Entry(happened.Date, 0, happened.Id, Names(happened.Participants),
            ReportLine.Strong(happened.Title.Default).Then(turn + "." + outcome));
    }

    private static Entry Statement(ReportSource source, Statement statement)
    {
        var about = statement.Proposal is null ? Lines.About(statement.Point!) : "";
        var what = ReportLine.Of(about).Then(Lines.Stance(statement))
            .Then($", {Words.Channel(statement.Channel)}");
        var who = statement.Party?.Name.Default ?? Lines.Capital(statement.Account.Title.Default);
        return new Entry(statement.Said, StatementOrder, statement.Id, who, what);
    }

    private static ReportLine Names(ImmutableArray<Actor> actors) =>
        string.Join(", ", actors.Select(a => a.Name.Default));
}
