using System.Collections.Immutable;
using System.Globalization;
using NegotiationModel.Analysis;
using NegotiationModel.Findings;
using NegotiationModel.Reporting.Sections;
using NegotiationModel.Reporting.Terminal;
using NegotiationModel.Reporting.Wording;

namespace NegotiationModel.Reporting;

/// <summary>
/// Text for a terminal: wrapped at its width, every control character of user text shown by its code.
/// </summary>
public static class TextReport
{
    private const int MaxLinesBelowGlance = 40;
    private const int MaxLinesPerItem = 3;
    private const int MaxFindings = 1000;

    /// <summary>
    /// What <c>compare</c> prints: the glance, at most 40 lines more, and how to see the rest.
    /// </summary>
    public static string Compare(AnalysisResult result, TextOptions? options = null)
    {
        var report = ReportBuilder.Build(result, ["glance"]);
        var lines = new TerminalLines(options ?? new TextOptions());
        TerminalSections.Notices(lines, report.Notices);
        TerminalSections.Title(lines, report.Title);
        if (report.Find("glance") is { } glance)
            TerminalSections.Section(lines, glance);
        if (result.Scenario is { } scenario)
            Digest(
                lines, result, DigestSection.Build(new ReportSource(result, scenario), report.Find("glance")),
                options ?? new TextOptions());
        return lines.ToString();
    }

    /// <summary>The whole report, or the sections selected.</summary>
    public static string Report(ReportModel report, TextOptions? options = null)
    {
        var lines = new TerminalLines(options ?? new TextOptions());
        TerminalSections.Notices(lines, report.Notices);
        TerminalSections.Title(lines, report.Title);
        foreach (var section in report.Sections)
            TerminalSections.Section(lines, section);
        return lines.ToString();
    }

    /// <summary>How a finding came about; a fault with its line and a caret below the place.</summary>
    public static string Explanation(Explanation explanation, TextOptions? options = null)
    {
        var report = ExplanationBuilder.ToReport(explanation);
        if (explanation.Finding.Data is not TextData)
            return Report(report, options);
        var lines = new TerminalLines(options ?? new TextOptions());
        TerminalSections.Notices(lines, report.Notices);
        TerminalSections.Title(lines, report.Title);
        WriteFindings(lines, explanation.Result, [explanation.Finding], options ?? new TextOptions());
        foreach (var section in report.Sections.Skip(1))
            TerminalSections.Section(lines, section);
        return lines.ToString();
    }

    /// <summary>What <c>validate</c> prints: findings with their lines, then the counts.</summary>
    /// <param name="result">The result.</param>
    /// <param name="findings">The findings to print; null for all.</param>
    /// <param name="options">How; null for the defaults.</param>
    /// <param name="notesLeftOut">Notes that are not among the findings, to be counted.</param>
    public static string Validate(
        AnalysisResult result, ImmutableArray<Finding>? findings = null, TextOptions? options = null,
        int notesLeftOut = 0)
    {
        var shown = findings ?? result.Findings;
        var lines = new TerminalLines(options ?? new TextOptions());
        TerminalSections.Notices(lines, ReportBuilder.Notices(result));
        WriteFindings(lines, result, shown, options ?? new TextOptions());
        lines.Blank();
        lines.Wrap(Counts(result, shown, notesLeftOut));
        if (!shown.IsEmpty)
            lines.Wrap(HowToExplain(result, shown[0], lines.Columns, options));
        if (options?.TellFixes != false && result.Options.ForEditing
            && FixWording.Count(shown) is { Length: > 0 } fixes)
            lines.Wrap(fixes);
        return lines.ToString();
    }

    /// <summary>Findings with their lines and related places, and nothing else.</summary>
    public static string Findings(
        AnalysisResult result, ImmutableArray<Finding> findings, TextOptions? options = null)
    {
        var lines = new TerminalLines(options ?? new TextOptions());
        WriteFindings(lines, result, findings, options ?? new TextOptions());
        return lines.ToString();
    }

    private static void WriteFindings(
        TerminalLines lines, AnalysisResult result, ImmutableArray<Finding> findings, TextOptions options)
    {
        var snippets = new FindingSnippets(PrefixedPaths.Of(result, options.PathPrefix), options);
        foreach (var finding in findings.Take(MaxFindings))
            snippets.Write(lines, PrefixedPaths.Of(finding, options.PathPrefix));
        if (findings.Length <= MaxFindings)
            return;
        lines.Blank();
        lines.Wrap(Words.Count(findings.Length - MaxFindings, "more finding") + " not shown.");
    }

    /// <summary><c>3 files, 41 statements, 17 cells read; 2 errors, 1 warning</c>.</summary>
    private static string Counts(AnalysisResult result, ImmutableArray<Finding> findings, int notesLeftOut)
    {
        var input = result.Input;
        var leftOut = result.NotReviewed.IsEmpty ? ""
            : $" ({Words.Count(result.NotReviewed.Length, "other")} not reviewed)";
        var levels = new[] { FindingLevel.Error, FindingLevel.Warning, FindingLevel.Note }
            .Select(level =>
                (Name: FindingSection.Level(level), Count: findings.Count(f => f.Rule.Level == level)))
            .Where(l => l.Count > 0).Select(l => Words.Count(l.Count, l.Name)).ToList();
        var found = levels.Count == 0 ? "no errors or warnings" : string.Join(", ", levels);
        if (notesLeftOut > 0)
            found += "; " + Words.Count(notesLeftOut, "note")
                + $" (-v shows {(notesLeftOut == 1 ? "it" : "them")})";
        return $"{Words.Count(input.Files, "file")}, {Words.Count(input.Statements, "statement")}{leftOut}, "
            + $"{Words.Count(input.Cells, "cell")} read; {found}";
    }

    private static void Digest(
        TerminalLines lines, AnalysisResult result, ImmutableArray<ReportSection> kinds, TextOptions options)
    {
        var digest = new TerminalLines(options);
        foreach (var kind in kinds)
        {
            digest.Blank();
            digest.Wrap(ReportLine.Strong(kind.Title));
            foreach (var item in kind.Blocks.OfType<ListBlock>().SelectMany(l => l.Items))
                digest.WrapAtMost(item.Line, "- ", MaxLinesPerItem);
        }

        // Three lines are kept for the last words.
        var shown = Math.Min(digest.All.Count, MaxLinesBelowGlance - 4);
        lines.Blank();
        foreach (var line in digest.All.Take(shown))
            lines.Ready(line);
        lines.Blank();
        var cut = digest.All.Count - shown;
        var more = cut > 0 ? cut.ToString(CultureInfo.InvariantCulture) + " more lines, and all the rest: "
            : "The rest: ";
        if (ExplainHint.IsPossible(result) && Heaviest(result) is { } finding)
            lines.Wrap(HowToExplain(result, finding, lines.Columns, options));
        lines.Wrap(more + "negmodel report; one cell: negmodel show cell PARTY/POINT");
    }

    // What the negotiation shows comes before what the scenario lacks.
    private static Finding? Heaviest(AnalysisResult result) => result.Findings
        .OrderByDescending(f => f.Rule.Level)
        .ThenBy(f => string.CompareOrdinal(f.Rule.Id, "NM400") < 0).FirstOrDefault();

    // A command that breaks into two lines cannot be copied: where its words are too many, the fingerprint
    // stands for them.
    private static string HowToExplain(
        AnalysisResult result, Finding finding, int columns, TextOptions? options)
    {
        const string intro = "How a finding came about: ";
        var path = options?.PathPrefix.TrimEnd('/');
        var full = intro + ExplainHint.Of(result, finding, path);
        return TerminalText.Width(TerminalText.Encode(full)) <= columns
            ? full
            : intro + ExplainHint.Short(result, finding, path);
    }
}
