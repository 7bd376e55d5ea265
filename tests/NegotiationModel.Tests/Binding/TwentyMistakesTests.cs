using NegotiationModel.Findings;
using NegotiationModel.Tests.House;
using Xunit;

namespace NegotiationModel.Tests.Binding;

/// <summary>
/// Five files with twenty mistakes as analysts make them: one look finds them all, each at its place, and
/// nothing beside them.
/// </summary>
public sealed class TwentyMistakesTests
{
    private sealed record Mistake(string Place, string Rule, string Wrong, string Right)
    {
        public string File => Place.Split(':')[0];

        public int Line => int.Parse(Place.Split(':')[1], System.Globalization.CultureInfo.InvariantCulture);

        public override string ToString() => Place + " " + Rule;
    }

    private static readonly string Folder =
        Repository.At("tests", "NegotiationModel.Tests", "Binding", "TwentyMistakes");

    private static IReadOnlyList<Mistake> Mistakes { get; } =
    [
        .. File.ReadAllLines(Path.Combine(Folder, "expected.txt")).Skip(1).Select(line =>
        {
            var parts = line.Replace('⇥', '\t').Split(" | ");
            return new Mistake(parts[0].Split(' ')[0], parts[0].Split(' ')[1], parts[1], parts[2]);
        }),
    ];

    [Fact]
    public void Twenty_mistakes_in_five_files_are_twenty_errors()
    {
        Assert.Equal((20, 5), (Mistakes.Count, Mistakes.DistinctBy(m => m.File).Count()));
        Assert.Equal(Mistakes.Select(m => m.ToString()), Errors([]));
    }

    [Fact]
    public void Each_one_mended_leaves_the_others_and_uncovers_nothing()
    {
        foreach (var mended in Mistakes)
            Assert.Equal(Mistakes.Where(m => m != mended).Select(m => m.ToString()), Errors([mended]));
    }

    [Fact]
    public void With_all_of_them_mended_nothing_is_wrong() => Assert.Empty(Errors([.. Mistakes]));

    private static IEnumerable<string> Errors(IReadOnlyList<Mistake> mended)
    {
        var files = Directory.EnumerateFiles(Folder, "*.yaml", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Folder, path).Replace('\\', '/'))
            .ToDictionary(name => name, name => Text(name, mended), StringComparer.Ordinal);
        return Binder.Bind(files).Findings.Where(f => f.Rule.Level == FindingLevel.Error)
            .Select(f => f.Place + " " + f.Rule.Id);
    }

    private static string Text(string name, IReadOnlyList<Mistake> mended)
    {
        var lines = File.ReadAllLines(Path.Combine(Folder, name));
        foreach (var mistake in mended.Where(m => string.Equals(m.File, name, StringComparison.Ordinal)))
        {
            var line = lines[mistake.Line - 1];
            Assert.Contains(mistake.Wrong, line, StringComparison.Ordinal);
            lines[mistake.Line - 1] = line.Replace(mistake.Wrong, mistake.Right, StringComparison.Ordinal);
        }

        return string.Join('\n', lines) + "\n";
    }
}
