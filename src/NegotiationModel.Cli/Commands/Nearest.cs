using NegotiationModel.Cli.Terminal;

namespace NegotiationModel.Cli.Commands;

/// <summary>What a mistyped word may have meant.</summary>
internal static class Nearest
{
    private const int Shown = 12;

    /// <summary><c>; did you mean 'x'?</c>, or what there is, or nothing.</summary>
    public static string Hint(string word, IEnumerable<string> known)
    {
        var all = known.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var best = all.Select(k => (Word: k, Distance: Distance(word, k)))
            .OrderBy(k => k.Distance).ThenBy(k => k.Word, StringComparer.Ordinal).FirstOrDefault();
        if (best.Word is not null
            && best.Distance <= Math.Max(1, Math.Min(word.Length, best.Word.Length) / 3))
            return $"; did you mean {Escaping.Quote(best.Word)}?";
        if (all.Count == 0)
            return "; there is none";
        var more = all.Count > Shown ? " …" : "";
        return "; there is: " + string.Join(", ", all.Take(Shown).Select(Escaping.Inline)) + more;
    }

    // Levenshtein with neighbours changed around counted once: the commonest slip of all.
    private static int Distance(string a, string b)
    {
        if (Math.Abs(a.Length - b.Length) > 8 || a.Length > 256)
            return int.MaxValue;
        var rows = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
            rows[i, 0] = i;
        for (var j = 0; j <= b.Length; j++)
            rows[0, j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
            {
                var change = rows[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                rows[i, j] = Math.Min(change, Math.Min(rows[i - 1, j], rows[i, j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    rows[i, j] = Math.Min(rows[i, j], rows[i - 2, j - 2] + 1);
            }
        }

        return rows[a.Length, b.Length];
    }
}
