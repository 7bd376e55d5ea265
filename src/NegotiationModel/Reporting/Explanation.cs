using System.Collections.Immutable;
using NegotiationModel.Analysis;
using NegotiationModel.Findings;

namespace NegotiationModel.Reporting;

/// <summary>
/// How one finding came about, in words: the steps from what is written to the rule, then what would change
/// it. Renderers of text, Markdown and JSON read it.
/// </summary>
public sealed class Explanation
{
    internal Explanation(
        AnalysisResult result, Finding finding, ImmutableArray<ExplainedStep> steps,
        ImmutableArray<ExplainedLine> changes)
    {
        Result = result;
        Finding = finding;
        Steps = steps;
        Changes = changes;
    }

    /// <summary>The finding.</summary>
    public Finding Finding { get; }

    /// <summary>The result it is of.</summary>
    internal AnalysisResult Result { get; }

    /// <summary>The steps; the last one names the rule.</summary>
    internal ImmutableArray<ExplainedStep> Steps { get; }

    /// <summary>What would change it; empty where nothing was tried.</summary>
    internal ImmutableArray<ExplainedLine> Changes { get; }
}

/// <summary>One step.</summary>
/// <param name="Kind">Short name, for programs.</param>
/// <param name="Title">Title for people.</param>
/// <param name="Lines">What it holds.</param>
internal sealed record ExplainedStep(string Kind, string Title, ImmutableArray<ExplainedLine> Lines);

/// <summary>A line of a step, with the lines below it.</summary>
/// <param name="Text">The text.</param>
/// <param name="Below">Lines one level deeper.</param>
internal sealed record ExplainedLine(ReportLine Text, ImmutableArray<ExplainedLine> Below)
{
    /// <summary>A line with nothing below.</summary>
    public ExplainedLine(ReportLine text) : this(text, [])
    {
    }

    /// <summary>Name of the test that the line tells, for programs; null if it tells none.</summary>
    public string? Test { get; init; }

    /// <summary>Whether that test holds.</summary>
    public bool Holds { get; init; }

    /// <summary>A line of plain text.</summary>
    public static implicit operator ExplainedLine(string text) => new(ReportLine.Of(text));

    /// <summary>A line with nothing below.</summary>
    public static implicit operator ExplainedLine(ReportLine text) => new(text);
}
