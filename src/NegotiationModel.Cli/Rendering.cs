using System.Collections.Immutable;
using NegotiationModel.Analysis;
using NegotiationModel.Analysis.Guides;
using NegotiationModel.Binding;
using NegotiationModel.Findings;
using NegotiationModel.Reporting;
using NegotiationModel.Reporting.Wording;

namespace NegotiationModel.Cli;

/// <summary>Names of formats → renderers of the core. The only file that knows both.</summary>
internal static class Rendering
{
    // What `compare` is about; the register and the method belong to the report.
    private static readonly ImmutableArray<string> ComparisonSections =
        ["glance", "agreements", "conflicts", "matrix", "parties", "findings"];

    /// <summary>Names of the sections of a report, in its order.</summary>
    public static ImmutableArray<string> SectionNames => ReportBuilder.SectionNames;

    /// <summary>What <c>show</c> shows.</summary>
    public static ImmutableArray<(string Word, ShownKind Value)> ShowKinds { get; } =
    [
        ("party", ShownKind.Party), ("point", ShownKind.Point), ("cell", ShownKind.Cell),
        ("statement", ShownKind.Statement), ("proposal", ShownKind.Proposal), ("account", ShownKind.Account),
        ("source", ShownKind.Source), ("coding", ShownKind.Coding),
    ];

    /// <summary>Lines for people, as against data for programs.</summary>
    public static bool IsForPeople(string format) => format is "text" or "concise";

    /// <summary>What <c>validate</c> prints.</summary>
    public static string Validation(
        string format, AnalysisResult result, int notesLeftOut, TextOptions text) => format switch
    {
        "json" => JsonReport.Write(result, new JsonReportOptions { Pairs = PairSelection.None }),
        "markdown" => MarkdownReport.Write(ReportBuilder.Build(result, ["findings"])),
        "concise" => ConciseReport.Write(result, pathPrefix: text.PathPrefix),
        _ => TextReport.Validate(result, result.Findings, text, notesLeftOut),
    };

    /// <summary>What <c>compare</c> prints.</summary>
    public static string Comparison(
        string format, AnalysisResult result, PairSelection pairs, TextOptions text) => format switch
    {
        "json" => JsonReport.Write(result, new JsonReportOptions { Pairs = pairs }),
        "markdown" => MarkdownReport.Write(ReportBuilder.Build(result, ComparisonSections)),
        "concise" => ConciseReport.Write(result, pathPrefix: text.PathPrefix),
        _ => TextReport.Compare(result, text),
    };

    /// <summary>What <c>report</c> prints.</summary>
    public static string Report(
        string format, AnalysisResult result, ImmutableArray<string> sections, TextOptions text)
    {
        if (format is "json")
            return JsonReport.Write(result);
        var report = ReportBuilder.Build(result, sections.IsEmpty ? null : sections);
        return format is "text" ? TextReport.Report(report, text) : MarkdownReport.Write(report);
    }

    /// <summary>What <c>show</c> prints.</summary>
    public static string Show(
        string format, AnalysisResult result, ShownKind kind, string id, bool withoutStatements,
        TextOptions text)
    {
        var view = ShowReport.Build(result, kind, id, new ShowOptions
        {
            OnlyWithoutStatements = withoutStatements,
            WholeParagraphs = format is "markdown",
        })!;
        return format is "markdown" ? MarkdownReport.Write(view) : TextReport.Report(view, text);
    }

    /// <summary>What <c>explain</c> prints of all rules.</summary>
    public static string Rules(string format, TextOptions text) => format switch
    {
        "json" => RuleJson.List(),
        "markdown" => MarkdownReport.Write(RuleReport.List()),
        _ => TextReport.Report(RuleReport.List(), text),
    };

    /// <summary>What <c>explain</c> prints of one rule.</summary>
    public static string Rule(string format, ExplainedRule explained, TextOptions text) => format switch
    {
        "json" => RuleJson.Of(explained),
        "markdown" => MarkdownReport.Write(RuleReport.Of(explained)),
        _ => TextReport.Report(RuleReport.Of(explained), text),
    };

    /// <summary>What <c>explain</c> prints of a finding.</summary>
    public static string Explanation(
        string format, AnalysisResult result, Finding finding, TextOptions text) => format switch
    {
        "json" => JsonExplanation.Write(ExplanationBuilder.Build(result, finding)),
        "markdown" => MarkdownReport.Write(
            ExplanationBuilder.ToReport(ExplanationBuilder.Build(result, finding))),
        _ => TextReport.Explanation(ExplanationBuilder.Build(result, finding, text.PathPrefix), text),
    };

    /// <summary>What to type to have a finding explained.</summary>
    public static string HowToExplain(AnalysisResult result, Finding finding, string? path) =>
        ExplainHint.Of(result, finding, path);

    /// <summary>The sentence of a finding.</summary>
    public static string SentenceOf(AnalysisResult result, Finding finding) =>
        FindingWording.Sentence(finding, WordingContext.Of(result));

    /// <summary>The errors that make a result incomplete.</summary>
    public static string Faults(AnalysisResult result, TextOptions text) =>
        TextReport.Findings(result, [.. result.Findings.Where(ResultFilter.IsFault)], text);

    /// <summary>The JSON Schema of scenario files.</summary>
    public static string ScenarioSchemaText() => ScenarioSchema.Write();

    /// <summary>The JSON Schema of the JSON output.</summary>
    public static string ReportSchemaText() => ReportSchema.Write();

    /// <summary>The JSON Schema of rules explained as JSON.</summary>
    public static string RulesSchemaText() => RuleJson.Schema();

    /// <summary>The JSON Schema of the JSON of an explanation.</summary>
    public static string ExplanationSchemaText() => ExplanationSchema.Write();
}
