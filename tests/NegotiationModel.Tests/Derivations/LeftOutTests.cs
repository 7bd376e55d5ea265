using NegotiationModel.Model;
using Xunit;

namespace NegotiationModel.Tests.Derivations;

/// <summary>What a fault keeps out of the results is told, and nothing that may not be seen.</summary>
public sealed class LeftOutTests
{
    private const string Broken = """
        format: 1
        scenario: s
        title: A point that cannot be bound
        as_of: 2024-06-30
        parties: {m: {name: M}, n: {name: N}}
        points:
          p: {title: P, kind: ordred, options: [{x: X}, {y: Y}]}
          q: {title: Q, kind: ordered, options: [{x: X}, {y: Y}], decided_by: [nobody]}
        accounts: {one: {title: One, kind: media}}
        statements:
          - {id: s1, party: m, point: p, accepts: x, account: one, said: 2024-02-01}
          - {id: s2, party: m, point: q, accepts: x, only_if: {p: y}, account: one, said: 2024-02-01}
          - {id: s3, party: m, point: q, accepts: y, account: one, said: 2024-02-01}
          - {id: s3, party: n, point: q, accepts: y, account: one, said: 2024-02-01}
          - {id: s4, party: n, point: q, accepts: y, account: one, said: 2024-02-01, supersedes: s1}

        """;

    [Fact]
    public void What_names_a_thing_left_out_is_left_out_with_it()
    {
        var text = Explained.Text(Explained.Of(Broken), "NM210");
        Assert.Contains("The point p is left out, the whole of it.", text, StringComparison.Ordinal);
        Assert.Contains("The statement s1, scenario.yaml:11:", text, StringComparison.Ordinal);
        Assert.Contains("The statement s2, scenario.yaml:12:", text, StringComparison.Ordinal);
        Assert.DoesNotContain("The statement s3", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_thing_that_is_kept_is_said_to_be_kept() => Assert.Contains(
        "The point q is kept", Explained.Text(Explained.Of(Broken), "NM207"), StringComparison.Ordinal);

    [Fact]
    public void Of_two_with_one_id_the_second_is_left_out() => Assert.Contains(
        "The statement s3 is left out", Explained.Text(Explained.Of(Broken), "NM206"),
        StringComparison.Ordinal);

    [Fact]
    public void A_smaller_audience_is_told_of_the_thing_itself_only()
    {
        var text = Explained.Text(
            Explained.Of(Broken, new AnalysisOptions { Audience = Tlp.Green }), "NM210");
        Assert.DoesNotContain("statement s1", text, StringComparison.Ordinal);
        Assert.Contains("not listed for a smaller audience", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_that_the_audience_may_not_see_is_not_shown()
    {
        const string Yaml = """
            format: 1
            scenario: s
            title: A secret beside a slip
            as_of: 2024-06-30
            parties: {m: {name: M}}
            points: {p: {title: P, kind: ordered, options: [{x: X}, {y: Y}]}}
            accounts: {one: {title: One, kind: media}}
            statements: [{id: hush, tlp: red, party: m, point: p, accepts: x, account: one}, {party: o,
              id: s1, point: p, accepts: x, account: one, said: 2024-02-01}]

            """;
        var text = Explained.Text(Explained.Of(Yaml, new AnalysisOptions { Audience = Tlp.Green }), "NM207");
        Assert.DoesNotContain("hush", text, StringComparison.Ordinal);
        Assert.Contains("hush", Explained.Text(Explained.Of(Yaml), "NM207"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_fault_outside_of_any_thing_says_so() => Assert.Contains(
        "in no single thing", Explained.Text(Explained.Of(Broken.Replace(
            "as_of: 2024-06-30", "as_of: soon", StringComparison.Ordinal)), "scenario.yaml:4:8"),
        StringComparison.Ordinal);
}
