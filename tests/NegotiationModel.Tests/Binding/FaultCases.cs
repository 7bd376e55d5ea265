using System.Text;
using NegotiationModel.Tests.House;

namespace NegotiationModel.Tests.Binding;

/// <summary>A scenario with marks where findings are expected.</summary>
internal sealed record FaultCase(string Title, string Text, IReadOnlyList<string> Expected);

/// <summary>
/// The cases of <c>faults.txt</c>: sections that replace those of the base, with marks in them.
/// </summary>
internal static class FaultCases
{
    internal static IReadOnlyList<FaultCase> All { get; } = Read();

    private static List<FaultCase> Read()
    {
        var text = File.ReadAllText(Repository.At("tests", "NegotiationModel.Tests", "Binding",
            "faults.txt"));
        var parts = text.Split("=== ").Skip(1).Select(p => p.Split('\n', 2)).ToList();
        var sections = SectionsOf(parts[0][1]);
        return parts.Skip(1).Select(p => Case(p[0], sections, SectionsOf(p[1]))).ToList();
    }

    private static List<(string Name, string Text)> SectionsOf(string text)
    {
        var sections = new List<(string Name, string Text)>();
        foreach (var line in text.TrimEnd().Split('\n'))
        {
            if (line[0] == ' ')
                sections[^1] = (sections[^1].Name, sections[^1].Text + line + "\n");
            else
                sections.Add((WithoutMarks(line[..line.IndexOf(':', StringComparison.Ordinal)]),
                    line + "\n"));
        }

        return sections;
    }

    private static string WithoutMarks(string text) =>
        text[(text.IndexOf('⟧', StringComparison.Ordinal) + 1)..];

    private static FaultCase Case(
        string title, List<(string Name, string Text)> sections, List<(string Name, string Text)> own)
    {
        var names = own.Select(s => s.Name).ToHashSet(StringComparer.Ordinal);
        var marked = string.Concat(sections.Where(s => !names.Contains(s.Name)).Concat(own).Select(s =>
            s.Text));
        var text = new StringBuilder();
        var expected = new List<string>();
        var (line, column) = (1, 1);
        for (var at = 0; at < marked.Length; at++)
        {
            if (marked[at] == '⟦')
            {
                var end = marked.IndexOf('⟧', at);
                expected.Add($"{line}:{column} {marked[(at + 1)..end]}");
                at = end;
                continue;
            }

            text.Append(marked[at]);
            (line, column) = marked[at] == '\n' ? (line + 1, 1) : (line, column + 1);
        }

        return new FaultCase(title, text.ToString(), expected);
    }
}
