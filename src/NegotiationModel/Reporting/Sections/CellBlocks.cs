using NegotiationModel.Accounts;
using NegotiationModel.Model;
using NegotiationModel.Reporting.Wording;

namespace NegotiationModel.Reporting.Sections;

/// <summary>
/// One cell as blocks: its verdict, what all camps share, the camps, and the pairs that somebody should see.
/// </summary>
internal static class CellBlocks
{
    private const int MaxPairs = 12;

    public static ReportBlock Heading(int level, CellComparison cell) =>
        Lines.Heading(level, $"{Lines.Title(cell.Subject)} — {Verdict(cell)}");

    /// <summary><c>corroborated (3 accounts in 1 source)</c>.</summary>
    public static string Verdict(CellComparison cell) =>
        cell.AccountCount == 0 || cell.Verdict == Accounts.Verdict.SingleSource
        ? Words.Verdict(cell.Verdict)
        : $"{Words.Verdict(cell.Verdict)} ({Words.AccountsInSources(cell.AccountCount, cell.SourceCount)})";

    /// <summary>What accounts say in common, then each with the evidence behind it.</summary>
    public static IEnumerable<ReportBlock> Agreement(ReportSource source, CellComparison cell)
    {
        yield return Heading(1, cell);
        yield return Lines.List(Common(source, cell).Concat(Views(cell)));
    }

    /// <summary>
    /// What all say alike; else what accounts say in common, as the finding has it.
    /// </summary>
    public static IEnumerable<ReportLine> Common(ReportSource source, CellComparison cell)
    {
        var isUnanimous = cell.Verdict == Accounts.Verdict.Unanimous;
        if (!isUnanimous && source.AgreementOn(cell) is { } agreement)
            return [source.Texts.Sentence(agreement)];
        var intro = isUnanimous ? "All say the same" : "Together they tell";
        return ClaimLines.Shared(cell).Select(s => ReportLine.Of($"{intro}{s.Where}: {s.Said}."));
    }

    /// <summary>What stands against what.</summary>
    public static IEnumerable<ReportBlock> Difference(CellComparison cell)
    {
        yield return Heading(2, cell);
        var versions = GroupWords.Told(cell).Where(g => g.Camps.Length > 1).ToList();
        var standing = versions.Count > 0 ? Versions(cell, versions) : Views(cell)
            .Select(v => new ReportItem(v));
        yield return new ListBlock([.. standing, .. Pairs(cell)]);
    }

    /// <summary>What all versions share, then each of them; once if both channels have the same.</summary>
    private static IEnumerable<ReportItem> Versions(CellComparison cell, List<ChannelGroup> groups)
    {
        var shared = ClaimLines.Shared(cell).Where(s => !s.IsOnlyVersion).ToList();
        foreach (var (where, said, _) in shared)
            yield return new ReportItem($"All versions share{where}: {said}.");
        if (shared.Count == 0)
            yield return new ReportItem("The versions share no claim.");
        var alike = groups.Select(Key).Distinct(StringComparer.Ordinal).Count() == 1;
        foreach (
            var item in alike ? Camps(groups[0], "")
            : groups.SelectMany(g => Camps(g, GroupWords.Where(cell, g))))
            yield return item;
        foreach (var group in GroupWords.Told(cell).Except(groups))
        {
            yield return new ReportItem(
                "Told" + GroupWords.Where(cell, group), [.. group.Views.Select(CampItem)]);
        }
    }

    private static string Key(ChannelGroup group) =>
        string.Join('|', group.Camps.Select(
            c => string.Join(',', c.SelectMany(v => v.Statements).Select(s => s.Id))));

    /// <summary>The pairs worth seeing, heaviest first; what is cut is counted.</summary>
    public static IEnumerable<ReportItem> Pairs(CellComparison cell)
    {
        var pairs = cell.Pairs.Where(p => PairLines.IsNotable(p) && !IsDisputedChange(cell, p))
            .OrderBy(PairLines.Rank).ToList();
        foreach (var pair in pairs.Take(MaxPairs))
            yield return new ReportItem(PairLines.Of(pair));
        if (pairs.Count > MaxPairs)
            yield return new ReportItem(
                Words.Count(pairs.Count - MaxPairs, "more pair") + " of this cell: see the JSON report.");
    }

    /// <summary>
    /// Where accounts contradict each other, one's earlier word beside another's later one shows no change of
    /// the party's stance: which of them is right is open.
    /// </summary>
    private static bool IsDisputedChange(CellComparison cell, StatementPair pair) =>
        cell.Verdict == Accounts.Verdict.Contested && pair.Evolution != Evolution.None
        && pair.Label is not (PairLabel.Evolved or PairLabel.Superseded)
        && !ReferenceEquals(pair.A.Account, pair.B.Account);

    /// <summary>What each account says, each view once even if it stands in both channels.</summary>
    public static IEnumerable<ReportLine> Views(CellComparison cell) =>
        cell.Groups.SelectMany(g => g.Views).GroupBy(v => v.Account.Id, StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => Lines.Says(g.First().Account, Merged(g)));

    private static List<Statement> Merged(IEnumerable<AccountView> views) =>
        [.. views.SelectMany(v => v.Statements).Where(s => s.Stance != StanceKind.Remark)
            .DistinctBy(s => s.Id, StringComparer.Ordinal).OrderBy(s => s.Id, StringComparer.Ordinal)];

    private static IEnumerable<ReportItem> Camps(ChannelGroup group, string where)
    {
        for (var i = 0; i < group.Camps.Length; i++)
        {
            var title = FormattableString.Invariant($"Version {i + 1} of {group.Camps.Length}{where}");
            yield return new ReportItem(title, [.. group.Camps[i].Select(CampItem)]);
        }
    }

    private static ReportItem CampItem(AccountView view) => new(Lines.Says(view.Account, Merged([view])));
}
