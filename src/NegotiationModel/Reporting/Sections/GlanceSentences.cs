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
            ? title.Then("no two of them, but all together ").Then(Lines.References(cell.Standing)).Then(".")
            : title.Then(Version(clash.A)).Then(", ").Then(Version(clash.B)).Then(".");
    }

    public static ReportLine Collision(PartyPair pair) =>
        Both(pair, $"The red lines of {pair.A.Name.Default} and {pair.B.Name.Default} leave no option on "
            + $"{pair.Point.Title.Default}");

    public static ReportLine Opposition(PartyPair pair) =>
        Both(pair, $"What {pair.A.Name.Default} and {pair.B.Name.Default} refuse leaves no option on "
            + $"{pair.Point.Title.Default}");

    public static IEnumerable<ReportLine> InsideRedLine(PartyPair pair)
    {
        if (pair.PositionOfAInRedLineOfB)
            yield return Inside(pair, pair.A, pair.B);
        if (pair.PositionOfBInRedLineOfA)
            yield return Inside(pair, pair.B, pair.A);
    }

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
        source.CellsByWeight().Select(c => Split(source, c)).OfType<ReportLine>()
            .Concat(source.Result.Parties.BlocClashes.Where(c => c.IsChannelSplit).Select(Split));

    private static ReportLine? Split(ReportSource source, CellComparison cell) =>
        source.SplitOf(cell) is { } split
            ? Split(Lines.Phrase(cell.Subject), split.Public, split.Private)
            : null;

    private static ReportLine Split(BlocClash clash)
    {
        var (ofBloc, ofMember) = clash.Clashes[0];
        var who = $"{clash.Bloc.Name.Default} and its member {clash.Member.Name.Default} on "
            + Words.Subject(clash.Subject);
        return ofBloc.Channel == Channel.Public ? Split(who, ofBloc, ofMember) : Split(who, ofMember, ofBloc);
    }

    /// <summary>
    /// A text accepted as a whole, one term of which the party refuses on some or every reading.
    /// </summary>
    public static ReportLine? Endorsement(Finding finding) => finding.Data switch
    {
        EndorsementContradictedData { Term: var term } =>
            Endorsement(term, "refuses every reading of its term"),
        EndorsementQualifiedData { Term: var term } =>
            Endorsement(term, "refuses or makes conditional a reading of its term"),
        AcceptanceDoubtedData doubted => ReportLine.Of(
            Lines.Capital(Lines.Phrase(doubted.Cell)) + ": one option is accepted ")
            .Then(Lines.References(doubted.Acceptances)).Then(" and doubted ")
            .Then(Lines.References(doubted.Doubts)).Then("."),
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
            .Then(Lines.References(single.SelectMany(c => c.Standing))).Then(".");
    }

    private static ReportLine Endorsement(EndorsedTerm term, string what) =>
        ReportLine.Of($"{term.Party.Name.Default} accepts {term.Proposal.Title.Default} ")
            .Then(Lines.References(term.Endorsements))
            .Then($" and {what} {term.Term.Point.Title.Default} ").Then(Lines.References(term.Stances))
                .Then(".");

    private static ReportLine Split(string who, Statement inPublic, Statement inPrivate) =>
        ReportLine.Of($"{Lines.Capital(who)}: in public ").Then(Lines.Stance(inPublic))
            .Then(", in private ").Then(Lines.Stance(inPrivate)).Then(".");

    /// <summary><c>“refuses Full height” according to Basin Courier (s1)</c>.</summary>
    private static ReportLine Version(Statement statement) =>
        ReportLine.Of($"“{Lines.StanceText(statement)}” according to {statement.Account.Title.Default} ")
            .Then(Lines.Reference(statement));

    private static ReportLine ChangeOf(CellSubject subject, StatementPair change)
    {
        var earlier = change.Earlier!;
        var later = change.Later!;
        var how = change.Flags.HasFlag(PairFlags.Inferred) ? " (inferred from two accounts)" : "";
        return ReportLine.Of($"{Lines.Capital(Lines.Phrase(subject))}{how}: {Moment(earlier)} ")
            .Then(Lines.Reference(earlier)).Then($", then {Moment(later)} ").Then(Lines.Reference(later))
                .Then(".");
    }

    private static string Moment(Statement statement) =>
        Lines.StanceText(statement) + " " + Words.When(statement.Said);

    private static ReportLine Inside(PartyPair pair, Party asks, Party other)
    {
        var asked =
            pair.Evidence.Where(e => ReferenceEquals(e.Party, asks) && e.Stance == StanceKind.Position)
            .ToList();
        var refused =
            pair.Evidence.Where(e => ReferenceEquals(e.Party, other) && e.Stance == StanceKind.RedLine);
        return ReportLine.Of($"On {pair.Point.Title.Default}, {asks.Name.Default}: ")
            .Then(Lines.Join(asked.Select(Lines.Stance), "; "))
            .Then($". All of it lies inside a red line of {other.Name.Default} ")
                .Then(Lines.References(refused)).Then(".");
    }

    private static ReportLine Both(PartyPair pair, string sentence) =>
        ReportLine.Of(sentence + " ").Then(Lines.References(pair.Evidence)).Then(".");
}
