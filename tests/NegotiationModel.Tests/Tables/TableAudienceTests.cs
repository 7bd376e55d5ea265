using CsCheck;
using NegotiationModel.Analysis;
using NegotiationModel.Findings;
using NegotiationModel.Model;
using NegotiationModel.Reporting;
using Xunit;

namespace NegotiationModel.Tests.Tables;

/// <summary>Rows that the audience may not see leave no trace, whole or broken.</summary>
public sealed class TableAudienceTests
{
    private const string Head = """
        format: 1
        scenario: test
        title: Test
        as_of: 2024-06-30
        parties: {upland: {name: Upland}, lowland: {name: Lowland}}
        points:
          dam: {title: Dam, kind: ordered, options: [none, half, full]}
          flow: {title: Flow, kind: numeric, range: [0, 120]}
        accounts: {press: {title: Press}, leak: {title: Leak, tlp: red}}
        statements: {table: t.csv}

        """;

    private const string Header = "id,party,point,position,unless,account,said,tlp,note\n";

    private static readonly string[] Visible =
    [
        "v1,upland,dam,full,,press,2024-05-01,,Of May\n",
        "v2,lowland,flow,at_least 40,,press,2024-05-02,green,\n",
        "v3,upland,flow,nothing,,press,2024-05-02,green,\n",
    ];

    private static readonly string[] Hidden =
    [
        "secret-1,upland,dam,half,,press,2024-05-03,red,SECRET\n",
        "secret-2,lowland,flow,77,,leak,2024-05-04,,\"SECRET, of May\"\n",
        "secret-3,nobody,SECRET,at_least SECRET,SECRET,press,2024-05-33,amber,SECRET\n",
        "secret-4,upland,dam,half,,press,2024-05-05,rde,\"SECRET\nSECRET\"\n",
        "v2,upland,dam,none,dam=SECRET,press,2024-05-06,red,SECRET\n",
    ];

    private static readonly string[] Slips =
        ["\"", "\"\"", ",", ",,", "\n", "\r", "x", "\u202E", "\"x\n\"", "|"];

    [Fact]
    public void Hidden_rows_change_nothing()
    {
        var with = string.Concat(Visible.Zip(Hidden, (v, h) => h + v)) + string.Concat(Hidden.Skip(3));
        var few = Said(Analyze(Header + string.Concat(Visible), Tlp.Green));
        var many = Said(Analyze(Header + with, Tlp.Green));
        Assert.Equal(WithoutPlaces(few), WithoutPlaces(many));
        Assert.DoesNotContain("secret", many, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("secret", Said(Analyze(Header + with, Tlp.Red)), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void A_slip_in_a_hidden_row_lets_no_word_of_it_out()
    {
        // One is hidden by its account alone: a slip in that id makes it another one's, as in YAML.
        var marked = Hidden.Where(h => !h.Contains("leak", StringComparison.Ordinal)).ToList();
        var slip = Gen.Select(Gen.Int[0, marked.Count - 1], Gen.Int[0, 60], Gen.Int[0, Slips.Length - 1]);
        Gen.Select(slip, Gen.Int[0, Visible.Length]).Sample((one, place) =>
        {
            var row = marked[one.Item1];
            row = row.Insert(Math.Min(one.Item2, row.Length - 1), Slips[one.Item3]);
            var rows = Visible.ToList();
            rows.Insert(place, row);
            var result = Analyze(Header + string.Concat(rows), Tlp.Green);
            Assert.DoesNotContain("secret", Said(result), StringComparison.OrdinalIgnoreCase);
        }, iter: 3000);
    }

    [Theory]
    [InlineData("secret-1,upland,dam,half,press,2024,red\n")]
    [InlineData("secret-1,upland,dam,half,,press,2024,red,SECRET,SECRET\n")]
    [InlineData("secret-1,upland,dam,half,,press,2024,red,\"SECRET\n")]
    [InlineData("secret-1,upland,dam,half,,press,2024,red,\"SECRET\"SECRET\n")]
    [InlineData("secret-1,upland,dam,half,,press,2024,red,SEC\"RET\n")]
    public void A_row_that_cannot_be_read_counts_as_the_strictest(string row)
    {
        var table = Header + Visible[0] + row;
        Assert.Empty(Analyze(table, Tlp.Green).Findings.Where(f => f.Rule.Level == FindingLevel.Error));
        Assert.Single(Analyze(table, Tlp.Red).Findings, f => f.Rule.Level == FindingLevel.Error);
    }

    [Theory]
    [InlineData("TLP")]
    [InlineData("tpl")]
    public void A_misspelt_marking_hides_the_rows_that_have_one(string name)
    {
        var header = Header.Replace("tlp", name, StringComparison.Ordinal);
        var result = Analyze(header + Visible[0] + Visible[1], Tlp.Green);
        Assert.Equal(["v1"], result.Scenario!.Statements.Select(s => s.Id));
        Assert.Contains($"no key `{name}`", Said(result), StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_without_a_header_tells_nothing_of_its_first_row()
    {
        var result = Analyze(Hidden[0] + Hidden[1], Tlp.Green);
        Assert.DoesNotContain("secret", Said(result), StringComparison.OrdinalIgnoreCase);
    }

    private static AnalysisResult Analyze(string table, Tlp audience) => new NegotiationAnalyzer().Analyze(
        ScenarioFiles.FromTexts(new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["scenario.yaml"] = Head,
            ["t.csv"] = table,
        }), new AnalysisOptions { Audience = audience });

    private static string Said(AnalysisResult result) => string.Join('\n',
        TextReport.Validate(result), ConciseReport.Write(result), JsonReport.Write(result),
        MarkdownReport.Write(ReportBuilder.Build(result)));

    private static string WithoutPlaces(string text) =>
        System.Text.RegularExpressions.Regex.Replace(text, "t.csv:[0-9]+|\"line\": [0-9]+|^ [0-9]+ [|]", "",
            System.Text.RegularExpressions.RegexOptions.Multiline, TimeSpan.FromSeconds(1));
}
