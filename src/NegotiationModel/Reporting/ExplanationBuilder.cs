using System.Collections.Immutable;
using System.Globalization;
using NegotiationModel.Analysis;
using NegotiationModel.Derivations;
using NegotiationModel.Findings;
using NegotiationModel.Reporting.Sections;
using NegotiationModel.Reporting.Wording.Steps;

namespace NegotiationModel.Reporting;

/// <summary>Puts into words how a finding came about.</summary>
public static class ExplanationBuilder
{
    /// <summary>Explains one finding.</summary>
    /// <param name="result">The result, whole: what lies beside the finding is asked again.</param>
    /// <param name="finding">A finding of it.</param>
    /// <param name="pathPrefix">Put before every path.</param>
    /// <returns>The explanation.</returns>
    /// <exception cref="ArgumentException">The finding is not one of a rule of the catalogue.</exception>
    public static Explanation Build(AnalysisResult result, Finding finding, string pathPrefix = "")
    {
        var derivation = DerivationCatalogue.Of(result, finding);
        var source = result.Scenario is { } scenario
            ? new ReportSource(result, scenario, pathPrefix) : null;
        var context = new StepContext(result, source, pathPrefix);
        return new Explanation(
            result, finding, WithBeside([.. derivation.Steps.Select(s => StepWords.Of(s, context))], context),
            WhatIfWords.Of(derivation.WhatIfs));
    }

    /// <summary>The steps, the first of which tells of every statement that one of them names.</summary>
    private static ImmutableArray<ExplainedStep> WithBeside(
        ImmutableArray<ExplainedStep> steps, StepContext context)
    {
        var named = Ids(steps.SelectMany(s => s.Lines), SpanStyle.Reference);
        named.ExceptWith(Ids(steps[0].Lines, SpanStyle.Anchor));
        var beside = (context.Source?.Scenario.Statements ?? []).Where(s => named.Contains(s.Id));
        return steps.SetItem(0, steps[0] with
        {
            Lines = [.. steps[0].Lines, .. EvidenceWords.Beside(beside, context)],
        });
    }

    private static HashSet<string> Ids(IEnumerable<ExplainedLine> lines, SpanStyle style)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var line in lines)
        {
            ids.UnionWith(line.Text.Spans.Where(s => s.Style == style).Select(s => s.Text));
            ids.UnionWith(Ids(line.Below, style));
        }

        return ids;
    }

    /// <summary>The explanation as a small report, for any renderer of reports.</summary>
    public static ReportModel ToReport(Explanation explanation)
    {
        var (result, finding) = (explanation.Result, explanation.Finding);
        var rule = finding.Rule;
        var head = new ReportSection(
            "finding", $"{rule.Id} {rule.Name} ({FindingSection.Level(rule.Level)})",
            [Lines.Paragraph(new FindingTexts(result).Sentence(finding))]);
        var steps = explanation.Steps.Select((s, i) => new ReportSection(
            s.Kind, (i + 1).ToString(CultureInfo.InvariantCulture) + ". " + s.Title, [Items(s.Lines)]));
        ImmutableArray<ReportSection> sections = [head, .. steps];
        return new ReportModel(
            result.Scenario?.Title.Default ?? "Scenario could not be read", ReportBuilder.Notices(result),
            explanation.Changes.IsEmpty ? sections
                : sections.Add(new ReportSection(
                    "what-if", "What would change it", [Items(explanation.Changes)])));
    }

    private static ListBlock Items(ImmutableArray<ExplainedLine> lines) => new([.. lines.Select(Item)]);

    private static ReportItem Item(ExplainedLine line) => new(line.Text, [.. line.Below.Select(Item)]);
}
