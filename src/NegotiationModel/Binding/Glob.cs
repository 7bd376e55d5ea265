namespace NegotiationModel.Binding;

/// <summary>
/// Patterns of included files: <c>*</c> and <c>?</c> within one folder or file name, <c>**</c> for any number
/// of folders. Names that begin with a dot match only a pattern that begins with one. Time is bounded by the
/// product of the lengths.
/// </summary>
internal static class Glob
{
    internal static bool IsPattern(string path) => path.AsSpan().ContainsAny('*', '?');

    internal static bool Matches(string pattern, string path) => Matches(pattern.Split('/'), path.Split('/'));

    // reached[j]: the pattern's parts so far match the path's first j parts.
    private static bool Matches(string[] pattern, string[] path)
    {
        var reached = new bool[path.Length + 1];
        reached[0] = true;
        foreach (var part in pattern)
        {
            var next = new bool[path.Length + 1];
            if (string.Equals(part, "**", StringComparison.Ordinal))
                Folders(path, reached, next);
            else
                OneName(part, path, reached, next);
            reached = next;
        }

        return reached[path.Length];
    }

    private static void Folders(string[] path, bool[] reached, bool[] next)
    {
        next[0] = reached[0];
        for (var j = 1; j <= path.Length; j++)
            next[j] = reached[j] || (next[j - 1] && !path[j - 1].StartsWith('.'));
    }

    private static void OneName(string part, string[] path, bool[] reached, bool[] next)
    {
        for (var j = 1; j <= path.Length; j++)
            next[j] = reached[j - 1] && NameMatches(part, path[j - 1]);
    }

    // Goes back to the last star only: linear in practice, at worst the product of the lengths.
    private static bool NameMatches(ReadOnlySpan<char> pattern, ReadOnlySpan<char> name)
    {
        if (name.StartsWith(".") && !pattern.StartsWith("."))
            return false;
        var (p, n, star, retry) = (0, 0, -1, 0);
        while (n < name.Length)
        {
            if (p < pattern.Length && pattern[p] == '*')
            {
                (star, retry) = (p++, n);
            }
            else if (p < pattern.Length && (pattern[p] == '?' || pattern[p] == name[n]))
            {
                p++;
                n++;
            }
            else if (star >= 0)
            {
                p = star + 1;
                n = ++retry;
            }
            else
            {
                return false;
            }
        }

        return pattern[p..].TrimStart('*').Length == 0;
    }
}
