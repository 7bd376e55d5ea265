using NegotiationModel.Analysis;
using NegotiationModel.Reporting.Sections;
using NegotiationModel.Reporting.Terminal;

namespace NegotiationModel.Reporting;

/// <summary>What a new statement agrees and conflicts with, for whoever is about to write it.</summary>
public static class AdditionReport
{
    /// <summary>The text: its pairs, heaviest first; the verdicts, findings that come and go.</summary>
    /// <param name="impact">What the statement changes.</param>
    /// <param name="after">The result with the statement.</param>
    /// <param name="options">How; null for the defaults.</param>
    public static string Text(AdditionImpact impact, AnalysisResult after, TextOptions? options = null)
    {
        var lines = new TerminalLines(options ?? new TextOptions());
        TerminalSections.Notices(lines, ReportBuilder.Notices(after));
        foreach (var block in AdditionSection.Blocks(impact, after))
            TerminalSections.Block(lines, block);
        return lines.ToString();
    }
}
