using NegotiationModel.Binding;
using NegotiationModel.Model;
using Xunit;

namespace NegotiationModel.Tests.Binding;

/// <summary>
/// What the audience may not see leaves no trace: not in the model, not in findings, not in ids that are
/// suggested.
/// </summary>
public sealed class AudienceTests
{
    private const string Open = """
        format: 1
        scenario: test
        title: Test
        as_of: 2024-06-30
        parties: {upland: {name: Upland}, lowland: {name: Lowland}}
        points:
          dam: {title: Dam, kind: ordered, options: [none, half, full]}
          flow: {title: Flow, kind: numeric, range: [0, 100]}
        sources:
          minutes: {title: Minutes, published: 2024-01-01}
        accounts:
          press: {title: Press}
          copy-1: {title: One, derives_from: leak}
          copy-2: {title: Two, derives_from: leak}
        trust: [[press, leak], [leak-2]]
        proposals:
          draft: {title: Draft, date: 2024-01-01, terms: {flow: 40}}
        amendments: []
        promises: []
        statements:
          - {id: s1, party: upland, point: dam, position: full, account: press, said: 2024-02-01,
              supersedes: h1}
          - {id: s2, party: lowland, point: flow, position: 60, account: press, source: minutes}
        """;

    private static readonly string[] Secrets =
    [
        "accounts:\n|  leak: {title: LEAK, tlp: red}\n  leak-2: {title: LEAK, tlp: red}\n",
        "sources:\n|  cable: {title: CABLE, tlp: amber, published: 2024-01-01}\n",
        "statements:\n|  - {id: h1, party: upland, point: dam, rejects: full, account: press, " +
            "said: 2024, tlp: red}\n",
        "statements:\n|  - {id: h2, party: upland, point: flow, position: 77, account: leak, " +
            "said: 2024-01-01}\n",
        "statements:\n|  - {id: h3, party: upland, point: flow, position: 78, account: press, " +
            "source: cable}\n",
        "statements:\n|  - {id: h4, party: nobody, point: flow, position: 7.5, tlp: amber, nonsense: x}\n",
        "statements:\n|  - {id: s2, party: upland, point: flow, position: 79, account: leak, " +
            "said: 2024-01-01}\n",
        "statements:\n|  - {id: h5, party: upland, point: dam, position: full, tlp: ambre}\n",
        "statements:\n|  - {id: h6, party: upland, point: dam, position: full, tlp: [red], " +
            "dam: {a: 1, a: 2}}\n",
        "statements:\n|  - {id: h7, party: upland, proposal: told, stance: accepts, " +
            "account: press, said: 2024-02-01}\n",
        "proposals:\n|  told: {title: TOLD, date: 2024-01-01, account: leak, parents: [draft], " +
            "terms: {flow: 80}}\n",
        "amendments:|\n  - {id: h-am, proposal: draft, point: flow, to: 81, date: 2024-02-01, " +
            "account: leak}|\n",
        "promises:|\n  - {id: h-pr, by: upland, to: public, point: flow, options: 82, " +
            "account: leak, said: 2024}|\n",
    ];

    [Fact]
    public void The_strictest_of_three_markings_counts()
    {
        var bound = Binder.Bind(WithSecrets(), Tlp.Green);
        Assert.Equal(["s1", "s2"], bound.Scenario!.Statements.Select(s => s.Id));
        Assert.Equal(["copy-1", "copy-2", "press"], bound.Scenario.Accounts.Select(a => a.Id));
        Assert.Equal(["minutes"], bound.Scenario.Sources.Select(s => s.Id));
        Assert.Equal(["draft"], bound.Scenario.Proposals.Select(p => p.Id));
        Assert.Empty(bound.Scenario.Amendments);
        Assert.Empty(bound.Scenario.Promises);
        Assert.Equal(["press"], Assert.Single(bound.Scenario.Trust).Select(a => a.Id));
        Assert.Equal("0..39 40 41..59 60 61..100",
            string.Join(' ', bound.Scenario.Points.Single(p => p.Id is "flow").Options.Select(o => o.Id)));
    }

    [Fact]
    public void Nothing_is_found_about_what_is_hidden() =>
        Assert.Empty(Binder.Bind(WithSecrets(), Tlp.Green).Findings.Select(Binder.Line));

    [Fact]
    public void The_analyst_who_may_see_all_is_told_of_every_fault()
    {
        var found = Binder.Bind(WithSecrets(), Tlp.Red).Findings.Select(f => f.Rule.Name).ToList();
        Assert.Contains("unknown-id", found);
        Assert.Contains("off-grid", found);
        Assert.Contains("duplicate-id", found);
        Assert.Contains("unknown-value", found);
    }

    [Fact]
    public void Copies_of_a_hidden_teller_stay_one_voice()
    {
        var accounts = Binder.Bind(WithSecrets(), Tlp.Green).Scenario!.Accounts;
        Assert.Equal(["copy-1", "copy-1", "press"], accounts.Select(a => a.RootId));
        Assert.All(accounts, a => Assert.Null(a.DerivesFrom));
    }

    [Fact]
    public void What_is_hidden_may_change_and_nothing_visible_does()
    {
        var one = WithSecrets();
        var other = one.Replace("LEAK", "OTHER", StringComparison.Ordinal)
            .Replace("position: 77", "position: 13", StringComparison.Ordinal)
            .Replace("tlp: red, published", "tlp: red, file: ../x, published", StringComparison.Ordinal)
            .Replace("flow: 80", "flow: 11", StringComparison.Ordinal);
        Assert.Equal(Picture(Binder.Bind(one, Tlp.Green)), Picture(Binder.Bind(other, Tlp.Green)));
        Assert.NotEqual(Picture(Binder.Bind(one, Tlp.Red)), Picture(Binder.Bind(other, Tlp.Red)));
    }

    [Fact]
    public void No_hidden_id_is_suggested()
    {
        var text = WithSecrets()
            + "  - {id: s3, party: upland, point: dam, position: full, account: leek, said: 2024}\n";
        var finding = Assert.Single(Binder.Bind(text, Tlp.Green).Findings);
        Assert.DoesNotContain("leak", Binder.Line(finding), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_marking_that_of_the_scenario_counts_and_a_slip_hides_too_much()
    {
        var amber = Open.Replace("title: Test", "title: Test\ntlp: amber", StringComparison.Ordinal);
        Assert.Empty(Binder.Bind(amber, Tlp.Green).Scenario!.Statements);
        var slip = Open.Replace("title: Test", "title: Test\ntlp: ambre", StringComparison.Ordinal);
        var bound = Binder.Bind(slip, Tlp.AmberStrict);
        Assert.Empty(bound.Scenario!.Statements);
        Assert.Equal(Tlp.Red, bound.Scenario.Tlp);
        Assert.Contains(bound.Findings, f => f.Rule == BindingRules.UnknownValue);
    }

    // Each secret goes behind the head of its section; where the section is empty, the head changes.
    private static string WithSecrets()
    {
        var text = Open.ReplaceLineEndings("\n") + "\n";
        foreach (var secret in Secrets)
        {
            var parts = secret.Split('|');
            text = parts.Length == 3
                ? text.Replace(parts[0] + " []\n", parts[0] + parts[1] + parts[2], StringComparison.Ordinal)
                : text.Replace(parts[0], parts[0] + parts[1], StringComparison.Ordinal);
        }

        return text;
    }

    private static string Picture(BoundScenario bound) => string.Join('\n',
        bound.Scenario!.Points.SelectMany(p => p.Options).Select(o => o.ToString())
            .Concat(bound.Scenario.Statements.Select(s =>
                $"{s.Id} {s.Options} {string.Join(',', s.Supersedes)}"))
            .Concat(bound.Scenario.Proposals.Select(p => $"{p.Id} {p.Title} {string.Join(',', p.ParentIds)}"))
            .Concat(bound.Scenario.Accounts.Select(a => $"{a.Id} {a.Title} {a.RootId}"))
            .Concat(bound.Findings.Select(f => f.Rule.Id)));
}
