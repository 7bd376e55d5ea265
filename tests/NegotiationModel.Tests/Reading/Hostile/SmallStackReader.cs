using System.Globalization;
using NegotiationModel.Reporting;
using NegotiationModel.Syntax;

namespace NegotiationModel.Tests.Reading.Hostile;

/// <summary>
/// Reads every hostile input on a thread with a stack of 256 KB, first by itself and then as a whole scenario
/// with its reports, and writes what came of it, one line each. Runs in a process of its own: a stack that
/// overflows cannot be caught.
/// </summary>
internal static class SmallStackReader
{
    /// <summary>What the process is called with.</summary>
    public const string Word = "read-hostile-input";

    /// <summary>Begins the line before an input is read, so that the one it dies of is known.</summary>
    public const string Begin = "begin ";

    /// <summary>Begins the last line.</summary>
    public const string End = "end ";

    private const int SmallStack = 256 * 1024;
    private const string Path = "scenario.yaml";

    public static void ReadAll(TextWriter output)
    {
        for (var i = 0; i < HostileInputs.All.Count; i++)
        {
            output.WriteLine(Begin + Text(i));
            output.Flush();
            output.WriteLine(Read(HostileInputs.All[i]));
        }

        using var me = System.Diagnostics.Process.GetCurrentProcess();
        output.WriteLine(End + Text(me.PeakWorkingSet64));
    }

    private static string Read(HostileCase one)
    {
        var bytes = one.Input();
        var line = "";
        var thread = new Thread(() => line = Outcome(bytes), SmallStack);
        thread.Start();
        thread.Join();
        return line;
    }

    private static string Outcome(byte[] bytes)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var tree = YamlReader.Read(Path, bytes, new ReadingLimits());
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        var files = new ScenarioFiles(Path, [Path], _ => new FileContent(bytes, null));
        var result = new NegotiationAnalyzer().Analyze(files);
        var written = TextReport.Validate(result).Length + JsonReport.Write(result).Length;
        return $"{Text(allocated)}\t{Text(written)}\t{string.Join("; ", HostileCase.Found(tree))}";
    }

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
