using System.Diagnostics;
using System.Globalization;
using Xunit;

namespace NegotiationModel.Tests.Reading.Hostile;

/// <summary>
/// The list of hostile input says "on a 256 KB thread, in a child process": no input ends the process, none
/// takes more memory than its figure, and each is found out as on a large stack. Time is not measured; a
/// process that says nothing for a minute counts as one that hangs.
/// </summary>
public sealed class SmallStackTests(SmallStackTests.Child child) : IClassFixture<SmallStackTests.Child>
{
    private const long MostMemory = 300_000_000;
    private const int LongestReport = 100_000;

    public static TheoryData<string> Names => HostileInputs.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void A_small_stack_reads_hostile_input_alike(string name)
    {
        var one = HostileInputs.Of(name);
        Assert.True(child.Lines.TryGetValue(name, out var line), $"not read; {child.Ending}");
        var parts = line.Split('\t');
        Assert.Equal(string.Join("; ", one.Expected), parts[2]);
        Assert.InRange(long.Parse(parts[0], CultureInfo.InvariantCulture), 0, one.MostBytes);
        Assert.InRange(int.Parse(parts[1], CultureInfo.InvariantCulture), 1, LongestReport);
    }

    [Fact]
    public void The_process_ends_by_itself_and_stays_small()
    {
        Assert.Equal("exit code 0", child.Ending);
        Assert.InRange(child.PeakMemory, 1, MostMemory);
    }

    /// <summary>One run of the process for all cases.</summary>
    public sealed class Child
    {
        private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
        private readonly Dictionary<string, string> _lines = new(StringComparer.Ordinal);

        public Child()
        {
            using var process = Start();
            var error = process.StandardError.ReadToEndAsync();
            var last = "nothing";
            while (Next(process) is { } line)
            {
                if (line.StartsWith(SmallStackReader.Begin, StringComparison.Ordinal))
                    last = HostileInputs.All[Number(line)].Name;
                else if (line.StartsWith(SmallStackReader.End, StringComparison.Ordinal))
                    PeakMemory = Number(line);
                else
                    _lines[last] = line;
            }

            var isHanging = !process.WaitForExit(TimeSpan.FromSeconds(5));
            if (isHanging)
                process.Kill(entireProcessTree: true);
            Ending = isHanging ? $"it hangs at {last}"
                : process.ExitCode == 0 ? "exit code 0"
                : $"exit code {process.ExitCode} at {last}: {error.Result}";
        }

        /// <summary>Case → what was written of it.</summary>
        internal IReadOnlyDictionary<string, string> Lines => _lines;

        /// <summary>How the process ended.</summary>
        internal string Ending { get; }

        /// <summary>Most bytes of memory it held; 0 if it did not come to its end.</summary>
        internal int PeakMemory { get; }

        private static Process Start() => Process.Start(new ProcessStartInfo(
            DotNet, ["exec", typeof(Child).Assembly.Location, SmallStackReader.Word])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        })!;

        private static string DotNet => Environment.ProcessPath is { } path
            && Path.GetFileNameWithoutExtension(path).Equals("dotnet", StringComparison.OrdinalIgnoreCase)
                ? path : "dotnet";

        private static string? Next(Process process)
        {
            var line = process.StandardOutput.ReadLineAsync();
            return line.Wait(Patience) ? line.Result : null;
        }

        private static int Number(string line) =>
            int.Parse(line.Split(' ')[1], CultureInfo.InvariantCulture);
    }
}
