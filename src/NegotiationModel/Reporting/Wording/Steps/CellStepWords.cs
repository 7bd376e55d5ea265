using System.Collections.Immutable;
using NegotiationModel.Accounts;
using NegotiationModel.Derivations;
using NegotiationModel.Model;
using NegotiationModel.Reporting.Json;
using NegotiationModel.Reporting.Sections;

namespace NegotiationModel.Reporting.Wording.Steps;

/// <summary>What stands of each account, and who can be believed together.</summary>
internal static class CellStepWords
{
    private const int MostSets = 8;

    public static ExplainedStep Of(ViewsStep step)
    {
        var lines = step.Groups.Length == 1
            ? step.Groups[0].Views.Select(View)
            : step.Groups.Select(g => new ExplainedLine(
                ReportLine.Of(Lines.Capital(Where(g)) + ":"), [.. g.Views.Select(View)]));
        return new ExplainedStep(
            "views", "What stands of each account",
            [.. lines, .. step.NotYet.Select(s => NotYet(s, step.Settings))]);
    }

    public static ExplainedStep Of(CampsStep step)
    {
        var groups = GroupWords.Told(step.Cell);
        var lines = groups.Length == 1
            ? Group(groups[0])
            : groups.Select(g => new ExplainedLine(
                ReportLine.Of(Lines.Capital(GroupWords.Where(step.Cell, g).TrimStart(',', ' ')) + ":"),
                [.. Group(g)]));
        var shared = ClaimLines.Shared(step.Cell).Where(s => !s.IsOnlyVersion)
            .Select(s => (ExplainedLine)$"All versions share{s.Where}: {s.Said}.").ToList();
        if (shared.Count == 0 && groups.Any(g => g.Camps.Length > 1))
            shared.Add("The versions share no claim.");
        return new ExplainedStep("camps", "Who can be believed together", [.. lines, .. shared]);
    }

    private static string Where(GroupAnswer group) => group.Channels.Contains(group.Channel)
        ? Words.List([.. group.Channels.Select(Words.Channel)], "or")
        : $"{Words.Channel(Channel.Unspecified)}, if it was {Words.Channel(group.Channel)}";

    private static ExplainedLine View(ViewAnswer answer)
    {
        var view = answer.View;
        var who = Lines.Capital(view.Account.Title.Default);
        var stands = view.Statements.IsEmpty ? ReportLine.Of("nothing stands.")
            : Sentence.Of($"{Sentence.List(view.Statements)} {Stand(view.Statements.Length)}.");
        var silent = !view.Statements.IsEmpty && view.Claims.IsEmpty
            ? " That claims nothing, so it takes no part." : "";
        return new ExplainedLine(
            Sentence.Of($"{who}: {stands}{silent}"),
            [.. answer.Dropped.Select(d => (ExplainedLine)Dropped(d.Dropped, d.By))]);
    }

    private static string Stand(int count) => count == 1 ? "stands" : "stand";

    private static ReportLine Dropped(DroppedStatement dropped, ImmutableArray<Statement> by)
    {
        var because = by.IsEmpty ? ReportLine.Empty : Sentence.Of($" ({Sentence.List(by)})");
        return dropped.Reason switch
        {
            DropReason.Expired => Sentence.Of(
                $"{dropped.Statement} does not: it stood until "
                    + $"{Words.Date(dropped.Statement.Expires!.Value)}."),
            DropReason.Superseded => Sentence.Of($"{dropped.Statement} does not: it is replaced{because}."),
            DropReason.Corrected => Sentence.Of(
                $"{dropped.Statement} does not: its record is corrected{because}."),
            DropReason.OlderPosition => Sentence.Of(
                $"{dropped.Statement} does not: the account tells a newer position{because}."),
            DropReason.Contradicted => Sentence.Of(
                $"{dropped.Statement} does not: what the account tells later contradicts it{because}."),
            _ => Sentence.Of(
                $"{dropped.Statement} does not: a statement of the same dates contradicts it{because}, ")
                .Then("and the later id alone decided which of them stands."),
        };
    }

    private static ExplainedLine NotYet(Statement statement, ComparisonSettings settings) =>
        settings.IsKnown(statement)
            ? Sentence.Of($"{statement} was said after {settings.AsOf.Iso()}: it is not compared.")
            : Sentence.Of($"{statement} was reported after {settings.KnownAsOf.Iso()}: it is not compared.");

    private static IEnumerable<ExplainedLine> Group(ChannelGroup group)
    {
        if (group.Contradictions.IsEmpty && group.Changes.IsEmpty)
        {
            yield return group.Views.Length == 1
                ? $"Only {Names(group.Views, "and")} tells anything."
                : $"{Lines.Capital(Names(group.Views, "and"))} can all be believed together.";
            yield break;
        }

        foreach (var set in group.Contradictions.Take(MostSets))
        {
            yield return set.Length == 2
                ? $"{Lines.Capital(Names(set, "and"))} contradict each other."
                : $"{Lines.Capital(Names(set, "and"))} contradict each other all together, and no fewer of "
                    + "them "
                    + "do.";
        }

        foreach (var set in group.Changes.Take(MostSets))
            yield return $"{Lines.Capital(Names(set, "and"))} differ because the stance changed over time.";
        var more = Math.Max(0, group.Contradictions.Length - MostSets)
            + Math.Max(0, group.Changes.Length - MostSets);
        if (more > 0)
            yield return $"And {Words.Count(more, "more set")} like these.";
        var versions = group.Camps.Take(MostSets).Select((c, i) =>
            (ExplainedLine)Sentence.Of($"Version {Number(i + 1)}: {Camp(c)}."));
        yield return new ExplainedLine(
            $"The versions, the largest sets that can be true together, are {Number(group.Camps.Length)}:",
            [.. versions]);
    }

    private static ReportLine Camp(ImmutableArray<AccountView> camp) => Sentence.Join(
        camp.Select(v => Sentence.Of($"{v.Account.Title.Default} ({Sentence.List(v.Statements)})")),
        ", with ");

    private static string Number(int number) =>
        number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static string Names(IEnumerable<AccountView> views, string joiner) =>
        Words.List([.. views.Select(v => v.Account.Title.Default)], joiner);
}
