using System.Text.Json;
using System.Text.RegularExpressions;
using Xunit;

namespace NegotiationModel.Hosts.Tests;

/// <summary>A rule is explained wherever one is: no scenario is needed.</summary>
public sealed partial class ExplainTests
{
    [Theory]
    [InlineData("NM401")]
    [InlineData("nm401")]
    [InlineData("accounts-conflict")]
    [InlineData("Accounts-Conflict")]
    public void A_rule_is_found_by_id_and_by_name(string word)
    {
        using var nowhere = new TemporaryFolder();
        var run = NegModel.Run(nowhere.Path, "explain", word);
        Assert.True(run.Code == 0, run.ToString());
        Assert.StartsWith("NM401 accounts-conflict\n", run.Output, StringComparison.Ordinal);
        Assert.Contains(
            "Accounts contradict each other about Upland on", run.Output, StringComparison.Ordinal);
        Assert.Empty(run.Error);
    }

    [Fact]
    public void Without_a_rule_all_are_listed_each_once()
    {
        using var nowhere = new TemporaryFolder();
        var run = NegModel.Run(nowhere.Path, "explain");
        var listed = RowStart().Matches(run.Output).Select(m => m.Value).ToList();
        Assert.True(run.Code == 0, run.ToString());
        Assert.Equal(listed.Order(StringComparer.Ordinal).Distinct(StringComparer.Ordinal), listed);
        Assert.Contains("NM101", listed);
        Assert.Contains("NM207", listed);
        Assert.Contains("NM505", listed);
        Assert.All(run.Output.Split('\n'), line => Assert.True(line.Length <= 100, line));
    }

    [Fact]
    public void As_markdown_it_is_the_page_of_the_documentation()
    {
        using var nowhere = new TemporaryFolder();
        var run = NegModel.Run(nowhere.Path, "explain", "NM404", "--format", "markdown");
        Assert.Equal(File.ReadAllText(Page("NM404.md")), run.Output);
    }

    [Fact]
    public void As_json_it_has_the_version_of_its_contract()
    {
        using var folder = new TemporaryFolder();
        var run = NegModel.Run(
            folder.Path, "explain", "cut-off-value", "--format", "json=rule.json", "--format", "text");
        Assert.True(run.Code == 0, run.ToString());
        using var json = JsonDocument.Parse(folder.Read("rule.json"));
        Assert.Equal("1.0", json.RootElement.GetProperty("schemaVersion").GetString());
        var rule = json.RootElement.GetProperty("rules")[0];
        Assert.Equal("NM135", rule.GetProperty("id").GetString());
        var finding = rule.GetProperty("guide").GetProperty("bad").GetProperty("findings")[0];
        Assert.Equal(("example.yaml", 3),
            (finding.GetProperty("file").GetString(), finding.GetProperty("line").GetInt32()));
        Assert.StartsWith("NM135 cut-off-value", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_validate_finds_can_be_asked_for()
    {
        using var folder = Samples.Folder(Samples.UnknownParty);
        var run = NegModel.Run(folder.Path, "validate");
        Assert.Contains("negmodel explain ", run.Output, StringComparison.Ordinal);
        using var whole = Samples.Folder();
        Assert.DoesNotContain("negmodel explain", NegModel.Run(whole.Path, "validate").Output,
            StringComparison.Ordinal);
    }

    private static string Page(string name)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "NegotiationModel.sln")))
            folder = folder.Parent;
        return Path.Combine(folder!.FullName, "docs", "rules", name);
    }

    [GeneratedRegex("(?m)^NM[0-9]{3}", RegexOptions.NonBacktracking)]
    private static partial Regex RowStart();
}
