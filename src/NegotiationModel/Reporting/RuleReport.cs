using System.Collections.Immutable;
using NegotiationModel.Analysis.Guides;
using NegotiationModel.Reporting.Sections;

namespace NegotiationModel.Reporting;

/// <summary>
/// What rules mean, as small reports for any renderer: <c>negmodel explain</c> and the pages in
/// <c>docs/rules</c> are the same ones.
/// </summary>
public static class RuleReport
{
    private const string Title = "Rules";

    /// <summary>All rules, by group.</summary>
    public static ReportModel List() => new(Title, [], [.. Groups().Select(Table)]);

    /// <summary>The page of all rules: how to use it, the list, and the frame of the examples.</summary>
    public static ReportModel Index() => new(Title, [],
    [
        new("use", "How to use this page",
        [
            new ParagraphBlock(Prose.Line(
                "Every finding names its rule. `negmodel explain NM401` (or `negmodel explain "
                + "accounts-conflict`) prints what stands here about it: what it finds, when it stays quiet, "
                + "what to do, and an example of both; `--format json` prints it for programs, as "
                + "`docs/rules.schema.json` describes. The pages are made from the rules themselves, and "
                + "their examples are run.")),
        ]),
        .. List().Sections,
        Frame(),
    ]);

    /// <summary>One rule.</summary>
    public static ReportModel Of(ExplainedRule explained) =>
        new(RuleSections.Title(explained.Rule), [], RuleSections.OwnPage(explained));

    /// <summary>All rules of a group on one page.</summary>
    /// <param name="group">The group.</param>
    /// <param name="rules">Its rules.</param>
    public static ReportModel Of(RuleGroup group, ImmutableArray<ExplainedRule> rules) =>
        new(TitleOf(group), [],
        [
            new("use", "How to read the examples",
            [
                new ParagraphBlock(Prose.Line("Each example is the file `example.yaml`, which stands in ")
                    .Then(DocLinks.Link("a frame", "README.md#" + DocLinks.Anchor(FrameTitle)))
                    .Then(Prose.Line(". Below a bad one stands what `negmodel validate` says of it, with "
                        + "file, line and column."))),
                RuleSections.Marks(),
            ]),
            .. rules.Select(RuleSections.OnSharedPage),
        ]);

    private const string FrameTitle = "The frame of the examples";

    private static IEnumerable<RuleGroup> Groups() => RuleBook.Groups.Where(g => !g.Rules.IsEmpty);

    private static string TitleOf(RuleGroup group) => $"{group.Title} ({group.Prefix}xx)";

    private static ReportSection Table(RuleGroup group) => new(
        group.Prefix, TitleOf(group),
        [
            new TableBlock(["id", "name", "level", "says"],
                [.. group.Rules.Select(r => ImmutableArray.Create(
                    DocLinks.Link(r.Id, RuleBook.PageOf(r)), r.Name, FindingSection.Level(r.Level),
                    RuleSections.Says(r)))]),
        ]);

    private static ReportSection Frame() => new("frame", FrameTitle,
    [
        new ParagraphBlock(Prose.Line(
            "An example is the file `example.yaml` below this file, `scenario.yaml`. A section that the "
            + "example has replaces the one here, so that it can bring its own parties or points.")),
        new CodeBlock("yaml", [.. ExampleFrame.Text.TrimEnd('\n').Split('\n')]),
        RuleSections.Marks(),
    ]);
}
