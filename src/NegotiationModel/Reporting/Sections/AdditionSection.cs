using System.Collections.Immutable;
using NegotiationModel.Accounts;
using NegotiationModel.Analysis;
using NegotiationModel.Findings;
using NegotiationModel.Model;
using NegotiationModel.Reporting.Wording;

namespace NegotiationModel.Reporting.Sections;

/// <summary>One more statement beside those that are there: pairs, verdicts, findings.</summary>
internal static class AdditionSection
{
    private const int MaxPairs = 8;
    private const int MaxFindings = 6;

    public static IEnumerable<ReportBlock> Blocks(AdditionImpact impact, AnalysisResult after)
    {
        if (impact.Cell is { } cell)
        {
            yield return Lines.Heading(1, Heading(impact, cell));
            yield return Lines.List(Pairs(impact, after));
        }

        var others = impact.Cells.Where(c => c.After != impact.Cell).ToList();
        if (others.Count > 0)
        {
            yield return Lines.Heading(1, "Other verdicts that change");
            yield return Lines.List(others.Select(c =>
                (ReportLine)(Lines.Title(c.Subject) + " — " + CellBlocks.Verdict(c.After) + Was(c.Before))));
        }

        var texts = new FindingTexts(after);
        foreach (var (title, findings) in new[]
            { ("New findings", impact.Found), ("No longer found", impact.Gone) })
        {
            var telling = findings.RemoveAll(IsOfCoverage);
            if (telling.IsEmpty)
                continue;
            yield return Lines.Heading(1, title);
            yield return Lines.List(Findings(texts, telling));
        }
    }

    // Upland: The Kesh dam — contested (2 accounts in 2 sources); was: one account
    private static ReportLine Heading(AdditionImpact impact, CellComparison cell)
    {
        var change = impact.Cells.FirstOrDefault(c => c.After == cell);
        var was = change is null ? "" : change.Before is null ? "; new" : Was(change.Before);
        return Lines.Title(cell.Subject) + " — " + CellBlocks.Verdict(cell) + was;
    }

    private static string Was(Verdict? before) =>
        before is { } verdict ? "; was: " + Words.Verdict(verdict) : "";

    private static IEnumerable<ReportLine> Pairs(AdditionImpact impact, AnalysisResult after)
    {
        if (impact.IsLater)
        {
            yield return $"It is later than {EdtfDate.OfDay(after.AsOf)}, the day for which positions are "
                + "compared, so it is not compared yet.";
            yield break;
        }

        var telling = impact.Pairs.Where(p => p.Label != PairLabel.Silent).OrderBy(PairLines.Rank)
            .ThenBy(p => p.Label).ToList();
        if (telling.Count == 0)
            yield return impact.Pairs.IsEmpty
                ? "It is the first word on this: there is nothing to compare it with."
                : "It claims nothing that could be compared, or nothing else does.";
        foreach (var pair in telling.Take(MaxPairs))
            yield return ShowStatement.Line(pair);
        if (telling.Count > MaxPairs)
            yield return Words.Count(telling.Count - MaxPairs, "more pair") + ": negmodel show statement "
                + impact.Statement.Id;
    }

    // What is mentioned nowhere and sourced how often changes with every statement: nobody acts on it here.
    private static bool IsOfCoverage(Finding finding) => finding.Rule.Level == FindingLevel.Note
        && string.CompareOrdinal(finding.Rule.Id, "NM400") < 0;

    private static IEnumerable<ReportLine> Findings(FindingTexts texts, ImmutableArray<Finding> findings)
    {
        var byWeight = findings.OrderByDescending(f => f.Rule.Level)
            .ThenBy(f => f.Rule.Id, StringComparer.Ordinal).ToList();
        foreach (var finding in byWeight.Take(MaxFindings))
        {
            yield return
                $"{FindingSection.Level(finding.Rule.Level)} {finding.Rule.Id}: {texts.Sentence(finding)}";
        }

        if (byWeight.Count > MaxFindings)
            yield return Words.Count(byWeight.Count - MaxFindings, "more finding") + ": negmodel report";
    }
}
