using NegotiationModel.Accounts;
using NegotiationModel.Derivations;
using NegotiationModel.Model;
using NegotiationModel.Parties;

namespace NegotiationModel.Reporting.Wording.Steps;

/// <summary>
/// Two parties on one point: what each accepts, refuses and asks for, and the tests of 1.6.
/// </summary>
internal static class PartiesWords
{
    private const int MostVersions = 4;

    public static ExplainedStep Of(PartiesStep step)
    {
        List<ExplainedLine> lines =
        [
            "A party's word is taken from its accounts, the private one before the public one; of an "
                + "account's "
                + "word that a later one replaced, the later one.",
            .. step.Pairs.Select(Pair),
        ];
        if (step.More > 0)
            lines.Add($"And {Words.Count(step.More, "more pair")} with the same label.");
        var labels = step.Pairs.Select(p => Words.Label(p.Pair.Label))
            .Distinct(StringComparer.Ordinal).ToList();
        return new ExplainedStep(
            "parties", labels.Count == 1 ? $"Why the parties are called “{labels[0]}”" : "How the parties "
                + "stand",
            [.. lines]);
    }

    /// <summary>What one party claims: asks, acceptances, refusals.</summary>
    public static string Side(Point point, Party party, in PatternClaims claims)
    {
        var parts = new List<string>();
        if (claims.HasPosition)
            parts.Add("asks for " + Words.OptionSet(point, claims.Position));
        if (!claims.AcceptedAfterAll.IsEmpty)
            parts.Add("accepts " + Words.EachOption(point, claims.AcceptedAfterAll));
        if (!claims.Final.IsEmpty)
            parts.Add("refuses for good " + Words.EachOption(point, claims.Final));
        var refused = claims.Refused.Except(claims.Final);
        if (!refused.IsEmpty)
            parts.Add("refuses " + Words.EachOption(point, refused));
        return Words.Party(party) + " "
            + (parts.Count == 0 ? "accepts and refuses nothing" : Words.List(parts, "and")) + ".";
    }

    private static ExplainedLine Pair(PartiesAnswer answer)
    {
        var pair = answer.Pair;
        var versions = answer.Versions;
        var below = versions.Length == 1
            ? Version(pair, versions[0])
            : versions.Take(MostVersions).Select(v => new ExplainedLine(
                Sentence.Of($"If {Believed(v)} are believed:"), [.. Version(pair, v)]));
        var more = versions.Length > MostVersions
            ? new ExplainedLine[] { $"And "
                + $"{Words.Count(versions.Length - MostVersions, "more version")}." } : [];
        var result = ReportLine.Of("So they are called: ").Then(ReportLine.Strong(Words.Label(pair.Label)))
            .Then(PairWords.Except(pair) + ".");
        return new ExplainedLine(
            $"{Words.Party(pair.A)} and {Words.Party(pair.B)}, on {Words.Title(pair.Point)}:",
            [.. below, .. more, result]);
    }

    /// <summary>The statements that count on either side.</summary>
    public static ReportLine Believed(VersionAnswer version) =>
        Sentence.List([.. version.A.Statements.Concat(version.B.Statements)
            .Where(s => s.Stance != StanceKind.Remark)]);

    private static IEnumerable<ExplainedLine> Version(PartyPair pair, VersionAnswer version)
    {
        yield return Sentence.Of($"What counts: {Believed(version)}.");
        var (worst, best) = (version.Worst, version.Best);
        if (worst.Label == best.Label)
        {
            foreach (var line in Case(pair, worst))
                yield return line;
            if (version.Cases.Length > 1)
                yield return $"In all {version.Cases.Length} cases that the conditions make, the label is "
                    + "the same.";
            yield break;
        }

        yield return $"The conditions make {version.Cases.Length} cases; the worst gives the label.";
        yield return new ExplainedLine(
            $"The worst, for example where {Words.Assignment(worst.When)}:", [.. Case(pair, worst)]);
        yield return new ExplainedLine(
            $"The best, for example where {Words.Assignment(best.When)}:", [.. Case(pair, best)]);
    }

    private static IEnumerable<ExplainedLine> Case(PartyPair pair, SideCase one)
    {
        yield return Side(pair.Point, pair.A, one.A);
        yield return Side(pair.Point, pair.B, one.B);
        var tests = one.Tests.Select(t => new ExplainedLine(OfTest(t.Test, t.Holds, pair, one))
        {
            Test = NameOf(t.Test),
            Holds = t.Holds,
        });
        yield return new ExplainedLine("The tests in their order; the first that holds decides:", [.. tests]);
    }

    private static ReportLine OfTest(SideTest test, bool holds, PartyPair pair, SideCase one)
    {
        return (test, holds) switch
        {
            (SideTest.RedLinesLeaveNone, true) => "Red lines leave no option.",
            (SideTest.RedLinesLeaveNone, _) =>
                $"Red lines leave {Left(pair.Point, one.A.Final | one.B.Final)}.",
            (SideTest.RefusalsLeaveNone, true) => "Refusals leave no option.",
            (SideTest.RefusalsLeaveNone, _) =>
                $"Refusals leave {Left(pair.Point, one.A.Refused | one.B.Refused)}.",
            (SideTest.PositionsMeet, true) =>
                $"What both ask for meets on {Words.OptionSet(pair.Point, one.Options)}, which neither "
                    + "refuses.",
            (SideTest.PositionsMeet, _) => one.A.HasPosition && one.B.HasPosition
                ? "What they ask for has no common option that neither refuses."
                : "Not both ask for something.",
            (SideTest.BothAccept, true) => $"Both accept {Words.EachOption(pair.Point, one.Options)}.",
            _ => "No option is accepted by both.",
        };
    }

    private static string Left(Point point, OptionSet gone) => gone.IsEmpty
        ? "every option" : Words.OptionSet(point, point.AllOptions.Except(gone));

    /// <summary>The word of a test in the JSON; never changed.</summary>
    private static string NameOf(SideTest test) => test switch
    {
        SideTest.RedLinesLeaveNone => "red-lines-leave-none",
        SideTest.RefusalsLeaveNone => "refusals-leave-none",
        SideTest.PositionsMeet => "positions-meet",
        _ => "both-accept",
    };
}
