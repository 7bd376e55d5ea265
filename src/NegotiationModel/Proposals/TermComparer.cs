using System.Collections.Immutable;
using NegotiationModel.Accounts;
using NegotiationModel.Model;

namespace NegotiationModel.Proposals;

/// <summary>Every term of a text against every party that speaks about points or texts.</summary>
internal sealed class TermComparer(
    ImmutableArray<CellComparison> cells, PackageClaims packages, ImmutableArray<Point> points)
{
    private readonly Dictionary<(Party, Point), CellComparison> _cells = cells
        .Where(c => c.Subject is { Party: not null, Point: not null })
        .ToDictionary(c => (c.Subject.Party!, c.Subject.Point!));

    private readonly ImmutableArray<Party> _parties = [.. cells
        .Where(c => c.Subject.Party is not null && !c.Known.IsEmpty && IsOfTexts(c.Subject))
        .Select(c => c.Subject.Party!).Distinct().OrderBy(p => p.Id, StringComparer.Ordinal)];

    private readonly ImmutableArray<Point> _points =
        [.. points.Where(p => p is { IsFact: false, Scope: PointScope.Deal })];

    /// <summary>
    /// The verdicts, by party, then point. A point that is neither in the text nor in a party's mouth is left
    /// out.
    /// </summary>
    public IEnumerable<TermVerdict> Compare(TextKnowledge text) =>
        from party in _parties
        from point in _points
        let verdict = Of(text, party, point)
        where verdict.Label != TermLabel.NoPosition || text.Of(point) is not null
        select verdict;

    /// <summary>One term against one party.</summary>
    public TermVerdict Of(TextKnowledge text, Party party, Point point)
    {
        var term = text.Of(point);
        var cell = _cells.GetValueOrDefault((party, point));
        var verdict = new TermVerdict
        {
            Proposal = text.Proposal,
            Party = party,
            Point = point,
            Label = TermLabel.NoPosition,
            Options = term?.Options ?? OptionSet.Empty,
        };
        if (cell?.Verdict == Verdict.NotCompared)
            return verdict with { Label = TermLabel.NotCompared };
        ImmutableArray<CellReading> versions = cell?.Readings ?? [];
        if (versions.IsEmpty && packages.Accepted(party, point, surely: false).IsEmpty)
            return verdict;
        if (term is not { Knowledge: TermKnowledge.Known })
            return verdict with { Label = Untold(text, term), Statements = Believed(versions) };
        return Told(verdict, text, term, versions.IsEmpty ? [new CellReading([])] : versions);
    }

    /// <summary>
    /// The options of a known term that a party neither refuses nor excludes by a position, if any of its
    /// versions is believed; all of them where it says nothing, and where it cannot be compared.
    /// </summary>
    public OptionSet LeftOpen(TextKnowledge text, CurrentTerm term, Party party)
    {
        var cell = _cells.GetValueOrDefault((party, term.Point));
        if (cell is null || cell.Readings.IsEmpty)
            return term.Options;
        return cell.Readings.Aggregate(OptionSet.Empty, (set, version) =>
            set | (TermReadings.Of(text, term, version.Statements, OptionSet.Empty)?.LeftOpen()
                ?? term.Options));
    }

    private static bool IsOfTexts(CellSubject subject) =>
        subject.Proposal is not null || subject.Point is { IsFact: false, Scope: PointScope.Deal };

    private static TermLabel Untold(TextKnowledge text, CurrentTerm? term) =>
        term is not null ? TermLabel.Unspecified
        : text.Proposal.IsComplete ? TermLabel.Omits
        : TermLabel.NotKnown;

    private TermVerdict Told(
        TermVerdict verdict, TextKnowledge text, CurrentTerm term, ImmutableArray<CellReading> versions)
    {
        // An acceptance of a text that only some accounts tell makes two versions of each.
        var accepted = new List<OptionSet>
        {
            packages.Accepted(verdict.Party, verdict.Point, surely: true),
            packages.Accepted(verdict.Party, verdict.Point, surely: false),
        }.Distinct();
        var readings = versions
            .SelectMany(v => accepted.Select(a =>
                (v.Statements, Terms: TermReadings.Of(text, term, v.Statements, a))))
            .ToList();
        if (readings.Exists(r => r.Terms is null))
            return verdict with { Label = TermLabel.NotCompared };
        var labels = readings.ConvertAll(r => r.Terms!.Label());
        var label = labels[0].Label;
        var behind = readings.SelectMany((r, i) =>
            r.Statements.Where(s => r.Terms!.IsBehind(s, labels[i].Label)));
        var statements = StatementsOf(behind.Concat(Endorsing(verdict, labels.Select(l => l.Label))));
        if (labels.Exists(l => l.Label != label))
        {
            return verdict with
            {
                Label = TermLabel.Contested,
                VersionLabels = [.. labels.Select(l => l.Label).Distinct().Order()],
                Statements = statements,
            };
        }

        return verdict with
        {
            Label = label,
            Readings = [.. labels.SelectMany(l => l.Readings)
                .DistinctBy(r => r.ToString(), StringComparer.Ordinal)
                .OrderBy(r => r.ToString(), StringComparer.Ordinal)],
            IsOutsidePosition = labels.TrueForAll(l => l.IsOutside),
            Statements = statements,
        };
    }

    private ImmutableArray<Statement> Endorsing(TermVerdict verdict, IEnumerable<TermLabel> labels) =>
        labels.Contains(TermLabel.Acceptable) ? packages.Endorsements(verdict.Party, verdict.Point) : [];

    private static ImmutableArray<Statement> Believed(ImmutableArray<CellReading> versions) =>
        StatementsOf(versions.SelectMany(v => v.Statements));

    private static ImmutableArray<Statement> StatementsOf(IEnumerable<Statement> statements) =>
        [.. statements.Where(s => s.Stance != StanceKind.Remark).DistinctBy(s => s.Id, StringComparer.Ordinal)
            .OrderBy(s => s.Id, StringComparer.Ordinal)];
}
