using System.Runtime.InteropServices;
using NegotiationModel.Cli.Files;

namespace NegotiationModel.Cli.Terminal;

/// <summary>
/// SIGINT and SIGTERM end the run at the next place where it may stop; at the latest after 250 ms, and at
/// once at the second signal. Nothing half written is left behind.
/// </summary>
internal sealed class Interruption : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(250);

    private readonly CancellationTokenSource _source = new();
    private readonly PosixSignalRegistration _interrupt;
    private readonly PosixSignalRegistration _terminate;
    private Timer? _deadline;
    private int _code;

    /// <summary>Starts to listen.</summary>
    public Interruption()
    {
        _interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, c => On(c, ExitCode.Interrupted));
        _terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, c => On(c, ExitCode.Terminated));
    }

    /// <summary>Cancelled by the first signal.</summary>
    public CancellationToken Token => _source.Token;

    /// <summary>130 or 143; 0 if no signal came.</summary>
    public int Code => Volatile.Read(ref _code);

    /// <summary>Somebody asked to leave by a key: as if SIGINT had come, without its haste.</summary>
    public void Leave() => Interlocked.CompareExchange(ref _code, ExitCode.Interrupted, 0);

    /// <inheritdoc/>
    public void Dispose()
    {
        _interrupt.Dispose();
        _terminate.Dispose();
        _deadline?.Dispose();
        _source.Dispose();
    }

    private void On(PosixSignalContext context, int code)
    {
        context.Cancel = true;
        if (Interlocked.CompareExchange(ref _code, code, 0) != 0)
            End();
        _deadline = new Timer(_ => End(), null, Patience, Timeout.InfiniteTimeSpan);
        _source.Cancel();
    }

    private void End()
    {
        AtomicFile.RemoveUnfinished();
        Environment.Exit(Code);
    }
}
