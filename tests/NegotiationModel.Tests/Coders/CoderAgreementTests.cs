using System.Globalization;
using System.Text;
using NegotiationModel.Coders;
using NegotiationModel.Model;
using NegotiationModel.Reporting;
using Xunit;

namespace NegotiationModel.Tests.Coders;

public sealed class CoderAgreementTests
{
    [Theory]
    [InlineData("position: half", "position: half", true)]
    [InlineData("position: [half, full]", "position: {at_least: half}", true)]
    [InlineData("position: half", "position: full", false)]
    [InlineData("position: half", "accepts: half", false)]
    [InlineData("rejects: half", "red_line: half", false)]
    [InlineData("position: half, tone: wish", "position: half", true)]
    [InlineData("position: half, tone: hint", "position: half", false)]
    [InlineData("position: half, channel: private", "position: half, channel: public", true)]
    [InlineData("position: half, said: 2024-01-02", "position: half", true)]
    [InlineData("accepts: half, if: {gate: open}", "accepts: half", false)]
    [InlineData("accepts: half, if: {gate: open}", "accepts: half, only_if: {gate: open}", false)]
    [InlineData("accepts: half, if: [{gate: open}, {gate: shut}]",
        "accepts: half, if: [{gate: shut}, {gate: open}]", true)]
    [InlineData("remark: Sighed", "remark: Was heard to sigh", true)]
    public void Two_readings_are_alike_if_they_claim_the_same(string one, string other, bool alike)
    {
        var agreement = Agreement($"kp at: 1, {Point(one)}", $"ro at: 1, {Point(other)}");
        Assert.Equal((1, alike ? 1 : 0), (agreement.Overall.Units, agreement.Overall.Alike));
        Assert.Equal(alike, agreement.Disagreements.IsEmpty);
    }

    [Theory]
    [InlineData("kp at: 1", "ro at: 1", 1)]
    [InlineData("kp at: 1", "ro at: 2", 0)]
    [InlineData("kp at: [1, 2]", "ro at: 1", 0)]
    [InlineData("kp at: [a, b]", "ro at: \"a\\nb\"", 0)]
    [InlineData("kp at: 1", "kp at: 1", 0)]
    [InlineData("kp at: 1", "- at: 1", 0)]
    [InlineData("kp note: x", "ro note: x", 0)]
    [InlineData("kp at: 1, account: press", "ro at: 1", 0)]
    [InlineData("kp at: 1, source: other", "ro at: 1", 0)]
    [InlineData("kp at: 1, party: lowland", "ro at: 1", 0)]
    public void A_unit_is_one_passage_about_one_party_and_point_read_by_two(
        string one, string other, int units) =>
        Assert.Equal(units,
            Agreement(one + ", point: dam, position: half", other + ", point: dam, position: half")
                .Overall.Units);

    [Fact]
    public void All_that_a_coder_made_of_a_passage_is_one_reading()
    {
        string[] both = ["kp at: 1, point: dam, position: half", "kp at: 1, point: dam, rejects: full"];
        Assert.Equal(0, Agreement([.. both, "ro at: 1, point: dam, position: half"]).Overall.Alike);
        Assert.Equal(1, Agreement([.. both, "ro at: 1, point: dam, rejects: full",
            "ro at: 1, point: dam, position: half"]).Overall.Alike);
    }

    [Fact]
    public void A_question_of_fact_is_one_unit_whoever_answered_it() =>
        Assert.Equal(1, Agreement("kp at: 1, point: spill, states: \"yes\"",
            "ro at: 1, point: spill, party: lowland, states: \"yes\"").Overall.Alike);

    [Fact]
    public void The_term_of_a_text_and_what_is_wrong_with_it_belong_to_the_reading()
    {
        var agreement = Agreement("kp at: 1, proposal: draft, stance: doubts",
            "ro at: 1, proposal: draft, point: dam, stance: doubts, because: unclear");
        Assert.Equal((1, 0), (agreement.Overall.Units, agreement.Overall.Alike));
    }

    [Fact]
    public void Nine_shared_units_are_too_few_and_ten_are_enough()
    {
        var nine = Agreement(Coded(9, i => i % 2 == 0 ? "half" : "full", i => i == 0 ? "full" : null));
        Assert.Equal((false, null, null),
            (nine.Overall.IsEnough, nine.Overall.Reading, nine.Overall.Stance));
        var ten = Agreement(Coded(10, i => i % 2 == 0 ? "half" : "full", i => i == 0 ? "full" : null));
        // 20 values, 9 of one and 11 of the other; 2 ordered pairs within units differ, 198 of all pairs.
        Assert.Equal(1 - ((Rational)19 * 2 / 198), ten.Overall.Reading);
        Assert.Null(ten.Overall.Stance);
        Assert.Equal((10, 9), (ten.Overall.Units, ten.Overall.Alike));
    }

    [Fact]
    public void A_figure_of_a_pair_is_made_of_their_own_units()
    {
        string[] all =
        [
            .. Coded(10, i => i % 2 == 0 ? "half" : "full", _ => null),
            .. Enumerable.Range(0, 3).Select(i => $"mz at: {i}, point: dam, position: none"),
            "mz at: 90, point: dam, position: none",
        ];
        var agreement = Agreement(all);
        Assert.Equal(["kp mz 3 7 1", "kp ro 10 0 0", "mz ro 3 1 7"], agreement.Pairs.Select(p =>
            string.Create(CultureInfo.InvariantCulture,
                $"{p.First} {p.Second} {p.Figure.Units} {p.OnlyFirst} {p.OnlySecond}")));
        Assert.Equal(1, agreement.Pairs[1].Figure.Reading!.Value.ToThreeDigits());
        Assert.Equal(10, agreement.Overall.Units);
        Assert.True(agreement.Overall.Reading!.Value.ToThreeDigits() < 1);
    }

    [Theory]
    [InlineData("dam", "none", "half", "full")]
    [InlineData("flow", "0", "40", "100")]
    public void On_a_ranked_point_a_near_miss_is_less_than_a_far_one(
        string point, string low, string middle, string high)
    {
        Rational? Alpha(string missed) => Assert.Single(Agreement(
            [.. Coded(12, i => new[] { low, middle, high }[i % 3], i => i == 0 ? missed : null, point)])
            .Points).Alpha;
        Assert.True(Alpha(middle)!.Value.ToThreeDigits() > Alpha(high)!.Value.ToThreeDigits());
        Assert.Equal(1, Alpha(low)!.Value.ToThreeDigits());
    }

    [Fact]
    public void Only_one_option_asked_for_has_a_rank() =>
        Assert.Empty(Agreement(
            [.. Coded(12, i => i % 2 == 0 ? "half" : "{at_least: half}", _ => null)]).Points);

    [Fact]
    public void The_view_counts_reviews_names_both_places_and_says_when_a_figure_would_be_too_bold()
    {
        var text = Shown("kp at: §3, point: dam, position: half, review: {status: reviewed}",
            "ro at: §3, point: dam, rejects: half, review: {status: draft}",
            "- at: §9, point: dam, position: half", "ro note: x, point: dam, position: half");
        Assert.Contains("1 of 4 statements is reviewed.", text, StringComparison.Ordinal);
        Assert.Matches(@"\nro +2 +1 +0 +0 +1\n", text);
        Assert.Contains("- kp and ro: 1 shared unit, 0 read alike: too few for a figure; ten are needed.\n",
            text, StringComparison.Ordinal);
        Assert.Contains("1 statement with a coder names no source or no place", text,
            StringComparison.Ordinal);
        Assert.Contains("- Upland on “Dam”, in “Minutes”, §3 (Records)\n"
            + "  - kp: asks for “Half” (s1), scenario.yaml:18:10\n"
            + "  - ro: refuses “Half” (s2), scenario.yaml:19:10\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("0.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_view_says_which_alpha_it_is()
    {
        var text = Shown(
            Coded(12, i => new[] { "none", "half", "full" }[i % 3], i => i == 0 ? "half" : null));
        Assert.Contains("kp and ro: 12 shared units, 11 read alike. Krippendorff's alpha, nominal: 0.880 for "
            + "the whole reading, no figure (all readings are one and the same) for the stance alone.", text,
            StringComparison.Ordinal);
        Assert.Contains("Options asked for on “Dam”: 12 shared units with one option each. Krippendorff's "
            + "alpha, ordinal: 0.9", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Nobody_above_the_audience_is_counted()
    {
        var open = Shown(Tlp.Green, "kp at: 1, point: dam, position: half");
        Assert.Equal(open, Shown(Tlp.Green, "kp at: 1, point: dam, position: half",
            "ro at: 1, point: dam, rejects: half, tlp: red"));
    }

    private static string[] Coded(
        int units, Func<int, string> read, Func<int, string?> otherwise, string point = "dam") =>
    [
        .. Enumerable.Range(0, units).SelectMany(i => new[]
        {
            $"kp at: {i}, point: {point}, position: {read(i)}",
            $"ro at: {i}, point: {point}, position: {otherwise(i) ?? read(i)}",
        }),
    ];

    private static string Point(string keys) => keys.StartsWith("proposal", StringComparison.Ordinal)
        ? keys : "point: dam, " + keys;

    private static CoderAgreement Agreement(params string[] statements) =>
        CoderAgreement.Of(Analyze(Tlp.Red, statements).Scenario!);

    private static string Shown(params string[] statements) => Shown(Tlp.Red, statements);

    private static string Shown(Tlp audience, params string[] statements) => TextReport.Report(
        ShowReport.Build(Analyze(audience, statements), ShownKind.Coding, "")!,
        new TextOptions { Width = 500 });

    // Each statement: its coder (- for none), a space, its keys.
    private static Analysis.AnalysisResult Analyze(Tlp audience, string[] statements)
    {
        var text = new StringBuilder("""
            format: 1
            scenario: test
            title: Test
            as_of: 2024-06-30
            parties: {upland: {name: Upland, kind: state}, lowland: {name: Lowland, kind: state}}
            points:
              dam: {title: Dam, kind: ordered, options: [{none: None}, {half: Half}, {full: Full}]}
              gate: {title: Gate, kind: nominal, options: [{open: Open}, {shut: Shut}]}
              flow: {title: Flow, kind: numeric, range: [0, 100]}
              spill: {title: Spill, about: fact, kind: nominal, options: [{"yes": Yes}, {"no": No}]}
            sources:
              minutes: {title: Minutes, published: 2024-03-01}
              other: {title: Other, published: 2024-03-01}
            accounts: {records: {title: Records, kind: document}, press: {title: Press, kind: media}}
            proposals: {draft: {title: Draft, date: 2024-01-01, terms: {dam: half}}}
            defaults: {account: records, source: minutes, party: upland}
            statements:

            """.ReplaceLineEndings("\n"));
        for (var i = 0; i < statements.Length; i++)
        {
            var (coder, keys) = (statements[i][..statements[i].IndexOf(' ', StringComparison.Ordinal)],
                statements[i][(statements[i].IndexOf(' ', StringComparison.Ordinal) + 1)..]);
            var coded = coder is "-" ? "" : $", coded: {{by: {coder}}}";
            text.Append(CultureInfo.InvariantCulture, $"  - {{id: s{i + 1}, {keys}{coded}}}\n");
        }

        var result = new NegotiationAnalyzer().Analyze(ScenarioFiles.FromTexts(
            new Dictionary<string, string>(StringComparer.Ordinal) { ["scenario.yaml"] = text.ToString() }),
            new AnalysisOptions { Audience = audience });
        Assert.False(result.Incomplete, TextReport.Validate(result));
        return result;
    }
}
