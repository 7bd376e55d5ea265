using System.Text.Json;
using NegotiationModel.Analysis;
using NegotiationModel.Findings;
using NegotiationModel.Model;
using NegotiationModel.Reporting;
using NegotiationModel.Text;
using NegotiationModel.Tests.Editing;
using NJsonSchema;
using Xunit;

namespace NegotiationModel.Tests.Reporting;

/// <summary>Fixes as programs and people are told of them.</summary>
public sealed class FixReportTests
{
    [Fact]
    public async Task A_finding_carries_its_fix_and_fits_the_published_schema()
    {
        var schema = await JsonSchema.FromJsonAsync(ReportSchema.Write(closed: true));
        foreach (var one in FixCase.All)
        {
            var result = Analyze(one.Files());
            var json = JsonReport.Write(result);
            Assert.Empty(schema.Validate(json));
            using var parsed = JsonDocument.Parse(json);
            var found = parsed.RootElement.GetProperty("findings").EnumerateArray().ToList();
            Assert.Equal(result.Findings.Count(f => f.Fix is not null),
                found.Count(f => f.TryGetProperty("fix", out _)));
        }
    }

    // What an editor would do with it.
    [Fact]
    public void The_edits_of_the_json_lead_to_the_fixed_file()
    {
        foreach (var one in FixCase.All.Where(c => c.Rule is "NM207" or "NM134" or "NM305"))
        {
            using var json = JsonDocument.Parse(JsonReport.Write(Analyze(one.Files())));
            var edits = json.RootElement.GetProperty("findings").EnumerateArray()
                .First(f => f.GetProperty("rule").ValueEquals(one.Rule)).GetProperty("fix")
                .GetProperty("edits").EnumerateArray();
            var lines = new SourceText("more.yaml", one.Before);
            var after = TextEdit.Apply(one.Before, edits.Select(e => new TextEdit(
                TextSpan.FromBounds(
                    Offset(lines, e, "line", "column"), Offset(lines, e, "endLine", "endColumn")),
                e.GetProperty("text").GetString()!)));
            Assert.Contains(after.Split('\n').Except(one.Before.Split('\n'), StringComparer.Ordinal),
                line => one.After.Contains(line + "\n", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Only_who_is_to_mend_is_told_how()
    {
        var files = FixCase.All[0].Files();
        var plain = new NegotiationAnalyzer().Analyze(files);
        Assert.DoesNotContain("\"fix\"", JsonReport.Write(plain), StringComparison.Ordinal);
        Assert.DoesNotContain("--fix", TextReport.Validate(plain), StringComparison.Ordinal);
        var narrow = new NegotiationAnalyzer().Analyze(FixCase.Of("a: @bob"), new AnalysisOptions
        {
            Audience = Tlp.Green,
            ForEditing = true,
        });
        Assert.All(narrow.Findings.Where(f => string.CompareOrdinal(f.Rule.Id, "NM200") < 0),
            f => Assert.Null(f.Fix));
    }

    [Theory]
    [InlineData("Kind: state", "1 of these can be fixed with --fix")]
    [InlineData("knd: state", "1 of these can be fixed with --fix --unsafe-fixes")]
    [InlineData("Kind: mediatr", "1 of these can be fixed with --fix")]
    [InlineData("Kind: state, nte: x",
        "1 of these can be fixed with --fix, 1 more with --fix --unsafe-fixes")]
    [InlineData("quite: other", null)]
    public void The_text_ends_with_how_many_can_be_fixed(string key, string? line)
    {
        var result = Analyze(FixCase.Of("parties: {envoy: {name: Envoy, " + key + "}}\n"));
        var errors = result with
        {
            Findings = [.. result.Findings.Where(f => f.Rule.Level == FindingLevel.Error)],
        };
        var last = TextReport.Validate(errors).TrimEnd().Split('\n')[^1];
        if (line is null)
            Assert.DoesNotContain("--fix", last, StringComparison.Ordinal);
        else
            Assert.Equal(line, last);
        var untold = TextReport.Validate(errors, null, new TextOptions { TellFixes = false });
        Assert.DoesNotContain("--fix", untold, StringComparison.Ordinal);
    }

    private static AnalysisResult Analyze(ScenarioFiles files) =>
        new NegotiationAnalyzer().Analyze(files, new AnalysisOptions { ForEditing = true });

    private static int Offset(SourceText text, JsonElement edit, string line, string column) =>
        Enumerable.Range(0, text.Content.Length + 1).Single(at => text.LineAndColumn(at)
            == (edit.GetProperty(line).GetInt32(), edit.GetProperty(column).GetInt32()));
}
