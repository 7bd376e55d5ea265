using Xunit;

namespace NegotiationModel.Hosts.Tests;

/// <summary>What the README and the tutorial show is what the command prints.</summary>
public sealed class ReadmeTests
{
    [Fact]
    public void The_output_of_the_readme_is_printed()
    {
        var shown = Block("README.md", "$ negmodel compare scenarios/river-basin").Skip(1).ToList();
        Assert.True(shown.Count > 5);
        var lines = Lines(Samples.Root, "compare", "scenarios/river-basin");
        Assert.Empty(shown.Except(lines, StringComparer.Ordinal));
    }

    [Fact]
    public void The_tutorials_scenario_prints_what_the_tutorial_shows()
    {
        using var folder = new TemporaryFolder();
        folder.Write("scenario.yaml", string.Join('\n', Block("docs/tutorial.md", "format: 1")) + "\n");
        Assert.Equal(0, NegModel.Run(folder.Path, "validate").Code);
        var shown = Block("docs/tutorial.md", "- On “Harbour fees”");
        Assert.Empty(shown.Except(Lines(folder.Path, "compare"), StringComparer.Ordinal));
    }

    [Fact]
    public void The_tutorials_second_voice_is_explained_as_the_tutorial_shows()
    {
        using var folder = new TemporaryFolder();
        var lines = Block("docs/tutorial.md", "format: 1");
        lines.AddRange(Block("docs/tutorial.md", "  - id: north-fees-bulletin"));
        folder.Write("scenario.yaml", string.Join('\n', lines) + "\n");
        var shown = Block("docs/tutorial.md", "WHAT WOULD CHANGE IT");
        Assert.Empty(shown.Except(
            Lines(folder.Path, "explain", "NM401", "north", "fees"), StringComparer.Ordinal));
        Assert.Contains(
            "How a finding came about: negmodel explain NM401 north fees", Lines(folder.Path, "compare"));
    }

    [Fact]
    public void The_tutorials_misspelt_party_gives_the_message_it_shows()
    {
        using var folder = new TemporaryFolder();
        var lines = Block("docs/tutorial.md", "format: 1");
        var slip = lines.FindIndex(l => l.Contains("party: north", StringComparison.Ordinal));
        lines[slip] = "    party: nroth";
        folder.Write("scenario.yaml", string.Join('\n', lines) + "\n");
        var shown = Block("docs/tutorial.md", "error NM207");
        Assert.Contains(shown[0], Lines(folder.Path, "validate"));
    }

    [Fact]
    public void The_statement_that_the_tutorial_adds_is_shown_as_it_shows_it()
    {
        using var folder = new TemporaryFolder();
        string[] firsts = ["format: 1", "  - id: north-fees-bulletin", "  - id: north-fees-private"];
        folder.Write("scenario.yaml",
            string.Join('\n', firsts.SelectMany(f => Block("docs/tutorial.md", f))) + "\n");
        var printed = Lines(folder.Path, "add", "--party", "south", "--point", "patrols", "--rejects", "own",
            "--account", "bulletin-desk", "--source", "bulletin", "--at", "p. 2", "--said", "2024-03-03",
            "--channel", "public", "--quote", "They sail together or not at all", "--dry-run");
        var shown = Block("docs/tutorial.md", "scenario.yaml:58").Skip(1).SkipLast(1).ToList();
        Assert.True(shown.Count > 10);
        Assert.Empty(shown.Except(printed, StringComparer.Ordinal));
        // The questions show the same answers.
        Assert.Contains("Refuses (Patrols of the strait): own — Each its own",
            Block("docs/tutorial.md", "Source: bulletin"));
    }

    private static string[] Lines(string folder, params string[] words) =>
        NegModel.Run(folder, words).Output.Split('\n');

    /// <summary>Lines of a fenced block from the one that begins so on, without blank ones.</summary>
    private static List<string> Block(string file, string first)
    {
        var lines = File.ReadAllLines(Path.Combine(Samples.Root, file));
        var start = Array.FindIndex(lines, l => l.StartsWith(first, StringComparison.Ordinal));
        Assert.True(start > 0, $"{file} shows no block that begins with {first}");
        return [.. lines.Skip(start).TakeWhile(l => !l.StartsWith("```", StringComparison.Ordinal))
            .Where(l => l.Length > 0 && l is not "…")];
    }
}
