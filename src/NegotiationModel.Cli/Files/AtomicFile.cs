// The only writer of files: everything else is banned from writing so that this may be right.
#pragma warning disable RS0030
using System.Globalization;
using NegotiationModel.Cli.Terminal;

namespace NegotiationModel.Cli.Files;

/// <summary>
/// Writes a file wholly or not at all: a temporary file in the same folder, flushed, then renamed over the
/// target. A full disk, a signal or a crash leaves the old file as it was. A link stays a link, and its
/// target keeps its mode.
/// </summary>
internal static class AtomicFile
{
    private static readonly Lock Gate = new();
    private static string? _unfinished;

    /// <summary>Writes <paramref name="content"/>, over an older file if there is one.</summary>
    /// <param name="path">The file; a link is followed.</param>
    /// <param name="content">All of its bytes.</param>
    /// <param name="onlyBelow">A folder that the file may not leave through a link; null for
    /// anywhere.</param>
    /// <exception cref="StopException">Not written; the message names the path, and the older file is
    /// whole.</exception>
    public static void Replace(string path, ReadOnlySpan<byte> content, string? onlyBelow = null) =>
        Write(Target(path, onlyBelow), content, overwrite: true);

    /// <summary>Writes a new file; one that exists already is left alone.</summary>
    /// <exception cref="StopException">Not written, for example because the file exists.</exception>
    public static void CreateNew(string path, ReadOnlySpan<byte> content) =>
        Write(Path.GetFullPath(path), content, overwrite: false);

    /// <summary>Removes the temporary file of a write that a signal cut short.</summary>
    public static void RemoveUnfinished()
    {
        lock (Gate)
        {
            if (_unfinished is { } temporary)
                Delete(temporary);
            _unfinished = null;
        }
    }

    private static string Target(string path, string? onlyBelow)
    {
        var full = Path.GetFullPath(path);
        var isLink = new FileInfo(full).LinkTarget is not null;
        var real = isLink ? RealPath.Of(full) : full;
        if (real is null)
            throw new StopException($"{Escaping.Quote(path)} is a link that leads nowhere; not written");
        if (onlyBelow is not null && !(RealPath.Of(Path.GetDirectoryName(real)!) is { } folder
            && RealPath.IsBelow(folder + Path.DirectorySeparatorChar, onlyBelow)))
            throw new StopException($"{Escaping.Quote(path)} leads out of the scenario folder; not written");
        var exists = File.Exists(real) || Directory.Exists(real);
        if (exists && Posix.KindOf(real) is { } kind and not PathKind.RegularFile)
        {
            var what = kind == PathKind.Folder ? "a folder" : "a device or pipe";
            throw new StopException($"{Escaping.Quote(path)} is {what}, not a file; not written");
        }

        return real;
    }

    private static void Write(string target, ReadOnlySpan<byte> content, bool overwrite)
    {
        var folder = Path.GetDirectoryName(target)!;
        var temporary = Path.Combine(folder, TemporaryName(target, Environment.ProcessId));
        try
        {
            RemoveStrays(target, folder);
            lock (Gate)
                _unfinished = temporary;
            Fill(temporary, target, content);
            File.Move(temporary, target, overwrite);
            lock (Gate)
                _unfinished = null;
            Posix.FlushFolder(folder);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            RemoveUnfinished();
            throw new StopException(Explain(target, temporary, e));
        }
    }

    private static void Fill(string temporary, string target, ReadOnlySpan<byte> content)
    {
        var options = new FileStreamOptions
        {
            // Exclusive: a link laid in our way is an error, never followed.
            Mode = FileMode.CreateNew,
            Access = FileAccess.Write,
            Share = FileShare.None,
            BufferSize = 0,
        };
        var mode = ModeOf(target);
        if (!OperatingSystem.IsWindows() && mode is { } asBefore)
            options.UnixCreateMode = asBefore;
        using var stream = new FileStream(temporary, options);
        // Before a byte is in it: what was readable by its owner only must not be open to others for a
        // moment.
        if (!OperatingSystem.IsWindows() && mode is { } exactly)
            File.SetUnixFileMode(stream.SafeFileHandle, exactly);
        stream.Write(content);
        stream.Flush(flushToDisk: true);
    }

    private static UnixFileMode? ModeOf(string target) =>
        !OperatingSystem.IsWindows() && File.Exists(target) ? File.GetUnixFileMode(target) : null;

    private static string TemporaryName(string target, int process) =>
        string.Create(CultureInfo.InvariantCulture, $".~{Path.GetFileName(target)}.{process}");

    // What a killed run left behind; a run that still lives keeps its own.
    private static void RemoveStrays(string target, string folder)
    {
        var start = $".~{Path.GetFileName(target)}.";
        foreach (var stray in Directory.EnumerateFiles(folder, ".~*"))
        {
            var name = Path.GetFileName(stray);
            if (name.StartsWith(start, StringComparison.Ordinal)
                && int.TryParse(name.AsSpan(start.Length), CultureInfo.InvariantCulture, out var process)
                && !IsAlive(process))
                Delete(stray);
        }
    }

    private static bool IsAlive(int process)
    {
        if (process == Environment.ProcessId)
            return false;
        try
        {
            using var other = System.Diagnostics.Process.GetProcessById(process);
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    private static void Delete(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The message of the failed write names the file; there is nothing better to do.
        }
    }

    private static string Explain(string target, string temporary, Exception reason)
    {
        var left = File.Exists(temporary) ? $"; {Escaping.Quote(temporary)} may be deleted" : "";
        var before = File.Exists(target) ? "the file is as it was" : "nothing was written";
        return $"cannot write {Escaping.Quote(target)}: {Reason(reason, target, temporary)}; {before}{left}";
    }

    // The system speaks of the temporary file, which the user never asked for.
    private static string Reason(Exception e, string target, string temporary) => e switch
    {
        DirectoryNotFoundException =>
            $"the folder {Escaping.Quote(Path.GetDirectoryName(target)!)} does not exist",
        UnauthorizedAccessException => "no permission",
        _ => Escaping.Inline(e.Message.Replace(temporary, target, StringComparison.Ordinal)),
    };
}
