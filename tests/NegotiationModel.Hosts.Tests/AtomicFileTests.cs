using System.Runtime.Versioning;
using NegotiationModel.Cli;
using NegotiationModel.Cli.Files;
using Xunit;

namespace NegotiationModel.Hosts.Tests;

public sealed class AtomicFileTests
{
    [Fact]
    public void A_file_is_written_and_written_over()
    {
        using var folder = new TemporaryFolder();

        AtomicFile.Replace(folder["a.md"], "one"u8);
        AtomicFile.Replace(folder["a.md"], "two"u8);

        Assert.Equal("two", folder.Read("a.md"));
        Assert.Single(Directory.EnumerateFileSystemEntries(folder.Path));
    }

    [Fact]
    public void A_new_file_is_never_written_over_an_old_one()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.md", "mine");

        Assert.Throws<StopException>(() => AtomicFile.CreateNew(folder["a.md"], "yours"u8));

        Assert.Equal("mine", folder.Read("a.md"));
        Assert.Single(Directory.EnumerateFileSystemEntries(folder.Path));
    }

    [UnixFact]
    [UnsupportedOSPlatform("windows")]
    public void The_mode_stays()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.md", "old");
        File.SetUnixFileMode(folder["a.md"], UnixFileMode.UserRead | UnixFileMode.UserWrite);

        AtomicFile.Replace(folder["a.md"], "new"u8);

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(folder["a.md"]));
    }

    [UnixFact]
    public void A_link_stays_a_link_and_its_target_changes()
    {
        using var folder = new TemporaryFolder();
        folder.Write("real/a.md", "old");
        File.CreateSymbolicLink(folder["link.md"], "real/a.md");

        AtomicFile.Replace(folder["link.md"], "new"u8);

        Assert.Equal("new", folder.Read("real/a.md"));
        Assert.Equal("real/a.md", new FileInfo(folder["link.md"]).LinkTarget);
    }

    [UnixFact]
    public void A_link_out_of_the_folder_is_refused_where_it_matters()
    {
        using var folder = new TemporaryFolder();
        folder.Write("outside.md", "old");
        folder.Write("scenario/in.md", "old");
        File.CreateSymbolicLink(folder["scenario/link.md"], folder["outside.md"]);
        var root = RealPath.Of(folder["scenario"])!;

        AtomicFile.Replace(folder["scenario/in.md"], "new"u8, root);
        Assert.Throws<StopException>(() => AtomicFile.Replace(folder["scenario/link.md"], "new"u8, root));

        Assert.Equal("new", folder.Read("scenario/in.md"));
        Assert.Equal("old", folder.Read("outside.md"));
    }

    [UnixFact]
    public void A_folder_pipe_or_device_is_refused()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder["a"]);
        using (var make = System.Diagnostics.Process.Start("mkfifo", folder["pipe"]))
            make.WaitForExit();

        Assert.Throws<StopException>(() => AtomicFile.Replace(folder["a"], "x"u8));
        Assert.Throws<StopException>(() => AtomicFile.Replace(folder["pipe"], "x"u8));
        Assert.Throws<StopException>(() => AtomicFile.Replace("/dev/null", "x"u8));
    }

    [Fact]
    public void A_failure_names_the_file_and_leaves_no_temporary_one()
    {
        using var folder = new TemporaryFolder();

        var stop = Assert.Throws<StopException>(() => AtomicFile.Replace(folder["no/a.md"], "x"u8));

        Assert.Contains(folder["no/a.md"], stop.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(".~", stop.Message, StringComparison.Ordinal);
        Assert.Contains("does not exist", stop.Message, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder.Path));
    }

    [Fact]
    public void What_a_killed_run_left_is_swept_and_nothing_else()
    {
        using var folder = new TemporaryFolder();
        folder.Write(".~a.md.2147483646", "left by a run that is gone");
        folder.Write(".~b.md.2147483646", "of another file");
        folder.Write(".~a.md.mine", "not ours");

        AtomicFile.Replace(folder["a.md"], "x"u8);

        string[] left = [.. Directory.EnumerateFiles(folder.Path).Select(f => Path.GetFileName(f))
            .Order(StringComparer.Ordinal)];
        Assert.Equal<string[]>([".~a.md.mine", ".~b.md.2147483646", "a.md"], left);
    }

    // A disk of 64 KB needs the right to mount; where there is none, the test says so.
    [UnixFact("/usr/bin/unshare")]
    public void A_full_disk_leaves_the_old_file_whole()
    {
        using var folder = Samples.Folder();
        Directory.CreateDirectory(folder["disk"]);

        folder.Write("try", $"""
            mount -t tmpfs -o size=16k none disk || exit 77
            head -c 6000 /dev/zero > disk/report.json
            head -c 8192 /dev/zero > disk/filler
            {NegModel.InShell} report --format json=disk/report.json
            echo "code $?"
            ls -A disk
            wc -c < disk/report.json
            """);

        var run = NegModel.Shell(folder.Path, "unshare -m sh try");

        if (run.Code == 77)
            return;
        Assert.Contains("code 2", run.Output, StringComparison.Ordinal);
        Assert.Contains("the file is as it was", run.Error, StringComparison.Ordinal);
        Assert.Contains("filler\nreport.json\n6000\n", run.Output, StringComparison.Ordinal);
    }
}
