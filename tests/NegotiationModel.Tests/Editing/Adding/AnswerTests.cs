using NegotiationModel.Editing.Adding;
using Xunit;

namespace NegotiationModel.Tests.Editing.Adding;

/// <summary>What somebody types, and what is understood.</summary>
public sealed class AnswerTests
{
    [Theory]
    [InlineData("red_line", "half", "half")]
    [InlineData("red_line", "half, full", "[half, full]")]
    [InlineData("red_line", "half or full", "[half, full]")]
    [InlineData("red_line", "half | full", "[half, full]")]
    [InlineData("red_line", "at least full", "{at_least: full}")]
    [InlineData("red_line", "at_least full", "{at_least: full}")]
    [InlineData("red_line", "At most 40", "{at_most: 40}")]
    [InlineData("red_line", "between 40 and 60", "{between: [40, 60]}")]
    [InlineData("red_line", "{between: [40, 60]}", "{between: [40, 60]}")]
    [InlineData("red_line", "[half, \"no\"]", "[half, \"no\"]")]
    [InlineData("states", "no", "\"no\"")]
    [InlineData("position", "-5", "-5")]
    [InlineData("unless", "flow = at least 60", "{flow: {at_least: 60}}")]
    [InlineData("unless", "flow=at_least 60", "{flow: {at_least: 60}}")]
    [InlineData("unless", "flow at least 60", "{flow: {at_least: 60}}")]
    [InlineData("unless", "flow is between 40 and 60 and dam is half",
        "{flow: {between: [40, 60]}, dam: half}")]
    [InlineData("unless", "flow = 60, dam = half, full", "{flow: 60, dam: [half, full]}")]
    [InlineData("unless", "flow = 60 or dam = half or full", "[{flow: 60}, {dam: [half, full]}]")]
    [InlineData("unless", "{flow: {at_least: 60}}", "{flow: {at_least: 60}}")]
    [InlineData("tags", "one, two words", "[one, two words]")]
    [InlineData("at", "p. 3, left", "\"p. 3, left\"")]
    [InlineData("said", "2024-03-01~/..", "2024-03-01~/..")]
    [InlineData("coded", "by=kp, on=2024-03-05", "{by: kp, on: 2024-03-05}")]
    [InlineData("supersedes", "s1,s2", "[s1, s2]")]
    public void An_answer_becomes_yaml(string key, string typed, string yaml) =>
        Assert.Equal(yaml, YamlText.Flow(AnswerText.Read(AnswerKeys.Get(key), typed)));

    [Theory]
    [InlineData("at", "[p. 1, \"p. 2, left\"]", "p. 1", "p. 2, left")]
    [InlineData("accepts", "[half, none, full]", "half", "none, full")]
    [InlineData("until", "[{dam: full}, {flow: 60}]", "dam=full", "flow=60")]
    public void A_key_given_twice_is_a_list(string key, string yaml, params string[] typed) =>
        Assert.Equal(yaml, YamlText.Flow(AnswerText.Read(AnswerKeys.Get(key), [.. typed])));

    [Fact]
    public void A_key_for_one_text_takes_no_second() => Assert.Throws<ArgumentException>(
        () => AnswerText.Read(AnswerKeys.Get("party"), "upland", "lowland"));

    [Fact]
    public void Names_of_keys_are_those_of_the_format()
    {
        var names = typeof(KeyNames).GetFields().Select(f => (string)f.GetRawConstantValue()!).ToList();
        Assert.True(names.Count > 20);
        Assert.Empty(names.Except(AnswerKeys.All.Select(k => k.Name), StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("upland", "upland")]
    [InlineData("UPLAND", "upland")]
    [InlineData("upl", "upland")]
    [InlineData("highl", "upland")]
    [InlineData("השפ", "lowland")]
    [InlineData("land", null)]
    [InlineData("xyz", null)]
    [InlineData("", null)]
    public void Who_is_meant_is_told_by_id_and_by_every_name(string typed, string? id)
    {
        var scenario = AddingSample.Analyze(AddingSample.Files("")).Scenario!;
        var parties = Candidates.Of(scenario, AnswerKeys.Get("party"), StatementAnswers.None);
        Assert.Equal(id, CandidateSearch.Only(parties, typed)?.Id);
        Assert.Equal(typed is not "xyz", !CandidateSearch.Find(parties, typed).IsEmpty);
    }

    [Theory]
    [InlineData("position", "Half height, ful", "[half, full]")]
    [InlineData("position", "at least half", "{at_least: half}")]
    [InlineData("position", "between half and full", "{between: [half, full]}")]
    [InlineData("position", "hlf", "hlf")]
    [InlineData("if", "summer = 40", "{flow: 40}")]
    public void Names_of_options_and_points_become_ids(string key, string typed, string yaml)
    {
        var scenario = AddingSample.Analyze(AddingSample.Files("")).Scenario!;
        var answers = AddingSample.Answers("--point dam");
        var read = AnswerText.Read(AnswerKeys.Get(key), typed);
        Assert.Equal(yaml,
            YamlText.Flow(Resolution.Of(read, AnswerKeys.Get(key), scenario, answers)));
    }
}
