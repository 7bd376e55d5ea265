using NegotiationModel.Analysis;
using NegotiationModel.Findings;
using NegotiationModel.Reporting;
using NegotiationModel.Tests.Rules;
using NegotiationModel.Tests.Scenarios;

namespace NegotiationModel.Tests.Derivations;

/// <summary>Every result whose findings are to be explained: rule fixtures and scenarios.</summary>
internal static class Explained
{
    private static readonly Dictionary<string, AnalysisResult> Results = new(StringComparer.Ordinal);

    /// <summary>Names of the fixtures and scenarios.</summary>
    public static IEnumerable<string> Names => RuleFixture.Rules.Concat(ScenarioFolder.Names());

    /// <summary>The result of one of them.</summary>
    public static AnalysisResult Result(string name)
    {
        lock (Results)
        {
            if (!Results.TryGetValue(name, out var result))
            {
                Results[name] = result = RuleFixture.Rules.Contains(name, StringComparer.Ordinal)
                    ? RuleFixture.Fires(name).Analyze()
                    : new NegotiationAnalyzer().Analyze(ScenarioFolder.Files(name));
            }

            return result;
        }
    }

    /// <summary>A scenario of one file.</summary>
    public static AnalysisResult Of(string yaml, AnalysisOptions? options = null) =>
        new NegotiationAnalyzer().Analyze(
            ScenarioFiles.FromTexts(new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["scenario.yaml"] = yaml,
            }),
            options);

    /// <summary>The finding that some words name, and no other.</summary>
    public static Finding Finding(AnalysisResult result, string words) =>
        Xunit.Assert.Single(FindingSearch.Find(result, words.Split(' ')).Found);

    /// <summary>Its explanation as text on wide lines, so that sentences stay whole.</summary>
    public static string Text(AnalysisResult result, string words) =>
        TextReport.Explanation(
            ExplanationBuilder.Build(result, Finding(result, words)), new TextOptions { Width = 1000 });
}
