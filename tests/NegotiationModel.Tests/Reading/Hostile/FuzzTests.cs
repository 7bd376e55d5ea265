using NegotiationModel.Reporting;
using NegotiationModel.Tests.Binding;
using NegotiationModel.Text;
using Xunit;

namespace NegotiationModel.Tests.Reading.Hostile;

/// <summary>
/// Hostile input A 38: texts changed at random, the same ones each run. A fixed number of them; with
/// <c>NEGMODEL_FUZZ_SECONDS=60</c> each test goes on for that long.
/// </summary>
public sealed class FuzzTests
{
    private const int Read = 40_000;
    private const int Analysed = 500;

    [Fact]
    public void No_changed_file_breaks_a_law_of_reading()
    {
        string[] texts =
            [.. SampleFiles.All.Select(f => f.Text).Append(Sample.Text), .. HostileInputs.Small];
        Assert.Null(new Fuzz(20240630, texts).Run(Read, CheckReading));
    }

    [Fact]
    public void No_changed_scenario_ends_in_anything_but_findings()
    {
        var templates = SampleFiles.All.Where(f => f.Path.Contains("Templates", StringComparison.Ordinal));
        string[] texts = [SampleScenario.Text, .. templates.Select(f => f.Text)];
        Assert.Null(new Fuzz(20240701, texts).Run(Analysed, CheckAnalysis));
    }

    [Fact]
    public void What_breaks_a_law_is_found_and_made_small()
    {
        static void Check(string text) => Assert.DoesNotContain("&a *a", text, StringComparison.Ordinal);
        var found = new Fuzz(1, ["x: y"]).Run(1_000_000, Check);
        Assert.Contains("made small: &a *a (UTF-8 2661202A61)", found, StringComparison.Ordinal);
    }

    private static void CheckReading(string text)
    {
        var tree = ReadingLaws.Check(text);
        if (text.Length % 50 == 0)
            Assert.Equal(HostileCase.Found(tree), HostileCase.Found(ReadingLaws.Check(text)));
    }

    // Everything that is told of a scenario, each finding where it can stand.
    private static void CheckAnalysis(string text)
    {
        var files = ScenarioFiles.FromTexts(
            new Dictionary<string, string>(StringComparer.Ordinal) { ["scenario.yaml"] = text });
        var result = new NegotiationAnalyzer().Analyze(files);
        var sources = result.Files.ToDictionary(f => f.Path, StringComparer.Ordinal);
        foreach (var finding in result.Findings)
        {
            foreach (var place in finding.Related.Prepend(finding.Place))
                ReadingLaws.CheckPlace(sources.GetValueOrDefault(place.File) ?? NoText(place), place);
        }

        Assert.NotEmpty(TextReport.Validate(result) + TextReport.Compare(result));
        Assert.NotEmpty(JsonReport.Write(result) + MarkdownReport.Write(ReportBuilder.Build(result)));
    }

    // A file that is not there has a first line only.
    private static SourceText NoText(Place place) => new(place.File, "");
}
