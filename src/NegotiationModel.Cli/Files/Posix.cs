using System.Globalization;
using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

// Never beside the executable or in the working directory: a planted libc.so would be loaded.
[assembly: DefaultDllImportSearchPaths(DllImportSearchPath.System32)]

namespace NegotiationModel.Cli.Files;

/// <summary>
/// What .NET does not tell: whether a path is a pipe or a device (its attributes say "normal", and opening a
/// pipe waits for ever), whether a write failed because nobody reads, and how to flush a folder. Linux and
/// macOS; elsewhere nobody calls it.
/// </summary>
internal static partial class Posix
{
    public const int Interrupted = 4;
    public const int BadDescriptor = 9;
    public const int TryAgain = 11;
    public const int BrokenPipe = 32;
    public const int TryAgainOnMac = 35;
    private const int TypeMask = 0xF000;
    private const int RegularFile = 0x8000;
    private const int Folder = 0x4000;

    /// <summary>What stands at a path, links not followed; null if it cannot be told.</summary>
    public static PathKind? KindOf(string path)
    {
        if (OperatingSystem.IsWindows())
            return null;
        try
        {
            var mode = OperatingSystem.IsMacOS() ? ModeOnMac(path) : ModeOnLinux(path);
            return KindOf(mode);
        }
        catch (EntryPointNotFoundException)
        {
            return null;
        }
    }

    /// <summary>
    /// Opens a file for reading, itself and no link, without waiting for the other end of a pipe; tells what
    /// was opened, whatever stood at the path before or after. Null where this cannot be done.
    /// </summary>
    public static SafeFileHandle? OpenToRead(string path, out PathKind? kind)
    {
        kind = null;
        if (OperatingSystem.IsWindows())
            return null;
        var descriptor = Open(path, OpenFlags);
        if (descriptor < 0)
            return null;
        var handle = new SafeFileHandle(descriptor, ownsHandle: true);
        try
        {
            kind = KindOf(OperatingSystem.IsMacOS() ? ModeOnMac(descriptor) : ModeOnLinux(descriptor));
        }
        catch (EntryPointNotFoundException)
        {
            // An old system that cannot tell: the look at the path has to do.
        }

        return handle;
    }

    /// <summary>The path of what was opened, links resolved; null if the system does not tell.</summary>
    public static string? PathOf(SafeFileHandle handle) => OperatingSystem.IsLinux()
        ? new FileInfo(string.Create(CultureInfo.InvariantCulture,
            $"/proc/self/fd/{handle.DangerousGetHandle()}")).LinkTarget
        : null;

    /// <summary>Makes a rename in a folder survive a power cut, where the file system allows it.</summary>
    public static void FlushFolder(string path)
    {
        if (OperatingSystem.IsWindows())
            return;
        var descriptor = Open(path, 0);
        if (descriptor < 0)
            return;
        _ = Fsync(descriptor);
        _ = Close(descriptor);
    }

    /// <summary>Writes to a descriptor; the number of bytes taken, or -1 with the error number.</summary>
    public static int TryWrite(int descriptor, ReadOnlySpan<byte> bytes, out int error)
    {
        var written = (int)Write(descriptor, bytes, (nuint)bytes.Length);
        error = written < 0 ? Marshal.GetLastPInvokeError() : 0;
        return written;
    }

    /// <summary>The descriptor is a terminal.</summary>
    public static bool IsTerminal(int descriptor) => IsATty(descriptor) == 1;

    // Not to follow a link, not to wait for a pipe, not to be handed on to other programs. The numbers differ
    // between systems, and the first of them between processors.
    private static int OpenFlags => OperatingSystem.IsMacOS() ? 0x100 | 0x4 | 0x1000000
        : 0x800 | 0x80000 | (RuntimeInformation.ProcessArchitecture
            is Architecture.Arm64 or Architecture.Arm or Architecture.Armv6 or Architecture.Ppc64le
            ? 0x8000 : 0x20000);

    private static PathKind? KindOf(int? mode) => mode is not { } bits ? null
        : (bits & TypeMask) switch
        {
            RegularFile => PathKind.RegularFile,
            Folder => PathKind.Folder,
            _ => PathKind.Other,
        };

    private static int? ModeOnLinux(int descriptor)
    {
        Span<byte> buffer = stackalloc byte[256];
        const int theDescriptorItself = 0x1000;
        const uint wantType = 1;
        return Statx(descriptor, "", theDescriptorItself, wantType, buffer) == 0
            ? BitConverter.ToUInt16(buffer[28..]) : null;
    }

    private static int? ModeOnMac(int descriptor)
    {
        Span<byte> buffer = stackalloc byte[256];
        return FStat(descriptor, buffer) == 0 ? BitConverter.ToUInt16(buffer[4..]) : null;
    }

    private static int? ModeOnLinux(string path)
    {
        // struct statx has one layout on every processor; the mode is the 16-bit field at offset 28.
        Span<byte> buffer = stackalloc byte[256];
        const int currentFolder = -100;
        const int doNotFollow = 0x100;
        const uint wantType = 1;
        return Statx(currentFolder, path, doNotFollow, wantType, buffer) == 0
            ? BitConverter.ToUInt16(buffer[28..]) : null;
    }

    private static int? ModeOnMac(string path)
    {
        // struct stat with 64-bit inodes: 4 bytes of device, then the mode.
        Span<byte> buffer = stackalloc byte[256];
        return LStat(path, buffer) == 0 ? BitConverter.ToUInt16(buffer[4..]) : null;
    }

    [LibraryImport("libc", EntryPoint = "statx", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Statx(int folder, string path, int flags, uint mask, Span<byte> buffer);

    [LibraryImport("libc", EntryPoint = "lstat", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int LStat(string path, Span<byte> buffer);

    [LibraryImport("libc", EntryPoint = "fstat")]
    private static partial int FStat(int descriptor, Span<byte> buffer);

    [LibraryImport("libc", EntryPoint = "open", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Open(string path, int flags);

    [LibraryImport("libc", EntryPoint = "fsync")]
    private static partial int Fsync(int descriptor);

    [LibraryImport("libc", EntryPoint = "close")]
    private static partial int Close(int descriptor);

    [LibraryImport("libc", EntryPoint = "write", SetLastError = true)]
    private static partial nint Write(int descriptor, ReadOnlySpan<byte> bytes, nuint count);

    [LibraryImport("libc", EntryPoint = "isatty")]
    private static partial int IsATty(int descriptor);
}

/// <summary>What stands at a path.</summary>
internal enum PathKind
{
    /// <summary>A file with bytes of its own.</summary>
    RegularFile,

    /// <summary>A folder.</summary>
    Folder,

    /// <summary>A device, pipe, socket or link.</summary>
    Other,
}
