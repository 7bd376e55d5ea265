using System.Text.Json;
using NegotiationModel.Reporting;
using NegotiationModel.Tests.Reference;

namespace NegotiationModel.Tests.Golden;

/// <summary>The one place where these tests touch the product: text in, JSON out.</summary>
internal static class Engine
{
    public static JsonDocument Run(RefScenario scenario, DateOnly? asOf = null, DateOnly? knownAsOf = null) =>
        RunYaml(RefYaml.Write(scenario), asOf, knownAsOf);

    public static JsonDocument RunYaml(string yaml, DateOnly? asOf = null, DateOnly? knownAsOf = null) =>
        JsonDocument.Parse(RunText(yaml, asOf, knownAsOf));

    public static string RunText(string yaml, DateOnly? asOf = null, DateOnly? knownAsOf = null)
    {
        var files = ScenarioFiles.FromTexts(
            new Dictionary<string, string>(StringComparer.Ordinal) { ["scenario.yaml"] = yaml }
        );
        var options = new AnalysisOptions { AsOf = asOf, KnownAsOf = knownAsOf };
        var result = new NegotiationAnalyzer().Analyze(files, options);
        return JsonReport.Write(result, new JsonReportOptions { Pairs = PairSelection.All });
    }
}
