using System.Collections.Immutable;
using NegotiationModel.Analysis;
using NegotiationModel.Reporting.Sections;
using NegotiationModel.Reporting.Wording;

namespace NegotiationModel.Reporting;

/// <summary>
/// Makes the report of a result: selects, groups, orders and words; nothing is compared here.
/// </summary>
public static class ReportBuilder
{
    /// <summary>Names of all sections, in the order of the report.</summary>
    public static ImmutableArray<string> SectionNames { get; } =
    [
        "glance", "agreements", "conflicts", "matrix", "parties", "red-lines", "texts", "timeline",
            "findings", "register", "method",
    ];

    /// <summary>Builds the whole report.</summary>
    /// <param name="result">The result.</param>
    /// <returns>The report; of a scenario that could not be read, its findings alone.</returns>
    public static ReportModel Build(AnalysisResult result)
    {
        if (result.Scenario is not { } scenario)
            return new ReportModel("Scenario could not be read", Notices(result), [Unreadable(result)]);
        var source = new ReportSource(result, scenario);
        ReportSection?[] sections =
        [
            GlanceSection.Build(source),
            DifferenceSections.Agreements(source),
            DifferenceSections.Conflicts(source),
            MatrixSection.Build(source),
            PartySections.Parties(source),
            PartySections.RedLines(source),
            TextsSection.Build(source),
            TimelineSection.Build(source),
            FindingSection.Build(source),
            RegisterSection.Build(source),
            MethodSection.Build(source),
        ];
        return new ReportModel(
            scenario.Title.Default, Notices(result), [.. sections.OfType<ReportSection>()]);
    }

    /// <summary>
    /// What stands at the top of every output of an incomplete result; empty for a complete one.
    /// </summary>
    internal static ImmutableArray<ReportLine> Notices(AnalysisResult result)
    {
        var notices = ImmutableArray.CreateBuilder<ReportLine>();
        if (result.Incomplete)
            notices.Add("Incomplete: some part of the scenario could not be read. What follows rests on the "
                + "rest of it.");
        if (!result.NotRun.IsEmpty)
            notices.Add("Not run because of earlier errors: " + Words.List([.. result.NotRun], "and") + ".");
        return notices.ToImmutable();
    }

    private static ReportSection Unreadable(AnalysisResult result)
    {
        var texts = new FindingTexts(result);
        var lines = result.Findings.Select(f => ReportLine.Of($"{f.Place}: {f.Rule.Id} {texts.Sentence(f)}"));
        return new ReportSection("findings", "Findings", [Lines.List(lines)]);
    }
}
