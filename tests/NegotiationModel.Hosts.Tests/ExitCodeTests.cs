using Xunit;

namespace NegotiationModel.Hosts.Tests;

public sealed class ExitCodeTests
{
    [Theory]
    [InlineData("")]
    [InlineData("compar")]
    [InlineData("--bogus")]
    [InlineData("compare --bogus")]
    [InlineData("compare a b")]
    [InlineData("compare --as-of")]
    [InlineData("compare --as-of 30.6.2024")]
    [InlineData("compare --as-of 2024-02-30")]
    [InlineData("compare --audience pink")]
    [InlineData("compare --fail-on sometimes")]
    [InlineData("compare --format yaml")]
    [InlineData("compare --format json=")]
    [InlineData("compare --format json --format text")]
    [InlineData("compare --pairs some")]
    [InlineData("compare --color blue")]
    [InlineData("compare --max-file-size huge")]
    [InlineData("compare --max-depth 0")]
    [InlineData("compare --select NM9999")]
    [InlineData("compare --ignore no-such-rule")]
    [InlineData("report --sections no-such-section")]
    [InlineData("report -o a.md --format json=b --format text=c")]
    [InlineData("show")]
    [InlineData("show party")]
    [InlineData("show nonsense upland")]
    [InlineData("show coding a b")]
    [InlineData("show coding no-such-folder")]
    [InlineData("show party upland --without-statements")]
    [InlineData("init --template none")]
    [InlineData("schema nonsense")]
    [InlineData("explain NM999")]
    [InlineData("explain no-such-rule")]
    [InlineData("explain NM401 NM402")]
    [InlineData("explain NM401 --format concise")]
    [InlineData("-C no-such-folder validate")]
    [InlineData("validate no-such-folder")]
    [InlineData("validate no-such-*")]
    [InlineData("compare no-such-folder")]
    [InlineData("report no-such-folder")]
    [InlineData("show party upland no-such-folder")]
    public void What_cannot_be_done_exits_with_2_and_a_reason(string line)
    {
        using var folder = Samples.Folder();

        var run = NegModel.Run(folder.Path, line.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        Assert.True(run.Code == 2, run.ToString());
        Assert.Empty(run.Output);
        Assert.StartsWith("negmodel: ", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("internal error", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("compar", "did you mean 'compare'?")]
    [InlineData("compare --exitcode", "did you mean '--exit-code'?")]
    [InlineData("compare --party uplnd", "did you mean 'upland'?")]
    [InlineData("compare --account presss", "did you mean 'press'?")]
    [InlineData("compare --point damm", "did you mean 'dam'?")]
    [InlineData("compare --proposal draft", "there is none")]
    [InlineData("show party uplnd", "did you mean 'upland'?")]
    [InlineData("show pary upland", "did you mean 'party'?")]
    [InlineData("show cell upland/damn", "did you mean 'upland/dam'?")]
    [InlineData("compare --ignore accounts-conflit", "did you mean 'accounts-conflict'?")]
    [InlineData("explain NM499", "did you mean 'NM409'?")]
    [InlineData("explain acounts-conflict", "did you mean 'accounts-conflict'?")]
    [InlineData("explain NM401 --format markdwn", "did you mean 'markdown'?")]
    public void A_mistyped_word_gets_the_nearest_one(string line, string hint)
    {
        using var folder = Samples.Folder();

        var run = NegModel.Run(folder.Path, line.Split(' '));

        Assert.True(run.Code == 2, run.ToString());
        Assert.Contains(hint, run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }

    [Theory]
    [InlineData("validate", 0)]
    [InlineData("compare", 0)]
    [InlineData("report", 0)]
    [InlineData("show party upland", 0)]
    [InlineData("show cell upland/dam", 0)]
    [InlineData("show statement s1", 0)]
    [InlineData("show coding", 0)]
    [InlineData("show coding .", 0)]
    [InlineData("compare --fail-on warning", 1)]
    [InlineData("compare --fail-on note", 1)]
    [InlineData("compare --fail-on never --exit-code", 1)]
    [InlineData("compare --exit-code", 1)]
    [InlineData("compare --exit-code --party lowland", 0)]
    [InlineData("compare --fail-on warning --ignore NM", 0)]
    [InlineData("compare --fail-on warning --select accounts-conflict", 1)]
    [InlineData("report --fail-on warning", 1)]
    public void A_scenario_without_errors_exits_by_what_was_found(string line, int code)
    {
        using var folder = Samples.Folder();

        var run = NegModel.Run(folder.Path, line.Split(' '));

        Assert.True(run.Code == code, run.ToString());
        var told = line.StartsWith("validate", StringComparison.Ordinal) ? run.Output : run.Error;
        Assert.Contains("1 file, 3 statements", told, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Samples.UnknownParty)]
    [InlineData(Samples.NotYaml)]
    public void Validate_takes_an_error_of_the_scenario_as_a_finding(string scenario)
    {
        using var folder = Samples.Folder(scenario);

        var run = NegModel.Run(folder.Path, "validate", "--format", "concise");

        Assert.True(run.Code == 1, run.ToString());
        Assert.Matches(@"(?m)^scenario\.yaml:\d+:\d+: error NM[12]\d\d ", run.Output);
        Assert.Equal(0, NegModel.Run(folder.Path, "validate", "--fail-on", "never").Code);
    }

    [Theory]
    [InlineData("compare", "text")]
    [InlineData("compare", "json")]
    [InlineData("compare", "markdown")]
    [InlineData("report", "markdown")]
    [InlineData("report", "text")]
    [InlineData("report", "json")]
    public void Other_commands_say_that_a_part_is_missing_and_exit_with_2(string command, string format)
    {
        using var folder = Samples.Folder(Samples.UnknownParty);

        var run = NegModel.Run(folder.Path, command, "--format", format, "--fail-on", "never");

        Assert.True(run.Code == 2, run.ToString());
        Assert.Contains("incomplete", run.Output, StringComparison.OrdinalIgnoreCase);
        Assert.Matches(@"scenario\.yaml:\d+:\d+", run.Error);
        Assert.Matches(@"NM2\d\d", run.Error);
    }

    [Fact]
    public void What_could_be_read_is_still_analysed()
    {
        using var folder = Samples.Folder(Samples.UnknownParty);

        var run = NegModel.Run(folder.Path, "compare", "--format", "json");

        Assert.Contains("\"s2\"", run.Output, StringComparison.Ordinal);
        Assert.Contains("\"contested\"", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Validate_goes_through_several_scenarios_and_fails_on_any()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a/scenario.yaml", Samples.Conflict);
        folder.Write("b/scenario.yaml", Samples.UnknownParty);

        Assert.Equal(0, NegModel.Run(folder.Path, "validate", "a").Code);
        Assert.Equal(1, NegModel.Run(folder.Path, "validate", "a", "b/scenario.yaml").Code);
        Assert.Equal(2, NegModel.Run(folder.Path, "validate", "a", "c").Code);
        Assert.Equal(2, NegModel.Run(folder.Path, "validate", "a", "b", "--format", "json").Code);
    }

    [Fact]
    public void The_start_folder_can_be_given()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a/scenario.yaml", Samples.Conflict);

        var run = NegModel.Run(folder.Path, "-C", "a", "validate");

        Assert.True(run.Code == 0, run.ToString());
    }

    [Theory]
    [InlineData("scenario")]
    [InlineData("report")]
    public void A_schema_is_a_json_object(string which)
    {
        using var folder = new TemporaryFolder();

        var run = NegModel.Run(folder.Path, "schema", which);

        Assert.True(run.Code == 0, run.ToString());
        using var json = System.Text.Json.JsonDocument.Parse(run.OutputBytes);
        Assert.True(json.RootElement.TryGetProperty("$schema", out _), run.Output);
        Assert.Empty(run.Error);
    }
}
