using NegotiationModel.Findings;

namespace NegotiationModel.Reporting.Sections;

/// <summary>All findings by rule, each with its evidence.</summary>
internal static class FindingSection
{
    public static ReportSection Build(ReportSource source)
    {
        var findings = source.Result.Findings;
        if (findings.IsEmpty)
            return new ReportSection("findings", "Findings", [Lines.Paragraph("No rule found anything.")]);
        var blocks = new List<ReportBlock>();
        foreach (
            var rule in findings.GroupBy(f => f.Rule.Id, StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            var descriptor = rule.First().Rule;
            blocks.Add(Lines.Heading(1, $"{descriptor.Id} {descriptor.Name} ({Level(descriptor.Level)})"));
            blocks.Add(Lines.List(rule.Select(f => Line(source, f))));
        }

        return new ReportSection("findings", "Findings", [.. blocks]);
    }

    public static string Level(FindingLevel level) => level switch
    {
        FindingLevel.Error => "error",
        FindingLevel.Warning => "warning",
        _ => "note",
    };

    private static ReportLine Line(ReportSource source, Finding finding)
    {
        var sentence = ReportLine.Of(source.Texts.Sentence(finding) + " ");
        var references = Lines.References(finding);
        return references.Spans.IsEmpty ? sentence.Then("(" + finding.Place + ")")
            : sentence.Then(references);
    }
}
