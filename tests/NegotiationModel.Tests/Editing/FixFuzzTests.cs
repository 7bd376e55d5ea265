using System.Text;
using NegotiationModel.Findings;
using NegotiationModel.Tests.Scenarios;
using Xunit;

namespace NegotiationModel.Tests.Editing;

/// <summary>
/// The scenarios of the checkout with slips anywhere: whatever is wrong, fixing ends, and a second time finds
/// nothing more to do.
/// </summary>
public sealed class FixFuzzTests
{
    private const int Runs = 40;

    private static readonly string[] Slips =
    [
        "\t", " ", "@", ":", " #", "*", "\u00A0", "\u200B", "{", "}", "[", "]", ",", "\"", "'", "x", "-",
        "\n", "\r", "\\", "%", "yes", "A", "\u202E", "\a", "|", "> ", "",
    ];

    [Theory]
    [InlineData(1, FixSafety.Safe)]
    [InlineData(2, FixSafety.Safe)]
    [InlineData(3, FixSafety.Unsafe)]
    [InlineData(4, FixSafety.Unsafe)]
    public void What_is_fixed_once_stays_fixed(uint seed, FixSafety most)
    {
        bool IsWanted(Finding finding) =>
            finding.Rule.Level > FindingLevel.Note && finding.Fix!.What.Safety <= most;
        var made = 0;
        for (var run = 0; run < Runs; run++)
        {
            var files = WithSlips(ref seed);
            var result = ScenarioEditor.Fix(files, IsWanted);
            var changed = result.Outcome.Files
                .ToDictionary(f => f.Path, f => f.After, StringComparer.Ordinal);
            var again = ScenarioEditor.Fix(Changed(files, changed), IsWanted);
            Assert.False(result.Outcome.IsUnfinished);
            Assert.True(again.Outcome.Made.IsEmpty, $"seed {seed}, run {run}: "
                + string.Join(", ", again.Outcome.Made.Select(m => $"{m.Finding.Fix!.What.Name} {m.Place}")));
            made += result.Outcome.Made.Length;
        }

        Assert.True(made > Runs / 10);
    }

    private static ScenarioFiles WithSlips(ref uint seed)
    {
        var names = ScenarioFolder.Names().ToList();
        var files = ScenarioFolder.Files(names[Next(ref seed, names.Count)]);
        var yaml = files.Paths.Where(p => p.EndsWith(".yaml", StringComparison.Ordinal)).ToList();
        var changed = new Dictionary<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal);
        for (var left = 1 + Next(ref seed, 4); left > 0; left--)
        {
            var path = yaml[Next(ref seed, yaml.Count)];
            var text = Encoding.UTF8.GetString(changed.TryGetValue(path, out var bytes) ? bytes.Span
                : files.Read(path).Bytes.Span);
            var at = Next(ref seed, text.Length);
            var slip = Slips[Next(ref seed, Slips.Length)];
            var behind = Math.Min(text.Length, at + Next(ref seed, 3));
            changed[path] = Encoding.UTF8.GetBytes(text[..at] + slip + text[behind..]);
        }

        return Changed(files, changed);
    }

    private static ScenarioFiles Changed(
        ScenarioFiles files, Dictionary<string, ReadOnlyMemory<byte>> changed) =>
        new(files.Entry, files.Paths, path => changed.TryGetValue(path, out var bytes)
            ? new FileContent(bytes, null) : files.Read(path));

    private static int Next(ref uint seed, int below)
    {
        seed = (seed * 1664525) + 1013904223;
        return (int)((seed >> 8) % (uint)below);
    }
}
