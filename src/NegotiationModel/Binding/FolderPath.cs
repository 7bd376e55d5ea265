namespace NegotiationModel.Binding;

/// <summary>
/// Paths that stay below the scenario folder, by their text alone; links are the host's to check. Anything
/// that some system could read as a way out is refused, on every system.
/// </summary>
internal static class FolderPath
{
    internal static bool StaysInside(string path)
    {
        if (path.Length == 0 || path[0] is '/' or '~')
            return false;
        foreach (var c in path)
        {
            // A colon is a drive, a stream or a URL; a percent sign may hide dots and slashes.
            if (c is '\\' or ':' or '%' || char.IsControl(c))
                return false;
        }

        foreach (var part in path.Split('/'))
        {
            if (part.Length == 0 || string.Equals(part, ".", StringComparison.Ordinal) || IsUp(part))
                return false;
        }

        return true;
    }

    // Some systems ignore dots and spaces at the end of a name.
    private static bool IsUp(string part) =>
        part.StartsWith("..", StringComparison.Ordinal) && part.AsSpan().Trim(". ").Length == 0;
}
