using System.Diagnostics;
using Xunit;

namespace NegotiationModel.Hosts.Tests;

public sealed class SignalTests
{
    private const int Interrupt = 2;
    private const int Terminate = 15;
    private static readonly TimeSpan Bound = TimeSpan.FromSeconds(3);

    [Theory]
    [InlineData(Interrupt, 130)]
    [InlineData(Terminate, 143)]
    public void A_signal_ends_long_work_and_leaves_nothing_behind(int signal, int code)
    {
        if (OperatingSystem.IsWindows())
            return;
        using var folder = Samples.Large(60_000);
        folder.Write("out.json", "old");
        var process =
            NegModel.StartRun(folder.Path, "compare", "--format", "json=out.json", "--pairs", "all", "-v");
        // Its first line says that the signals are listened to and the work begins.
        process.StandardError.ReadLine();

        NegModel.Signal(process, signal);
        var watch = Stopwatch.StartNew();
        var run = NegModel.Finish(process);

        Assert.True(run.Code == code, run.ToString());
        // The goal is 500 ms; a loaded machine gets more, and the benchmark measures.
        Assert.True(watch.Elapsed < Bound, watch.Elapsed.ToString());
        Assert.Equal("old", folder.Read("out.json"));
        Assert.Equal(2, Directory.EnumerateFileSystemEntries(folder.Path).Count());
    }

    [UnixFact]
    public void A_signal_ends_a_write_that_nobody_takes()
    {
        using var folder = Samples.Large(2_000);
        using var process = NegModel.StartRun(folder.Path, "compare", "--format", "json", "--pairs", "all");
        process.StandardOutput.BaseStream.ReadByte();

        NegModel.Signal(process, Interrupt);

        Assert.True(process.WaitForExit(Bound));
        Assert.Equal(130, process.ExitCode);
    }
}
