using NegotiationModel.Findings;
using NegotiationModel.Model;
using NegotiationModel.Reporting.Wording;
using Xunit;

namespace NegotiationModel.Tests.Laws;

/// <summary>Two scenarios that differ only in hidden statements give the reader the same findings.</summary>
public sealed class HiddenStatementLaws
{
    private const string Visible = """
        format: 1
        scenario: fixture
        title: What is hidden leaves no trace
        as_of: 2024-06-30
        parties:
          upland: {name: Upland, kind: state}
          lowland: {name: Lowland, kind: state}
        people:
          haro: {name: Min. Haro, party: upland}
        points:
          dam: {title: The dam, kind: nominal, options: [{half: Half}, {full: Full}], decided_by: [upland]}
          gate: {title: The gate, kind: nominal, options: [{open: Open}, {shut: Shut}]}
        accounts:
          records: {title: Records, kind: document}
          press: {title: Courier, kind: media}
        events:
          talks: {title: Talks, date: 2024-01-01}
        statements:
          - {id: s1, party: lowland, point: dam, red_line: full, account: records, said: 2024-02-01}

        """;

    public static TheoryData<string> Hidden =>
    [
        "  - {id: h1, party: upland, point: gate, position: open, account: press, "
            + "said: 2024-02-01, tlp: red}",
        "  - {id: h1, party: lowland, point: dam, accepts: full, account: press, said: 2024-02-01, tlp: red}",
        "  - {id: h1, party: upland, point: dam, position: full, account: press, said: 2024-02-01, "
            + "speaker: haro, event: talks, tlp: red}",
    ];

    [Theory]
    [MemberData(nameof(Hidden))]
    public void Hidden_statements_change_no_finding(string hidden)
    {
        Assert.Equal(Found(Visible, Tlp.Green), Found(Visible + hidden + "\n", Tlp.Green));
        Assert.NotEqual(Found(Visible, Tlp.Red), Found(Visible + hidden + "\n", Tlp.Red));
    }

    private static string[] Found(string text, Tlp audience)
    {
        var result = new NegotiationAnalyzer().Analyze(
            ScenarioFiles.FromTexts(new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["scenario.yaml"] = text,
            }), new AnalysisOptions { Audience = audience });
        Assert.DoesNotContain(result.Findings, f => f.Rule.Level == FindingLevel.Error);
        var context = WordingContext.Of(result);
        return [.. result.Findings.Select(f =>
            f.Rule.Id + " " + Fingerprint.Of(f) + " " + FindingWording.Sentence(f, context))];
    }
}
