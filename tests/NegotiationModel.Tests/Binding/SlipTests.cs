using NegotiationModel.Binding;
using NegotiationModel.Model;
using NegotiationModel.Reporting;
using Xunit;

namespace NegotiationModel.Tests.Binding;

/// <summary>A slip in a marking, or near one, hides too much and never too little.</summary>
public sealed class SlipTests
{
    private const string Canary = "canary-7f31";

    private const string Head = """
        format: 1
        scenario: test
        title: Test
        as_of: 2024-06-30
        parties: {a: {name: A}, b: {name: B}}
        points: {p: {title: P, kind: nominal, options: [x, y]}}

        """;

    private const string Accounts = "accounts: {press: {title: Press}}\n";

    private const string Visible = "{id: v1, party: a, point: p, accepts: x, account: press, said: 2024}";

    [Theory]
    [InlineData("tlp: clear, tlp: red")]
    [InlineData("tlp: clear, party: b")]
    [InlineData("tlp: clear, note: {x: 1, x: 2}")]
    [InlineData("tpl: red")]
    [InlineData("TLP: red")]
    public void A_statement_that_is_misread_is_hidden_and_never_kept(string slip)
    {
        var text = Head + Accounts + "statements:\n  - " + Visible + "\n  - " + Hidden(slip) + "\n";
        Assert.Equal(["v1"], Statements(text, Tlp.Green));
        Assert.Equal(["v1"], Statements(text, Tlp.Red));
        Assert.DoesNotContain(Canary, TextOf(text, Tlp.Green), StringComparison.Ordinal);
    }

    [Fact]
    public void A_marking_behind_a_wrong_indentation_is_not_overlooked()
    {
        var text = Head + Accounts + "statements:\n  - " + Visible
            + "\n  - id: h1\n    party: a\n    point: p\n    accepts: x\n    account: press\n    said: 2024\n"
            + "   tlp: red\n";
        Assert.Equal([], Statements(text, Tlp.Green));
    }

    [Theory]
    [InlineData("press: {title: P, tlp: clear, tlp: red}")]
    [InlineData("press: {title: P}, press: {title: P, tlp: red}")]
    public void An_account_that_is_misread_is_hidden_with_all_it_tells(string account)
    {
        var text = Head + "accounts: {" + account + "}\nstatements:\n  - " + Visible + "\n";
        Assert.Empty(Bind(text, Tlp.Green).Scenario!.Accounts);
        Assert.Equal([], Statements(text, Tlp.Green));
        Assert.Equal(["v1"], Statements(text, Tlp.Red));
    }

    [Theory]
    [InlineData("tlp: clear\ntlp: red\n")]
    [InlineData("tlp:\n")]
    [InlineData("tl: red\n")]
    [InlineData("note: [\ntlp: red\n")]
    [InlineData("include: [lost.yaml]\n")]
    public void The_scenario_counts_as_the_strictest_where_its_marking_may_be_lost(string slip) =>
        Assert.Equal(Tlp.Red, Bind(Head + Accounts + slip, Tlp.Green).Scenario!.Tlp);

    [Fact]
    public void Of_two_markings_of_the_scenario_the_stricter_one_counts()
    {
        var files = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["scenario.yaml"] = Head + "tlp: clear\ninclude: [b.yaml]\n",
            ["b.yaml"] = "tlp: amber\n",
        };
        Assert.Equal(Tlp.Amber, Binder.Bind(files, Tlp.Green).Scenario!.Tlp);
    }

    [Fact]
    public void A_doubled_marking_of_defaults_hides_what_uses_them()
    {
        var text = Head + Accounts + "defaults: {tlp: clear, tlp: red}\nstatements:\n  - " + Visible + "\n";
        Assert.Equal([], Statements(text, Tlp.Green));
    }

    [Fact]
    public void A_fault_next_to_what_is_hidden_is_shown_without_its_line()
    {
        var wrong = Visible.Replace("point: p", "point: pp", StringComparison.Ordinal);
        var text = Head + Accounts + "statements: [" + Hidden("tlp: red") + ", " + wrong + "]\n";
        Assert.Contains("NM207", TextOf(text, Tlp.Green), StringComparison.Ordinal);
        Assert.DoesNotContain(Canary, TextOf(text, Tlp.Green), StringComparison.Ordinal);
        Assert.Contains(Canary, TextOf(text, Tlp.Red), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("statements: {h1: {tlp: red, quote: canary-7f31}}\n")]
    [InlineData("statments: [{tlp: red, quote: canary-7f31}]\n")]
    [InlineData("statements: [[{tlp: red, quote: canary-7f31}]]\n")]
    [InlineData("defaults: {tlp: red, account: canary-7f31}\n")]
    [InlineData("statements:\n  - {tlp: red, quote: canary-7f31 [, x: 1}\n")]
    [InlineData("statements:\n  - {tlp: red, canary-7f31: 1, canary-7f31: 2}\n")]
    [InlineData("statements:\n  - {tlp: red, quote: 'canary-7f31\n")]
    public void No_line_of_text_with_an_unread_marking_is_shown(string slip) =>
        Assert.DoesNotContain(Canary, TextOf(Head + Accounts + slip, Tlp.Green), StringComparison.Ordinal);

    [Fact]
    public void A_second_entry_of_a_hidden_account_is_not_told_of()
    {
        var text = Head + "accounts:\n  press: {title: Press}\n  canary-7f31: {title: S, tlp: red}\n"
            + "  canary-7f31: {title: S, tlp: red}\nstatements:\n  - " + Visible + "\n";
        Assert.Equal(["v1"], Statements(text, Tlp.Green));
        Assert.Empty(Bind(text, Tlp.Green).Findings);
    }

    [Fact]
    public void What_has_no_marking_of_its_own_has_that_of_the_scenario()
    {
        var text = Head + "tlp: red\n" + Accounts
            + "proposals: {d: {title: canary-7f31, date: 2024, terms: {p: x}}}\n"
            + "events: {e: {title: canary-7f31, date: 2024}}\n"
            + "amendments: [{id: am, proposal: d, point: p, to: y, date: 2024}]\n"
            + "promises: [{id: pr, by: a, to: b, point: p, options: x, said: 2024}]\n"
            + "priorities: {a: {weights: {p: 1}}}\n"
            + "statements: [{id: s, party: a, proposal: d, stance: accepts, tlp: clear, account: press, "
            + "said: 2024}]\n";
        var scenario = Bind(text, Tlp.Clear).Scenario!;
        Assert.Empty(scenario.Proposals);
        Assert.Empty(scenario.Events);
        Assert.Empty(scenario.Amendments);
        Assert.Empty(scenario.Promises);
        Assert.Empty(scenario.Priorities);
        Assert.Empty(scenario.Statements);
        Assert.Single(Bind(text, Tlp.Red).Scenario!.Proposals);
        Assert.DoesNotContain(Canary, TextOf(text, Tlp.Clear), StringComparison.Ordinal);
    }

    [Fact]
    public void The_text_of_a_visible_source_is_read_and_not_that_of_a_hidden_one()
    {
        var read = new List<string>();
        var files = new ScenarioFiles("scenario.yaml", ["scenario.yaml", "b.yaml"], path =>
        {
            read.Add(path);
            return new FileContent(System.Text.Encoding.UTF8.GetBytes(path switch
            {
                "scenario.yaml" => Head + "include: [b.yaml]\n"
                    + "sources: {so: {title: H, tlp: red, published: 2024, file: secret.txt}}\n",
                "b.yaml" => "sources: {so: {title: V, published: 2024, file: open.txt}}\n",
                _ => path,
            }), null);
        });
        var bound = ScenarioBinder.Bind(files, new AnalysisOptions { Audience = Tlp.Green });
        Assert.Equal("open.txt", bound.SourceTexts["so"].Content);
        Assert.DoesNotContain("secret.txt", read);
    }

    private static string Hidden(string keys) =>
        "{id: h1, party: a, point: p, rejects: y, account: press, said: 2024, quote: canary-7f31, "
        + keys + "}";

    private static BoundScenario Bind(string text, Tlp audience) => Binder.Bind(text, audience);

    private static IEnumerable<string> Statements(string text, Tlp audience) =>
        Bind(text, audience).Scenario!.Statements.Select(s => s.Id);

    private static string TextOf(string text, Tlp audience)
    {
        var files = ScenarioFiles.FromTexts(
            new Dictionary<string, string>(StringComparer.Ordinal) { ["scenario.yaml"] = text });
        var result = new NegotiationAnalyzer().Analyze(files, new AnalysisOptions { Audience = audience });
        return TextReport.Validate(result) + TextReport.Compare(result) + ConciseReport.Write(result)
            + JsonReport.Write(result) + MarkdownReport.Write(ReportBuilder.Build(result));
    }
}
