using System.Collections.Immutable;
using System.Globalization;
using NegotiationModel.Analysis.Guides;
using NegotiationModel.Findings;
using NegotiationModel.Reporting.Wording;

namespace NegotiationModel.Reporting.Sections;

/// <summary>
/// A rule with its guide and examples, as a page of its own or as a section of a shared one.
/// </summary>
internal static class RuleSections
{
    private const int MostFindings = 3;

    /// <summary>The sections of a page of its own.</summary>
    public static ImmutableArray<ReportSection> OwnPage(ExplainedRule explained)
    {
        var guide = explained.Guide;
        return
        [
            new("finds", "What it finds", [Finds(explained)]),
            new("quiet", "When it stays quiet", [Paragraph(guide.Quiet)]),
            new("remedy", "What to do", [Paragraph(guide.Remedy)]),
            new("bad", "An example where it fires",
                [.. Example(explained.Bad, showsMarks: true), .. Findings(explained)]),
            new("good", "An example where it stays quiet", [.. Example(explained.Good, showsMarks: true)]),
            new("see", "See also", [new ListBlock([.. References(guide)])]),
        ];
    }

    /// <summary>One section of a shared page.</summary>
    public static ReportSection OnSharedPage(ExplainedRule explained)
    {
        var guide = explained.Guide;
        return new ReportSection(
            explained.Rule.Id, Title(explained.Rule),
            [
                Finds(explained),
                Labelled("Stays quiet.", guide.Quiet),
                Labelled("What to do.", guide.Remedy),
                new ParagraphBlock(ReportLine.Strong("Bad")),
                .. Example(explained.Bad, showsMarks: false),
                .. Findings(explained),
                new ParagraphBlock(ReportLine.Strong("Good")),
                .. Example(explained.Good, showsMarks: false),
            ]);
    }

    /// <summary><c>NM401 accounts-conflict</c>.</summary>
    public static string Title(RuleDescriptor rule) => rule.Id + " " + rule.Name;

    /// <summary>What it says, as one begins a sentence.</summary>
    public static string Says(RuleDescriptor rule) => char.ToUpperInvariant(rule.Says[0]) + rule.Says[1..];

    /// <summary>What the marks of examples stand for.</summary>
    public static ReportBlock Marks() => Paragraph(
        "`⟨U+202E⟩` stands for that character, `⟨E9⟩` for that byte, `⟨word × 2000⟩` for 2000 times what "
        + "stands before the sign.");

    private static ParagraphBlock Finds(ExplainedRule explained) =>
        Labelled(FindingSection.Level(explained.Rule.Level) + ":", explained.Guide.Finds);

    private static ParagraphBlock Paragraph(string prose) => new(DocLinks.ToRules(Prose.Line(prose)));

    private static ParagraphBlock Labelled(string label, string prose) =>
        new(ReportLine.Strong(label).Then(" ").Then(DocLinks.ToRules(Prose.Line(prose))));

    private static IEnumerable<ReportBlock> Example(ExampleRun run, bool showsMarks)
    {
        var example = run.Example;
        if (example.Files.Length > 0)
            yield return FileName(ExampleFrame.ExampleName, ":");
        yield return Code(ExampleFrame.ExampleName, example.Text);
        foreach (var file in example.Files)
        {
            if (file.Problem is { } problem)
            {
                yield return FileName(file.Path, problem == FileProblem.NotRegular
                    ? " is a folder." : " is there and may not be read.");
                continue;
            }

            yield return FileName(file.Path, ":");
            yield return Code(file.Path, file.Text);
        }

        if (showsMarks && example.Files.Select(f => f.Text).Append(example.Text).Any(MarkedText.HasMarks))
            yield return Marks();
        if (example.Limit is { } limit)
            yield return Paragraph(string.Create(CultureInfo.InvariantCulture,
                $"Read with the option `{limit.Option} {limit.Value}`, so that the example is short."));
    }

    private static ParagraphBlock FileName(string path, string what) =>
        new(new ReportLine([new ReportSpan(path, SpanStyle.Code), new ReportSpan(what, SpanStyle.Plain)]));

    private static CodeBlock Code(string path, string text) => new(
        path.EndsWith(".yaml", StringComparison.Ordinal) ? "yaml" : "text",
        [.. text.TrimEnd('\n').Split('\n')]);

    // The very messages, at the very places.
    private static IEnumerable<ReportBlock> Findings(ExplainedRule explained)
    {
        var texts = new FindingTexts(explained.Bad.Result);
        var found = explained.Bad.FindingsFor(explained.Rule);
        foreach (var finding in found.Take(MostFindings))
        {
            yield return new ParagraphBlock(ReportLine.Strong(finding.Place.ToString()).Then(": ")
                .Then(Rule(finding, explained.Rule)).Then(Prose.Line(texts.Sentence(finding)))
                .Then(string.Concat(finding.Related.Take(1).Select(p => $" (see {p})"))));
        }

        if (found.Length > MostFindings)
            yield return Paragraph("And " + Words.Count(found.Length - MostFindings, "finding") + " more.");
    }

    private static string Rule(Finding finding, RuleDescriptor explained) =>
        ReferenceEquals(finding.Rule, explained) ? "" : finding.Rule.Id + " ";

    private static IEnumerable<ReportItem> References(RuleGuide guide)
    {
        foreach (var see in guide.See)
            yield return new ReportItem(DocLinks.To(see));
        if (guide.Terms.Length > 0)
        {
            yield return new ReportItem(
                DocLinks.ToPage("glossary.md").Then(": " + string.Join(", ", guide.Terms)));
        }

        yield return new ReportItem(DocLinks.ToIndex());
    }
}
