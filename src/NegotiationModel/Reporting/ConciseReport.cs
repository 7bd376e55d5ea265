using System.Collections.Immutable;
using System.Text;
using NegotiationModel.Analysis;
using NegotiationModel.Findings;
using NegotiationModel.Reporting.Sections;
using NegotiationModel.Reporting.Terminal;

namespace NegotiationModel.Reporting;

/// <summary>
/// One line per finding, for editors and scripts: <c>path:line:col: level NMxxx message</c>, and nothing
/// else.
/// </summary>
public static class ConciseReport
{
    /// <summary>Writes the lines.</summary>
    /// <param name="result">The result.</param>
    /// <param name="findings">The findings to print; null for all.</param>
    /// <param name="pathPrefix">Put before every path.</param>
    public static string Write(AnalysisResult result, ImmutableArray<Finding>? findings = null,
        string pathPrefix = "")
    {
        var texts = new FindingTexts(result);
        var output = new StringBuilder();
        foreach (var finding in findings ?? result.Findings)
        {
            var line = $"{pathPrefix}{finding.Place}: "
                + $"{FindingSection.Level(finding.Rule.Level)} {finding.Rule.Id} {texts.Sentence(finding)}";
            output.Append(TerminalText.Encode(line)).Append('\n');
        }

        return output.ToString();
    }
}
