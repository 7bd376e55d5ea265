using NegotiationModel.Text;

namespace NegotiationModel.Binding;

/// <summary>
/// The known word nearest to an unknown one: one that looks the same, in whatever case, or by optimal string
/// alignment (insert, delete, change, swap of neighbours) at most about a third of its length away. Looking
/// costs a budget, so that a file full of unknown words cannot stall the reader.
/// </summary>
internal sealed class Nearest
{
    private int _budget = 2_000_000;

    /// <summary>
    /// The nearest of <paramref name="known"/>; empty if none is near. Of equally near ones the first in
    /// ordinal order.
    /// </summary>
    internal string Of(string word, IEnumerable<string> known)
    {
        if (word.Length > FormatTable.LongestId)
            return "";
        var lower = word.ToLowerInvariant();
        var shape = LookAlikes.Skeleton(word).ToLowerInvariant();
        var best = "";
        var distance = Math.Max(1, word.Length / 3) + 1;
        foreach (var candidate in known)
        {
            if (_budget-- <= 0)
                return "";
            if (Math.Abs(candidate.Length - word.Length) > distance)
                continue;
            var isSame = string.Equals(candidate, lower, StringComparison.Ordinal)
                || string.Equals(candidate, shape, StringComparison.Ordinal);
            var here = isSame ? 0 : Distance(word, candidate);
            if (here > distance || (here == distance
                && (best.Length == 0 || string.CompareOrdinal(candidate, best) >= 0)))
                continue;
            (best, distance) = (candidate, here);
        }

        return best;
    }

    internal static int Distance(string a, string b)
    {
        var rows = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
            rows[i, 0] = i;
        for (var j = 0; j <= b.Length; j++)
            rows[0, j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
            {
                var change = a[i - 1] == b[j - 1] ? 0 : 1;
                rows[i, j] = Math.Min(Math.Min(rows[i - 1, j] + 1, rows[i, j - 1] + 1),
                    rows[i - 1, j - 1] + change);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    rows[i, j] = Math.Min(rows[i, j], rows[i - 2, j - 2] + 1);
            }
        }

        return rows[a.Length, b.Length];
    }
}
