using System.Collections.Immutable;
using NegotiationModel.Findings;
using NegotiationModel.Syntax;

namespace NegotiationModel.Analysis.Guides;

/// <summary>
/// An example and what the analysis of it gives: nothing that a page shows of it is written by hand.
/// </summary>
/// <param name="Example">The example.</param>
/// <param name="Result">The result of its frame with it.</param>
public sealed record ExampleRun(RuleExample Example, AnalysisResult Result)
{
    /// <summary>What this rule found, then everything else above the level of a note.</summary>
    public ImmutableArray<Finding> FindingsFor(RuleDescriptor rule) =>
    [
        .. Result.Findings.Where(f => ReferenceEquals(f.Rule, rule)),
        .. Result.Findings.Where(f => !ReferenceEquals(f.Rule, rule) && f.Rule.Level > FindingLevel.Note),
    ];

    /// <summary>Analyses the example in its frame.</summary>
    internal static ExampleRun Of(RuleExample example, CancellationToken cancellation)
    {
        var texts = example.Files.Where(f => f.Problem is null)
            .Append(new ExampleFile(ExampleFrame.FileName, ExampleFrame.Around(example.Text)))
            .Append(new ExampleFile(ExampleFrame.ExampleName, example.Text))
            .ToDictionary(f => f.Path, f => MarkedText.Bytes(f.Text), StringComparer.Ordinal);
        var problems = example.Files.Where(f => f.Problem is not null)
            .ToDictionary(f => f.Path, f => f.Problem, StringComparer.Ordinal);
        var files = new ScenarioFiles(ExampleFrame.FileName, texts.Keys, path =>
            texts.TryGetValue(path, out var bytes) ? new FileContent(bytes, null)
                : new FileContent(default, problems.GetValueOrDefault(path) ?? FileProblem.NotFound));
        var options = new AnalysisOptions { Limits = Limits(example.Limit) };
        return new ExampleRun(example, AnalysisPipeline.Run(files, options, cancellation));
    }

    private static ReadingLimits Limits(ExampleLimit? limit)
    {
        var usual = new ReadingLimits();
        return limit switch
        {
            null => usual,
            { Option: "--max-file-size" } => usual with { FileBytes = limit.Value },
            { Option: "--max-depth" } => usual with { Depth = limit.Value },
            { Option: "--max-text" } => usual with { ScalarLength = limit.Value },
            { Option: "--max-key" } => usual with { KeyLength = limit.Value },
            { Option: "--max-keys" } => usual with { KeysPerMap = limit.Value },
            { Option: "--max-events" } => usual with { EventsPerFile = limit.Value },
            { Option: "--max-statements" } => usual with { Statements = limit.Value },
            { Option: "--max-include-depth" } => usual with { IncludeDepth = limit.Value },
            _ => throw new ArgumentOutOfRangeException(nameof(limit), limit.Option, "no limit of reading"),
        };
    }
}
