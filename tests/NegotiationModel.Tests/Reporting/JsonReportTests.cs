using System.Text.Json;
using NegotiationModel.Analysis;
using NegotiationModel.Reporting;
using NegotiationModel.Tests.Scenarios;
using NJsonSchema;
using Xunit;

namespace NegotiationModel.Tests.Reporting;

public sealed class JsonReportTests
{
    [Fact]
    public async Task The_json_fits_the_published_schema_and_has_no_key_beyond_it()
    {
        var json = JsonReport.Write(SampleResult.Plain, new JsonReportOptions { Pairs = PairSelection.All });
        foreach (var closed in new[] { false, true })
        {
            var schema = await JsonSchema.FromJsonAsync(ReportSchema.Write(closed));
            Assert.Empty(schema.Validate(json));
        }
    }

    [Theory]
    [MemberData(nameof(Scenarios))]
    public async Task The_json_of_every_scenario_fits_the_published_schema(string name)
    {
        var result = new NegotiationAnalyzer().Analyze(ScenarioFolder.Files(name));
        var schema = await JsonSchema.FromJsonAsync(ReportSchema.Write(closed: true));
        foreach (var pairs in Enum.GetValues<PairSelection>())
            Assert.Empty(schema.Validate(JsonReport.Write(result, new JsonReportOptions { Pairs = pairs })));
    }

    public static TheoryData<string> Scenarios => [.. ScenarioFolder.Names()];

    [Fact]
    public void The_schema_page_is_the_one_the_code_writes() =>
        GeneratedFile.IsCurrent("docs/report.schema.json", ReportSchema.Write(), nameof(JsonReportTests));

    [Fact]
    public void A_contested_cell_is_written_as_the_contract_shows_it()
    {
        using var json = JsonDocument.Parse(JsonReport.Write(SampleResult.Plain));
        var cell = json.RootElement.GetProperty("cells").EnumerateArray().Single(c =>
            c.TryGetProperty("party", out var party) && party.ValueEquals("upland") && c.GetProperty("point")
                .ValueEquals("dam"));
        Assert.Equal("contested", cell.GetProperty("verdict").GetString());
        Assert.Equal(2, cell.GetProperty("accounts").GetInt32());
        Assert.Equal(1, cell.GetProperty("sources").GetInt32());
        var group = cell.GetProperty("groups")[0];
        Assert.Equal("public", group.GetProperty("channel").GetString());
        Assert.Equal("""[["press","records"]]""", Compact(group.GetProperty("mus")));
        Assert.Equal("""[["press"],["records"]]""", Compact(group.GetProperty("camps")));
        Assert.Equal("[]", Compact(group.GetProperty("free")));
    }

    [Fact]
    public void What_is_not_computed_is_named_and_left_out()
    {
        using var json = JsonDocument.Parse(JsonReport.Write(SampleResult.Plain));
        var notRun = json.RootElement.GetProperty("notRun").EnumerateArray().Select(n => n.GetString()!)
            .ToArray();
        Assert.True(notRun.SequenceEqual(notRun.Order(StringComparer.Ordinal), StringComparer.Ordinal));
        Assert.Contains("NM401", notRun, StringComparer.Ordinal);
        foreach (var section in JsonReport.NotComputed)
        {
            Assert.Contains(section, notRun, StringComparer.Ordinal);
            Assert.False(json.RootElement.TryGetProperty(section, out _), section);
        }
    }

    [Fact]
    public void Pairs_are_chosen()
    {
        Assert.Equal(0, Pairs(PairSelection.None));
        Assert.True(Pairs(PairSelection.Default) > 0);
        Assert.True(Pairs(PairSelection.All) >= Pairs(PairSelection.Default));
    }

    [Fact]
    public void Nothing_is_null_and_a_result_of_nothing_is_still_written()
    {
        var nothing = NothingRead();
        foreach (var text in new[] { JsonReport.Write(SampleResult.Plain), JsonReport.Write(nothing) })
        {
            Assert.DoesNotContain(": null", text, StringComparison.Ordinal);
            Assert.EndsWith("}\n", text, StringComparison.Ordinal);
            Assert.DoesNotContain('\r', text);
        }

        using var json = JsonDocument.Parse(JsonReport.Write(nothing));
        Assert.True(json.RootElement.GetProperty("incomplete").GetBoolean());
        Assert.False(json.RootElement.TryGetProperty("scenario", out _));
    }

    [Fact]
    public void Hostile_text_stays_text()
    {
        foreach (var hostile in HostileTexts.All)
        {
            using var json = JsonDocument.Parse(JsonReport.Write(SampleResult.Build(_ => hostile)));
            var title = json.RootElement.GetProperty("scenario").GetProperty("title").GetString()!;
            Assert.Equal(hostile.Replace('\uD800', '\uFFFD'), title);
        }
    }

    internal static AnalysisResult NothingRead() => SampleResult.Plain with
    {
        Scenario = null, Cells = [], Parties = new Parties.PartyComparison([], []), Incomplete = true,
    };

    private static int Pairs(PairSelection selection)
    {
        using var json =
            JsonDocument.Parse(
            JsonReport.Write(SampleResult.Plain, new JsonReportOptions { Pairs = selection }));
        return json.RootElement.GetProperty("pairs").GetArrayLength();
    }

    private static string Compact(JsonElement element) => JsonSerializer.Serialize(element);
}
