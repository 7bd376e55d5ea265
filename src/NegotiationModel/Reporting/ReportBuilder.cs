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
    private static readonly ImmutableArray<(string Name, Func<ReportSource, ReportSection?> Build)> Sections =
    [
        ("glance", GlanceSection.Build),
        ("agreements", DifferenceSections.Agreements),
        ("conflicts", DifferenceSections.Conflicts),
        ("matrix", MatrixSection.Build),
        ("parties", PartySections.Parties),
        ("red-lines", PartySections.RedLines),
        ("texts", TextsSection.Build),
        ("timeline", TimelineSection.Build),
        ("findings", FindingSection.Build),
        ("register", RegisterSection.Build),
        ("method", MethodSection.Build),
    ];

    /// <summary>Names of all sections, in the order of the report.</summary>
    public static ImmutableArray<string> SectionNames { get; } = [.. Sections.Select(s => s.Name)];

    /// <summary>Builds the report.</summary>
    /// <param name="result">The result.</param>
    /// <param name="names">The sections wanted, others are not made; null for all.</param>
    /// <returns>The report; of a scenario that could not be read, its findings alone.</returns>
    public static ReportModel Build(AnalysisResult result, IReadOnlyCollection<string>? names = null)
    {
        if (result.Scenario is not { } scenario)
        {
            var unread = new ReportModel("Scenario could not be read", Notices(result), [Unreadable(result)]);
            return names is null ? unread : unread.Only(names);
        }

        var source = new ReportSource(result, scenario);
        var wanted = Sections.Where(s => names is null || names.Contains(s.Name, StringComparer.Ordinal));
        return new ReportModel(
            scenario.Title.Default, Notices(result),
            [.. wanted.Select(s => s.Build(source)).OfType<ReportSection>()]);
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
        if (result.Options.ReviewedOnly)
            notices.Add(CodingWords.OnlyReviewed(result.Input.Statements, result.NotReviewed.Length));
        if (result.NotRun.Length == RuleCatalogue.Rules.Length)
            notices.Add("No rule was run.");
        else if (!result.NotRun.IsEmpty)
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
