using System.Collections.Immutable;

namespace NegotiationModel;

/// <summary>Why a file could not be handed over by the host.</summary>
public enum FileProblem
{
    /// <summary>No such file.</summary>
    NotFound,

    /// <summary>A link leads out of the scenario folder.</summary>
    OutsideFolder,

    /// <summary>A folder, device, pipe or socket.</summary>
    NotRegular,

    /// <summary>Larger than the limit.</summary>
    TooLarge,

    /// <summary>Could not be read.</summary>
    Unreadable,
}

/// <summary>A file's bytes, or why there are none.</summary>
/// <param name="Bytes">The bytes; empty with a problem.</param>
/// <param name="Problem">The problem; null if read.</param>
public readonly record struct FileContent(ReadOnlyMemory<byte> Bytes, FileProblem? Problem);

/// <summary>
/// The files of one scenario folder, as the host offers them: the paths below the folder (forward slashes,
/// relative) and a way to read one. The core opens nothing itself and asks only for files that the scenario
/// names.
/// </summary>
public sealed class ScenarioFiles
{
    private readonly Func<string, FileContent> _read;

    /// <summary>
    /// Offers <paramref name="paths"/>, read on demand; <paramref name="entry"/> is the scenario's first
    /// file.
    /// </summary>
    public ScenarioFiles(string entry, IEnumerable<string> paths, Func<string, FileContent> read)
    {
        Entry = entry;
        Paths = [.. paths.Order(StringComparer.Ordinal)];
        _read = read;
    }

    /// <summary>Path of the first file, usually <c>scenario.yaml</c>.</summary>
    public string Entry { get; }

    /// <summary>All paths on offer, sorted ordinally: what globs are matched against.</summary>
    public ImmutableArray<string> Paths { get; }

    /// <summary>Files from memory; the first file is <c>scenario.yaml</c>.</summary>
    public static ScenarioFiles FromTexts(IReadOnlyDictionary<string, string> texts) =>
        new("scenario.yaml", texts.Keys, path => texts.TryGetValue(path, out var text)
            ? new FileContent(System.Text.Encoding.UTF8.GetBytes(text), null)
            : new FileContent(default, FileProblem.NotFound));

    /// <summary>
    /// The same files, each read from the host once: what is analysed, shown and edited are the same bytes.
    /// For one thread.
    /// </summary>
    public ScenarioFiles Remembering()
    {
        var read = new Dictionary<string, FileContent>(StringComparer.Ordinal);
        return new ScenarioFiles(Entry, Paths, path =>
            read.TryGetValue(path, out var content) ? content : read[path] = _read(path));
    }

    /// <summary>The same files with another content of one of them, which may be a new one.</summary>
    public ScenarioFiles With(string path, ReadOnlyMemory<byte> bytes) =>
        new(Entry, Paths.Contains(path, StringComparer.Ordinal) ? Paths : Paths.Add(path), asked =>
            string.Equals(asked, path, StringComparison.Ordinal)
                ? new FileContent(bytes, null) : _read(asked));

    /// <summary>Reads one file.</summary>
    public FileContent Read(string path) => _read(path);
}
