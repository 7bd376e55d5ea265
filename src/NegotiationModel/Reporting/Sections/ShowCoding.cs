using System.Collections.Immutable;
using NegotiationModel.Coders;
using NegotiationModel.Model;
using NegotiationModel.Reporting.Wording;

namespace NegotiationModel.Reporting.Sections;

/// <summary>The work of the coders: who coded what, how far it is reviewed, and how far they agree.</summary>
internal static class ShowCoding
{
    private static readonly ImmutableArray<string> Statuses = ["draft", "coded", "reviewed"];

    public static ReportSection Of(ReportSource source)
    {
        var agreement = CoderAgreement.Of(source.Scenario);
        return new ReportSection("show", "Coding",
        [
            .. Work(source.Scenario.Statements),
            .. Agreement(agreement),
            .. Disagreements(source, agreement),
        ]);
    }

    private static IEnumerable<ReportBlock> Work(ImmutableArray<Statement> statements)
    {
        yield return Lines.Paragraph(CodingWords.Reviewed(
            statements.Length, statements.Count(s => s.Coding?.IsReviewed == true)));
        if (statements.IsEmpty)
            yield break;
        var rows = statements.GroupBy(s => s.Coding?.By ?? "", StringComparer.Ordinal)
            .OrderBy(g => g.Key.Length == 0).ThenBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => Row(g.Key.Length == 0 ? "not said" : g.Key, [.. g])).ToList();
        if (rows.Count > 1)
            rows.Add(Row("all", statements));
        yield return new TableBlock(
            ["Coder", "Statements", "Draft", "Coded", "Reviewed", "No status"], [.. rows]);
    }

    private static ImmutableArray<ReportLine> Row(string coder, ImmutableArray<Statement> statements)
    {
        string Count(string? status) => CodingWords.Number(statements.Count(
            s => string.Equals(s.Coding?.ReviewStatus, status, StringComparison.Ordinal)));
        return
        [
            coder, CodingWords.Number(statements.Length),
            .. Statuses.Select(s => ReportLine.Of(Count(s))), Count(null),
        ];
    }

    private static IEnumerable<ReportBlock> Agreement(CoderAgreement agreement)
    {
        yield return Lines.Heading(1, "Agreement of coders");
        if (agreement.Overall.Units == 0)
            yield return Lines.Paragraph(CodingWords.NothingShared);
        var lines = new List<string>();
        if (agreement.Pairs.Length > 1 && agreement.Overall.Units > 0)
            lines.Add(CodingWords.Figure("All coders", agreement.Overall));
        foreach (var pair in agreement.Pairs)
        {
            lines.Add(CodingWords.Figure(pair.First + " and " + pair.Second, pair.Figure)
                + CodingWords.Alone(pair));
        }

        lines.AddRange(agreement.Points.Select(CodingWords.OnPoint));
        if (lines.Count > 0)
            yield return Lines.List(lines.Select(ReportLine.Of));
        if (agreement.WithoutPlace > 0)
            yield return Lines.Paragraph(CodingWords.WithoutPlace(agreement.WithoutPlace));
        if (agreement.Overall.Units > 0)
            yield return Lines.Paragraph(CodingWords.Method(agreement));
    }

    private static IEnumerable<ReportBlock> Disagreements(ReportSource source, CoderAgreement agreement)
    {
        if (agreement.Disagreements.IsEmpty)
            yield break;
        yield return Lines.Heading(1, "Read differently");
        yield return new ListBlock([.. agreement.Disagreements.Select(u => new ReportItem(
            CodingWords.Passage(u),
            [.. u.Readings.SelectMany(r => r.Statements.Select(s => (r.Coder, Statement: s)))
                .Select(r => new ReportItem(ReportLine.Of(r.Coder + ": ")
                    .Then(Lines.Stance(r.Statement))
                    .Then(", " + source.Result.Places.Of("statement", r.Statement.Id))))]))]);
    }
}
