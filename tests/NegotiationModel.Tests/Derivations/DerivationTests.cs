using System.Text.Json;
using NegotiationModel.Analysis;
using NegotiationModel.Derivations;
using NegotiationModel.Findings;
using NegotiationModel.Reporting;
using NegotiationModel.Tests.Reporting;
using NegotiationModel.Tests.Rules;
using NegotiationModel.Tests.Snapshots;
using NJsonSchema;
using Xunit;

namespace NegotiationModel.Tests.Derivations;

/// <summary>Every finding can be told from its statements to its rule.</summary>
public sealed class DerivationTests
{
    public static TheoryData<string> Names => [.. Explained.Names];

    [Fact]
    public void Every_rule_of_the_catalogue_has_a_derivation() =>
        Assert.Equal(
            RuleCatalogue.Rules.Select(r => r.Descriptor.Id), DerivationCatalogue.RuleIds,
            StringComparer.Ordinal);

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_finding_names_its_evidence_and_ends_with_its_rule(string name)
    {
        var result = Explained.Result(name);
        Assert.NotEmpty(result.Findings);
        foreach (var finding in result.Findings)
        {
            var explanation = ExplanationBuilder.Build(result, finding);
            var first = string.Concat(explanation.Steps[0].Lines.Select(Flat));
            foreach (var evidence in finding.Evidence)
                Assert.Contains(evidence.Id, first, StringComparison.Ordinal);
            foreach (var evidence in finding.Evidence.Where(e => e.Kind is "statement"))
                Assert.Contains(evidence.Place.ToString(), first, StringComparison.Ordinal);
            Assert.Equal("conclusion", explanation.Steps[^1].Kind);
            Assert.Contains(
                $"{finding.Rule.Id} {finding.Rule.Name}, ", Flat(explanation.Steps[^1].Lines[^1]),
                StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_step_is_told_in_sentences(string name)
    {
        var result = Explained.Result(name);
        foreach (var explanation in result.Findings.Select(f => ExplanationBuilder.Build(result, f)))
        {
            Assert.All(explanation.Steps, s => Assert.NotEmpty(s.Lines));
            // Quotes and notes of the first step are the scenario's own.
            var lines = explanation.Steps.Skip(1).SelectMany(s => s.Lines).Concat(explanation.Changes);
            foreach (var line in lines.SelectMany(Each))
            {
                Assert.Matches(@"[.:”]$", line);
                Assert.DoesNotContain("..", line, StringComparison.Ordinal);
                Assert.DoesNotContain("  ", line, StringComparison.Ordinal);
                Assert.DoesNotContain(" .", line, StringComparison.Ordinal);
                Assert.False(char.IsWhiteSpace(line[0]), line);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task The_json_fits_the_published_schema_and_has_no_key_beyond_it(string name)
    {
        var result = Explained.Result(name);
        var schema = await JsonSchema.FromJsonAsync(ExplanationSchema.Write(closed: true));
        foreach (var finding in result.Findings)
        {
            var json = JsonExplanation.Write(ExplanationBuilder.Build(result, finding));
            Assert.Empty(schema.Validate(json));
            using var document = JsonDocument.Parse(json);
            Assert.Equal(
                Fingerprint.Of(finding),
                document.RootElement.GetProperty("finding").GetProperty("fingerprint").GetString());
        }
    }

    [Fact]
    public void The_schema_page_is_the_one_the_code_writes() =>
        GeneratedFile.IsCurrent(
            "docs/explanation.schema.json", ExplanationSchema.Write(), nameof(DerivationTests));

    [Fact]
    public void The_first_finding_of_every_rule_is_told_as_was_accepted()
    {
        var made = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var rule in RuleFixture.Rules)
        {
            var result = Explained.Result(rule);
            var finding = result.Findings
                .First(f => string.Equals(f.Rule.Id, rule, StringComparison.Ordinal));
            made[rule + ".txt"] = TextReport.Explanation(ExplanationBuilder.Build(result, finding));
        }

        var folder = House.Repository.At("tests", "NegotiationModel.Tests", "Derivations", "Expected");
        var differences = Snapshot.Differences(folder, made);
        Assert.True(differences.Count == 0, string.Join('\n', differences.Append(Snapshot.Advice)));
    }

    [Fact]
    public void A_path_is_named_as_it_can_be_opened()
    {
        var result = Explained.Result("NM401");
        var finding = Explained.Finding(result, "NM401 upland dam");
        var text = TextReport.Explanation(
            ExplanationBuilder.Build(result, finding, "talks/"), new TextOptions { PathPrefix = "talks/" });
        Assert.Contains("at talks/fires.yaml:", text.ReplaceLineEndings(" "), StringComparison.Ordinal);
    }

    [Fact]
    public void Hostile_text_stays_text()
    {
        foreach (var hostile in HostileTexts.All)
        {
            var result = Judged(SampleResult.Build(_ => hostile));
            Assert.True(result.Findings.Length > 5);
            foreach (var explanation in result.Findings.Select(f => ExplanationBuilder.Build(result, f)))
            {
                // On wide lines: a wrapped line may begin with any word.
                var text = TextReport.Explanation(explanation, new TextOptions { Width = 100_000 });
                Assert.DoesNotContain(text, c => char.IsControl(c) && c != '\n');
                Assert.DoesNotContain(
                    text, c => c is '\u202e' or '\u2066' or '\u200f' or '\u2028' or '\u2029');
                Assert.DoesNotContain("\nok: 0 errors", text, StringComparison.Ordinal);
                using var json = JsonDocument.Parse(JsonExplanation.Write(explanation));
                Assert.DoesNotContain(
                    "<img", MarkdownReport.Write(ExplanationBuilder.ToReport(explanation)),
                    StringComparison.Ordinal);
            }
        }
    }

    private static AnalysisResult Judged(AnalysisResult result) => result with
    {
        Findings =
        [
            .. result.Findings,
            .. RuleCatalogue.Rules.SelectMany(r => r.Find(RuleContext.Of(result, result.Scenario!))),
        ],
    };

    private static string Flat(ExplainedLine line) => string.Join('\n', Each(line)) + "\n";

    private static IEnumerable<string> Each(ExplainedLine line) =>
        line.Below.SelectMany(Each).Prepend(string.Concat(line.Text.Spans.Select(s => s.Text)));
}
