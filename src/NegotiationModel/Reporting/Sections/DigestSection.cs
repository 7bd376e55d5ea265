using System.Collections.Immutable;
using System.Globalization;
using NegotiationModel.Accounts;
using NegotiationModel.Parties;
using NegotiationModel.Reporting.Wording;

namespace NegotiationModel.Reporting.Sections;

/// <summary>The most important of each kind, one line each: what a terminal shows below the glance.</summary>
internal static class DigestSection
{
    private const int PerKind = 3;

    /// <param name="source">What the report is made from.</param>
    /// <param name="glance">The section above; what it says is not said again.</param>
    public static ImmutableArray<ReportSection> Build(ReportSource source, ReportSection? glance)
    {
        var cells = source.CellsByWeight().ToList();
        var pairs = source.Result.Parties.Pairs;
        var said = Said(glance);
        (string Title, IEnumerable<ReportLine> Lines)[] kinds =
        [
            ("Accounts contradict each other",
                cells.Where(c => c.Verdict == Verdict.Contested).Select(Pair)),
            ("No option left",
                pairs.Where(p => p.Label is PartyLabel.RedLinesCollide or PartyLabel.Opposed).Select(Pair)),
            ("Asked for by one, a red line of another", pairs.SelectMany(GlanceSentences.InsideRedLine)),
            ("Accepted, and in part refused or doubted", GlanceSentences.Qualified(source)),
            ("Public and private differ", GlanceSentences.Splits(source)),
            ("Changed over time", cells.Where(DifferenceSections.HasChanged).Select(GlanceSentences.Change)
                .OfType<ReportLine>()),
            ("Parties that meet", Meetings(pairs)),
            ("Accounts agree", cells.Where(c => c.Verdict is Verdict.Unanimous or Verdict.Corroborated)
                .Select(Agreement(source))),
        ];
        return [.. kinds.Select(k => Kind(k.Title, k.Lines.Where(l => !said(l)))).OfType<ReportSection>()];
    }

    private static Func<ReportLine, bool> Said(ReportSection? glance)
    {
        var lines = (glance?.Blocks ?? []).OfType<ListBlock>().SelectMany(l => l.Items)
            .Select(i => i.Line.PlainText).ToList();
        return line => lines.Exists(l => l.Contains(line.PlainText, StringComparison.Ordinal));
    }

    // One line for each point: with many parties, pairs would fill the page.
    private static IEnumerable<ReportLine> Meetings(ImmutableArray<PartyPair> pairs) =>
        from point in pairs.Where(p => p.Label is PartyLabel.Aligned or PartyLabel.Bridgeable)
            .GroupBy(p => p.Point.Id, StringComparer.Ordinal)
        let more = point.Count() == 1 ? "" : " And "
            + Words.Count(point.Count() - 1, "other pair") + " on this point."
        select Pair(point.First()).Then(more);

    private static ReportSection? Kind(string title, IEnumerable<ReportLine> lines)
    {
        var all = lines.ToList();
        if (all.Count == 0)
            return null;
        var shown = all.Take(PerKind).ToList();
        if (all.Count > PerKind)
            shown.Add("and " + (all.Count - PerKind).ToString(CultureInfo.InvariantCulture) + " more");
        return new ReportSection("digest", title, [Lines.List(shown)]);
    }

    private static ReportLine Pair(CellComparison cell)
    {
        var title = About(cell.Subject);
        var pair = cell.Pairs.Where(PairLines.IsNotable).OrderBy(PairLines.Rank).FirstOrDefault();
        if (cell.Verdict == Verdict.Contested && pair is not { Label: PairLabel.Conflict })
            return ReportLine.Of(title + "no two accounts, but all together ")
                .Then(Lines.Sourced(cell.Standing)).Then(".");
        if (pair is null)
            return ReportLine.Of(title).Then(Lines.Sourced(cell.Standing)).Then(".");
        var (first, second) = PairLines.InOrder(pair);
        return ReportLine.Of(title).Then(Lines.Attributed(first)).Then(" against ")
            .Then(Lines.Attributed(second)).Then(".");
    }

    private static string About(CellSubject subject) =>
        subject is { Party: null, Point: { } fact } ? Lines.About(fact) : Lines.Phrase(subject) + ": ";

    private static ReportLine Pair(PartyPair pair) =>
        ReportLine.Of(Lines.About(pair.Point)).Then(PartySections.Item(pair));

    private static Func<CellComparison, ReportLine> Agreement(ReportSource source) => cell =>
        cell.Verdict == Verdict.Unanimous || source.AgreementOn(cell) is null
            ? ReportLine.Of(About(cell.Subject)).Then(Lines.Join(CellBlocks.Common(source, cell), " "))
            : Lines.Join(CellBlocks.Common(source, cell), " ");
}
