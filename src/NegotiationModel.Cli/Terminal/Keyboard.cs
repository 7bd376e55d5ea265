// The only place that reads from the console: everything else is banned from it.
#pragma warning disable RS0030
using System.Text;
using Microsoft.Win32.SafeHandles;
using NegotiationModel.Cli.Files;

namespace NegotiationModel.Cli.Terminal;

/// <summary>What a person types.</summary>
internal static class Keyboard
{
    private const int InputDescriptor = 0;
    private static Stream? _input;

    /// <summary>A person sits there, not a file or another program.</summary>
    public static bool IsTerminal =>
        OperatingSystem.IsWindows() ? !Console.IsInputRedirected : Posix.IsTerminal(InputDescriptor);

    /// <summary>Keys can be taken one by one; a terminal that calls itself dumb gives lines only.</summary>
    public static bool HasKeys => !string.Equals(
        Environment.GetEnvironmentVariable("TERM"), "dumb", StringComparison.Ordinal);

    /// <summary>
    /// While a line is typed Ctrl+C is a key like any other, so that leaving puts the terminal in order;
    /// while we work it ends the work.
    /// </summary>
    public static void TakeKeys(bool all) => Console.TreatControlCAsInput = all;

    /// <summary>The next key; waits for it, and shows nothing.</summary>
    public static ConsoleKeyInfo ReadKey() => Console.ReadKey(intercept: true);

    /// <summary>The next line without its end; null where the input ends.</summary>
    public static string? ReadLine()
    {
        _input ??= Lines();
        var bytes = new List<byte>();
        for (var next = _input.ReadByte(); next != '\n'; next = _input.ReadByte())
        {
            if (next < 0)
                return bytes.Count == 0 ? null : Text(bytes);
            bytes.Add((byte)next);
        }

        return Text(bytes);
    }

    // Lines as the terminal itself makes them; Console's stream edits them a second time, and cannot give a
    // letter of two bytes to somebody who asks for one.
    private static Stream Lines() => OperatingSystem.IsWindows() ? Console.OpenStandardInput()
        : new FileStream(new SafeFileHandle(InputDescriptor, ownsHandle: false), FileAccess.Read, 0);

    private static string Text(List<byte> bytes) => Encoding.UTF8.GetString([.. bytes]).TrimEnd('\r');
}
