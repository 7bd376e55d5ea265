using System.Collections.Immutable;
using NegotiationModel.Accounts;
using NegotiationModel.Derivations;
using NegotiationModel.Model;

namespace NegotiationModel.Reporting.Wording.Steps;

/// <summary>The tests of a cell's verdict as sentences.</summary>
internal static class VerdictTestWords
{
    public static ExplainedStep Of(VerdictStep step)
    {
        var tests = step.Tests.Select(a => new ExplainedLine(OfTest(a.Test, a.Holds, step.Cell))
        {
            Test = NameOf(a.Test),
            Holds = a.Holds,
        });
        var result = ReportLine.Of("So the verdict is: ")
            .Then(ReportLine.Strong(Words.Verdict(step.Cell.Verdict))).Then(".");
        return new ExplainedStep(
            "verdict", $"Why the verdict is “{Words.Verdict(step.Cell.Verdict)}”",
            [
                .. Groups(step),
                new ExplainedLine("The tests in their order; the first that holds decides:", [.. tests]),
                result,
            ]);
    }

    // Statements without a channel count in both ways, so that up to four groups are looked at.
    private static IEnumerable<ExplainedLine> Groups(VerdictStep step)
    {
        if (step.Groups.All(g => g.WithUnspecified))
            yield break;
        yield return new ExplainedLine(
            "Of some statements it is not said where they were made. Counted as public they join the "
                + "public ones, "
                + "counted as private the private ones; contradictions are looked for both ways:",
            [.. step.Groups.OrderBy(g => IsOfPublicCount(g) ? 0 : 1).Select(Group)]);
    }

    private static bool IsOfPublicCount(ContradictedGroup group) =>
        (group.Channel == Channel.Public) == group.WithUnspecified;

    private static ExplainedLine Group(ContradictedGroup group)
    {
        var name = (IsOfPublicCount(group) ? "Counted as public, " : "Counted as private, ")
            + $"the statements made {Words.Channel(group.Channel)}"
            + (group.WithUnspecified ? " with those of no channel: " : " alone: ");
        return name + (group.Contradictions.IsEmpty
            ? "no contradiction."
            : string.Join("; ", group.Contradictions.Take(3).Select(Names)) + " contradict each other.");
    }

    private static string Names(ImmutableArray<AccountView> set) =>
        Words.List([.. set.Select(v => v.Account.Title.Default)], "and");

    private static string OfTest(VerdictTest test, bool holds, CellComparison cell)
    {
        var noChannel = cell.Known.All(s => s.Channel != Channel.Unspecified);
        return (test, holds) switch
        {
            (VerdictTest.NothingClaimed, true) => "No account claims anything that stands.",
            (VerdictTest.NothingClaimed, _) =>
                $"Something is claimed by {Words.AccountsInSources(cell.AccountCount, cell.SourceCount)}, "
                    + "each "
                + "counted once with its copies.",
            (VerdictTest.ContradictedBothWays, true) => noChannel
                ? "Accounts contradict each other within one channel, and no change over time explains it."
                : "Accounts contradict each other, whether statements of no channel count as public or as "
                    + "private.",
            (VerdictTest.ContradictedBothWays, _) => noChannel
                ? "No accounts contradict each other within one channel at one time."
                : "Accounts do not contradict each other both ways to count statements of no channel.",
            (VerdictTest.ContradictedOneWay, true) =>
                "They contradict each other in one of the two ways only.",
            (VerdictTest.ContradictedOneWay, _) => noChannel
                ? "No statement is without a channel, so nothing hangs on that."
                : "They do not contradict each other in one of the two ways either.",
            (VerdictTest.ContradictedAcrossChannels, true) =>
                "What is told in public and what is told in private cannot both hold.",
            (VerdictTest.ContradictedAcrossChannels, _) =>
                "What is told in public and what is told in private can hold together.",
            (VerdictTest.Changed, true) => "What cannot both hold was said at different times.",
            (VerdictTest.Changed, _) => "Nothing has changed over time.",
            (VerdictTest.OneRoot, true) => "Only one independent account claims anything.",
            (VerdictTest.OneRoot, _) => "More than one independent account claims something.",
            (VerdictTest.AllClaimTheSame, true) => "All of them claim the same, and nothing more.",
            (VerdictTest.AllClaimTheSame, _) => "They do not all claim the same.",
            (VerdictTest.ClaimShared, true) => "Two or more independent accounts share a claim.",
            _ => "No two independent accounts share a claim.",
        };
    }

    /// <summary>The word of a test in the JSON; never changed.</summary>
    private static string NameOf(VerdictTest test) => test switch
    {
        VerdictTest.NothingClaimed => "nothing-claimed",
        VerdictTest.ContradictedBothWays => "contradicted-both-ways",
        VerdictTest.ContradictedOneWay => "contradicted-one-way",
        VerdictTest.ContradictedAcrossChannels => "contradicted-across-channels",
        VerdictTest.Changed => "changed",
        VerdictTest.OneRoot => "one-account",
        VerdictTest.AllClaimTheSame => "all-claim-the-same",
        _ => "claim-shared",
    };
}
