using System.Collections.Immutable;
using NegotiationModel.Coders;
using NegotiationModel.Model;
using NegotiationModel.Reporting.Wording;

namespace NegotiationModel.Reporting.Sections;

/// <summary>A source: what is known of it, and what was made of each of its paragraphs.</summary>
internal static class ShowSource
{
    public static ReportSection Of(ReportSource source, Source document, ShowOptions options)
    {
        var coverage = source.Result.SourceTexts.TryGetValue(document.Id, out var text)
            ? SourceCoverage.Of(source.Scenario, document, text) : null;
        var count = coverage is null ? SourceWords.NoText(document) : SourceWords.Count(coverage);
        var blocks = new List<ReportBlock> { Lines.Paragraph(count) };
        var facts = Facts(source.Scenario, document).ToList();
        if (!options.OnlyWithoutStatements)
            blocks.Add(Lines.List(facts.Select(ReportLine.Of)));
        blocks.AddRange(coverage is null
            ? ByLocator(source.Scenario, document)
            : [.. Paragraphs(coverage, options), .. Unplaced(coverage, options)]);
        return new ReportSection("show", document.Title.Default, [.. blocks]);
    }

    private static IEnumerable<string> Facts(Scenario scenario, Source document)
    {
        var facts = new (string Name, string? Value)[]
        {
            ("Publisher", document.Publisher), ("Author", document.Author), ("Language", document.Language),
            ("Published", document.Published?.Text), ("Address", document.Url),
            ("Archived", document.Archived), ("Retrieved", document.Retrieved?.Text),
            ("File", document.File), ("Note", document.Note),
        };
        foreach (var (name, value) in facts.Where(f => f.Value is not null))
            yield return name + ": " + value;
        var statements = scenario.Statements.Where(s => ReferenceEquals(s.Source, document)).ToList();
        var tellers = statements.Select(t => t.Account.Id).Distinct(StringComparer.Ordinal).Count();
        yield return $"{Words.Count(statements.Count, "statement")} by {Words.Count(tellers, "account")}.";
    }

    private static IEnumerable<ReportBlock> Paragraphs(SourceCoverage coverage, ShowOptions options)
    {
        var shown = coverage.Paragraphs
            .Where(p => !options.OnlyWithoutStatements || !p.HasStatement).ToList();
        if (shown.Count == 0)
            yield break;
        yield return Lines.Heading(1, SourceWords.Heading(coverage, options.OnlyWithoutStatements));
        yield return new ListBlock([.. shown.Select(p => Item(p, options))]);
    }

    private static ReportItem Item(CoveredParagraph covered, ShowOptions options)
    {
        var text = covered.Paragraph.Text;
        var shown = options.WholeParagraphs ? text : SourceWords.Shortened(text);
        var below = covered.Items.Select(i => new ReportItem(Line(i.Cited).Then(SourceWords.By(i)))).ToList();
        if (!covered.HasStatement && !options.OnlyWithoutStatements)
            below.Insert(0, new ReportItem(ReportLine.Strong("no statement")));
        return new ReportItem(
            ReportLine.Strong(SourceWords.Place(covered.Paragraph)).Then(": " + shown), [.. below]);
    }

    private static IEnumerable<ReportBlock> Unplaced(SourceCoverage coverage, ShowOptions options)
    {
        if (coverage.Unplaced.IsEmpty || options.OnlyWithoutStatements)
            yield break;
        yield return Lines.Heading(1, "Resting on no paragraph that could be found");
        yield return Lines.List(coverage.Unplaced.Select(
            u => Line(u.Cited).Then(": " + SourceWords.WhyNot(u) + ".")));
    }

    private static IEnumerable<ReportBlock> ByLocator(Scenario scenario, Source document)
    {
        var all = Cited.From(scenario, document);
        var places = all.SelectMany(c => c.At).Distinct(StringComparer.Ordinal)
            .Order(LocatorOrder.Instance).ToList();
        foreach (var place in places)
        {
            yield return new ListBlock([new ReportItem(ReportLine.Strong(place),
                [.. all.Where(c => c.At.Contains(place, StringComparer.Ordinal))
                    .Select(c => new ReportItem(Line(c)))])]);
        }

        var elsewhere = all.Where(c => c.At.IsEmpty).Select(c => new ReportItem(Line(c))).ToImmutableArray();
        if (elsewhere.Length > 0)
            yield return new ListBlock([new ReportItem(ReportLine.Strong("without a place"), elsewhere)]);
    }

    private static ReportLine Line(Cited cited) => cited.Statement is { } statement
        ? ReportLine.Of(statement.Proposal is null ? Lines.About(statement.Point!) : "")
            .Then(Lines.HolderAndStance(statement))
        : $"{cited.Kind} {cited.Id}";
}
