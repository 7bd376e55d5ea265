using System.Globalization;
using NegotiationModel.Analysis;
using NegotiationModel.Parties;
using Xunit;

namespace NegotiationModel.Tests.Comparing;

/// <summary>
/// Parties and blocs: a bloc is one party, a member against it departs, for a silent member it speaks.
/// </summary>
public sealed class PartyComparisonTests
{
    [Fact]
    public void A_departure_that_no_single_pair_shows_is_seen()
    {
        var clash = Assert.Single(Compare(
            "outer, position: [a, b], account: x",
            "north, rejects: a, account: x",
            "north, rejects: b, account: x").BlocClashes);
        Assert.True(clash.IsCertain);
        Assert.Equal(["s1", "s2"], clash.Clashes.Select(c => c.OfMember.Id));
    }

    [Fact]
    public void A_departure_told_by_one_of_two_accounts_is_not_certain()
    {
        var clash = Assert.Single(Compare(
            "outer, position: a, account: x",
            "north, position: a, account: x",
            "north, position: b, account: y").BlocClashes);
        Assert.False(clash.IsCertain);
    }

    [Fact]
    public void A_member_without_a_word_has_that_of_the_nearest_bloc()
    {
        var pairs = Compare(
            "outer, position: a, account: x",
            "inner, position: b, account: x",
            "other, position: a, account: x").Pairs;
        Assert.Equal([], AppliesTo(pairs, "other", "outer"));
        Assert.Equal(["north"], AppliesTo(pairs, "inner", "other"));
    }

    [Fact]
    public void Options_that_no_circumstance_shares_are_not_named()
    {
        var pair = Assert.Single(Compare(
            "north, accepts: a, if: {q: y}, account: x",
            "north, accepts: b, if: {q: n}, account: x",
            "other, accepts: [a, b], account: x").Pairs, p => p.A.Id == "north" && p.B.Id == "other");
        Assert.Equal(PartyLabel.Bridgeable, pair.Label);
        Assert.True(pair.Options.IsEmpty);
    }

    [Fact]
    public void A_party_that_closes_a_point_by_itself_is_named_alone()
    {
        var alone = Pair(
            "north", "other", "north, red_line: [a, b, c], account: x", "other, accepts: a, account: x");
        Assert.Equal(PartyLabel.RedLinesCollide, alone.Label);
        Assert.Equal(["north"], alone.ClosedAloneBy.Select(p => p.Id));
        var together = Pair(
            "north", "other", "north, red_line: a, account: x", "other, red_line: [b, c], account: x");
        Assert.Equal(PartyLabel.RedLinesCollide, together.Label);
        Assert.Empty(together.ClosedAloneBy);
    }

    private static PartyPair Pair(string a, string b, params string[] statements) =>
        Compare(statements).Pairs.Single(p => p.A.Id == a && p.B.Id == b);

    private static IEnumerable<string> AppliesTo(IEnumerable<PartyPair> pairs, string a, string b) =>
        pairs.Single(p => p.A.Id == a && p.B.Id == b).AppliesTo.Select(p => p.Id);

    private static PartyComparison Compare(params string[] statements)
    {
        var lines = statements.Select((s, i) => string.Create(
            CultureInfo.InvariantCulture, $"  - {{id: s{i}, point: p, said: 2024-01-01, party: {s}}}\n"));
        return Result(Head + string.Concat(lines)).Parties;
    }

    private static AnalysisResult Result(string yaml)
    {
        var files = ScenarioFiles.FromTexts(
            new Dictionary<string, string>(StringComparer.Ordinal) { ["scenario.yaml"] = yaml });
        var result = new NegotiationAnalyzer().Analyze(files);
        Assert.False(result.Incomplete);
        return result;
    }

    private const string Head = """
        format: 1
        scenario: blocs
        title: Blocs
        as_of: 2024-06-30
        parties:
          outer: {name: Outer, kind: bloc, members: [inner]}
          inner: {name: Inner, kind: bloc, members: [north]}
          north: {name: North}
          other: {name: Other}
        points:
          p: {title: P, kind: nominal, options: [{a: A}, {b: B}, {c: C}]}
          q: {title: Q, kind: nominal, options: [{"y": Y}, {"n": N}]}
        accounts:
          x: {title: X}
          y: {title: Why}
        statements:

        """;
}
