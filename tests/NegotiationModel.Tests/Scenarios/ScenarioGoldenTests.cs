using NegotiationModel.Reporting;
using NegotiationModel.Tests.House;
using NegotiationModel.Tests.Snapshots;
using Xunit;

namespace NegotiationModel.Tests.Scenarios;

/// <summary>Every scenario gives, byte for byte, what was read and accepted.</summary>
public sealed class ScenarioGoldenTests
{
    public static TheoryData<string> Names => [.. ScenarioFolder.Names()];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_scenario_gives_what_was_accepted(string name)
    {
        var result = new NegotiationAnalyzer().Analyze(ScenarioFolder.Files(name));
        var made = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["findings.txt"] = ConciseReport.Write(result),
            ["report.json"] = JsonReport.Write(result),
            ["report.md"] = MarkdownReport.Write(ReportBuilder.Build(result)),
        };
        foreach (var (stage, text) in Stages(name))
            made[stage] = text;
        var differences = Snapshot.Differences(Repository.At("scenarios", name, "expected"), made);
        Assert.True(differences.Count == 0, string.Join('\n', differences.Append(Snapshot.Advice)));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_scenario_binds_without_errors(string name)
    {
        var result = new NegotiationAnalyzer().Analyze(ScenarioFolder.Files(name));
        Assert.False(result.Incomplete, ConciseReport.Write(result));
        Assert.NotEmpty(result.Cells);
    }

    [Fact]
    public void There_are_scenarios() => Assert.True(ScenarioFolder.Names().Count() >= 2);

    /// <summary>
    /// The tutorial's example shows what each stage makes of it; the others only what comes out.
    /// </summary>
    private static IReadOnlyDictionary<string, string> Stages(string name) =>
        string.Equals(name, "river-basin", StringComparison.Ordinal)
            ? StageFiles.Of(ScenarioFolder.Files(name))
            : new Dictionary<string, string>(StringComparer.Ordinal);
}
