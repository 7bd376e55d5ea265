using NegotiationModel.Reporting.Sections;

namespace NegotiationModel.Tests.House;

/// <summary>A Markdown page of the repository.</summary>
internal static class DocPage
{
    /// <summary>The headings of a file, as written.</summary>
    public static IReadOnlyList<string> Headings(string path) =>
        HeadingsOf(File.ReadAllText(Repository.At(path)));

    /// <summary>The anchors of the headings in a text.</summary>
    public static IReadOnlyList<string> AnchorsOf(string text) =>
        [.. HeadingsOf(text).Select(DocLinks.Anchor)];

    private static List<string> HeadingsOf(string text)
    {
        var headings = new List<string>();
        var isCode = false;
        foreach (var line in text.Split('\n'))
        {
            isCode ^= line.StartsWith("```", StringComparison.Ordinal);
            if (!isCode && line.StartsWith('#'))
                headings.Add(line.TrimStart('#').Trim());
        }

        return headings;
    }
}
