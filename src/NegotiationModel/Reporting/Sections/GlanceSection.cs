using System.Collections.Immutable;
using System.Globalization;
using NegotiationModel.Accounts;
using NegotiationModel.Model;
using NegotiationModel.Parties;
using NegotiationModel.Reporting.Wording;

namespace NegotiationModel.Reporting.Sections;

/// <summary>
/// At most seven sentences, ranked by weight, each with its evidence; then what the evidence covers.
/// </summary>
internal static class GlanceSection
{
    private const int MaxSentences = 7;

    public static ReportSection Build(ReportSource source)
    {
        var blocks = ImmutableArray.CreateBuilder<ReportBlock>();
        blocks.Add(Lines.Paragraph(Header(source)));
        var sentences = Pick(source);
        if (sentences.Count > 0)
            blocks.Add(Lines.List(sentences));
        else if (!source.Result.Incomplete && source.Result.Cells.Any(c => !c.Known.IsEmpty))
            blocks.Add(Lines.Paragraph(
                "Nothing is contested, nothing collides and nothing has changed in what the accounts tell."));
        blocks.Add(Lines.Paragraph(Coverage(source)));
        return new ReportSection("glance", "At a glance", blocks.ToImmutable());
    }

    // Each kind gets its first sentence before any kind gets a second: seven conflicts must not hide a
    // collision.
    private static List<ReportLine> Pick(ReportSource source)
    {
        var kinds = Kinds(source).Select((lines, rank) => (Lines: lines.ToList(), Rank: rank)).ToList();
        var ranked = kinds.SelectMany(k => k.Lines.Select((line, at) => (Line: line, k.Rank, At: at)))
            .OrderBy(c => c.At).ThenBy(c => c.Rank).Take(MaxSentences)
            .OrderBy(c => c.Rank).ThenBy(c => c.At).ToList();
        return [.. ranked.Select(
            c => IsLastOfItsKind(c, ranked) ? c.Line.Then(Rest(kinds[c.Rank].Lines.Count - c.At - 1))
            : c.Line)];
    }

    private static bool IsLastOfItsKind(
        (ReportLine Line, int Rank, int At) one, List<(ReportLine Line, int Rank, int At)> all) =>
        !all.Any(other => other.Rank == one.Rank && other.At > one.At);

    private static ReportLine Rest(int count) =>
        count == 0 ? ReportLine.Empty
            : $" {count.ToString(CultureInfo.InvariantCulture)} more like this below.";

    private static IEnumerable<IEnumerable<ReportLine>> Kinds(ReportSource source) =>
    [
        source.CellsByWeight().Where(c => c.Verdict == Verdict.Contested).Select(GlanceSentences.Contested),
        source.Result.Parties.Pairs.Where(p => p.Label == PartyLabel.RedLinesCollide)
            .Select(GlanceSentences.Collision),
        source.Result.Parties.Pairs.Where(p => p.Label == PartyLabel.Opposed)
            .Select(GlanceSentences.Opposition),
        source.Result.Parties.Pairs.SelectMany(GlanceSentences.InsideRedLine),
        GlanceSentences.Qualified(source),
        GlanceSentences.CellSplits(source).Select(s => ReportLine.Of("Public and private differ. ").Then(s)),
        GlanceSentences.BlocSplits(source)
            .Select(s => ReportLine.Of("A bloc in public and a member of it in private differ. ").Then(s)),
        source.CellsByWeight().Select(GlanceSentences.Change).OfType<ReportLine>()
            .Select(c => ReportLine.Of("Changed over time. ").Then(c)),
        GlanceSentences.OneAccount(source),
    ];

    private static string Header(ReportSource source)
    {
        var known = source.Result.KnownAsOf == source.Result.AsOf
            ? ""
            : ", with what was reported by " + Day(source.Result.KnownAsOf);
        var assumed = source.Scenario.IsAsOfAssumed
            ? " (the scenario gives no as_of that can be read; the last day told was taken)"
            : "";
        return "Positions as of " + Day(source.Result.AsOf) + assumed + known + "." + OnlyAccounts(source);
    }

    private static string OnlyAccounts(ReportSource source)
    {
        var asked = source.Result.Options.Accounts;
        var titles = source.Scenario.Accounts.Where(a => asked.Contains(a.Id, StringComparer.Ordinal))
            .Select(a => a.Title.Default).ToList();
        return titles.Count == 0 ? "" : $" Only what is told by {Words.List(titles, "and")}.";
    }

    private static string Coverage(ReportSource source)
    {
        var input = source.Result.Input;
        var cells = source.Result.Cells;
        var single = cells.Count(c => c.AccountCount == 1);
        var agreed = cells.Count(c => c.Verdict is Verdict.Unanimous or Verdict.Corroborated);
        var contested = cells.Count(c => c.Verdict == Verdict.Contested);
        var counting = cells.Sum(c => c.Known.Length);
        var statements = counting < input.Statements && source.Result.Cells.Length == input.Cells
            ? $"{Number(counting)} of {Words.Count(input.Statements, "statement")} count on this day; told "
            : Words.Count(input.Statements, "statement") + " ";
        return $"The evidence: {statements}by "
            + $"{Words.Count(Told(source, s => s.Account.Id), "account")} in "
            + $"{Words.Count(Told(source, s => s.Source?.Id), "source")}. That makes "
            + $"{Words.Count(input.Cells, "cell")}, "
            + "each one party on one point or text, or one question of fact. Of "
            + $"them {Number(agreed)} {(agreed == 1 ? "has" : "have")} two or more independent accounts "
            + $"that agree, {Number(single)} "
            + $"{(single == 1 ? "rests" : "rest")} on one account, "
            + (contested == 0 ? "none is" : contested == 1 ? "1 is" : Number(contested) + " are")
            + " contested.";
    }

    // Who and what is only declared tells nothing.
    private static int Told(ReportSource source, Func<Statement, string?> id) =>
        source.Scenario.Statements.Select(id).OfType<string>().Distinct(StringComparer.Ordinal).Count();

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
