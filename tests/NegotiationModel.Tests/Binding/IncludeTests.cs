using NegotiationModel.Binding;
using NegotiationModel.Model;
using NegotiationModel.Reporting.Wording;
using NegotiationModel.Syntax;
using Xunit;

namespace NegotiationModel.Tests.Binding;

public sealed class IncludeTests
{
    private const string Head = "format: 1\nscenario: test\ntitle: Test\nas_of: 2024-06-30\n";

    [Theory]
    [InlineData("*.yaml", "a.yaml", true)]
    [InlineData("*.yaml", "x/a.yaml", false)]
    [InlineData("x/*.yaml", "x/a.yaml", true)]
    [InlineData("**/*.yaml", "a.yaml", true)]
    [InlineData("**/*.yaml", "x/y/a.yaml", true)]
    [InlineData("x/**", "x/y/a.yaml", true)]
    [InlineData("x/**", "y/a.yaml", false)]
    [InlineData("?.yaml", "a.yaml", true)]
    [InlineData("?.yaml", "ab.yaml", false)]
    [InlineData("a*b*c.yaml", "aXbYc.yaml", true)]
    [InlineData("*.yaml", ".hidden.yaml", false)]
    [InlineData("**/*.yaml", ".git/a.yaml", false)]
    [InlineData(".x/*.yaml", ".x/a.yaml", true)]
    [InlineData("a.yaml", "A.yaml", false)]
    public void A_pattern_matches_names_below_the_folder(string pattern, string path, bool matches) =>
        Assert.Equal(matches, Glob.Matches(pattern, path));

    [Fact]
    public void A_pattern_of_many_stars_does_not_stall() =>
        Assert.False(Glob.Matches(string.Concat(Enumerable.Repeat("*a", 100)) + "b", new string('a', 5000)));

    [Theory]
    [InlineData("../../etc/passwd")]
    [InlineData("/etc/passwd")]
    [InlineData("C:\\\\x")]
    [InlineData("\\\\\\\\host\\\\share")]
    [InlineData("file:///etc/passwd")]
    [InlineData("~/.ssh/id_rsa")]
    [InlineData("a/../../b")]
    [InlineData("../s-evil/a.yaml")]
    [InlineData("%2e%2e/a.yaml")]
    [InlineData("a/.. /b.yaml")]
    [InlineData("a//b.yaml")]
    [InlineData("../*.yaml")]
    public void A_path_out_of_the_folder_is_not_opened(string path)
    {
        var opened = new List<string>();
        var text = Head + "include: \"" + path + "\"\n";
        var files = new ScenarioFiles("scenario.yaml", ["scenario.yaml"], asked =>
        {
            opened.Add(asked);
            return new FileContent(System.Text.Encoding.UTF8.GetBytes(text), null);
        });
        var bound = ScenarioBinder.Bind(files, new AnalysisOptions(), default);
        Assert.Equal(["scenario.yaml"], opened);
        var finding = Assert.Single(bound.Findings);
        Assert.Equal(ReadingRules.OutsideFolder, finding.Rule);
        Assert.Equal((5, 10), (finding.Place.Line, finding.Place.Column));
    }

    [Fact]
    public void A_path_of_a_source_is_checked_as_well()
    {
        var bound = Binder.Bind(Head + "sources: {a: {title: A, file: ../x.txt}}\n");
        Assert.Equal(ReadingRules.OutsideFolder, Assert.Single(bound.Findings).Rule);
    }

    [Theory]
    [InlineData("include: scenario.yaml\n", "NM154")]
    [InlineData("include: [a.yaml, b.yaml]\n", "")]
    [InlineData("include: '*.yaml'\n", "")]
    [InlineData("include: circle.yaml\n", "NM154")]
    [InlineData("include: x/*.yaml\n", "NM156")]
    [InlineData("include: gone.yaml\n", "NM150")]
    public void Files_include_files(string include, string rule)
    {
        var bound = Binder.Bind(new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["scenario.yaml"] = Head + include,
            ["a.yaml"] = "include: c.yaml\nparties: {upland: {name: Upland}}\n",
            ["b.yaml"] = "include: c.yaml\nparties: {lowland: {name: Lowland}}\n",
            ["c.yaml"] = "parties: {delta: {name: Delta}}\n",
            ["circle.yaml"] = "include: scenario.yaml\n",
        });
        var expected = include.Contains('*', StringComparison.Ordinal) && rule.Length == 0 ? "NM154" : rule;
        Assert.Equal(expected, string.Join(' ', bound.Findings.Select(f => f.Rule.Id)));
        if (rule.Length == 0)
            Assert.Equal(["delta", "lowland", "upland"], bound.Scenario!.Parties.Select(p => p.Id));
    }

    [Fact]
    public void A_long_chain_ends_at_the_limit()
    {
        var texts = Enumerable.Range(0, 30).ToDictionary(i => i == 0 ? "scenario.yaml" : $"f{i}.yaml",
            i => (i == 0 ? Head : "") + $"include: f{i + 1}.yaml\n", StringComparer.Ordinal);
        var bound = Binder.Bind(texts);
        Assert.Equal(ReadingRules.IncludeTooDeep, Assert.Single(bound.Findings).Rule);
        Assert.Equal(17, bound.Files.Length);
    }

    [Fact]
    public void Without_the_first_file_there_is_nothing_to_work_with()
    {
        var bound = Binder.Bind(new Dictionary<string, string>(StringComparer.Ordinal) { ["other.yaml"] =
            Head });
        Assert.Null(bound.Scenario);
        Assert.True(bound.Incomplete);
        Assert.Equal(ReadingRules.FileNotFound, Assert.Single(bound.Findings).Rule);
    }

    [Theory]
    [InlineData("PARTIES.yaml", "parties.yaml")]
    [InlineData("e\u0301tats.yaml", "\u00E9tats.yaml")]
    public void Files_that_are_one_elsewhere_are_named_hostile_input_E_85(string other, string loaded)
    {
        var files = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["scenario.yaml"] = Head + $"include: {loaded}\n",
            ["Scenario.txt"] = "",
            [loaded] = "parties: {upland: {name: Upland}}\n",
            [other] = "parties: {lowland: {name: Lowland}}\n",
        };
        var finding = Assert.Single(Binder.Bind(files).Findings);
        Assert.Equal($"{loaded}:1:1 NM157", finding.Place + " " + finding.Rule.Id);
        Assert.StartsWith($"{loaded} and {other} are one file on Windows and macOS",
            ReadingWording.Sentence(finding), StringComparison.Ordinal);
        // A file that nobody included may have a name that is not everybody's business.
        var hidden = Assert.Single(Binder.Bind(files, Tlp.Green).Findings);
        Assert.StartsWith($"{loaded} and … are", ReadingWording.Sentence(hidden), StringComparison.Ordinal);
    }

    [Fact]
    public void Ids_are_global_to_the_scenario_and_both_places_are_named()
    {
        var bound = Binder.Bind(new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["scenario.yaml"] = Head + "include: a.yaml\nparties: {upland: {name: Upland}}\n",
            ["a.yaml"] = "title: Again\nparties:\n  upland: {name: Other}\n",
        });
        Assert.Equal(["a.yaml:1:1 NM219", "a.yaml:3:3 NM206"],
            bound.Findings.Select(f => f.Place + " " + f.Rule.Id));
        Assert.Equal(["scenario.yaml:3:1", "scenario.yaml:6:11"],
            bound.Findings.Select(f => f.Related.Single().ToString()));
        Assert.Equal("Upland", bound.Scenario!.Parties.Single().Name.Default);
        Assert.Equal("given-twice", bound.Findings[0].Rule.Name);
    }

    [Fact]
    public void Cancelling_ends_with_the_exception_that_says_so()
    {
        var files = ScenarioFiles.FromTexts(
            new Dictionary<string, string>(StringComparer.Ordinal) { ["scenario.yaml"] = Head });
        Assert.Throws<OperationCanceledException>(
            () => ScenarioBinder.Bind(files, new AnalysisOptions(), new CancellationToken(canceled: true)));
    }

    [Theory]
    [InlineData("partis.yaml", "parties.yaml",
        "partis.yaml is not there; paths begin at the scenario's folder; did you mean `parties.yaml`?")]
    [InlineData("parties.yaml", "data/parties.yaml",
        "parties.yaml is not there; paths begin at the scenario's folder; did you mean `data/parties.yaml`?")]
    [InlineData("elsewhere.yaml", "parties.yaml",
        "elsewhere.yaml is not there; paths begin at the scenario's folder")]
    [InlineData("'statments/*.yaml'", "statements/a.yaml",
        "`statments/*.yaml` matches no file; patterns stand for .yaml and .yml files below the scenario's " +
        "folder; did you mean `statements/*.yaml`?")]
    public void A_missing_file_is_named_with_the_one_that_may_be_meant(
        string include, string there, string sentence)
    {
        var bound = Binder.Bind(new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["scenario.yaml"] = Head + $"include: {include}\n",
            [there] = "parties: {}\n",
        });
        Assert.Equal(sentence, ReadingWording.Sentence(Assert.Single(bound.Findings)));
    }

    [Fact]
    public void An_empty_first_file_tells_how_a_scenario_starts()
    {
        var sentence = ReadingWording.Sentence(Assert.Single(Binder.Bind("# soon\n").Findings));
        Assert.StartsWith("scenario.yaml is empty", sentence, StringComparison.Ordinal);
        Assert.Contains("`format: 1`", sentence, StringComparison.Ordinal);
    }
}
