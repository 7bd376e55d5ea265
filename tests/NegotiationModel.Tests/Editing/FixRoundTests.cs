using NegotiationModel.Findings;
using Xunit;

namespace NegotiationModel.Tests.Editing;

/// <summary>Fixes one after the other: what is made, what is left, what is taken back.</summary>
public sealed class FixRoundTests
{
    [Fact]
    public void What_a_fix_brings_to_light_is_mended_too()
    {
        const string Before = """
            people:
              haro:
                name:Haro
                party: Lowland
            statements:
            	- id: s1
            	  Party: upland
            	  speaker: haro
            	  point: DAM
            	  position: A tall dam
            	  at: @p3
            	  account: press
            	  said: 2024-05-01
            	  channel: Private
            """;
        const string After = """
            people:
              haro:
                name: Haro
                party: lowland
            statements:
              - id: s1
                party: upland
                speaker: haro
                point: dam
                position: full
                at: '@p3'
                account: press
                said: 2024-05-01
                channel: private
            """;
        var result = ScenarioEditor.Fix(FixCase.Of(Before), IsError);
        Assert.Equal(After, FixCase.TextAfter(result, Before));
        Assert.Equal(["3:10", "4:12", "6:1", "7:4", "9:11", "10:14", "11:8", "14:13"],
            result.Outcome.Made.Select(m => $"{m.Place.Line}:{m.Place.Column}"));
        Assert.Equal(("    Party: upland", "    party: upland"),
            (result.Outcome.Made[3].Lines.Single().Before, result.Outcome.Made[3].Lines.Single().After));
        Assert.DoesNotContain(result.After.Findings, IsError);
    }

    [Fact]
    public void Only_what_is_wanted_is_mended()
    {
        const string Text = "parties:\n  envoy: {name: Envoy, Kind: mediatr}\n";
        var safe = ScenarioEditor.Fix(FixCase.Of(Text), f => f.Fix!.What.Safety == FixSafety.Safe);
        Assert.Equal("parties:\n  envoy: {name: Envoy, kind: mediatr}\n", FixCase.TextAfter(safe, Text));
        Assert.Equal("NM210", safe.After.Findings.Single(IsError).Rule.Id);
        Assert.Empty(ScenarioEditor.Fix(FixCase.Of(Text), _ => false).Outcome.Files);
    }

    // A wrong guess shows in what comes of it.
    [Theory]
    [InlineData("statements:\n"
        + "  - {id: s1, party: upland, point: daam, position: there, account: press, said: 2024}\n")]
    [InlineData("parties: {envoy: {name: Envoy}, envoi: {name: Envoy, kind: bloc, members: [envo]}}\n")]
    [InlineData("sources: {post: {title: @bob, and others}}\n")]
    [InlineData("sources:\n  post:\n    title: @bob\n      and others\n    language: en\n")]
    [InlineData("sources:\n  { post: {title: Post}\n    other: {title: Other, author: x: y}\n")]
    [InlineData("sources:\n  post:\n    title: a 2 language: en\n    language: en\n    title: b\n")]
    [InlineData("sources:\n  post:\n    title: Post\n    nonsense here\n    language: en\n")]
    [InlineData("parties:\n  %envoy: {name: Envoy}\n")]
    [InlineData("parties: {Envoy: {name: Envoy}, envoy: {name: Envoy}}\n")]
    [InlineData("parties: {envoy: {name: Envoy, Name: Other}}\n")]
    [InlineData("statements:\n  - {id: s1, party: upland, channel: public, Channel: private}\n")]
    [InlineData("sources: {post: {title: Post, published: 2024-13-1}}\n")]
    public void What_would_bring_another_error_is_left(string text)
    {
        var result = ScenarioEditor.Fix(FixCase.Of(text), IsError);
        Assert.Empty(result.Outcome.Made);
        Assert.Empty(result.Outcome.Files);
        Assert.Contains(result.After.Findings, IsError);
    }

    [Fact]
    public void One_wrong_guess_does_not_keep_the_others_from_being_made()
    {
        var wrong = "  - {id: s9, party: upland, point: daam, position: there, account: press, said: 2024}\n";
        var right = string.Concat(Enumerable.Range(0, 9).Select(i => FormattableString.Invariant(
            $"  - {{id: s{i}, party: uplnd, point: dam, position: full, account: press, said: 2024}}\n")));
        var result = ScenarioEditor.Fix(FixCase.Of("statements:\n" + right + wrong), IsError);
        Assert.Equal(9, result.Outcome.Made.Length);
        Assert.Equal(1, result.Outcome.Dropped);
        Assert.Equal("daam", ((TextData)result.After.Findings.Single(IsError).Data).Values["id"]);
    }

    [Fact]
    public void Places_are_those_of_the_file_as_it_was_read()
    {
        const string Text = """
            sources:
              unused: {title: Unused}
              used: {title: Used}
            statements:
              - {id: s1, party: uplnd, point: dam, position: full, account: press, said: 2024-5-1,
                 source: used}
            """;
        var result = ScenarioEditor.Fix(FixCase.Of(Text), f => IsError(f)
            || (f.Rule.Id is "NM307" && f.Fix!.Edits.All(e => e.File is "more.yaml")));
        Assert.Equal(["2:1", "5:21", "5:78"], result.Outcome.Made.Select(m =>
            $"{m.Place.Line}:{m.Place.Column}"));
        Assert.Equal(("  unused: {title: Unused}", ""),
            (result.Outcome.Made[0].Lines.Single().Before, result.Outcome.Made[0].Lines.Single().After));
    }

    [Fact]
    public void Nobody_mends_what_he_may_not_see() => Assert.Throws<ArgumentException>(() =>
        ScenarioEditor.Fix(FixCase.Of("events: {}\n"), _ => true,
            new AnalysisOptions { Audience = Model.Tlp.Green }));

    private static bool IsError(Finding finding) => finding.Rule.Level == FindingLevel.Error;
}
