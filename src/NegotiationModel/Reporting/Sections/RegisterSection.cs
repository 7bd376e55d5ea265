using System.Collections.Immutable;
using NegotiationModel.Model;
using NegotiationModel.Reporting.Wording;

namespace NegotiationModel.Reporting.Sections;

/// <summary>Every statement with everything needed to check it.</summary>
internal static class RegisterSection
{
    public static ReportSection Build(ReportSource source)
    {
        var items = source.Scenario.Statements.Select(s => Item(source, s)).ToImmutableArray();
        return new ReportSection("register", "Evidence register",
            [items.IsEmpty ? Lines.Paragraph("No statement is recorded.") : new ListBlock(items)]);
    }

    public static ReportItem Item(ReportSource source, Statement statement)
    {
        var about = statement.Proposal is null ? Words.Title(statement.Point!) : "";
        var who = statement.Party is { } party ? party.Name.Default + (about.Length > 0 ? " on " : "") : "";
        var head = new ReportLine([new ReportSpan(statement.Id, SpanStyle.Anchor)])
            .Then($": {who}{about}: {Lines.StanceText(statement)}.");
        return new ReportItem(head, [.. Details(source, statement).Select(d => new ReportItem(d))]);
    }

    private static IEnumerable<string> Details(ReportSource source, Statement statement)
    {
        yield return $"Said {Words.Date(statement.Said)}, "
            + $"{Words.Channel(statement.Channel)}{Speaker(statement)}{Happened(statement)}; "
            + $"reported {Words.Date(statement.Reported)}{Dates(source, statement)}.";
        yield return $"Told by {TellerOf(statement.Account)}{SourceOf(statement)}. Recorded at "
            + $"{source.PathPrefix}{source.Result.Places.Of("statement", statement.Id)}.";
        if (statement.Quote is { } quote)
            yield return "“" + quote + "”"
                + (statement.Translation is { } said ? " — in translation: “" + said + "”" : "");
        if (statement.Note is { } note)
            yield return "Note: " + note;
        if (Links(statement) is { Length: > 0 } links)
            yield return links;
    }

    private static string Speaker(Statement statement) => statement.Speaker is not { } speaker
        ? ""
        : ", by " + speaker.Name.Default + (speaker.Role is { } role ? " (" + role.Default + ")" : "");

    private static string Happened(Statement statement) =>
        statement.Event is { } happened ? ", at " + Words.Title(happened) : "";

    private static string Dates(ReportSource source, Statement statement) =>
        (statement.Expires is { } last ? "; stands until " + Words.Date(last) : "")
        + (source.Known.Contains(statement.Id) ? "" : "; after the dates of this report, so not compared");

    public static string TellerOf(Account account)
    {
        string[] parts =
        [
            account.Kind, account.Reliability is { } grade ? "grade " + grade : "",
            account.DerivesFrom is { } origin ? "copied from " + origin : "",
        ];
        var known = string.Join(", ", parts.Where(p => p.Length > 0));
        return account.Title.Default + (known.Length == 0 ? "" : " (" + known + ")");
    }

    private static string SourceOf(Statement statement) => statement.Source is not { } source
        ? ""
        : ", in " + source.Title.Default
            + (statement.At.IsEmpty ? "" : ", " + string.Join(", ", statement.At));

    private static string Links(Statement statement)
    {
        var replaces = statement.Supersedes.IsEmpty ? ""
            : "Replaces " + string.Join(", ", statement.Supersedes) + ". ";
        var corrects = statement.Corrects.IsEmpty ? ""
            : "Corrects the record of " + string.Join(", ", statement.Corrects) + ".";
        return (replaces + corrects).TrimEnd();
    }
}
