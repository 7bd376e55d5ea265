using Xunit;

namespace NegotiationModel.Hosts.Tests;

/// <summary><c>validate --fix</c>: what is written, what is told, how it ends.</summary>
public sealed class FixCommandTests
{
    private const string TwoSlips = Samples.Conflict
        + "  - {id: s4, party: uplnd, point: dam, position: full, account: press, said: 2024, Tone: hint}\n";

    private const string OneSlip = Samples.Conflict
        + "  - {id: s4, party: uplnd, point: dam, position: full, account: press, said: 2024, tone: hint}\n";

    private const string NoSlip = Samples.Conflict
        + "  - {id: s4, party: upland, point: dam, position: full, account: press, said: 2024, tone: hint}\n";

    private const string Unused = """
        events:
          flood: {date: 2024, title: The flood}
          rain: {date: 2024, title: Rain}

        """;

    [Fact]
    public void Safe_fixes_are_written_and_the_rest_is_told()
    {
        using var folder = Samples.Folder(TwoSlips);

        var run = NegModel.Run(folder.Path, "validate", "--fix");

        Assert.True(run.Code == 1, run.ToString());
        Assert.Equal(OneSlip, folder.Read("scenario.yaml"));
        Assert.Equal("1 fix in 1 file:\n  scenario.yaml:21:84 NM201: write `tone`\n"
            + "1 more with --unsafe-fixes.\n", run.Error);
        Assert.Contains("error NM207", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("NM201", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("--fix", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Unsafe_ones_are_written_when_asked_for()
    {
        using var folder = Samples.Folder(TwoSlips);

        var run = NegModel.Run(folder.Path, "validate", "--fix", "--unsafe-fixes", "-q");

        Assert.True(run.Code == 0, run.ToString());
        Assert.Equal(NoSlip, folder.Read("scenario.yaml"));
        Assert.Empty(run.Error);
        Assert.Equal(0, NegModel.Run(folder.Path, "validate").Code);
    }

    [Fact]
    public void A_dry_run_shows_the_lines_and_writes_nothing()
    {
        using var folder = Samples.Folder(TwoSlips);

        var run = NegModel.Run(folder.Path, "validate", "--fix", "--dry-run");

        Assert.Equal(1, run.Code);
        Assert.Equal(TwoSlips, folder.Read("scenario.yaml"));
        Assert.Equal("scenario.yaml:21:84 NM201: write `tone`\n"
            + "  - " + TwoSlips.Split('\n')[^2] + "\n  + " + OneSlip.Split('\n')[^2] + "\n", run.Output);
        Assert.Equal("1 fix in 1 file would be made; nothing was written.\n1 more with --unsafe-fixes.\n",
            run.Error);
    }

    [Theory]
    [InlineData("--ignore", "NM307", "press: {title: Courier", "flood: {")]
    [InlineData("--select", "unused-declaration", "uplnd", "Tone")]
    public void Only_what_is_chosen_is_mended(string option, string rule, params string[] left)
    {
        using var folder = Samples.Folder(TwoSlips + Unused);

        NegModel.Run(folder.Path, "validate", "--fix", "--unsafe-fixes", "-v", option, rule);

        var text = folder.Read("scenario.yaml");
        Assert.All(left, word => Assert.Contains(word, text, StringComparison.Ordinal));
        Assert.Equal(option is "--ignore", text.Contains("flood", StringComparison.Ordinal));
        Assert.Equal(option is "--select", text.Contains("uplnd", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Notes_are_mended_only_where_they_are_shown(bool areShown)
    {
        using var folder = Samples.Folder(Samples.Conflict + Unused);
        string[] more = areShown ? ["-v"] : [];

        var run = NegModel.Run(folder.Path, ["validate", "--fix", "--unsafe-fixes", .. more]);

        Assert.Equal(0, run.Code);
        Assert.Equal(!areShown, folder.Read("scenario.yaml").Contains("flood", StringComparison.Ordinal));
        if (!areShown)
            Assert.Contains("Nothing to fix.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Several_scenarios_are_mended_each_by_itself()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a/scenario.yaml", TwoSlips);
        folder.Write("b/scenario.yaml", OneSlip);

        var run = NegModel.Run(folder.Path, "validate", "a", "b", "--fix", "--format", "concise");

        Assert.Equal(1, run.Code);
        Assert.Equal(OneSlip, folder.Read("a/scenario.yaml"));
        Assert.Contains("a:\n1 fix in 1 file:\n  a/scenario.yaml:21:84 NM201", run.Error,
            StringComparison.Ordinal);
        Assert.Contains("b:\nNothing to fix safely.\n", run.Error, StringComparison.Ordinal);
        Assert.Equal(2, run.Output.Split("error NM207").Length - 1);
    }

    [Theory]
    [InlineData("negmodel: --dry-run goes with --fix: negmodel validate --fix --dry-run\n", "--dry-run")]
    [InlineData("negmodel: --unsafe-fixes goes with --fix: negmodel validate --fix --unsafe-fixes\n",
        "--unsafe-fixes")]
    [InlineData("negmodel: --fix works on the whole scenario; leave --audience out\n",
        "--fix", "--audience", "green")]
    public void Options_that_make_no_sense_are_refused(string error, params string[] words)
    {
        using var folder = Samples.Folder(TwoSlips);

        var run = NegModel.Run(folder.Path, ["validate", .. words]);

        Assert.Equal(2, run.Code);
        Assert.Equal(error, run.Error);
        Assert.Equal(TwoSlips, folder.Read("scenario.yaml"));
    }

    [UnixFact]
    public void A_file_that_is_read_only_is_left_and_named()
    {
        using var folder = Samples.Folder(TwoSlips);
        File.SetAttributes(folder["scenario.yaml"], FileAttributes.ReadOnly);

        var run = NegModel.Run(folder.Path, "validate", "--fix");

        Assert.Equal(2, run.Code);
        Assert.Equal("negmodel: 'scenario.yaml' is read-only; nothing was written\n", run.Error);
    }
}
