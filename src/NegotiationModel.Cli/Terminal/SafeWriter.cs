// The only place that touches the console: everything else is banned from it.
#pragma warning disable RS0030
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using NegotiationModel.Cli.Files;

namespace NegotiationModel.Cli.Terminal;

/// <summary>
/// Standard output or standard error: UTF-8 without a byte-order mark, lines end with LF, and nothing passes
/// unescaped but colours, where they are wanted.
/// </summary>
internal sealed class SafeWriter
{
    private const int OutputDescriptor = 1;
    private const int ErrorDescriptor = 2;
    private const int Chunk = 32 * 1024;

    private readonly int _descriptor;
    private readonly Action<string>? _sink;
    private readonly CancellationToken _cancellation;
    private readonly Lazy<Stream> _stream;

    private SafeWriter(int descriptor, CancellationToken cancellation)
    {
        _descriptor = descriptor;
        _cancellation = cancellation;
        _stream = new Lazy<Stream>(() =>
            descriptor == OutputDescriptor ? Console.OpenStandardOutput() : Console.OpenStandardError());
    }

    /// <summary>Writes to somebody else than a terminal, who looks at what would have reached it.</summary>
    internal SafeWriter(Action<string> sink)
        : this(ErrorDescriptor, CancellationToken.None) => _sink = sink;

    /// <summary>Lines for people get colours.</summary>
    public bool Coloured { get; set; }

    /// <summary>A person looks at it, not a file or another program.</summary>
    public bool IsTerminal => _sink is null && (OperatingSystem.IsWindows()
        ? !(_descriptor == OutputDescriptor ? Console.IsOutputRedirected : Console.IsErrorRedirected)
        : Posix.IsTerminal(_descriptor));

    /// <summary>
    /// Columns that a line for people may take: those of the terminal, or 100 for anything else.
    /// </summary>
    public int Width =>
        IsTerminal && Console.WindowWidth is var width and > 0 ? Math.Clamp(width, 40, 160) : 100;

    /// <summary>Standard output: data, and nothing else.</summary>
    public static SafeWriter Output(CancellationToken cancellation) => new(OutputDescriptor, cancellation);

    /// <summary>Standard error: everything that is told beside the data.</summary>
    public static SafeWriter Error() => new(ErrorDescriptor, CancellationToken.None);

    /// <summary>Writes lines for people.</summary>
    /// <exception cref="OutputClosedException">Nobody reads any more.</exception>
    /// <exception cref="StopException">Not written, for example because the disk is full.</exception>
    public void Text(string text) => Send(Escaping.Text(text, keepColours: Coloured));

    /// <summary>
    /// Draws the line that is being typed, with rows below it, from the start of the line on which the cursor
    /// stands. The only orders sent are: to the start, clear below, up, right.
    /// </summary>
    /// <param name="rows">The rows; none may be wider than the terminal.</param>
    /// <param name="column">Where the cursor is left in the first row; null to leave the rows as they are,
    /// the cursor below them.</param>
    public void Draw(IReadOnlyList<string> rows, int? column)
    {
        var text = new StringBuilder("\r\u001b[J")
            .AppendJoin("\r\n", rows.Select(r => Escaping.Text(r, keepColours: Coloured)));
        if (column is not { } at)
        {
            Send(text.Append("\r\n").ToString());
            return;
        }

        if (rows.Count > 1)
            text.Append(CultureInfo.InvariantCulture, $"\u001b[{rows.Count - 1}A");
        text.Append('\r');
        if (at > 0)
            text.Append(CultureInfo.InvariantCulture, $"\u001b[{at}C");
        Send(text.ToString());
    }

    /// <summary>Asks the terminal to say where pasted text begins and ends, or no longer to.</summary>
    public void MarkPastes(bool isWanted) => Send(isWanted ? "\u001b[?2004h" : "\u001b[?2004l");

    /// <summary>
    /// Writes a data format; what turns the reading direction is kept, unless a terminal shows it.
    /// </summary>
    /// <exception cref="OutputClosedException">Nobody reads any more.</exception>
    /// <exception cref="StopException">Not written, for example because the disk is full.</exception>
    public void Data(string text) => Send(IsTerminal ? Escaping.Text(text) : Escaping.Data(text));

    /// <summary>
    /// Writes text of files that were read without a fault, and so hold no control characters but tabs and
    /// line ends; those are kept, unless a terminal shows it.
    /// </summary>
    /// <exception cref="OutputClosedException">Nobody reads any more.</exception>
    /// <exception cref="StopException">Not written, for example because the disk is full.</exception>
    public void FileText(string text) => Send(
        IsTerminal ? Escaping.Text(text) : Escaping.FileText(text, isLogged: IsInBuildService));

    private static bool IsInBuildService =>
        Environment.GetEnvironmentVariable("GITHUB_ACTIONS") is not null
        || Environment.GetEnvironmentVariable("TF_BUILD") is not null;

    private void Send(string text)
    {
        if (_sink is not null)
        {
            _sink(text);
            return;
        }

        var bytes = Encoding.UTF8.GetBytes(text);
        for (var at = 0; at < bytes.Length; at += Chunk)
        {
            _cancellation.ThrowIfCancellationRequested();
            var part = bytes.AsSpan(at, Math.Min(Chunk, bytes.Length - at));
            if (OperatingSystem.IsWindows())
                SendToStream(part);
            else
                SendToDescriptor(part);
        }
    }

    // Not by Console's stream: that one hides a closed pipe, and we would work on for nobody.
    private void SendToDescriptor(ReadOnlySpan<byte> bytes)
    {
        while (bytes.Length > 0)
        {
            var written = Posix.TryWrite(_descriptor, bytes, out var error);
            if (written >= 0)
                bytes = bytes[written..];
            else if (error is Posix.TryAgain or Posix.TryAgainOnMac)
                Thread.Sleep(1);
            else if (error != Posix.Interrupted)
                Fail(error is Posix.BrokenPipe or Posix.BadDescriptor, Marshal.GetPInvokeErrorMessage(error));
            if (error != 0)
                _cancellation.ThrowIfCancellationRequested();
            if (_descriptor == ErrorDescriptor && error != 0 && error != Posix.Interrupted)
                return;
        }
    }

    private void SendToStream(ReadOnlySpan<byte> bytes)
    {
        try
        {
            _stream.Value.Write(bytes);
        }
        catch (IOException e)
        {
            Fail(closed: false, e.Message);
        }
    }

    // When even standard error cannot be written, the exit code is all there is left.
    private void Fail(bool closed, string reason)
    {
        if (_descriptor == ErrorDescriptor)
            return;
        throw closed ? new OutputClosedException()
            : new StopException($"cannot write to stdout: {Escaping.Inline(reason)}");
    }
}
