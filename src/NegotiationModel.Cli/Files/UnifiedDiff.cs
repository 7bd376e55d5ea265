using System.Globalization;
using System.Text;
using DiffPlex;
using DiffPlex.Model;

namespace NegotiationModel.Cli.Files;

/// <summary>
/// The difference of two texts as <c>patch</c> and <c>git apply</c> take it: three lines around each change,
/// line ends as they are, and a word where the last line has none.
/// </summary>
internal static class UnifiedDiff
{
    private const int Context = 3;

    /// <summary>The difference; empty for equal texts.</summary>
    /// <param name="path">Name of the file on both sides.</param>
    /// <param name="before">The old text.</param>
    /// <param name="after">The new text.</param>
    public static string Of(string path, string before, string after)
    {
        var diff = Differ.Instance.CreateDiffs(before, after, false, false, new Lines());
        if (diff.DiffBlocks.Count == 0)
            return "";
        var result = new StringBuilder();
        result.Append("--- ").Append(path).Append("\n+++ ").Append(path).Append('\n');
        var blocks = diff.DiffBlocks;
        for (var first = 0; first < blocks.Count;)
        {
            var last = first;
            while (last + 1 < blocks.Count && AreNear(blocks[last], blocks[last + 1]))
                last++;
            AppendHunk(result, diff, first, last);
            first = last + 1;
        }

        return result.ToString();
    }

    private static bool AreNear(DiffBlock upper, DiffBlock lower) =>
        lower.DeleteStartA - (upper.DeleteStartA + upper.DeleteCountA) <= 2 * Context;

    private static void AppendHunk(StringBuilder result, DiffResult diff, int first, int last)
    {
        var (start, end) = (diff.DiffBlocks[first], diff.DiffBlocks[last]);
        var lead = Math.Min(Context, start.DeleteStartA);
        var behind = end.DeleteStartA + end.DeleteCountA;
        var trail = Math.Min(Context, diff.PiecesOld.Count - behind);
        var at = start.DeleteStartA - lead;
        var oldCount = behind + trail - at;
        var newStart = start.InsertStartB - lead;
        var newCount = end.InsertStartB + end.InsertCountB + trail - newStart;
        result.Append("@@ -").Append(Range(at, oldCount)).Append(" +").Append(Range(newStart, newCount))
            .Append(" @@\n");
        for (var i = first; i <= last; i++)
        {
            var block = diff.DiffBlocks[i];
            for (; at < block.DeleteStartA; at++)
                AppendLine(result, ' ', diff.PiecesOld[at]);
            for (; at < block.DeleteStartA + block.DeleteCountA; at++)
                AppendLine(result, '-', diff.PiecesOld[at]);
            for (var n = 0; n < block.InsertCountB; n++)
                AppendLine(result, '+', diff.PiecesNew[block.InsertStartB + n]);
        }

        for (; at < behind + trail; at++)
            AppendLine(result, ' ', diff.PiecesOld[at]);
    }

    // An empty side counts from the line before it.
    private static string Range(int start, int count) =>
        string.Create(CultureInfo.InvariantCulture, $"{(count == 0 ? start : start + 1)},{count}");

    private static void AppendLine(StringBuilder result, char side, string line)
    {
        result.Append(side).Append(line);
        if (!line.EndsWith('\n'))
            result.Append("\n\\ No newline at end of file\n");
    }

    // Lines with their line ends: one that ends otherwise is another line.
    private sealed class Lines : IChunker
    {
        public IReadOnlyList<string> Chunk(string text)
        {
            var lines = new List<string>();
            for (var start = 0; start < text.Length;)
            {
                var end = text.IndexOf('\n', start);
                end = end < 0 ? text.Length : end + 1;
                lines.Add(text[start..end]);
                start = end;
            }

            return lines;
        }
    }
}
