using System.Text.Json;
using NegotiationModel.Syntax;
using NegotiationModel.Tests.House;
using NegotiationModel.Text;
using Xunit;

namespace NegotiationModel.Tests.Editing.Formatting;

/// <summary>
/// Strings that break programs, as quotes of statements: read, formatted and read again they are the same.
/// </summary>
public sealed class NaughtyStringTests
{
    [FactWithNaughtyStrings]
    public void Every_string_survives_in_every_way_of_writing_it()
    {
        var strings = JsonSerializer.Deserialize<string[]>(
            File.ReadAllText(FactWithNaughtyStringsAttribute.File!))!;
        Assert.InRange(strings.Length, 400, 1000);
        var readable = 0;
        foreach (var text in strings)
        {
            foreach (var written in Writings(text))
            {
                string[] files =
                [
                    $"statements:\n  - id: b\n    said: 2024-02-01\n    quote:  {written}  # why\n"
                        + "  - {id: a, said: 2024-01-01}\n",
                    $"statements:\n  - {{id: b,said: 2024-02-01 ,quote: {written}}}\n"
                        + "  - {id: a, said: 2024-01-01}\n",
                ];
                foreach (var file in files)
                {
                    if (!string.Equals(QuoteIn(file), text, StringComparison.Ordinal))
                        continue;
                    readable++;
                    Assert.Equal(text, QuoteIn(Formatter.Text(file)));
                }
            }
        }

        Assert.InRange(readable, 2 * strings.Length, int.MaxValue);
    }

    private static IEnumerable<string> Writings(string text)
    {
        yield return text;
        yield return "'" + text.Replace("'", "''", StringComparison.Ordinal) + "'";
        yield return "\"" + text.Replace("\\", "\\\\", StringComparison.Ordinal)
            .Replace("\"", "\\\"", StringComparison.Ordinal)
            .Replace("\n", "\\n", StringComparison.Ordinal) + "\"";
        yield return JsonSerializer.Serialize(text);
        yield return "|-\n      " + text.Replace("\n", "\n      ", StringComparison.Ordinal);
    }

    // Null where the file cannot be read, or says something else: not every text can be written every way.
    private static string? QuoteIn(string file)
    {
        var tree = YamlReader.Read(new SourceText("f", file), new ReadingLimits());
        if (tree.Findings.Any(f => f.Rule.Level == Findings.FindingLevel.Error))
            return null;
        return (tree.Root?.Find("statements")?.Value as YamlList)?.Items
            .Select(i => ((i as YamlMap)?.Find("quote")?.Value as YamlScalar)?.Value)
            .FirstOrDefault(q => q is not null);
    }
}

/// <summary>A fact that needs <c>../shared/data/naughty-strings</c> beside the repository.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class FactWithNaughtyStringsAttribute : FactAttribute
{
    public FactWithNaughtyStringsAttribute()
    {
        if (File is null)
            Skip = "SKIPPED: no ../shared/data/naughty-strings beside the repository; the strings were "
                + "not tried";
    }

    /// <summary>The list; null if it is not there.</summary>
    public static string? File { get; } =
        Repository.At("..", "shared", "data", "naughty-strings", "blns.json") is var path
            && System.IO.File.Exists(path) ? path : null;
}
