using NegotiationModel.Findings;
using NegotiationModel.Reporting;
using NegotiationModel.Reporting.Wording;
using NegotiationModel.Syntax;
using Xunit;

namespace NegotiationModel.Tests.Reading.Hostile;

/// <summary>
/// The list of hostile input, parts A and B: every input gives exactly the findings expected of it, each at
/// its place, and no report of it holds what could fool a screen. The number of the list begins the name of
/// each case.
/// </summary>
public sealed class HostileInputTests
{
    private const string Path = "scenario.yaml";

    public static TheoryData<string> Names => HostileInputs.Names;

    [Fact]
    public void Every_case_has_a_name_of_its_own() =>
        Assert.Equal(HostileInputs.All.Count, HostileInputs.All.DistinctBy(c => c.Name).Count());

    [Theory]
    [MemberData(nameof(Names))]
    public void Hostile_input_is_named_and_located(string name)
    {
        var one = HostileInputs.Of(name);
        var tree = YamlReader.Read(Path, one.Input(), new ReadingLimits());
        Assert.Equal(one.Expected, HostileCase.Found(tree));
        Assert.DoesNotContain('\uFFFD', tree.Source.Content);
        foreach (var finding in tree.Findings)
        {
            var sentence = ReadingWording.Sentence(finding);
            Assert.NotNull(sentence);
            Assert.DoesNotContain("``", sentence, StringComparison.Ordinal);
            Assert.DoesNotContain("{", WithoutValues(finding, sentence), StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void No_report_of_hostile_input_fools_a_screen(string name)
    {
        var one = HostileInputs.Of(name);
        var bytes = one.Input();
        var files = new ScenarioFiles(Path, [Path], _ => new FileContent(bytes, null));
        var result = new NegotiationAnalyzer().Analyze(files);
        var bound = result.Findings.Select(HostileCase.Line).ToHashSet(StringComparer.Ordinal);
        Assert.Subset(bound, one.Expected.ToHashSet(StringComparer.Ordinal));
        if (one.Bound.Length > 0)
            Assert.Subset(bound, one.Bound.Split(", ").ToHashSet(StringComparer.Ordinal));
        foreach (var text in new[] { TextReport.Validate(result), ConciseReport.Write(result) })
            Assert.DoesNotContain(text, c => (char.IsControl(c) && c != '\n') || c is '\u202E' or '\u2066');
    }

    [Fact]
    public void Nothing_behind_a_NUL_is_loaded_B_46()
    {
        foreach (var one in HostileInputs.All.Where(c => c.Number is "B 46"))
        {
            var tree = YamlReader.Read(Path, one.Input(), new ReadingLimits());
            Assert.Null(tree.Root?.Find("hidden"));
            Assert.Contains("hidden", tree.Source.Content, StringComparison.Ordinal);
        }
    }

    // A slot that nothing filled would show.
    private static string WithoutValues(Finding finding, string sentence)
    {
        foreach (var value in ((TextData)finding.Data).Values.Values.Where(v => v.Length > 0))
            sentence = sentence.Replace(value, "", StringComparison.Ordinal);
        return sentence;
    }
}
