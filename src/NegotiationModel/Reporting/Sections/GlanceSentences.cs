using System.Globalization;
using NegotiationModel.Accounts;
using NegotiationModel.Analysis.Rules;
using NegotiationModel.Findings;
using NegotiationModel.Model;
using NegotiationModel.Parties;
using NegotiationModel.Reporting.Wording;

namespace NegotiationModel.Reporting.Sections;

/// <summary>
/// One sentence each for what weighs most. They say what accounts tell, never what a party "really" wants.
/// </summary>
internal static class GlanceSentences
{
    public static ReportLine Contested(CellComparison cell)
    {
        var clash = cell.Pairs.Where(p => p.Label == PairLabel.Conflict)
            .OrderBy(p => p.Flags != PairFlags.None)
            .FirstOrDefault() ?? cell.Pairs.FirstOrDefault(p => p.Content == PairLabel.Conflict);
        var title = ReportLine.Of($"Accounts contradict each other about {Lines.Phrase(cell.Subject)}: ");
        return clash is null
            ? title.Then("no two of them, but all together ").Then(Lines.Sourced(cell.Standing)).Then(".")
            : title.Then(Version(clash.A)).Then("; ").Then(Version(clash.B)).Then(".");
    }

    public static ReportLine Collision(PartyPair pair) =>
        Both(pair, $"The red lines {PairWords.WhoCloses(pair)} leave no option on "
            + Words.Title(pair.Point) + PairWords.Except(pair));

    public static ReportLine Opposition(PartyPair pair) =>
        Both(pair, $"The refusals {PairWords.WhoCloses(pair)} leave no option on "
            + Words.Title(pair.Point) + PairWords.Except(pair));

    public static IEnumerable<ReportLine> InsideRedLine(PartyPair pair) =>
        new[] { pair.InsideRedLineOfB, pair.InsideRedLineOfA }.OfType<InsideRedLine>()
            .Select(inside => Inside(pair.Point, inside));

    public static ReportLine? Change(CellComparison cell)
    {
        if (cell.Verdict == Verdict.Contested)
            return null;
        var change = cell.Pairs.Where(p => p.Evolution != Evolution.None && p.Later is not null)
            .OrderBy(p => p.Label != PairLabel.Evolved).ThenBy(p => p.GapDays).FirstOrDefault();
        return change is null ? null : ChangeOf(cell.Subject, change);
    }

    /// <summary>
    /// What is said otherwise in public than in private, by one party or by a bloc and its member.
    /// </summary>
    public static IEnumerable<ReportLine> Splits(ReportSource source) =>
        CellSplits(source).Concat(BlocSplits(source));

    /// <summary>One party says one thing in public and another in private.</summary>
    public static IEnumerable<ReportLine> CellSplits(ReportSource source) =>
        source.CellsByWeight().Select(c => Split(source, c)).OfType<ReportLine>();

    /// <summary>A bloc in one channel, a member of it in the other: two speakers.</summary>
    public static IEnumerable<ReportLine> BlocSplits(ReportSource source) =>
        source.Result.Parties.BlocClashes.Where(c => c.IsChannelSplit).Select(Split);

    private static ReportLine? Split(ReportSource source, CellComparison cell) =>
        source.SplitOf(cell) is { } split
            ? ReportLine.Of($"{Lines.Capital(Topic(cell.Subject))}: in public ")
                .Then(Lines.Attributed(split.Public))
                .Then(", in private ").Then(Lines.Attributed(split.Private)).Then(".")
            : null;

    // A stance on a text names the text itself.
    private static string Topic(CellSubject subject) =>
        subject is { Proposal: not null, Party: { } party } ? party.Name.Default : Lines.Phrase(subject);

    private static ReportLine Split(BlocClash clash)
    {
        var (ofBloc, ofMember) = clash.Clashes[0];
        var bloc = ReportLine.Of(clash.Bloc.Name.Default + ": ").Then(Lines.Attributed(ofBloc));
        var member = ReportLine.Of($"{clash.Member.Name.Default} (a member of {clash.Bloc.Name.Default}): ")
            .Then(Lines.Attributed(ofMember));
        var (first, second) = ofBloc.Channel == Channel.Public ? (bloc, member) : (member, bloc);
        var topic = clash.Subject.Point is { } point ? "on " + Words.Title(point) + ", " : "";
        return ReportLine.Of(Lines.Capital(topic + "in public ")).Then(first).Then("; in private ")
            .Then(second).Then(".");
    }

    /// <summary>What is accepted, and refused in part, made conditional or doubted.</summary>
    public static IEnumerable<ReportLine> Qualified(ReportSource source) =>
        source.Result.Findings.Where(f => f.Rule.Id is "NM408" or "NM410" or "NM411")
            .OrderBy(f => f.Rule.Id, StringComparer.Ordinal)
            .Select(Endorsement).OfType<ReportLine>();

    /// <summary>
    /// A text accepted as a whole, one term of which the party refuses on some or every reading.
    /// </summary>
    public static ReportLine? Endorsement(Finding finding) => finding.Data switch
    {
        EndorsementContradictedData { Term: var term } =>
            Endorsement(term, "No reading"),
        EndorsementQualifiedData { Term: var term } =>
            Endorsement(term, "Not every reading"),
        AcceptanceDoubtedData doubted => ReportLine.Of(
            Lines.Capital(Lines.Phrase(doubted.Cell)) + ": ")
            .Then(Lines.Join(doubted.Acceptances.Select(Lines.Attributed), "; ")).Then(", and ")
            .Then(Lines.Join(doubted.Doubts.Select(Lines.Attributed), "; ")).Then("."),
        _ => null,
    };

    public static IEnumerable<ReportLine> OneAccount(ReportSource source)
    {
        var single = source.Result.Cells.Where(c => c.Verdict == Verdict.SingleSource)
            .GroupBy(c => c.Standing[0].Account.RootId, StringComparer.Ordinal)
            .OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).FirstOrDefault();
        if (single is null || single.Count() < 2)
            yield break;
        var account =
            source.Scenario.Accounts.FirstOrDefault(
            a => string.Equals(a.Id, single.Key, StringComparison.Ordinal));
        var count = single.Count().ToString(CultureInfo.InvariantCulture);
        var all = source.Result.Cells.Length.ToString(CultureInfo.InvariantCulture);
        yield return ReportLine.Of(
            $"{count} of {all} cells rest on {account?.Title.Default ?? single.Key} alone ")
            .Then(Lines.FewOf(single.SelectMany(c => c.Standing))).Then(".");
    }

    private static ReportLine Endorsement(EndorsedTerm term, string what) =>
        ReportLine.Of($"{term.Party.Name.Default}: accepts {Words.Title(term.Proposal)} ")
            .Then(Lines.Sourced(term.Endorsements))
            .Then($", and on its term {Words.Title(term.Term.Point)}: ")
            .Then(string.Join("; ", term.Stances.Select(Lines.StanceText)) + " ")
            .Then(Lines.Sourced(term.Stances)).Then($". {what} of the term escapes that.");

    /// <summary><c>refuses “Full height” according to Basin Courier (s1)</c>.</summary>
    private static ReportLine Version(Statement statement) =>
        ReportLine.Of($"{Lines.StanceText(statement)} according to {statement.Account.Title.Default} ")
            .Then(Lines.Reference(statement));

    private static ReportLine ChangeOf(CellSubject subject, StatementPair change)
    {
        var earlier = change.Earlier!;
        var later = change.Later!;
        var how = PairLines.IsInferred(change) ? " The change is inferred from two accounts." : "";
        return ReportLine.Of($"{Lines.Capital(Topic(subject))}: {Moment(earlier)} ")
            .Then(Lines.Sourced([earlier])).Then($", then {Moment(later)} ").Then(Lines.Sourced([later]))
            .Then("." + how);
    }

    private static string Moment(Statement statement) =>
        Lines.StanceText(statement) + " " + Words.When(statement.Said);

    private static ReportLine Inside(Point point, InsideRedLine inside) =>
        ReportLine.Of($"On {Words.Title(point)}, {RedLineWords.Teller(inside, startsSentence: false)}"
                + $"{inside.Asking.Name.Default}: ")
            .Then(Lines.Join(inside.Asks.Select(Lines.Attributed), "; "))
            .Then($". All of it lies{RedLineWords.Circumstances(inside)} inside a red line of "
                + $"{inside.Refusing.Name.Default} ")
            .Then(Lines.Sourced(inside.RedLines)).Then("." + RedLineWords.Otherwise(inside));

    private static ReportLine Both(PartyPair pair, string sentence) =>
        ReportLine.Of(sentence + " ").Then(Lines.Sourced(pair.Evidence)).Then(".");
}
