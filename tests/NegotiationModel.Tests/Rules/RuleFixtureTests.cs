using NegotiationModel.Analysis;
using NegotiationModel.Findings;
using NegotiationModel.Reporting.Wording;
using Xunit;

namespace NegotiationModel.Tests.Rules;

public sealed class RuleFixtureTests
{
    public static TheoryData<string> Folders => [.. RuleFixture.Rules];

    [Theory]
    [MemberData(nameof(Folders))]
    public void Fires_exactly_where_expected(string rule)
    {
        var fixture = RuleFixture.Fires(rule);
        var result = fixture.Analyze();
        Assert.NotEmpty(fixture.Expected());
        Assert.DoesNotContain(result.Findings, f => f.Rule.Level == FindingLevel.Error);
        Assert.Equal(fixture.Expected(), Shown(result, rule), StringComparer.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Folders))]
    public void Stays_quiet(string rule)
    {
        var fixture = RuleFixture.Quiet(rule);
        var result = fixture.Analyze();
        Assert.DoesNotContain(result.Findings, f => f.Rule.Level == FindingLevel.Error);
        Assert.NotEqual(0, result.Input.Statements);
        Assert.Empty(Shown(result, rule));
    }

    [Theory]
    [MemberData(nameof(Folders))]
    public void Says_each_finding_in_sentences(string rule)
    {
        var result = RuleFixture.Fires(rule).Analyze();
        foreach (var finding in Of(result, rule))
        {
            var sentence = FindingWording.Sentence(finding, WordingContext.Of(result));
            Assert.EndsWith(".", sentence, StringComparison.Ordinal);
            Assert.False(string.Equals(finding.Rule.Says + ".", sentence, StringComparison.Ordinal));
            Assert.DoesNotContain("..", sentence, StringComparison.Ordinal);
            Assert.DoesNotContain("  ", sentence, StringComparison.Ordinal);
            Assert.DoesNotContain('\n', sentence);
        }
    }

    [Theory]
    [MemberData(nameof(Folders))]
    public void Rests_on_evidence_and_has_an_identity_of_its_own(string rule)
    {
        var found = Of(RuleFixture.Fires(rule).Analyze(), rule).ToList();
        Assert.All(found, f => Assert.False(f.Evidence.IsEmpty));
        Assert.All(found, f =>
            Assert.Equal(f.Subjects.Length, f.Subjects.DistinctBy(s => s.Kind, StringComparer.Ordinal)
                .Count()));
        Assert.Equal(found.Count, found.Select(Fingerprint.Of).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void Every_rule_has_both_fixtures()
    {
        foreach (var rule in RuleCatalogue.Rules)
        {
            Assert.True(RuleFixture.Fires(rule.Descriptor.Id).Exists, rule.Descriptor.Id
                + " has no fires.yaml");
            Assert.True(RuleFixture.Quiet(rule.Descriptor.Id).Exists, rule.Descriptor.Id
                + " has no quiet.yaml");
        }
    }

    private static string[] Shown(AnalysisResult result, string rule) =>
        [.. Of(result, rule).Select(RuleFixture.Show).Order(StringComparer.Ordinal)];

    private static IEnumerable<Finding> Of(AnalysisResult result, string rule) =>
        result.Findings.Where(f => string.Equals(f.Rule.Id, rule, StringComparison.Ordinal));
}
