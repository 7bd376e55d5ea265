using System.Diagnostics;
using Xunit;

namespace NegotiationModel.Hosts.Tests;

/// <summary>
/// Files that are not what they seem; part E of the list of hostile input, through the whole command.
/// </summary>
public sealed class HostileFolderTests
{
    private const string Secret = "canary-5d1c";

    [Theory]
    [InlineData("../outside.yaml")]
    [InlineData("/etc/passwd")]
    [InlineData("C:\\\\x.yaml")]
    [InlineData("\\\\\\\\host\\\\share\\\\x.yaml")]
    [InlineData("file:///etc/passwd")]
    [InlineData("~/.ssh/id_rsa")]
    [InlineData("a/../../outside.yaml")]
    [InlineData("%2e%2e/outside.yaml")]
    [InlineData("../scenario-evil/outside.yaml")]
    public void An_include_out_of_the_folder_is_a_located_error(string include)
    {
        using var folder = new TemporaryFolder();
        folder.Write("outside.yaml", $"parties: {{{Secret}: {{name: {Secret}}}}}\n");
        folder.Write("scenario-evil/outside.yaml", $"parties: {{{Secret}: {{name: {Secret}}}}}\n");
        folder.Write("scenario/scenario.yaml", Samples.Conflict + $"include: [\"{include}\"]\n");

        AssertRefused(NegModel.Run(folder.Path, "validate", "scenario", "--format", "concise"));
    }

    [UnixFact]
    public void A_link_out_of_the_folder_is_not_followed()
    {
        using var folder = new TemporaryFolder();
        folder.Write("outside/x.yaml", $"parties: {{{Secret}: {{name: {Secret}}}}}\n");
        folder.Write("scenario/scenario.yaml", Samples.Conflict
            + "include: [file.yaml, folder/x.yaml, \"*.yaml\"]\n");
        File.CreateSymbolicLink(folder["scenario/file.yaml"], folder["outside/x.yaml"]);
        Directory.CreateSymbolicLink(folder["scenario/folder"], folder["outside"]);

        AssertRefused(NegModel.Run(folder.Path, "validate", "scenario", "--format", "concise"));
    }

    [UnixFact]
    public void A_pipe_or_device_is_not_opened()
    {
        using var folder =
            Samples.Folder(Samples.Conflict + "include: [pipe.yaml, device.yaml, folder.yaml]\n");
        using (var make = Process.Start("mkfifo", folder["pipe.yaml"]))
            make.WaitForExit();
        File.CreateSymbolicLink(folder["device.yaml"], "/dev/zero");
        Directory.CreateDirectory(folder["folder.yaml"]);

        AssertRefused(NegModel.Run(folder.Path, "validate", "--format", "concise"));
    }

    [UnixFact]
    public void A_pipe_as_the_first_file_is_not_opened()
    {
        using var folder = new TemporaryFolder();
        using (var make = Process.Start("mkfifo", folder["scenario.yaml"]))
            make.WaitForExit();

        var run = NegModel.Run(folder.Path, "validate");

        Assert.True(run.Code == 2, run.ToString());
        Assert.Contains("not a regular file", run.Error, StringComparison.Ordinal);
    }

    [UnixFact("/usr/bin/strace")]
    public void Files_outside_are_not_even_opened()
    {
        using var folder = new TemporaryFolder();
        folder.Write("outside.yaml", "parties: {}\n");
        folder.Write("scenario/scenario.yaml", Samples.Conflict
            + "include: [../outside.yaml, link.yaml, pipe.yaml]\n");
        File.CreateSymbolicLink(folder["scenario/link.yaml"], folder["outside.yaml"]);
        using (var make = Process.Start("mkfifo", folder["scenario/pipe.yaml"]))
            make.WaitForExit();

        NegModel.Shell(folder.Path,
            "strace -f -e trace=open,openat,openat2,socket,connect -o trace "
            + NegModel.InShell + " validate scenario");
        var trace = folder.Read("trace");

        Assert.Contains("scenario/scenario.yaml", trace, StringComparison.Ordinal);
        Assert.DoesNotContain("outside.yaml", trace, StringComparison.Ordinal);
        Assert.DoesNotContain("link.yaml", trace, StringComparison.Ordinal);
        Assert.DoesNotContain("pipe.yaml", trace, StringComparison.Ordinal);
        Assert.DoesNotContain("AF_INET", trace, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_over_the_limit_is_refused_with_the_option_that_raises_it()
    {
        using var folder = Samples.Folder(Samples.Conflict + "# " + new string('x', 2_000) + "\n");

        var refused = NegModel.Run(folder.Path, "validate", "--format", "concise", "--max-file-size", "1KB");

        Assert.True(refused.Code == 1, refused.ToString());
        Assert.Contains("--max-file-size", refused.Output, StringComparison.Ordinal);
        Assert.Equal(0, NegModel.Run(folder.Path, "validate", "--max-file-size", "3KB").Code);
    }

    [Fact]
    public void Names_that_are_one_elsewhere_are_a_warning()
    {
        using var folder = Samples.Folder(Samples.Conflict + "include: [more.yaml]\n");
        folder.Write("more.yaml", "people: {}\n");
        // Where both are one file already, there is nothing to tell.
        if (File.Exists(folder["MORE.yaml"]))
            return;
        folder.Write("MORE.yaml", "people: {}\n");

        var run = NegModel.Run(folder.Path, "validate", "--format", "concise");

        Assert.True(run.Code == 0, run.ToString());
        Assert.Contains("more.yaml:1:1: warning NM157 more.yaml and MORE.yaml", run.Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public void All_mistakes_of_five_files_are_told_in_one_run()
    {
        var folder = Path.Combine(
            Samples.Root, "tests", "NegotiationModel.Tests", "Binding", "TwentyMistakes");
        var expected = File.ReadAllLines(Path.Combine(folder, "expected.txt")).Skip(1)
            .Select(line => line.Split(" | ")[0].Replace(" ", ": error ", StringComparison.Ordinal));

        var run = NegModel.Run(folder, "validate", "--format", "concise");

        Assert.True(run.Code == 1, run.ToString());
        Assert.Equal(expected, run.Output.TrimEnd('\n').Split('\n')
            .Select(line => string.Join(' ', line.Split(' ').Take(3))));
        Assert.Contains("20 errors", run.Error, StringComparison.Ordinal);
    }

    private static void AssertRefused(Ended run)
    {
        Assert.True(run.Code == 1, run.ToString());
        Assert.Matches(@"(?m)^(scenario/)?scenario\.yaml:\d+:\d+: error NM\d\d\d ", run.Output);
        Assert.DoesNotContain(Secret, run.Output + run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("root:", run.Output + run.Error, StringComparison.Ordinal);
    }
}
