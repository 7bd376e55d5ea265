using System.Text.RegularExpressions;
using Xunit;

namespace NegotiationModel.Hosts.Tests;

public sealed partial class InitTests
{
    public static TheoryData<string> Templates => new("minimal", "two-party", "multiparty");

    [Theory]
    [MemberData(nameof(Templates))]
    public void A_template_validates_without_a_word_and_shows_a_conflict(string template)
    {
        using var folder = new TemporaryFolder();

        var init = NegModel.Run(folder.Path, "init", "talks", "--template", template);
        var validate = NegModel.Run(folder.Path, "validate", "talks", "--fail-on", "warning");
        var compare = NegModel.Run(folder.Path, "compare", "talks", "--format", "json");

        Assert.True(init.Code == 0, init.ToString());
        Assert.Empty(init.Output);
        Assert.True(validate.Code == 0, validate.ToString());
        Assert.True(compare.Code == 0, compare.ToString());
        using var json = System.Text.Json.JsonDocument.Parse(compare.OutputBytes);
        Assert.Single(json.RootElement.GetProperty("pairs").EnumerateArray(),
            p => p.GetProperty("label").GetString() is "conflict");
        Assert.Equal(1, NegModel.Run(folder.Path, "compare", "talks", "--exit-code").Code);
    }

    [Theory]
    [MemberData(nameof(Templates))]
    public void Every_modeline_names_a_schema_that_is_there(string template)
    {
        using var folder = new TemporaryFolder();
        NegModel.Run(folder.Path, "init", "--template", template);

        foreach (var file in Directory.EnumerateFiles(folder.Path, "*.yaml", SearchOption.AllDirectories))
        {
            var schema = Modeline().Match(File.ReadAllText(file)).Groups["path"].Value;
            var path = Path.GetFullPath(schema, Path.GetDirectoryName(file)!);
            Assert.True(File.Exists(path), $"{file} names {schema}");
            Assert.Equal(NegModel.Run(folder.Path, "schema").Output, File.ReadAllText(path));
        }
    }

    [Theory]
    [InlineData("scenario.yaml")]
    [InlineData("README.md")]
    [InlineData("statements/upland.yaml")]
    public void A_file_that_is_there_is_never_overwritten(string taken)
    {
        using var folder = new TemporaryFolder();
        folder.Write(taken, "mine\n");

        var run = NegModel.Run(folder.Path, "init", "--template", "multiparty");

        Assert.True(run.Code == 2, run.ToString());
        Assert.Contains(taken, run.Error, StringComparison.Ordinal);
        Assert.Equal("mine\n", folder.Read(taken));
        Assert.Single(Directory.EnumerateFiles(folder.Path, "*", SearchOption.AllDirectories));
    }

    [UnixFact]
    public void A_link_that_leads_nowhere_counts_as_taken()
    {
        using var folder = new TemporaryFolder();
        File.CreateSymbolicLink(folder["scenario.yaml"], folder["elsewhere"]);

        Assert.Equal(2, NegModel.Run(folder.Path, "init").Code);
        Assert.False(File.Exists(folder["elsewhere"]));
    }

    [GeneratedRegex(@"\A# yaml-language-server: \$schema=(?<path>\S+)\n", RegexOptions.NonBacktracking)]
    private static partial Regex Modeline();
}
