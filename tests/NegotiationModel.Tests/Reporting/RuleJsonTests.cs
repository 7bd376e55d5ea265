using System.Text.Json;
using NegotiationModel.Analysis.Guides;
using NegotiationModel.Reporting;
using NJsonSchema;
using Xunit;

namespace NegotiationModel.Tests.Reporting;

public sealed class RuleJsonTests
{
    [Fact]
    public async Task The_json_fits_the_published_schema_and_has_no_key_beyond_it()
    {
        string[] written =
            [RuleJson.List(), .. RuleBook.All.Select(r => RuleJson.Of(RuleBook.Explain(r)))];
        foreach (var closed in new[] { false, true })
        {
            var schema = await JsonSchema.FromJsonAsync(RuleJson.Schema(closed));
            Assert.All(written, json => Assert.Empty(schema.Validate(json)));
        }
    }

    [Fact]
    public void The_list_has_every_rule_and_no_guide()
    {
        using var json = JsonDocument.Parse(RuleJson.List());
        var rules = json.RootElement.GetProperty("rules").EnumerateArray().ToList();
        Assert.Equal(RuleBook.All.Select(r => r.Id), rules.Select(r => r.GetProperty("id").GetString()));
        Assert.All(rules, r => Assert.False(r.TryGetProperty("guide", out _)));
    }

    [Fact]
    public void The_good_example_has_no_finding_and_the_bad_one_has()
    {
        using var json = JsonDocument.Parse(RuleJson.Of(RuleBook.Explain(RuleBook.Find("NM404")!)));
        var guide = json.RootElement.GetProperty("rules")[0].GetProperty("guide");
        var found = guide.GetProperty("bad").GetProperty("findings")[0];
        Assert.Equal("NM404", found.GetProperty("rule").GetString());
        Assert.Empty(guide.GetProperty("good").GetProperty("findings").EnumerateArray());
    }
}
