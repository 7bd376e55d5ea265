namespace NegotiationModel.Cli.Files;

/// <summary>Paths with every link on the way resolved: only these can be compared with a folder.</summary>
internal static class RealPath
{
    private const int MostLinks = 40;

    /// <summary>
    /// The path itself, free of links; null if a part is missing, cannot be looked at, or leads in a circle.
    /// </summary>
    public static string? Of(string path)
    {
        try
        {
            return Resolve(Path.GetFullPath(path));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return null;
        }
    }

    /// <summary><paramref name="path"/> lies below <paramref name="folder"/>; both without links.</summary>
    public static bool IsBelow(string path, string folder)
    {
        // With the separator: `/x/s-evil` is not below `/x/s`.
        var prefix = Path.EndsInDirectorySeparator(folder) ? folder : folder + Path.DirectorySeparatorChar;
        return path.StartsWith(prefix, StringComparison.Ordinal);
    }

    private static string? Resolve(string full)
    {
        var links = 0;
        var resolved = Path.GetPathRoot(full)!;
        var pending = new Stack<string>(PartsOf(full).Reverse());
        while (pending.TryPop(out var part))
        {
            var next = Path.Combine(resolved, part);
            var info = new FileInfo(next);
            if ((int)info.Attributes == -1)
                return null;
            if (info.LinkTarget is not { } target)
            {
                resolved = next;
                continue;
            }

            if (++links > MostLinks)
                return null;
            var goal = Path.GetFullPath(target, resolved);
            resolved = Path.GetPathRoot(goal)!;
            foreach (var goalPart in PartsOf(goal).Reverse())
                pending.Push(goalPart);
        }

        return resolved;
    }

    private static string[] PartsOf(string full) =>
        full[Path.GetPathRoot(full)!.Length..]
            .Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries);
}
