using NegotiationModel.Text;

namespace NegotiationModel.Binding;

/// <summary>The known word that an unknown one may have been meant to be.</summary>
/// <param name="Word">The known word; empty if none is near.</param>
/// <param name="IsOnly">No other one is as near.</param>
/// <param name="IsSame">Only upper case and the signs between its parts differ.</param>
internal readonly record struct Near(string Word, bool IsOnly, bool IsSame);

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
    internal string Of(string word, IEnumerable<string> known) => Find(word, known).Word;

    /// <summary>As above, and how sure it is. The same word in another spelling is nearest of all.</summary>
    internal Near Find(string word, IEnumerable<string> known)
    {
        var best = new Near("", false, false);
        if (word.Length > FormatTable.LongestId)
            return best;
        var lower = word.ToLowerInvariant();
        var shape = LookAlikes.Skeleton(word).ToLowerInvariant();
        // One letter for another is no slip of the pen, where there is but one.
        var distance = word.Length == 1 ? 1 : Math.Max(1, word.Length / 3) + 1;
        foreach (var candidate in known)
        {
            if (_budget-- <= 0)
                return new Near("", false, false);
            var isSame = AreSame(word, candidate);
            var looksSame = isSame || string.Equals(candidate, lower, StringComparison.Ordinal)
                || string.Equals(candidate, shape, StringComparison.Ordinal);
            var here = looksSame ? 0
                : Math.Abs(candidate.Length - word.Length) > distance ? int.MaxValue
                : Math.Max(1, Distance(word, candidate));
            if (here > distance || (here == distance && best.Word.Length == 0))
                continue;
            var isFirst = here < distance || string.CompareOrdinal(candidate, best.Word) < 0;
            best = new Near(isFirst ? candidate : best.Word, here < distance, isSame);
            distance = here;
        }

        return best;
    }

    /// <summary>
    /// The same letters and digits in the same order, whatever their case and the signs between them.
    /// </summary>
    internal static bool AreSame(string a, string b)
    {
        var (i, j) = (0, 0);
        while (true)
        {
            while (i < a.Length && IsSign(a[i]))
                i++;
            while (j < b.Length && IsSign(b[j]))
                j++;
            if (i == a.Length || j == b.Length)
                return i == a.Length && j == b.Length && i > 0;
            if (char.ToLowerInvariant(a[i++]) != char.ToLowerInvariant(b[j++]))
                return false;
        }
    }

    private static bool IsSign(char c) => c is '-' or '_' or ' ';

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
