using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text;

namespace NegotiationModel.Hosts.Tests;

/// <summary>How a run of the command ended.</summary>
internal sealed record Ended(int Code, byte[] OutputBytes, string Error)
{
    public string Output => Encoding.UTF8.GetString(OutputBytes);

    public override string ToString() => $"exit code {Code}\n--- stdout\n{Output}\n--- stderr\n{Error}";
}

/// <summary>Starts the built command as a process of its own, as a user does.</summary>
internal static class NegModel
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    public static string Library { get; } = Path.Combine(AppContext.BaseDirectory, "negmodel.dll");

    /// <summary>The command as words for a shell.</summary>
    public static string InShell { get; } = $"'{DotNet}' exec '{Library}'";

    private static string DotNet => Environment.ProcessPath is { } path
        && Path.GetFileNameWithoutExtension(path).Equals("dotnet", StringComparison.OrdinalIgnoreCase) ? path
            : "dotnet";

    public static Ended Run(string folder, params string[] words) => RunWith(folder, [], words);

    public static Ended RunWith(string folder, (string Name, string Value)[] environment,
        params string[] words) =>
        Finish(Start(DotNet, folder, environment, ["exec", Library, .. words]));

    /// <summary>A line of the shell, in which <c>negmodel</c> stands for the command.</summary>
    public static Ended Shell(string folder, string line) =>
        Finish(Start("/bin/sh", folder, [], ["-c", $"negmodel() {{ {InShell} \"$@\"; }}\n{line}"]));

    public static Process StartRun(string folder, params string[] words) =>
        Start(DotNet, folder, [], ["exec", Library, .. words]);

    public static Ended Finish(Process process)
    {
        using (process)
        {
            using var output = new MemoryStream();
            var error = process.StandardError.ReadToEndAsync();
            var copied = process.StandardOutput.BaseStream.CopyToAsync(output);
            if (!process.WaitForExit(Patience))
            {
                process.Kill(entireProcessTree: true);
                throw new TimeoutException("negmodel did not end: "
                    + string.Join(' ', process.StartInfo.ArgumentList));
            }

            copied.Wait();
            return new Ended(process.ExitCode, output.ToArray(), error.Result);
        }
    }

    public static void Signal(Process process, int signal) =>
        Marshal.ThrowExceptionForHR(Kill(process.Id, signal));

    [DllImport("libc", EntryPoint = "kill")]
    private static extern int Kill(int process, int signal);

    private static Process Start(
        string program, string folder, (string Name, string Value)[] environment, IEnumerable<string> words)
    {
        var start = new ProcessStartInfo(program, words)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardErrorEncoding = Encoding.UTF8,
            UseShellExecute = false,
        };
        start.Environment.Remove("NO_COLOR");
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        return Process.Start(start)!;
    }
}
