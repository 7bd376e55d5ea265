using System.Globalization;
using NegotiationModel.Accounts;
using NegotiationModel.Analysis;
using NegotiationModel.Model;
using Xunit;

namespace NegotiationModel.Tests.Scenarios;

/// <summary>What the scenario of the Gaza plan must show, and must not.</summary>
public sealed class GazaTests
{
    private static readonly AnalysisResult Result =
        new NegotiationAnalyzer().Analyze(ScenarioFolder.Files("gaza-2025"));

    private static Scenario Scenario => Result.Scenario!;

    [Fact]
    public void Every_claim_of_the_source_occurs_by_its_id()
    {
        var tags = Scenario.Statements.SelectMany(s => s.Tags)
            .Concat(Scenario.Proposals.SelectMany(p => p.Provenance.Tags))
            .Concat(Scenario.Amendments.SelectMany(a => a.Provenance.Tags))
            .Concat(Scenario.Promises.SelectMany(p => p.Provenance.Tags))
            .Concat(Scenario.Events.SelectMany(e => e.Provenance.Tags)).ToHashSet(StringComparer.Ordinal);
        var wanted = Ids("F", 1, 41, "00").Concat(Ids("V", 0, 7, "0"))
            .Concat(Ids("K", 1, 4, "0")).Concat(Ids("E", 1, 8, "0"));
        Assert.Empty(wanted.Except(tags, StringComparer.Ordinal));
    }

    [Fact]
    public void Everything_recorded_bears_an_id() =>
        Assert.Empty(Scenario.Statements.Where(s => s.Tags.IsEmpty).Select(s => s.Id)
            .Concat(Scenario.Proposals.Where(p => p.Provenance.Tags.IsEmpty).Select(p => p.Id))
            .Concat(Scenario.Promises.Where(p => p.Provenance.Tags.IsEmpty).Select(p => p.Id)));

    [Fact]
    public void Israels_yes_stands_beside_what_it_refuses_of_the_text()
    {
        Assert.Contains(Result.Findings, f => f.Rule.Id == "NM408" && Names(f, "pa-role"));
        Assert.Contains(Result.Findings, f => f.Rule.Id == "NM410" && Names(f, "statehood"));
    }

    [Fact]
    public void The_public_and_the_private_word_of_the_arab_side_differ() =>
        Assert.Contains(Result.Findings, f => f.Rule.Id == "NM404" && Names(f, "plan-20"));

    [Fact]
    public void Notice_of_the_strike_is_no_conflict()
    {
        var cells = Result.Cells
            .Where(c => c.Subject.Id.StartsWith("strike-notice-", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(cells);
        Assert.All(cells, c => Assert.Contains(c.Verdict, new[] { Verdict.Unanimous, Verdict.Corroborated }));
        Assert.DoesNotContain(Result.Findings, f => f.Rule.Id is "NM401" or "NM402");
    }

    [Fact]
    public void War_and_its_end_is_a_change_over_time()
    {
        var cell = Result.FindCell(Scenario.Parties.Single(p => p.Id == "israel"), "war-end")!;
        Assert.Equal(Verdict.Changed, cell.Verdict);
        var pair = cell.Pairs.Single(p => p is { A.Id: "f10-war-end", B.Id: "f16-war-end" });
        Assert.Equal(PairLabel.Evolved, pair.Label);
    }

    private static bool Names(Findings.Finding finding, string id) => finding.Subjects.Any(s => s.Id == id);

    private static IEnumerable<string> Ids(string letter, int first, int last, string format) =>
        Enumerable.Range(first, last - first + 1)
            .Select(i => letter + i.ToString(format, CultureInfo.InvariantCulture));
}
