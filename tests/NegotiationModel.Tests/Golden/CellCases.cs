using NegotiationModel.Tests.Reference;
using Xunit;
using static NegotiationModel.Tests.Golden.Case;

namespace NegotiationModel.Tests.Golden;

/// <summary>Golden cases G22 to G26, G55, G56 and N3 to N6: several accounts of one party.</summary>
public sealed class CellCases
{
    [Fact]
    public void G22_three_positions_clash_though_no_two_do()
    {
        var scenario = With(
            Say("s1", "pos a,b", "x1"),
            Say("s2", "pos b,c", "x2"),
            Say("s3", "pos a,c", "x3")
        );
        Check(
            scenario,
            result =>
            {
                Assert.All(result.Pairs.Values, pair => Assert.Equal("overlap", pair.Label));
                Assert.Equal("contested", result.Cells["pa|p"].Verdict);
                Assert.Equal(
                    "mus {x1 x2 x3}; changes ; camps {x1 x2} {x1 x3} {x2 x3}; free ",
                    result.Cells["pa|p"].Groups["public"]
                );
            }
        );
    }

    [Fact]
    public void G23_what_no_contradiction_touches_is_robust()
    {
        var scenario = With(
            Say("s1", "acc a", "x1"),
            Say("s2", "rej a,b", "x2"),
            Say("s3", "acc b", "x3"),
            Say("s4", "rej c", "x4")
        );
        CheckCell(
            scenario,
            "mus {x1 x2} {x2 x3}; changes ; camps {x1 x3 x4} {x2 x4}; free x4",
            "public rej(c) robust",
            "public acc(a) credulous",
            "public rej(b) credulous"
        );
    }

    [Fact]
    public void G24_a_claim_of_most_camps_is_only_credulous()
    {
        var scenario = With(
            Say("s1", "rej a,c", "x1"),
            Say("s2", "rej b,c", "x2"),
            Say("s3", "acc a", "x3"),
            Say("s4", "acc b", "x4")
        );
        CheckCell(
            scenario,
            "mus {x1 x3} {x2 x4}; changes ; camps {x1 x2} {x1 x4} {x2 x3} {x3 x4}; free ",
            "public rej(c) credulous"
        );
    }

    [Fact]
    public void G25_a_free_account_keeps_its_claim_robust()
    {
        var scenario = With(Say("s1", "rej a,c", "x1"), Say("s2", "rej c", "x2"), Say("s3", "acc a", "x3"));
        CheckCell(
            scenario,
            "mus {x1 x3}; changes ; camps {x1 x2} {x2 x3}; free x2",
            "public rej(c) robust",
            "public rej(a) credulous"
        );
    }

    [Fact]
    public void G26_a_claim_of_every_camp_without_a_free_account_is_skeptical()
    {
        var scenario = With(
            Say("s1", "rej c", "x"),
            Say("s2", "rej a", "x"),
            Say("s3", "rej c", "y"),
            Say("s4", "acc a", "y")
        );
        CheckCell(scenario, "mus {x y}; changes ; camps {x} {y}; free ", "public rej(c) skeptical");
    }

    [Fact]
    public void G55_all_deny_none_and_split_on_the_length()
    {
        var freeze = Empty with
        {
            Parties = [new RefParty("pa")],
            Points = [new RefPoint("p", RefPointKind.Ordered, ["none", "3months", "talks"])],
            Accounts = [new RefAccount("carter"), new RefAccount("barak")],
            Events = [new RefEvent("camp-david", "1978-09-16")],
            Statements =
            [
                Say("s1", "pos talks", "carter") with
                {
                    Said = "1978-09-16",
                    Event = "camp-david",
                },
                Say("s2", "pos 3months", "barak") with
                {
                    Said = "1978-09-16",
                    Event = "camp-david",
                },
            ],
        };
        CheckCell(
            freeze,
            "mus {barak carter}; changes ; camps {barak} {carter}; free ",
            "public nid(none) skeptical",
            "public acc(talks) credulous",
            "public acc(3months) credulous"
        );
    }

    [Theory]
    [InlineData("2024-02-01", "2024-02-01", "s1 s2")]
    [InlineData("2024-04-01", "2024-04-01", "s2 s3")]
    [InlineData("2024-02-01", "2024-06-15", "s1 s2 s4")]
    [InlineData("2024-04-01", "2024-08-01", "s3 s4 s5")]
    public void G56_a_view_depends_on_two_dates(string asOf, string known, string expected)
    {
        var scenario = With(
            Say("s1", "acc a"),
            Say("s2", "rej b") with
            {
                Said = "2024-01-10",
            },
            Say("s3", "rej a") with
            {
                Said = "2024-03-01",
            },
            Say("s4", "rej c") with
            {
                Said = "2024-01-05",
                Reported = "2024-06-01",
            },
            Say("s5", "acc b") with
            {
                Said = "2024-01-10",
                Reported = "2024-07-01",
                Corrects = "s2",
            }
        );
        Check(
            scenario,
            result =>
                Assert.StartsWith(
                    $"{expected} dropped",
                    result.Cells["pa|p"].Views["x@public"],
                    StringComparison.Ordinal
                ),
            RefSpan.Parse(asOf).Start,
            RefSpan.Parse(known).Start
        );
    }

    [Theory]
    [InlineData("x")]
    [InlineData("y")]
    public void N3_public_acceptance_and_private_doubt_split(string second)
    {
        var scenario = With(
            Endorse("s1", RefEndorsement.Accepts),
            Endorse("s2", RefEndorsement.Doubts, second) with
            {
                Channel = RefChannel.Private,
            }
        );
        var terms = new Dictionary<string, RefSet>(StringComparer.Ordinal) { ["p"] = RefSet.Of("a") };
        Check(
            scenario with
            {
                Proposals = [new RefProposal("draft", "2023-12-01", terms)],
            },
            result =>
            {
                Assert.Equal("public-private-split", result.Pairs["s1~s2"].Label);
                Assert.Equal("split", result.Cells["pa|text draft"].Verdict);
            }
        );
    }

    [Fact]
    public void N4_a_member_that_departs_from_its_bloc_contests_nothing()
    {
        Check(
            Departure(),
            result =>
            {
                Assert.Equal(2, result.Cells.Values.Count(cell => cell.Groups.Count > 0));
                Assert.All(
                    result.Cells.Values.Where(cell => cell.Groups.Count > 0),
                    cell => Assert.Equal("single-source", cell.Verdict)
                );
                Assert.False(result.Parties.ContainsKey("p:bloc~pa"));
                Assert.Equal("incomparable", result.Pairs["s1~s2"].Label);
            }
        );
    }

    [Fact]
    public void N4_a_member_that_departs_from_its_bloc_is_one_finding()
    {
        using var json = Engine.Run(Departure());
        var departures = EngineResult
            .Items(json.RootElement, "findings")
            .Count(finding =>
                string.Equals(EngineResult.Text(finding, "rule"), "NM505", StringComparison.Ordinal)
            );
        Assert.Equal(1, departures);
    }

    [Fact]
    public void N5_two_accounts_in_one_source_are_said_to_be_so()
    {
        var scenario = With(
            Say("s1", "acc a") with
            {
                Source = "article",
            },
            Say("s2", "acc a,b", "y") with
            {
                Source = "article",
            }
        );
        Check(
            scenario with
            {
                Sources = [new RefSource("article", "2024-01-02")],
            },
            result =>
            {
                var cell = result.Cells["pa|p"];
                Assert.Equal(("corroborated", 2, 1), (cell.Verdict, cell.Accounts, cell.Sources));
            }
        );
    }

    [Fact]
    public void N6_two_accounts_without_a_channel_contradict_each_other()
    {
        var scenario = With(
            Say("s1", "acc a") with
            {
                Channel = RefChannel.Unspecified,
            },
            Say("s2", "rej a", "y") with
            {
                Channel = RefChannel.Unspecified,
            }
        );
        Check(
            scenario,
            result =>
            {
                Assert.Equal("contested", result.Cells["pa|p"].Verdict);
                Assert.Equal(
                    ("conflict", "channel-unknown"),
                    (result.Pairs["s1~s2"].Label, result.Pairs["s1~s2"].Flags)
                );
            }
        );
    }

    private static RefScenario Departure() =>
        With(Say("s1", "rej a") with { Party = "bloc" }, Say("s2", "acc a", "y")) with
        {
            Parties = [new RefParty("pa"), new RefParty("pb"), new RefParty("bloc", ["pa", "pb"])],
        };

    private static void CheckCell(RefScenario scenario, string group, params string[] claims) =>
        Check(
            scenario,
            result =>
            {
                var cell = result.Cells["pa|p"];
                Assert.Equal("contested", cell.Verdict);
                Assert.Equal(group, cell.Groups["public"]);
                Assert.Empty(claims.Except(cell.Claims, StringComparer.Ordinal));
            }
        );
}
