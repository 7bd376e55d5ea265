using NegotiationModel.Accounts;
using NegotiationModel.Analysis;
using NegotiationModel.Model;
using NegotiationModel.Proposals;
using NegotiationModel.Sequence;
using Xunit;

namespace NegotiationModel.Tests.Proposals;

/// <summary>Golden cases of texts, promises and sequence: G30 to G33, G41 to G44, G58.</summary>
public sealed class TextCases
{
    private const string Frame = """
        format: 1
        scenario: s
        title: S
        as_of: 2024-12-31
        parties: {a: {name: A, kind: state}, b: {name: B, kind: state}, c: {name: C, kind: state}}
        accounts: {x: {title: X, kind: document}}
        defaults: {account: x, channel: public}
        points:
          p: {title: P, kind: ordered, options: [lo, mid, hi]}
          q: {title: Q, kind: nominal, options: [y, n]}
          o: {title: O, kind: nominal, options: [a, b, c]}
          w: {title: W, kind: nominal, options: [d]}
          z: {title: Z, kind: nominal, options: [d]}
          five: {title: Five, kind: ordered, options: [none, quarter, half, most, full]}

        """;

    [Theory]
    [InlineData("{p: hi, q: n}", TermLabel.CrossesRedLine)]
    [InlineData("{p: hi}", TermLabel.MayCrossRedLine)]
    [InlineData("{p: hi, q: y}", TermLabel.NotExcluded)]
    [InlineData("{p: [lo, mid]}", TermLabel.Acceptable)]
    [InlineData("{p: lo}", TermLabel.MeetsPosition)]
    [InlineData("{q: y}", TermLabel.Omits)]
    [InlineData("{p: [lo, hi], q: n}", TermLabel.MayCrossRedLine)]
    public void G41_a_term_against_a_party(string terms, TermLabel label)
    {
        var texts = Texts($$$"""
            proposals: {t: {title: T, date: 2024-06-01, complete: true, terms: {{{terms}}}}}
            statements:
              - {id: s1, party: a, point: p, red_line: hi, unless: {q: y}, said: 2024-01-01}
              - {id: s2, party: a, point: p, position: lo, said: 2024-01-01}
              - {id: s3, party: a, point: p, accepts: mid, said: 2024-01-01}

            """);
        Assert.Equal(label, texts.Terms.Single(t => t.Point.Id is "p").Label);
        Assert.All(texts.Terms.Where(t => t.Point.Id is "q"),
            t => Assert.Equal(TermLabel.NoPosition, t.Label));
    }

    [Theory]
    [InlineData("{o: a}", PromiseLabel.Kept)]
    [InlineData("{o: [a, b]}", PromiseLabel.Kept)]
    [InlineData("{o: [b, c]}", PromiseLabel.Diluted)]
    [InlineData("{o: c}", PromiseLabel.Broken)]
    [InlineData("{q: y}", PromiseLabel.Dropped)]
    public void G42_a_promise_and_a_later_text(string terms, PromiseLabel label) =>
        Assert.Equal(label, Texts($$$"""
            promises: [{id: pr, by: a, to: [b], point: o, options: [a, b], said: 2024-01-01}]
            proposals: {t: {title: T, date: 2024-06-01, by: [a], complete: true, terms: {{{terms}}}}}

            """).Promises.Single().Verdicts.Single().Label);

    [Fact]
    public void G58_promises_that_share_nothing_are_incompatible()
    {
        var promises = Texts("""
            promises:
              - {id: p1, by: a, to: [b], point: o, options: [a, b], said: 2024-01-01}
              - {id: p2, by: a, to: [c], point: o, options: c, said: 2024-01-02}

            """).Promises;
        Assert.Equal(["p2", "p1"], promises.Select(p => p.IncompatibleWith.Single().Id));
    }

    [Theory]
    [InlineData("none", "full", "1")]
    [InlineData("none,quarter", "half,full", "1/4")]
    [InlineData("half", "half,full", "0")]
    public void G43_distances(string one, string other, string distance)
    {
        var five = Analysed("").Scenario!.Points.Single(p => p.Id is "five");
        OptionSet Of(string ids) => ids.Split(',')
            .Aggregate(OptionSet.Empty, (set, id) => set | OptionSet.Of(five.IndexOf(id)));
        Assert.Equal(distance, Distance.Between(five, Of(one), Of(other)).ToString());
    }

    [Fact]
    public void G44_movement_toward_a_party_and_back()
    {
        var review = Texts("""
            proposals: {t: {title: T, date: 2024-06-01, terms: {five: full}}}
            amendments:
              - {id: am-1, proposal: t, by: b, point: five, to: half, date: 2024-06-02}
              - {id: am-2, proposal: t, by: b, point: five, to: full, date: 2024-06-03}
              - {id: am-3, proposal: t, by: b, point: five, to: quarter, date: 2024-06-04}
            statements: [{id: s1, party: a, point: five, position: none, said: 2024-01-01}]

            """).Proposals.Single();
        Assert.Equal(["1/2", "-1/2", "3/4"],
            review.Amendments.Select(a => a.Movements.Single().Toward.ToString()));
        var sum = review.Movement.Single();
        Assert.Equal(("3/4", "7/4", "1"), (sum.Net.ToString(), sum.Gross.ToString(), sum.Churn.ToString()));
        Assert.Equal((AmendmentStatus.Undone, "am-2"),
            (review.Amendments[0].Status, review.Amendments[0].UndoneBy.Single()));
        Assert.Equal(AmendmentStatus.Stands, review.Amendments[2].Status);
    }

    [Theory]
    [InlineData("p=hi after q=y; q=y after p=hi", "", "p=hi,q=y")]
    [InlineData("p=hi after q=y", "q=y,p=hi", "")]
    [InlineData("p=hi after q=y; q=y after p=hi or z=d; w=d after p=hi", "z=d,q=y,p=hi,w=d", "")]
    public void G30_to_G32_orders_and_deadlocks(string demands, string order, string locked)
    {
        var all = AllDemands(demands);
        Assert.Equal(order, string.Join(',', all.Order));
        Assert.Equal(locked, string.Join(',', all.Deadlocks.SelectMany(d => d.Steps)));
    }

    [Fact]
    public void G33_what_waits_on_a_deadlock_and_what_opens_it()
    {
        var all = AllDemands("p=hi after q=y; q=y after p=hi; w=d after p=hi; o=a after z=d");
        Assert.Equal("z=d,o=a", string.Join(',', all.Order));
        Assert.Equal("p=hi,q=y", string.Join(',', all.Deadlocks.Single().Steps));
        Assert.Equal("w=d", all.Waiting.Single().Step.ToString());
        Assert.Equal(["p=hi", "q=y"], all.Waivers.Select(w => w.Single().ToString()));
        Assert.Equal(5, all.OrderOnceWaived.Length);
    }

    /// <summary><c>p=hi after q=y or z=d; …</c> as statements of one party.</summary>
    private static SequenceReview AllDemands(string demands)
    {
        var lines = demands.Split("; ").Select((demand, i) =>
        {
            var parts = demand.Split(" after ");
            var step = parts[0].Split('=');
            var cases = parts[1].Split(" or ")
                .Select(c => "{" + c.Replace("=", ": ", StringComparison.Ordinal) + "}");
            return $"  - {{id: s{i}, party: a, point: {step[0]}, accepts: {step[1]}, "
                + $"after: [{string.Join(", ", cases)}], said: 2024-01-01}}\n";
        });
        var result = Analysed("statements:\n" + string.Concat(lines));
        return SequenceComparer.Compare(
            result.Scenario!, result.Cells, ProposalComparison.None, result.AsOf).Sequences[0];
    }

    private static ProposalComparison Texts(string yaml)
    {
        var result = Analysed(yaml);
        return ProposalComparer.Compare(
            result.Scenario!, result.Cells, ComparisonSettings.Of(result.Scenario!));
    }

    private static AnalysisResult Analysed(string yaml)
    {
        var files = ScenarioFiles.FromTexts(
            new Dictionary<string, string>(StringComparer.Ordinal) { ["scenario.yaml"] = Frame + yaml });
        var result = new NegotiationAnalyzer().Analyze(files);
        Assert.DoesNotContain(result.Findings, ResultFilter.IsFault);
        return result;
    }
}
