using NegotiationModel.Accounts;
using Xunit;

namespace NegotiationModel.Tests.Comparing;

/// <summary>A contested cell always has a finding that says so.</summary>
public sealed class ContestedCellTests
{
    [Fact]
    public void A_contradiction_that_no_shown_group_has_is_told_all_the_same()
    {
        var files = ScenarioFiles.FromTexts(
            new Dictionary<string, string>(StringComparer.Ordinal) { ["scenario.yaml"] = Yaml });
        var result = new NegotiationAnalyzer().Analyze(files);
        var cell = Assert.Single(result.Cells);
        Assert.Equal(Verdict.Contested, cell.Verdict);
        Assert.All(cell.Groups, g => Assert.Empty(g.Contradictions));
        var finding = Assert.Single(result.Findings, f => f.Rule.Id == "NM401");
        Assert.Equal(["s1", "s2", "s3", "s4"], finding.Evidence.Select(e => e.Id));
    }

    private const string Yaml = """
        format: 1
        scenario: contested
        title: Contested
        as_of: 2024-12-31
        parties:
          north: {name: North}
        points:
          p: {title: P, kind: nominal, options: [{a: A}, {b: B}, {c: C}]}
        accounts:
          x: {title: X}
          y: {title: Why}
        statements:
          - {id: s1, party: north, point: p, accepts: a, account: x, said: 2024-01-01, channel: public}
          - {id: s2, party: north, point: p, rejects: a, account: y, said: 2024-01-01, channel: public}
          - {id: s3, party: north, point: p, accepts: b, account: x, said: 2024-01-01, channel: private}
          - {id: s4, party: north, point: p, rejects: b, account: y, said: 2024-01-01, channel: private}
          - {id: s5, party: north, point: p, rejects: [a, b], account: x, said: 2024-01-20}
        """;
}
