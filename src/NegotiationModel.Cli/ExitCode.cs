namespace NegotiationModel.Cli;

/// <summary>What the process returns; the same in every format.</summary>
internal static class ExitCode
{
    /// <summary>Done, nothing at or above <c>--fail-on</c>.</summary>
    public const int Done = 0;

    /// <summary>
    /// Done, with findings at or above <c>--fail-on</c>, or with differences under <c>--exit-code</c>.
    /// </summary>
    public const int Findings = 1;

    /// <summary>Could not do the job: usage, unreadable file, nothing matched, output not written.</summary>
    public const int Failed = 2;

    /// <summary>Ended by SIGINT.</summary>
    public const int Interrupted = 130;

    /// <summary>Ended by SIGTERM.</summary>
    public const int Terminated = 143;
}

/// <summary>
/// The job cannot be done; the message says why and what to do. Ends the run with <see
/// cref="ExitCode.Failed"/>.
/// </summary>
internal sealed class StopException(string message) : Exception(message);

/// <summary>Nobody reads our output any more: no fault, and nothing is left to do.</summary>
internal sealed class OutputClosedException() : Exception("stdout is closed");
