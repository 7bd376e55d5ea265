using NegotiationModel.Cli;
using NegotiationModel.Cli.Files;
using Xunit;

namespace NegotiationModel.Hosts.Tests;

public sealed class ScenarioFolderTests
{
    [Fact]
    public void Only_files_that_a_scenario_may_name_are_offered()
    {
        using var folder = Samples.Folder();
        foreach (var name in (string[])
            ["b.yml", "a/c.csv", "a/b/d.txt", "e.md", "f.json", ".hidden.yaml", ".git/g.yaml",
                "expected/h.yaml", "a/expected/i.md"])
            folder.Write(name, "");

        Assert.Equal(["a/b/d.txt", "a/c.csv", "b.yml", "e.md", "scenario.yaml"], Open(folder)
            .Paths.ToArray());
    }

    [UnixFact]
    public void A_circle_of_links_ends_and_offers_each_file_once()
    {
        using var folder = Samples.Folder();
        folder.Write("loop/x.yaml", "a: 1\n");
        Directory.CreateSymbolicLink(folder["loop/self"], folder["loop"]);
        File.CreateSymbolicLink(folder["round.yaml"], "round.yaml");

        var files = Open(folder);

        Assert.Equal(["loop/x.yaml", "round.yaml", "scenario.yaml"], files.Paths.ToArray());
        Assert.Equal(FileProblem.NotFound, files.Read("round.yaml").Problem);
        Assert.Null(files.Read("loop/self/self/x.yaml").Problem);
    }

    [UnixFact]
    public void A_link_is_read_if_it_stays_in_the_folder()
    {
        using var folder = Samples.Folder();
        folder.Write("a/x.yaml", "a: 1\n");
        File.CreateSymbolicLink(folder["inside.yaml"], "a/x.yaml");
        File.CreateSymbolicLink(folder["outside.yaml"], "/etc/passwd");
        Directory.CreateSymbolicLink(folder["etc"], "/etc");

        var files = Open(folder);

        Assert.Equal("a: 1\n"u8.ToArray(), files.Read("inside.yaml").Bytes.ToArray());
        Assert.Equal(FileProblem.OutsideFolder, files.Read("outside.yaml").Problem);
        Assert.Equal(FileProblem.OutsideFolder, files.Read("etc/passwd").Problem);
    }

    [Theory]
    [InlineData("../x.yaml")]
    [InlineData("a/../../x.yaml")]
    [InlineData("..\\x.yaml")]
    [InlineData("/etc/passwd")]
    [InlineData("a\0b")]
    [InlineData("")]
    public void A_path_that_leads_out_is_refused(string path)
    {
        using var folder = Samples.Folder();

        Assert.Equal(FileProblem.OutsideFolder, Open(folder).Read(path).Problem);
    }

    [UnixFact]
    public void What_is_no_regular_file_is_refused_at_once()
    {
        using var folder = Samples.Folder();
        Directory.CreateDirectory(folder["a.yaml"]);
        using (var make = System.Diagnostics.Process.Start("mkfifo", folder["pipe.yaml"]))
            make.WaitForExit();

        var files = Open(folder);

        Assert.Equal(FileProblem.NotRegular, files.Read("a.yaml").Problem);
        Assert.Equal(FileProblem.NotRegular, files.Read("pipe.yaml").Problem);
        Assert.Equal(FileProblem.NotFound, files.Read("b.yaml").Problem);
    }

    [UnixFact]
    public void What_is_swapped_in_before_it_is_opened_is_seen_for_what_it_is()
    {
        using var folder = Samples.Folder();
        File.CreateSymbolicLink(folder["link.yaml"], folder["scenario.yaml"]);
        using (var make = System.Diagnostics.Process.Start("mkfifo", folder["pipe.yaml"]))
            make.WaitForExit();

        using var link = Posix.OpenToRead(folder["link.yaml"], out _);
        using var pipe = Posix.OpenToRead(folder["pipe.yaml"], out var ofPipe);
        using var file = Posix.OpenToRead(folder["scenario.yaml"], out var ofFile);

        Assert.Null(link);
        Assert.Equal(PathKind.Other, ofPipe);
        Assert.Equal(PathKind.RegularFile, ofFile);
        Assert.True(Posix.PathOf(file!) is null or ['/', ..]);
    }

    [Fact]
    public void A_file_over_the_limit_is_not_read()
    {
        using var folder = Samples.Folder();
        folder.Write("ten.txt", "0123456789");

        Assert.Null(Open(folder, largest: 10).Read("ten.txt").Problem);
        Assert.Equal(FileProblem.TooLarge, Open(folder, largest: 9).Read("ten.txt").Problem);
    }

    [UnixFact]
    public void The_folder_itself_may_be_reached_by_a_link()
    {
        using var folder = Samples.Folder();
        using var other = new TemporaryFolder();
        Directory.CreateSymbolicLink(other["link"], folder.Path);

        var files = ScenarioFolder.Open(other["link"], int.MaxValue).ToScenarioFiles(CancellationToken.None);

        Assert.Null(files.Read("scenario.yaml").Problem);
    }

    [Fact]
    public void Another_first_file_can_be_named()
    {
        using var folder = Samples.Folder();
        folder.Write("stage-2.yaml", Samples.Conflict);

        var files = ScenarioFolder.Open(folder["stage-2.yaml"], int.MaxValue)
            .ToScenarioFiles(CancellationToken.None);

        Assert.Equal("stage-2.yaml", files.Entry);
    }

    [Fact]
    public void A_folder_without_a_scenario_says_how_to_make_one()
    {
        using var folder = new TemporaryFolder();

        var stop = Assert.Throws<StopException>(() => ScenarioFolder.Open(folder.Path, int.MaxValue));

        Assert.Contains("negmodel init", stop.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_cancelled_run_reads_nothing_more()
    {
        using var folder = Samples.Folder();
        var scenario = ScenarioFolder.Open(folder.Path, int.MaxValue);

        Assert.Throws<OperationCanceledException>(() =>
            scenario.Read("scenario.yaml", new CancellationToken(canceled: true)));
    }

    private static ScenarioFiles Open(TemporaryFolder folder, int largest = int.MaxValue) =>
        ScenarioFolder.Open(folder.Path, largest).ToScenarioFiles(CancellationToken.None);
}
