using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;
using NegotiationModel.Analysis;
using NegotiationModel.Model;
using NegotiationModel.Reporting;
using NegotiationModel.Tests.Reference;
using Xunit;

namespace NegotiationModel.Tests.Laws;

/// <summary>
/// <c>--reviewed-only</c> gives what the scenario gives without the other statements, and says that it did.
/// </summary>
public sealed class ReviewedOnlyLaws
{
    private const int Samples = 200;

    [Fact]
    public void The_result_is_that_of_the_scenario_without_the_other_statements() =>
        Gen.ULong.Sample(
            seed =>
            {
                var (generated, _, _) = RefGenerator.Of(seed);
                var scenario = generated with
                {
                    Statements =
                        [.. generated.Statements.Select(s => s with { Supersedes = null, Corrects = null })],
                };
                var text = RefYaml.Write(scenario);
                Assert.Equal(
                    Answers(Each(text, seed, (line, _) => line, _ => ""), new AnalysisOptions()),
                    Answers(Marked(text, seed), new AnalysisOptions { ReviewedOnly = true }));
            },
            iter: Samples);

    [Fact]
    public void Links_go_as_those_to_hidden_statements() =>
        Gen.ULong.Sample(
            seed =>
            {
                var text = RefYaml.Write(RefGenerator.Of(seed).Item1);
                var green = new AnalysisOptions { Audience = Tlp.Green };
                Assert.Equal(
                    Answers(Each(text, seed, (line, _) => line, line => With(line, "tlp: red")), green),
                    Answers(Marked(text, seed), green with { ReviewedOnly = true }));
            },
            iter: Samples);

    [Fact]
    public void What_is_left_out_is_counted_everywhere()
    {
        var result = Analyze(Sample, new AnalysisOptions { ReviewedOnly = true });
        Assert.Equal<string>(["s2", "s3", "s4"], result.NotReviewed);
        Assert.Equal(["s1"], result.Scenario!.Statements.Select(s => s.Id));
        Assert.Equal(1, result.Input.Statements);
        const string Says = "Only reviewed statements count: 3 of 4 statements are left out.";
        Assert.Contains(Says, TextReport.Compare(result), StringComparison.Ordinal);
        Assert.Contains(Says, TextReport.Validate(result), StringComparison.Ordinal);
        Assert.Contains("1 statement (3 others not reviewed)", TextReport.Validate(result),
            StringComparison.Ordinal);
        var markdown = MarkdownReport.Write(ReportBuilder.Build(result));
        Assert.Equal(2, markdown.Split(Says).Length - 1);
        var json = JsonNode.Parse(JsonReport.Write(result))!["scenario"]!;
        Assert.True(json["reviewedOnly"]!.GetValue<bool>());
        Assert.Equal(3, json["notReviewed"]!.GetValue<int>());
    }

    [Fact]
    public void Without_the_option_nothing_is_left_out_or_said()
    {
        var result = Analyze(Sample, new AnalysisOptions());
        Assert.Empty(result.NotReviewed);
        Assert.Equal(4, result.Input.Statements);
        Assert.DoesNotContain("reviewed", TextReport.Compare(result) + JsonReport.Write(result),
            StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Hidden_statements_are_in_no_count()
    {
        var hidden = Sample + "  - {id: s5, party: upland, point: flow, position: 77, account: press, "
            + "said: 2024-01-01, tlp: red}\n";
        var options = new AnalysisOptions { Audience = Tlp.Green, ReviewedOnly = true };
        Assert.Equal(JsonReport.Write(Analyze(Sample, options)), JsonReport.Write(Analyze(hidden, options)));
    }

    [Fact]
    public void A_mistake_in_a_draft_is_told_all_the_same()
    {
        var result = Analyze(
            Sample + "  - {id: s5, party: nobody, point: flow, position: 77, account: press, said: 2024}\n",
            new AnalysisOptions { ReviewedOnly = true });
        Assert.True(result.Incomplete);
        Assert.Contains(result.Findings, f => f.Rule.Name is "unknown-id");
        Assert.Equal<string>(["s2", "s3", "s4"], result.NotReviewed);
    }

    [Fact]
    public void A_value_that_only_a_draft_mentions_cuts_no_point() =>
        Assert.Equal(["0..39", "40", "41..100"],
            Analyze(Sample, new AnalysisOptions { ReviewedOnly = true })
                .Scenario!.Points[0].Options.Select(o => o.Id));

    [Fact]
    public void What_only_a_draft_refers_to_is_not_called_unused()
    {
        Assert.DoesNotContain(Analyze(Sample, new AnalysisOptions { ReviewedOnly = true }).Findings,
            f => f.Rule.Id is "NM307");
        Assert.Contains(Analyze(Sample, new AnalysisOptions()).Findings, f => f.Rule.Id is "NM307");
    }

    private const string Sample = """
        format: 1
        scenario: test
        title: Test
        as_of: 2024-06-30
        parties: {upland: {name: Upland, kind: state}, unused: {name: Unused, kind: state}}
        points: {flow: {title: Flow, kind: numeric, range: [0, 100]}}
        accounts: {press: {title: Press, kind: media}}
        defaults: {review: {status: coded}}
        statements:
          - {id: s1, party: upland, point: flow, position: 40, account: press, said: 2024-01-01,
              review: {status: reviewed, by: mz}}
          - {id: s2, party: upland, point: flow, position: 50, account: press, said: 2024-01-01}
          - {id: s3, party: upland, point: flow, position: 60, account: press, said: 2024-01-01,
              review: {status: draft}}
          - {id: s4, party: upland, point: flow, position: 70, account: press, said: 2024-01-01,
              review: {by: mz}, supersedes: s1}

        """;

    private static string Marked(string text, ulong seed) =>
        Each(text, seed, (line, _) => With(line, "review: {status: reviewed}"),
            line => With(line, "review: {status: coded}"));

    // Each statement stands on a line of its own. The first is always kept: a section is never empty.
    private static string Each(
        string text, ulong seed, Func<string, int, string> kept, Func<string, string> other)
    {
        var random = new RefRandom(seed);
        var number = 0;
        return string.Join('\n', text.Split('\n').Select(line =>
            !line.StartsWith("  - {id: ", StringComparison.Ordinal) ? line
            : number++ == 0 || random.Chance(50) ? kept(line, number) : other(line)));
    }

    private static string With(string line, string key) => line[..^1] + ", " + key + "}";

    private static string Answers(string text, AnalysisOptions options)
    {
        var result = Analyze(text, options);
        Assert.False(result.Incomplete, TextReport.Validate(result));
        // Unused declarations are not looked for where some statement may use them.
        var json = JsonNode.Parse(JsonReport.Write(
            result with { Findings = [.. result.Findings.Where(f => f.Rule.Id is not "NM307")] }))!;
        var scenario = json["scenario"]!.AsObject();
        Assert.Equal(options.ReviewedOnly, scenario.Remove("reviewedOnly"));
        scenario.Remove("notReviewed");
        return json.ToJsonString(new JsonSerializerOptions { WriteIndented = true });
    }

    private static AnalysisResult Analyze(string text, AnalysisOptions options) =>
        new NegotiationAnalyzer().Analyze(ScenarioFiles.FromTexts(
            new Dictionary<string, string>(StringComparer.Ordinal) { ["scenario.yaml"] = text }), options);
}
