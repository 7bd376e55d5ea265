using NegotiationModel.Accounts;
using NegotiationModel.Binding;
using NegotiationModel.Model;
using NegotiationModel.Parties;
using YamlDotNet.Core;

namespace NegotiationModel.Benchmarks;

/// <summary>What is measured; each gives a number that hangs on all of its work.</summary>
internal static class Kernels
{
    /// <summary>YamlDotNet's events over the bytes, and nothing made of them: the floor of reading.</summary>
    public static int BarePass(GeneratedScenario scenario)
    {
        var events = 0;
        foreach (var bytes in scenario.Files.Values)
        {
            using var text = new StreamReader(new MemoryStream(bytes));
            var parser = new Parser(text);
            while (parser.MoveNext())
                events++;
        }

        return events;
    }

    /// <summary>Reading and binding the same bytes.</summary>
    public static int ReadAndBind(GeneratedScenario scenario) =>
        ScenarioBinder.Bind(scenario.ToScenarioFiles(), new AnalysisOptions()).Scenario!.Statements.Length;

    /// <summary>Cells, views, pairs, verdicts, party pairs of a bound scenario.</summary>
    public static int Compare(Scenario scenario)
    {
        var cells = AccountComparer.CompareAll(scenario, ComparisonSettings.Of(scenario));
        return PartyComparer.Compare(scenario, cells).Pairs.Length;
    }
}
