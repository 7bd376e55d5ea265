using System.Collections.Immutable;
using System.Globalization;
using NegotiationModel.Accounts;
using NegotiationModel.Parties;

namespace NegotiationModel.Reporting.Sections;

/// <summary>The most important of each kind, one line each: what a terminal shows below the glance.</summary>
internal static class DigestSection
{
    private const int PerKind = 4;

    public static ImmutableArray<ReportSection> Build(ReportSource source)
    {
        var cells = source.CellsByWeight().ToList();
        var pairs = source.Result.Parties.Pairs;
        ReportSection?[] kinds =
        [
            Kind("Accounts contradict each other", cells.Where(c => c.Verdict == Verdict.Contested), Pair),
            Kind("Changed over time",
                cells.Where(c => c.Verdict != Verdict.Contested && DifferenceSections.HasChanged(c)), Change),
            Kind("Public and private differ", GlanceSentences.Splits(source), line => line),
            Kind("No option left",
                pairs.Where(p => p.Label is PartyLabel.RedLinesCollide or PartyLabel.Opposed),
                Pair),
            Kind("Parties that meet",
                pairs.Where(p => p.Label is PartyLabel.Aligned or PartyLabel.Bridgeable), Pair),
            Kind("Accounts agree", cells.Where(c => c.Verdict is Verdict.Unanimous or Verdict.Corroborated),
                Agreement(source)),
        ];
        return [.. kinds.OfType<ReportSection>()];
    }

    private static ReportSection? Kind<T>(string title, IEnumerable<T> things, Func<T, ReportLine> line)
    {
        var all = things.ToList();
        if (all.Count == 0)
            return null;
        var shown = all.Take(PerKind).Select(line).ToList();
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
                .Then(Lines.References(cell.Standing));
        if (pair is null)
            return ReportLine.Of(title).Then(Lines.References(cell.Standing));
        var (first, second) = PairLines.InOrder(pair);
        return ReportLine.Of(title).Then(Lines.Stance(first)).Then(" against ").Then(Lines.Stance(second));
    }

    private static string About(CellSubject subject) =>
        subject is { Party: null, Point: { } fact } ? Lines.About(fact) : Lines.Phrase(subject) + ": ";

    private static ReportLine Change(CellComparison cell) =>
        GlanceSentences.Change(cell) ?? Lines.Title(cell.Subject);

    private static ReportLine Pair(PartyPair pair) =>
        ReportLine.Of(Lines.About(pair.Point)).Then(PartySections.Item(pair));

    private static Func<CellComparison, ReportLine> Agreement(ReportSource source) => cell =>
        source.AgreementOn(cell) is null
            ? ReportLine.Of(About(cell.Subject)).Then(Lines.Join(CellBlocks.Common(source, cell), " "))
            : Lines.Join(CellBlocks.Common(source, cell), " ");
}
