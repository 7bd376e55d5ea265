using System.Text.Json;
using Xunit;

namespace NegotiationModel.Hosts.Tests;

/// <summary>How a finding is named on the command line, and what comes of it.</summary>
public sealed class ExplainFindingTests
{
    [Theory]
    [InlineData("NM401 upland dam")]
    [InlineData("NM401 dam upland .")]
    [InlineData("accounts-conflict upland scenario.yaml")]
    [InlineData("NM401 ./scenario.yaml dam")]
    [InlineData("NM401 s1 -C .")]
    public void Words_in_any_order_name_a_finding(string words)
    {
        using var folder = Samples.Folder();

        var run = NegModel.Run(folder.Path, ["explain", .. words.Split(' ')]);

        Assert.True(run.Code == 0, run.ToString());
        Assert.Contains("NM401 ACCOUNTS-CONFLICT (WARNING)", run.Output, StringComparison.Ordinal);
        Assert.Contains("WHAT WOULD CHANGE IT", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_fingerprint_of_the_json_names_it_and_so_does_its_beginning()
    {
        using var folder = Samples.Folder();
        using var json = JsonDocument.Parse(
            NegModel.Run(folder.Path, "compare", "--format", "json").OutputBytes);
        var fingerprint = json.RootElement.GetProperty("findings").EnumerateArray()
            .Single(f => f.GetProperty("rule").ValueEquals("NM401")).GetProperty("fingerprint").GetString()!;

        foreach (var word in new[] { fingerprint, fingerprint[..6], fingerprint[..7].ToUpperInvariant() })
        {
            using var run = JsonDocument.Parse(
                NegModel.Run(folder.Path, "explain", word, "--format", "json").OutputBytes);
            Assert.Equal(
                fingerprint, run.RootElement.GetProperty("finding").GetProperty("fingerprint").GetString());
        }
    }

    [Fact]
    public void A_last_word_that_is_a_folder_with_a_scenario_is_the_path()
    {
        using var folder = new TemporaryFolder();
        folder.Write("upland/scenario.yaml", Samples.Conflict);

        var inFolder = NegModel.Run(folder.Path, "explain", "NM401", "dam", "upland");
        var asSubject = NegModel.Run(folder.Path, "explain", "NM401", "upland", "./upland");

        Assert.True(inFolder.Code == 0, inFolder.ToString());
        Assert.True(asSubject.Code == 0, asSubject.ToString());
        Assert.Contains("at upland/scenario.yaml:18:", inFolder.Output, StringComparison.Ordinal);
        Assert.Contains("at ./upland/scenario.yaml:18:", asSubject.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Several_are_listed_with_what_to_type_for_each()
    {
        using var folder = Samples.Folder();

        var run = NegModel.Run(folder.Path, "explain", ".");
        var commands = run.Error.Split('\n')
            .Where(l => l.StartsWith("  negmodel explain ", StringComparison.Ordinal))
            .Select(l => l.Trim().Split(' ')[1..]).ToList();

        Assert.Equal(2, run.Code);
        Assert.Empty(run.Output);
        Assert.True(commands.Count > 1, run.ToString());
        Assert.Contains($"{commands.Count} findings in this scenario", run.Error, StringComparison.Ordinal);
        Assert.All(commands, words => Assert.Equal(0, NegModel.Run(folder.Path, words).Code));
    }

    [Theory]
    [InlineData("NM410 .", "no finding of NM410 in this scenario; there are findings of: ")]
    [InlineData("NM4O1", "no rule answers to 'NM4O1'; did you mean 'NM401'?")]
    [InlineData("acounts-conflict",
        "no rule answers to 'acounts-conflict'; did you mean 'accounts-conflict'?")]
    [InlineData("NM401 uplnad", "no finding of NM401 is about 'uplnad'; did you mean 'upland'?")]
    [InlineData("ffffff", "no finding has a fingerprint that begins with 'ffffff'")]
    [InlineData("ff", "'ff' is no rule, and a fingerprint needs at least 6 digits")]
    [InlineData("NM401 dam nowhere/", "no such file or folder: 'nowhere/'")]
    [InlineData("NM401 empty", "the folder 'empty' has no scenario.yaml")]
    [InlineData("scenario.yaml:999:1", "no finding is at 'scenario.yaml:999:1'")]
    public void What_names_no_finding_ends_with_2_and_the_nearest(string words, string message)
    {
        using var folder = Samples.Folder();
        folder.Write("empty/note.txt", "");

        var run = NegModel.Run(folder.Path, ["explain", .. words.Split(' ')]);

        Assert.Equal(2, run.Code);
        Assert.Empty(run.Output);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_dates_are_heeded_and_said_again_in_the_hint()
    {
        using var folder = Samples.Folder();

        var before = NegModel.Run(
            folder.Path, "explain", "NM401", "upland", "dam", "--as-of", "2024-01-01");
        var compared = NegModel.Run(folder.Path, "compare", "--as-of", "2024-06-01");

        Assert.Equal(2, before.Code);
        Assert.Contains(
            "negmodel explain NM401 upland dam --as-of 2024-06-01", compared.Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_fault_is_told_with_its_line_and_what_is_left_out()
    {
        using var folder = Samples.Folder(Samples.UnknownParty);

        var validated = NegModel.Run(folder.Path, "validate");
        var hint = validated.Output.Split('\n')
            .Single(l => l.Contains("negmodel explain", StringComparison.Ordinal));
        var words = hint[hint.IndexOf("explain", StringComparison.Ordinal)..].Split(' ');
        var run = NegModel.Run(folder.Path, words);

        Assert.Equal(2, run.Code);
        Assert.Contains("error NM207", run.Output, StringComparison.Ordinal);
        Assert.Contains("^^^^^", run.Output, StringComparison.Ordinal);
        Assert.Contains("The statement s4 is left out", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("error NM207", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_path_that_a_shell_would_read_is_put_into_quotes()
    {
        using var folder = new TemporaryFolder();
        folder.Write("my talks/scenario.yaml", Samples.Conflict);

        var run = NegModel.Run(folder.Path, "compare", "my talks");

        Assert.Contains("explain NM401 upland dam 'my talks'", run.Output, StringComparison.Ordinal);
    }
}
