using NegotiationModel.Accounts;
using NegotiationModel.Analysis;
using NegotiationModel.Parties;
using Xunit;

namespace NegotiationModel.Tests.Derivations;

/// <summary>What the engine says it asked gives, read by itself, the answer it gave.</summary>
public sealed class TrailTests
{
    public static TheoryData<string> Names => [.. Explained.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_tests_of_every_pair_give_its_label(string name) => CheckPairs(Explained.Result(name));

    [Theory]
    [MemberData(nameof(Names))]
    public void The_tests_of_every_cell_give_its_verdict(string name) =>
        CheckVerdicts(Explained.Result(name));

    [Theory]
    [MemberData(nameof(Names))]
    public void The_versions_of_every_two_parties_give_their_label(string name) =>
        CheckParties(Explained.Result(name));

    [Theory]
    [MemberData(nameof(Names))]
    public void Whatever_is_left_out_of_a_view_has_a_reason_that_can_be_named(string name)
    {
        var result = Explained.Result(name);
        foreach (var (_, inquiry) in Compared(result))
        {
            foreach (var channel in new[] { Model.Channel.Public, Model.Channel.Private })
            {
                var answers = inquiry.Views(channel);
                Assert.All(answers.SelectMany(a => a.Dropped), d =>
                    Assert.Equal(d.Dropped.Reason == DropReason.Expired, d.By.IsEmpty));
            }
        }
    }

    internal static void CheckPairs(AnalysisResult result)
    {
        foreach (var (cell, inquiry) in Compared(result))
        {
            foreach (var pair in cell.Pairs)
                Assert.Equal(pair.Label, Label(inquiry.TestsOf(pair), pair.Content));
        }
    }

    internal static void CheckVerdicts(AnalysisResult result)
    {
        foreach (var (cell, inquiry) in Compared(result))
            Assert.Equal(cell.Verdict, VerdictOf(inquiry.TestsOfVerdict()));
    }

    internal static void CheckParties(AnalysisResult result)
    {
        foreach (var pair in result.Parties.Pairs.Where(p => p.Label is not (PartyLabel.Silent
            or PartyLabel.NotCompared)))
        {
            var versions = PairInquiry.Of(
                result.FindCell(pair.A, pair.Point.Id)!, result.FindCell(pair.B, pair.Point.Id)!);
            Assert.All(versions.SelectMany(v => v.Cases), c => Assert.Equal(c.Label, LabelOf(c.Tests)));
            var labels = versions.Select(v => v.Worst.Label).Distinct().ToList();
            if (pair.Label != PartyLabel.Contested)
                Assert.Equal(pair.Label, Assert.Single(labels));
        }
    }

    private static IEnumerable<(CellComparison Cell, CellInquiry Inquiry)> Compared(AnalysisResult result)
    {
        var settings = ComparisonSettings.Of(result.Scenario!, result.AsOf, result.KnownAsOf);
        return result.Cells.Where(c => c.Verdict != Verdict.NotCompared)
            .Select(c => (c, new CellInquiry(c, settings)));
    }

    private static PairLabel Label(IReadOnlyList<Answer<PairTest>> tests, PairLabel content)
    {
        Assert.All(tests.SkipLast(1), t => Assert.True(!t.Holds || t.Test == PairTest.OneAccountAtOnce));
        return (tests[^1].Test, tests[^1].Holds) switch
        {
            (PairTest.Replaced, true) => PairLabel.Superseded,
            (PairTest.OnePassageTwoCoders, true) =>
                content == PairLabel.Conflict ? PairLabel.CodingDisagreement : content,
            (PairTest.FitTogether, true) => content,
            (PairTest.TwoSpeakers, true) => PairLabel.DividedVoice,
            (PairTest.TwoSpeakers, false) => PairLabel.SelfContradiction,
            (PairTest.OneAccountLater, true) or (PairTest.TwoTimes, true) => PairLabel.Evolved,
            (PairTest.TwoChannels, true) => PairLabel.PublicPrivateSplit,
            (PairTest.TwoChannels, false) => PairLabel.Conflict,
            var other => throw new InvalidOperationException($"a list of tests ends with {other}"),
        };
    }

    private static Verdict VerdictOf(IReadOnlyList<Answer<VerdictTest>> tests)
    {
        Assert.All(tests.SkipLast(1), t => Assert.False(t.Holds));
        return (tests[^1].Test, tests[^1].Holds) switch
        {
            (VerdictTest.NothingClaimed, true) => Verdict.Unknown,
            (VerdictTest.ContradictedBothWays, true) => Verdict.Contested,
            (VerdictTest.ContradictedOneWay, true) => Verdict.ChannelDecides,
            (VerdictTest.ContradictedAcrossChannels, true) => Verdict.Split,
            (VerdictTest.Changed, true) => Verdict.Changed,
            (VerdictTest.OneRoot, true) => Verdict.SingleSource,
            (VerdictTest.AllClaimTheSame, true) => Verdict.Unanimous,
            (VerdictTest.ClaimShared, true) => Verdict.Corroborated,
            (VerdictTest.ClaimShared, false) => Verdict.Compatible,
            var other => throw new InvalidOperationException($"a list of tests ends with {other}"),
        };
    }

    private static PartyLabel LabelOf(IReadOnlyList<Answer<SideTest>> tests)
    {
        Assert.All(tests.SkipLast(1), t => Assert.False(t.Holds));
        return (tests[^1].Test, tests[^1].Holds) switch
        {
            (SideTest.RedLinesLeaveNone, true) => PartyLabel.RedLinesCollide,
            (SideTest.RefusalsLeaveNone, true) => PartyLabel.Opposed,
            (SideTest.PositionsMeet, true) => PartyLabel.Aligned,
            (SideTest.BothAccept, true) => PartyLabel.Bridgeable,
            (SideTest.BothAccept, false) => PartyLabel.Open,
            var other => throw new InvalidOperationException($"a list of tests ends with {other}"),
        };
    }
}
