using NegotiationModel.Tests.Reference;
using Xunit;
using static NegotiationModel.Tests.Golden.Case;

namespace NegotiationModel.Tests.Golden;

/// <summary>Golden cases G36 to G40: party against party on a point.</summary>
public sealed class PartyCases
{
    [Fact]
    public void G36_positions_that_meet_are_aligned() =>
        CheckParties("aligned", "a", [Say("a1", "pos a")], [Say("b1", "pos a,b")]);

    [Fact]
    public void G37_an_option_both_accept_is_a_bridge() =>
        CheckParties(
            "bridgeable",
            "b",
            [Say("a1", "pos a"), Say("a2", "acc b")],
            [Say("b1", "pos c"), Say("b2", "acc b")]
        );

    [Fact]
    public void G38_different_positions_without_refusals_are_open() =>
        CheckParties("open", "", [Say("a1", "pos a")], [Say("b1", "pos c")]);

    [Fact]
    public void G39_refusals_that_leave_nothing_are_opposed() =>
        CheckParties(
            "opposed",
            "",
            [Say("a1", "pos a"), Say("a2", "rej b,c")],
            [Say("b1", "pos c"), Say("b2", "rej a,b")]
        );

    [Fact]
    public void G39_red_lines_that_leave_nothing_collide() =>
        CheckParties(
            "red-lines-collide",
            "",
            [Say("a1", "pos a"), Say("a2", "red b,c")],
            [Say("b1", "pos c"), Say("b2", "red a,b")],
            inRedLine: true
        );

    [Fact]
    public void G40_a_party_that_says_nothing_is_silent() =>
        CheckParties("silent", "", [Say("a1", "pos a")], []);

    private static void CheckParties(
        string label,
        string options,
        RefStatement[] ofA,
        RefStatement[] ofB,
        bool inRedLine = false
    )
    {
        var scenario = With([.. ofA, .. ofB.Select(one => one with { Party = "pb", Account = "y" })]);
        Check(
            scenario,
            result =>
            {
                var pair = result.Parties["p:pa~pb"];
                Assert.Equal(label, pair.Label);
                Assert.Equal(options, RefWriter.Join(pair.OptionsInAny));
                Assert.Equal(inRedLine, pair.SometimesInRedLine);
            }
        );
    }
}
