using System.Collections.Immutable;
using NegotiationModel.Cli.Files;
using NegotiationModel.Editing.Formatting;
using NegotiationModel.Syntax;

namespace NegotiationModel.Cli.Commands;

/// <summary>A scenario of which all files, or some of them, are to be formatted.</summary>
/// <param name="Folder">Its folder.</param>
/// <param name="Files">What the folder offers.</param>
/// <param name="Prefix">What makes a path below the folder one that can be opened from here.</param>
/// <param name="Result">What became of all of its files.</param>
/// <param name="Only">The paths that are asked for; null for all.</param>
internal sealed record FormatTarget(
    ScenarioFolder Folder, ScenarioFiles Files, string Prefix, FormattedScenario Result,
    ImmutableSortedSet<string>? Only)
{
    private const string Entry = "scenario.yaml";

    /// <summary>The files that are asked for.</summary>
    public IEnumerable<FormattedFile> Asked => Result.Files.Where(f => IsAsked(f.Edit.Path));

    /// <summary>This file is asked for.</summary>
    public bool IsAsked(string path) => Only?.Contains(path) ?? true;

    /// <summary>Where a file is, as seen from here.</summary>
    public string NameOf(string path) => Prefix + path;

    /// <summary>
    /// The scenarios behind paths, each once. A folder, or the first file of a scenario, stands for all of
    /// its files. Any other file stands for itself: its scenario, which is looked for upward, only tells the
    /// dates of the sources.
    /// </summary>
    /// <exception cref="StopException">A path names nothing.</exception>
    public static List<FormatTarget> Of(
        IEnumerable<string> paths, ReadingLimits limits, CancellationToken cancellation)
    {
        var targets = new List<FormatTarget>();
        foreach (var path in paths)
        {
            var target = Of(path, limits, cancellation);
            var same = targets.FindIndex(t =>
                string.Equals(t.Folder.Root, target.Folder.Root, StringComparison.Ordinal)
                && string.Equals(t.Files.Entry, target.Files.Entry, StringComparison.Ordinal));
            if (same < 0)
                targets.Add(target);
            else
                targets[same] = targets[same] with { Only = Both(targets[same].Only, target.Only) };
        }

        return targets;
    }

    private static ImmutableSortedSet<string>? Both(
        ImmutableSortedSet<string>? some, ImmutableSortedSet<string>? others) =>
        some is null || others is null ? null : some.Union(others);

    private static FormatTarget Of(string path, ReadingLimits limits, CancellationToken cancellation)
    {
        if (!File.Exists(path) || string.Equals(Path.GetFileName(path), Entry, StringComparison.Ordinal))
        {
            var name = Directory.Exists(path) ? path : Path.GetDirectoryName(path);
            return Whole(path, name, limits, cancellation);
        }

        for (var folder = Above(path); folder is not null; folder = Above(folder))
        {
            if (!File.Exists(Path.Combine(folder, Entry)))
                continue;
            var scenario = Whole(folder, folder, limits, cancellation);
            var own = Path.GetRelativePath(Path.GetFullPath(folder), Path.GetFullPath(path))
                .Replace('\\', '/');
            if (scenario.Result.Files.Any(f => string.Equals(f.Edit.Path, own, StringComparison.Ordinal)))
                return scenario with { Only = ImmutableSortedSet.Create(StringComparer.Ordinal, own) };
        }

        // No scenario includes it (yet): it is looked at as if it were one.
        return Whole(path, Path.GetDirectoryName(path), limits, cancellation);
    }

    // Upward by name as long as there is one, so that messages name files as the user did.
    private static string? Above(string path)
    {
        if (Path.GetDirectoryName(Path.GetFullPath(path)) is null)
            return null;
        return path is "." ? ".."
            : Path.GetFileName(path) is ".." ? Path.Combine(path, "..")
            : Path.GetDirectoryName(path) is { Length: > 0 } folder ? folder
            : ".";
    }

    private static FormatTarget Whole(
        string path, string? folderName, ReadingLimits limits, CancellationToken cancellation)
    {
        var folder = ScenarioFolder.Open(path, limits.FileBytes);
        var files = ReadOnce(folder.ToScenarioFiles(cancellation));
        var prefix = folderName is null or "" or "." or "./" ? ""
            : Path.EndsInDirectorySeparator(folderName) ? folderName : folderName + "/";
        return new FormatTarget(
            folder, files, prefix, ScenarioFormatter.Format(files, limits, cancellation), null);
    }

    // What is compared afterwards is what was formatted, whatever somebody writes meanwhile.
    private static ScenarioFiles ReadOnce(ScenarioFiles files)
    {
        var contents = new Dictionary<string, FileContent>(StringComparer.Ordinal);
        return new ScenarioFiles(files.Entry, files.Paths, path =>
            contents.TryGetValue(path, out var content) ? content : contents[path] = files.Read(path));
    }
}
