using System.Globalization;
using NegotiationModel.Model;
using NegotiationModel.Reporting.Json;

namespace NegotiationModel.Reporting.Sections;

/// <summary>How the report was made, and what its words mean.</summary>
internal static class MethodSection
{
    private static readonly string[] Definitions =
    [
        "A position is what is asked for. It is not a red line: asking for one option forbids no other.",
        "Accepted means that an account tells of an acceptance. Silence is neither consent nor refusal.",
        "Contested: accounts contradict each other about one party and one point, at one time and in one "
            + "channel.",
        "Changed: what differs was said at different times. Public and private differ: what differs was said "
            + "in different places.",
        "One account: a single independent account tells it. Accounts copied from one another count once.",
        "Corroborated: two independent accounts or more share a claim. Unanimous: all of them claim the "
            + "same.",
        "Aligned: the positions of two parties meet. Bridgeable: both accept an option. Opposed: their "
            + "refusals leave none.",
        "Grades of accounts are shown and never calculated with; no account is declared the winner.",
    ];

    public static ReportSection Build(ReportSource source)
    {
        var result = source.Result;
        var settings = new[]
        {
            $"Positions as of {result.AsOf.Iso()}; only what was reported by {result.KnownAsOf.Iso()} "
                + "counts.",
            $"Statements at most {Number(source.Scenario.WindowDays)} days apart count as contemporaneous. "
                + "With half of these days "
                + $"{Number(result.Window.Half)} labels of pairs would change, with twice as many "
                + $"{Number(result.Window.Double)}.",
            "Statements whose channel is not said count as public and as private. Parties are compared on "
                + "their private word where there "
                + "is one, else on their public word.",
            "Audience: " + Audience(result.Options.Audience)
                + " What is marked above it was left out before anything was compared.",
            "Not computed in this release: how texts fare with the parties, what became of amendments and "
                + "promises, sequences, deals, "
                + "robustness.",
        };
        return new ReportSection("method", "Method",
        [
            Lines.List(settings.Select(ReportLine.Of)),
            Lines.Heading(1, "What the words mean"),
            Lines.List(Definitions.Select(ReportLine.Of)),
        ]);
    }

    private static string Audience(Tlp audience) => "TLP:" + JsonNames.Of(audience).ToUpperInvariant() + ".";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
