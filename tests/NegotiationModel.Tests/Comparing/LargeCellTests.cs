using System.Globalization;
using System.Text;
using NegotiationModel.Accounts;
using Xunit;

namespace NegotiationModel.Tests.Comparing;

/// <summary>Cells with many accounts are answered whole, or said to be not compared.</summary>
public sealed class LargeCellTests
{
    [Fact]
    public void Very_many_like_contradictions_are_listed_in_part_and_said_to_be()
    {
        // Three positions that fit in pairs, not together, each told by forty accounts: 64,000 minimal sets.
        string[] asks = ["[a, b]", "[b, c]", "[a, c]"];
        var cell = Cell(Enumerable.Range(0, 120).Select(i => "position: " + asks[i % 3]));
        var group = cell.Groups[0];
        Assert.Equal(Verdict.Contested, cell.Verdict);
        Assert.False(group.IsComplete);
        Assert.Equal(MinimalSets.MostContradictions, group.Contradictions.Length);
        Assert.Equal(3, group.Camps.Length);
        Assert.Empty(group.Free);
    }

    [Fact]
    public void Too_many_camps_are_not_compared()
    {
        var cell = Cell(Enumerable.Range(0, 32).Select(i => string.Create(
            CultureInfo.InvariantCulture, $"{(i % 2 == 0 ? "accepts" : "rejects")}: o{i / 2}")));
        Assert.Equal(Verdict.NotCompared, cell.Verdict);
        Assert.Empty(cell.Readings);
    }

    private static CellComparison Cell(IEnumerable<string> stances)
    {
        var all = stances.ToList();
        var yaml = new StringBuilder(Head);
        for (var i = 0; i < all.Count; i++)
            yaml.Append(CultureInfo.InvariantCulture, $"  x{i:000}: {{title: Teller {i}}}\n");
        yaml.Append("statements:\n");
        for (var i = 0; i < all.Count; i++)
        {
            yaml.Append(CultureInfo.InvariantCulture, $"  - {{id: s{i:000}, party: north, point: p, ");
            yaml.Append(CultureInfo.InvariantCulture, $"{all[i]}, account: x{i:000}, said: 2024-01-01}}\n");
        }

        var files = ScenarioFiles.FromTexts(
            new Dictionary<string, string>(StringComparer.Ordinal) { ["scenario.yaml"] = yaml.ToString() });
        var result = new NegotiationAnalyzer().Analyze(files);
        Assert.False(result.Incomplete);
        return Assert.Single(result.Cells);
    }

    private static readonly string Head = """
        format: 1
        scenario: large
        title: Large
        as_of: 2024-06-30
        parties:
          north: {name: North}
        points:
          p: {title: P, kind: nominal, options: [{a: A}, {b: B}, {c: C}, OPTIONS]}
        accounts:

        """.Replace(
            "OPTIONS",
            string.Join(", ", Enumerable.Range(0, 16)
                .Select(i => string.Create(CultureInfo.InvariantCulture, $"{{o{i}: O {i}}}"))),
            StringComparison.Ordinal);
}
