using Xunit;

namespace NegotiationModel.Tests.House;

/// <summary>Small files, short lines, short functions: what a reader can hold at once.</summary>
public sealed class SizeTests
{
    private const int MostLinesOfFile = 400;
    private const int MostCharactersOfLine = 110;
    private const int MostLinesOfFunction = 70;

    [Fact]
    public void No_source_file_is_over_400_lines() =>
        Assert.Empty(Files().Where(f => Lines(f).Length > MostLinesOfFile));

    [Fact]
    public void No_line_is_over_110_characters() =>
        Assert.Empty(Files().SelectMany(f => Lines(f)
            .Select((line, i) => (Place: $"{f}:{i + 1}", line.Length))
            .Where(l => l.Length > MostCharactersOfLine)));

    [Fact]
    public void No_function_is_over_70_lines() =>
        Assert.Empty(Files().SelectMany(f => Blocks(Lines(f))
            .Where(b => b.Length > MostLinesOfFunction).Select(b => $"{f}:{b.Line} has {b.Length} lines")));

    [Fact]
    public void A_long_function_is_seen()
    {
        string[] lines = ["    void Long()", "    {", .. Enumerable.Repeat("        Work();", 80), "    }"];
        Assert.Equal([(2, 82)], Blocks(lines));
    }

    private static IEnumerable<string> Files() =>
        Repository.CSharpFiles("src").Concat(Repository.CSharpFiles("tests"));

    private static string[] Lines(string file) => File.ReadAllLines(Repository.At(file));

    /// <summary>Blocks of members: from a brace at four spaces to the brace that closes it.</summary>
    private static IEnumerable<(int Line, int Length)> Blocks(string[] lines)
    {
        var start = -1;
        for (var i = 0; i < lines.Length; i++)
        {
            if (string.Equals(lines[i], "    {", StringComparison.Ordinal) && IsFunction(lines, i))
                start = i;
            if (start >= 0 && lines[i].StartsWith("    }", StringComparison.Ordinal))
            {
                yield return (start + 1, i - start + 1);
                start = -1;
            }
        }
    }

    /// <summary>The line before ends a parameter list; types and tables of data do not.</summary>
    private static bool IsFunction(string[] lines, int brace)
    {
        var head = brace > 0 ? lines[brace - 1] : "";
        string[] others = ["class ", "record ", "struct ", "new(", "new "];
        return head.EndsWith(')') && !Array.Exists(others, w => head.Contains(w, StringComparison.Ordinal));
    }
}
