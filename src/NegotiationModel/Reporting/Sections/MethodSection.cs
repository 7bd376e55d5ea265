using System.Globalization;
using NegotiationModel.Analysis;
using NegotiationModel.Model;
using NegotiationModel.Reporting.Json;
using NegotiationModel.Reporting.Wording;

namespace NegotiationModel.Reporting.Sections;

/// <summary>How the report was made, and what its words mean.</summary>
internal static class MethodSection
{
    private const string NotLookedFor = " Declarations that nothing refers to are not looked for (NM307).";

    private static readonly string[] Definitions =
    [
        "A position is what is asked for. It is not a red line: asking for one option forbids no other.",
        "Accepted means that an account tells of an acceptance. Silence is neither consent nor refusal.",
        "Contested: accounts contradict each other about one party and one point, at one time and in one "
            + "channel.",
        "Changed: what differs was said at different times. Public and private differ: what differs was said "
            + "in different places.",
        "Cell: one party on one point or text, or one question of fact.",
        "One account: a single independent account tells it. Accounts copied from one another count once; "
            + "accounts that stand in one source are counted as accounts, and the source is named beside.",
        "Corroborated: two independent accounts or more share a claim. Unanimous: all of them claim the "
            + "same.",
        "Aligned: the positions of two parties meet on an option that neither refuses. Bridgeable: both "
            + "accept an option. Opposed: their refusals leave none; red lines collide: red lines alone "
            + "leave none. Open: none of these.",
        "With conditions, two parties are called what they are in the worst circumstances; the best are "
            + "named beside.",
        "A change is inferred where the two statements come from different accounts: it may lie in the "
            + "telling.",
        "Grades of accounts are shown and never calculated with; no account is declared the winner.",
    ];

    public static ReportSection Build(ReportSource source)
    {
        var result = source.Result;
        string[] settings =
        [
            $"Positions as of {result.AsOf.Iso()}; only what was reported by {result.KnownAsOf.Iso()} "
                + "counts.",
            $"Statements at most {Words.Count(source.Scenario.WindowDays, "day")} apart count as made at one "
                + "time, unless a turning point lies between them. Of what is said here of pairs of "
                + "statements, half of that window would change "
                + $"{Words.CountOrNo(result.Window.Half, "label")}, twice of it "
                + $"{Words.CountOrNo(result.Window.Double, "label")}.",
            "Statements whose channel is not said count as public and as private. Parties are compared on "
                + "their private word where there "
                + "is one, else on their public word.",
            "Audience: " + Audience(result.Options.Audience)
                + " What is marked for a smaller audience was left out before anything was compared."
                + (result.Options.Audience == Tlp.Red ? "" : NotLookedFor),
            .. Reviewed(result),
            "Limits: a party and point with more than 4,096 combinations of circumstances is reported as "
                + "not compared, never cut in silence. A date marked “about” or “perhaps” "
                + "is compared as it stands.",
            "Not computed in this release: how texts fare with the parties, what became of amendments and "
                + "promises, sequences, deals, "
                + "robustness.",
        ];
        return new ReportSection("method", "Method",
        [
            Lines.List(settings.Select(ReportLine.Of)),
            Lines.Heading(1, "What the words mean"),
            Lines.List(Definitions.Select(ReportLine.Of)),
        ]);
    }

    private static IEnumerable<string> Reviewed(AnalysisResult result)
    {
        if (result.Options.ReviewedOnly)
            yield return CodingWords.OnlyReviewed(result.Input.Statements, result.NotReviewed.Length)
                + " They were checked, and taken out before anything was compared, with every link to them."
                + (result.Options.Audience == Tlp.Red ? NotLookedFor : "");
    }

    private static string Audience(Tlp audience) => "TLP:" + JsonNames.Of(audience).ToUpperInvariant() + ".";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
