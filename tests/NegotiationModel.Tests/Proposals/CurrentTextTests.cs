using NegotiationModel.Model;
using NegotiationModel.Proposals;
using NegotiationModel.Tests.Binding;
using Xunit;

namespace NegotiationModel.Tests.Proposals;

/// <summary>The text of the 1st of February, changed on later days of 2024.</summary>
public sealed class CurrentTextTests
{
    private const string Plain = "{id: am1, point: p, to: a, date: 2024-02-02}";
    private const string FromB = "{id: am1, point: p, from: b, to: a, date: 2024-02-02}";

    [Theory]
    [InlineData("p: b", "p=b")]
    [InlineData("p: [b, c], q: y", "p=b|c q=y")]
    [InlineData("", "")]
    public void Without_amendments_it_is_what_was_written(string terms, string expected) =>
        Assert.Equal(expected, Show(terms));

    [Fact]
    public void Points_of_unknown_content_are_in_it() =>
        Assert.Equal("p=b q=?", ShowAsOf("2024-12-31", Scenario("p: b", "q", [])));

    [Fact]
    public void An_amendment_changes_its_term() => Assert.Equal("p=a q=y", Show("p: b, q: y", Plain));

    [Fact]
    public void An_amendment_adds_a_term() => Assert.Equal("p=a q=y", Show("q: y", Plain));

    [Fact]
    public void Amendments_apply_by_date_then_id()
    {
        Assert.Equal("p=c", Show("p: b", "{id: am0, point: p, to: c, date: 2024-02-03}", Plain));
        Assert.Equal("p=c", Show("p: b", "{id: am2, point: p, to: c, date: 2024-02-02}", Plain));
        // Of two that start on one day, the one that may be later applies later, whatever its id.
        Assert.Equal("p=c", Show("p: b", "{id: am0, point: p, to: c, date: 2024-02-02/2024-02-05}", Plain));
    }

    [Fact]
    public void An_unspecified_change_leaves_the_term_in_the_text() =>
        Assert.Equal("p=?", Show("p: b", "{id: am1, point: p, to: unspecified, date: 2024-02-02}"));

    [Fact]
    public void Only_what_had_happened_by_the_day_counts()
    {
        var scenario = Scenario("p: b", "", [Plain, "{id: am2, reverts: am1, date: 2024-02-10}"]);
        Assert.Equal("p=b", ShowAsOf("2024-02-01", scenario));
        Assert.Equal("p=a", ShowAsOf("2024-02-02", scenario));
        Assert.Equal("p=a", ShowAsOf("2024-02-09", scenario));
        Assert.Equal("p=b", ShowAsOf("2024-02-10", scenario));
    }

    [Fact]
    public void A_revert_takes_back_all_that_it_names()
    {
        Assert.Equal("p=b", Show("p: b", Plain, "{id: am2, reverts: am1, date: 2024-02-03}"));
        Assert.Equal("p=b", Show("p: b",
            "{id: am-z, point: p, to: a, date: 2024-02-02}",
            "{id: am-a, point: p, to: c, date: 2024-02-02/2024-02-05}",
            "{id: am3, reverts: [am-a, am-z], date: 2024-02-10}"));
    }

    [Fact]
    public void A_revert_leaves_what_it_does_not_name() =>
        Assert.Equal("p=c", Show("p: b", Plain,
            "{id: am2, point: p, to: c, date: 2024-02-03}", "{id: am3, reverts: am1, date: 2024-02-04}"));

    [Fact]
    public void A_term_that_was_added_goes_with_its_amendment() =>
        Assert.Equal("q=y", Show("q: y", Plain, "{id: am2, reverts: am1, date: 2024-02-03}"));

    [Fact]
    public void A_known_from_tells_what_a_revert_brings_back()
    {
        Assert.Equal("p=b", Show("", FromB, "{id: am2, reverts: am1, date: 2024-02-03}"));
        Assert.Equal("p=b", ShowAsOf("2024-12-31", Scenario("", "p",
            [FromB, "{id: am2, reverts: am1, date: 2024-02-03}"])));
    }

    [Fact]
    public void A_from_that_rests_on_a_reverted_change_brings_nothing_back() =>
        Assert.Equal("p=b", Show("p: b",
            "{id: am0, point: p, to: c, date: 2024-02-01}",
            "{id: am1, point: p, from: c, to: a, date: 2024-02-02}",
            "{id: am2, reverts: [am0, am1], date: 2024-02-03}"));

    [Fact]
    public void A_reverted_revert_reverts_nothing()
    {
        string[] three =
        [
            FromB, "{id: am2, reverts: am1, date: 2024-02-03}", "{id: am3, reverts: am2, date: 2024-02-04}",
        ];
        Assert.Equal("p=a", Show("p: b", three));
        Assert.Equal("p=b", Show("p: b", [.. three, "{id: am4, reverts: am3, date: 2024-02-05}"]));
    }

    [Fact]
    public void Some_of_leaves_both_values_as_readings()
    {
        const string Q = "{id: amq, point: q, to: n, date: 2024-02-02}";
        Assert.Equal("p=a|b q=y|n", Show("p: b, q: y", Plain, Q, SomeOf("am1, amq", 1)));
        Assert.Equal("p=b q=y", Show("p: b, q: y", Plain, Q, SomeOf("am1, amq", 2)));
        Assert.Equal("p=a|b|c", Show("p: b", Plain,
            "{id: am2, point: p, to: c, date: 2024-02-03}", SomeOf("am1, am2", 1)));
    }

    [Fact]
    public void Some_of_leaves_nothing_known_where_one_value_is_not()
    {
        const string Q = "{id: amq, point: q, to: unspecified, date: 2024-02-02}";
        Assert.Equal("p=? q=?", Show("q: y", Plain, Q, SomeOf("am1, amq", 1)));
        Assert.Equal("p=a|b q=?", Show("q: y", FromB, Q, SomeOf("am1, amq", 1)));
    }

    [Fact]
    public void What_is_reverted_perhaps_reverts_perhaps() =>
        Assert.Equal("p=a|b q=y|n", Show("p: b, q: y", Plain,
            "{id: am2, reverts: am1, date: 2024-02-03}",
            "{id: amq, point: q, to: n, date: 2024-02-03}",
            SomeOf("am2, amq", 1)));

    [Fact]
    public void Only_what_may_have_been_there_is_reverted()
    {
        Assert.Equal("p=a", Show("p: b", Plain, "{id: am0, reverts: am1, date: 2024-02-01}"));
        Assert.Equal("p=b", Show("p: b", Plain, "{id: am0, reverts: am1, date: 2024-02-02}"));
    }

    [Fact]
    public void Of_amendments_that_revert_each_other_the_last_in_order_is_in_force() =>
        Assert.Equal("p=a", Show("p: b", Plain,
            "{id: am2, reverts: [am1, am3], date: 2024-02-03}",
            "{id: am3, reverts: am2, date: 2024-02-03}"));

    [Fact]
    public void What_surely_came_before_the_text_does_not_change_it()
    {
        var scenario = Scenario("p: b", "", [Plain]);
        var am1 = Assert.Single(scenario.Amendments);
        var early = new Amendment
        {
            Id = "early",
            Proposal = am1.Proposal,
            Date = EdtfDate.OfDay(new DateOnly(2024, 1, 31)),
            Point = am1.Point,
            To = am1.To,
        };
        Assert.Equal("p=b", Show(CurrentText.Of(am1.Proposal, [early], new DateOnly(2024, 12, 31))));
    }

    private static string SomeOf(string ids, int atLeast) => FormattableString.Invariant(
        $"{{id: am9, reverts: {{some_of: [{ids}], at_least: {atLeast}}}, date: 2024-02-09}}");

    private static string Show(string terms, params string[] amendments) =>
        ShowAsOf("2024-12-31", Scenario(terms, "", amendments));

    private static string ShowAsOf(string asOf, Scenario scenario) =>
        Show(CurrentText.Of(
            scenario.Proposals.Single(), scenario.Amendments,
            DateOnly.ParseExact(asOf, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)));

    private static string Show(IEnumerable<CurrentTerm> text) =>
        string.Join(' ', text.Select(t => t.Point.Id + "=" + (t.Knowledge == TermKnowledge.Known
            ? string.Join('|', t.Options.Indexes().Select(o => t.Point.Options[o].Id))
            : "?")));

    private static Scenario Scenario(string terms, string unspecified, string[] amendments)
    {
        var written = amendments.Where(a => a.Length > 0).Select(a => "  - " + a.Replace(
            ", date:", ", proposal: d, date:", StringComparison.Ordinal));
        var bound = Binder.Bind($$"""
            format: 1
            scenario: test
            title: Test
            as_of: 2024-12-31
            parties: {x: {name: X} }
            points:
              p: {title: P, kind: nominal, options: [a, b, c]}
              q: {title: Q, kind: nominal, options: [y, n]}
            accounts: {press: {title: Press} }
            proposals:
              d: {title: D, date: 2024-02-01, terms: { {{terms}} }, unspecified: [{{unspecified}}]}
            amendments:
            {{string.Join('\n', written.DefaultIfEmpty("  []"))}}
            """);
        Assert.Empty(bound.Findings);
        return bound.Scenario!;
    }
}
