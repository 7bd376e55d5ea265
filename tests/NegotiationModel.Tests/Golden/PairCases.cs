using NegotiationModel.Tests.Reference;
using Xunit;
using static NegotiationModel.Tests.Golden.Case;

namespace NegotiationModel.Tests.Golden;

/// <summary>Golden cases G01 to G21, N1 and N2: two statements compared.</summary>
public sealed class PairCases
{
    [Fact]
    public void G01_equal_positions_agree() => CheckPair("pos a", "pos a", "agree", "");

    [Fact]
    public void G02_a_narrower_position_refines() => CheckPair("pos t=7", "pos t=5..10", "refines", "");

    [Fact]
    public void G03_ranges_that_meet_overlap() => CheckPair("pos t=3..7", "pos t=5..10", "overlap", "");

    [Fact]
    public void G04_two_values_of_one_event_conflict()
    {
        var scenario = With(
            Say("s1", "pos t=3") with
            {
                Event = "round",
            },
            Say("s2", "pos t=12", "y") with
            {
                Event = "round",
            }
        );
        Check(
            scenario with
            {
                Events = [new RefEvent("round", "2024-01-01")],
            },
            result =>
            {
                var pair = result.Pairs["s1~s2"];
                Assert.Equal(("conflict", ""), (pair.Label, pair.Flags));
                Assert.Equal("12@ 3@", pair.Witnesses);
            }
        );
    }

    [Fact]
    public void G05_an_acceptance_beyond_the_position_is_a_concession() =>
        CheckPair("pos a", "acc b", "complementary", "");

    [Fact]
    public void G06_a_position_on_one_option_accepts_it() => CheckPair("pos a", "acc a", "refines", "");

    [Fact]
    public void G07_a_refusal_inside_a_position_narrows_it() =>
        CheckPair("pos a,b", "rej b", "complementary", "");

    [Fact]
    public void G08_a_position_refused_as_a_whole_conflicts() =>
        CheckPair("pos a,b", "rej a,b", "conflict", "");

    [Fact]
    public void G09_an_acceptance_refines_the_same_with_if() =>
        CheckPair("acc a", "acc a if q=y", "refines", "");

    [Fact]
    public void G10_only_if_refuses_where_it_fails()
    {
        Check(
            With(Say("s1", "acc a"), Say("s2", "acc a only_if q=y", "y")),
            result =>
            {
                var pair = result.Pairs["s1~s2"];
                Assert.Equal(("conflict", "partial"), (pair.Label, pair.Flags));
                Assert.Equal("a@q=n", pair.Witnesses);
            }
        );
    }

    [Fact]
    public void G11_if_and_unless_together_are_only_if() =>
        CheckPair("acc a if q=y", "rej a unless q=y", "complementary", "");

    [Fact]
    public void G12_one_account_changes_its_story_over_time() =>
        CheckPair(Say("s1", "acc a"), Say("s2", "rej a") with { Said = "2024-02-01" }, "evolved", "");

    [Fact]
    public void G13_one_account_contradicts_itself_on_one_day() =>
        CheckPair(Say("s1", "acc a"), Say("s2", "rej a"), "self-contradiction", "");

    [Fact]
    public void G14_ninety_days_are_within_the_window() =>
        CheckPair(Say("s1", "acc a"), Say("s2", "rej a", "y") with { Said = "2024-03-31" }, "conflict", "");

    [Fact]
    public void G15_ninety_one_days_are_not() =>
        CheckPair(
            Say("s1", "acc a"),
            Say("s2", "rej a", "y") with
            {
                Said = "2024-04-01",
            },
            "evolved",
            "inferred"
        );

    [Fact]
    public void G16_public_and_private_word_differ() =>
        CheckPair(
            Say("s1", "rej a"),
            Say("s2", "acc a") with
            {
                Channel = RefChannel.Private,
            },
            "public-private-split",
            ""
        );

    [Fact]
    public void G17_a_year_later_the_private_word_has_evolved() =>
        CheckPair(
            Say("s1", "rej a"),
            Say("s2", "acc a", "y") with
            {
                Channel = RefChannel.Private,
                Said = "2025-01-01",
            },
            "evolved",
            "inferred"
        );

    [Fact]
    public void G18_a_declared_successor_supersedes() =>
        CheckPair(
            Say("s1", "acc a"),
            Say("s2", "rej a", "y") with
            {
                Said = "2024-01-10",
                Supersedes = "s1",
            },
            "superseded",
            "declared"
        );

    [Fact]
    public void G19_a_position_on_every_option_is_silent() => CheckPair("pos a,b,c", "pos a", "silent", "");

    [Fact]
    public void G20_different_parties_are_incomparable() =>
        CheckPair(Say("s1", "acc a"), Say("s2", "rej a", "y") with { Party = "pb" }, "incomparable", "");

    [Fact]
    public void G21_more_refusals_refine_fewer() => CheckPair("rej a,b", "rej b", "refines", "");

    [Fact]
    public void N1_two_conditions_add_up()
    {
        Check(
            With(Say("s1", "acc a only_if q=y"), Say("s2", "acc a only_if r=y")),
            result =>
            {
                var pair = result.Pairs["s1~s2"];
                Assert.Equal(("overlap", "adds-condition"), (pair.Label, pair.Flags));
                var claims = result.Cells["pa|p"].Claims;
                Assert.Contains("public rej(a) when q=y;r=n robust", claims);
                Assert.DoesNotContain("public acc(a) when q=y;r=n robust", claims);
                Assert.Contains("public acc(a) when q=y;r=y robust", claims);
            }
        );
    }

    [Theory]
    [InlineData("pos a", "pos b", "shifts")]
    [InlineData("pos a,b", "pos c", "softens")]
    public void N2_a_turning_point_between_two_accounts_is_a_change(
        string before,
        string after,
        string evolution
    )
    {
        var scenario = With(Say("s1", before), Say("s2", after, "y") with { Said = "2024-01-30" });
        Check(
            scenario with
            {
                Events = [new RefEvent("flood", "2024-01-15") { Turns = ["p"] }],
            },
            result =>
            {
                var pair = result.Pairs["s1~s2"];
                Assert.Equal(("evolved", "inferred"), (pair.Label, pair.Flags));
                Assert.Equal(("s1", evolution), (pair.Earlier, pair.Evolution));
            }
        );
    }
}
