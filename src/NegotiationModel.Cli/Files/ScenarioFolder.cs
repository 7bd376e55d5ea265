using System.Globalization;
using Microsoft.Win32.SafeHandles;
using NegotiationModel.Cli.Terminal;

namespace NegotiationModel.Cli.Files;

/// <summary>
/// A scenario folder on disk, offered to the core. Nothing outside the folder is opened, whatever a scenario
/// or a link in it asks for, and nothing that is not a regular file.
/// </summary>
internal sealed class ScenarioFolder
{
    private const string DefaultEntry = "scenario.yaml";
    private const int MostFiles = 100_000;
    private const int MostDepth = 256;

    private static readonly string[] Extensions = [".yaml", ".yml", ".csv", ".txt", ".md"];

    private readonly string _realRoot;
    private readonly string _entry;
    private readonly int _largestFile;

    private ScenarioFolder(string realRoot, string entry, int largestFile)
    {
        _realRoot = realRoot;
        _entry = entry;
        _largestFile = largestFile;
    }

    /// <summary>The folder, with all links resolved.</summary>
    public string Root => _realRoot;

    /// <summary>Where a path below the folder is on disk.</summary>
    public string PathOf(string path) => Path.GetFullPath(path, _realRoot);

    /// <summary>Opens a folder with a <c>scenario.yaml</c>, or the folder of a given file.</summary>
    /// <param name="path">Folder or first file.</param>
    /// <param name="largestFile">Most bytes of one file.</param>
    /// <exception cref="StopException">There is no such scenario, or it cannot be read.</exception>
    public static ScenarioFolder Open(string path, int largestFile)
    {
        var isFolder = Directory.Exists(path);
        if (!isFolder && !File.Exists(path))
            throw new StopException($"no such file or folder: {Escaping.Quote(path)}");
        var folder = isFolder ? path : Path.GetDirectoryName(Path.GetFullPath(path))!;
        var entry = isFolder ? DefaultEntry : Path.GetFileName(path);
        var root = RealPath.Of(folder)
            ?? throw new StopException($"the folder {Escaping.Quote(folder)} cannot be read");
        var scenario = new ScenarioFolder(root, entry, largestFile);
        if (scenario.Locate(entry, out _) is { } problem)
            throw new StopException(Explain(path, isFolder, problem));
        return scenario;
    }

    /// <summary>Lists what the scenario may name, and hands it over.</summary>
    /// <exception cref="StopException">More files than any scenario has: probably the wrong
    /// folder.</exception>
    public ScenarioFiles ToScenarioFiles(CancellationToken cancellation) =>
        new(_entry, List(cancellation), path => Read(path, cancellation));

    /// <summary>One file, whole and as it was at one moment, or why not.</summary>
    public FileContent Read(string path, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        if (Locate(path, out var real) is { } problem)
            return new FileContent(default, problem);
        try
        {
            return ReadOnce(real) ?? ReadOnce(real) ?? new FileContent(default, FileProblem.Unreadable);
        }
        catch (FileNotFoundException)
        {
            return new FileContent(default, FileProblem.NotFound);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new FileContent(default, FileProblem.Unreadable);
        }
    }

    private static string Explain(string path, bool isFolder, FileProblem problem) => problem switch
    {
        FileProblem.NotFound when isFolder => $"no {DefaultEntry} in {Escaping.Quote(path)}; "
            + (LikelyEntry(path) is { } likely
                ? $"there is {Escaping.Inline(likely)}: rename it to {DefaultEntry}"
                : "name the folder of a scenario, or make one with: negmodel init"),
        FileProblem.NotFound => $"no such file: {Escaping.Quote(path)}",
        FileProblem.OutsideFolder =>
            $"{Escaping.Quote(path)} is a link out of its own folder; name the folder it leads to",
        FileProblem.NotRegular => $"{Escaping.Quote(path)} is not a regular file",
        _ => $"{Escaping.Quote(path)} cannot be read",
    };

    // The first file by another spelling, or the only YAML file that there is.
    private static string? LikelyEntry(string folder)
    {
        try
        {
            var yaml = Directory.GetFiles(folder).Select(f => Path.GetFileName(f))
                .Where(f => Path.GetExtension(f).ToUpperInvariant() is ".YAML" or ".YML")
                .Order(StringComparer.Ordinal).ToList();
            return yaml.Find(f => string.Equals(
                    Path.GetFileNameWithoutExtension(f), "scenario", StringComparison.OrdinalIgnoreCase))
                ?? (yaml.Count == 1 ? yaml[0] : null);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private FileProblem? Locate(string path, out string real)
    {
        real = "";
        if (path.Length == 0 || path.Contains('\0', StringComparison.Ordinal) || Path.IsPathRooted(path)
            || path.Split('/', '\\').Contains("..", StringComparer.Ordinal))
            return FileProblem.OutsideFolder;
        var full = Path.GetFullPath(path, _realRoot);
        if (!RealPath.IsBelow(full, _realRoot))
            return FileProblem.OutsideFolder;
        if (RealPath.Of(full) is not { } found)
            return FileProblem.NotFound;
        if (!RealPath.IsBelow(found, _realRoot))
            return FileProblem.OutsideFolder;
        real = found;
        return IsRegular(found) ? null : FileProblem.NotRegular;
    }

    private static bool IsRegular(string real) => Posix.KindOf(real) is { } kind
        ? kind == PathKind.RegularFile
        : (File.GetAttributes(real) & (
            FileAttributes.Directory | FileAttributes.Device)) == FileAttributes.None;

    // What was looked at may be another thing once it is opened: type and path are those that it has then.
    private FileContent? ReadOnce(string real)
    {
        using var handle = Posix.OpenToRead(real, out var kind) ?? OpenElsewhere(real);
        if (kind is not null and not PathKind.RegularFile)
            return new FileContent(default, FileProblem.NotRegular);
        if (Posix.PathOf(handle) is { } opened && Path.IsPathRooted(opened)
            && !RealPath.IsBelow(opened, _realRoot))
            return new FileContent(default, FileProblem.OutsideFolder);
        return ReadWhole(handle);
    }

    // Only where the system has no such pipes and links; elsewhere it failed for a reason.
    private static SafeFileHandle OpenElsewhere(string real)
    {
        if (!OperatingSystem.IsWindows())
            throw File.Exists(real) ? new IOException("it cannot be opened") : new FileNotFoundException();
        return File.OpenHandle(
            real, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete,
            FileOptions.SequentialScan);
    }

    // Null if the file changed under our hands.
    private FileContent? ReadWhole(SafeFileHandle handle)
    {
        var length = RandomAccess.GetLength(handle);
        if (length > _largestFile)
            return new FileContent(default, FileProblem.TooLarge);
        var written = File.GetLastWriteTimeUtc(handle);
        var bytes = new byte[length];
        var read = 0;
        while (read < bytes.Length)
        {
            var more = RandomAccess.Read(handle, bytes.AsSpan(read), read);
            if (more == 0)
                return null;
            read += more;
        }

        return RandomAccess.GetLength(handle) == length && File.GetLastWriteTimeUtc(handle) == written
            ? new FileContent(bytes, null) : null;
    }

    private List<string> List(CancellationToken cancellation)
    {
        var paths = new List<string>();
        var folders = new Stack<(string Path, string Prefix, int Depth)>([(_realRoot, "", 0)]);
        while (folders.TryPop(out var folder))
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var entry in EntriesOf(folder.Path, isRoot: folder.Depth == 0))
            {
                if (entry is DirectoryInfo)
                {
                    if (IsSearched(entry) && folder.Depth < MostDepth)
                        folders.Push((entry.FullName, folder.Prefix + entry.Name + "/", folder.Depth + 1));
                }
                else if (IsOffered(entry))
                {
                    paths.Add(folder.Prefix + entry.Name);
                }
            }

            if (paths.Count > MostFiles)
                throw new StopException(TooMany());
        }

        return paths;
    }

    private string TooMany() => string.Create(CultureInfo.InvariantCulture,
        $"more than {MostFiles} files below {Escaping.Quote(_realRoot)}: is this the scenario's folder?");

    private static FileSystemInfo[] EntriesOf(string folder, bool isRoot)
    {
        try
        {
            return new DirectoryInfo(folder).GetFileSystemInfos();
        }
        catch (Exception e) when (!isRoot && e is (IOException or UnauthorizedAccessException))
        {
            // A folder below that cannot be listed: a file in it that the scenario names is reported when it
            // is read.
            return [];
        }
    }

    // Linked folders are not searched: a circle would never end, and one that leads out is not ours.
    private static bool IsSearched(FileSystemInfo folder) =>
        folder.LinkTarget is null && !folder.Name.StartsWith('.')
        && !string.Equals(folder.Name, "expected", StringComparison.Ordinal);

    // A file link is offered here and judged when it is read.
    private static bool IsOffered(FileSystemInfo file) =>
        !file.Name.StartsWith('.') && Extensions.Contains(file.Extension, StringComparer.Ordinal);
}
