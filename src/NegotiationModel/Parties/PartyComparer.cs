using System.Collections.Immutable;
using NegotiationModel.Accounts;
using NegotiationModel.Model;

namespace NegotiationModel.Parties;

/// <summary>
/// The door of the room: compared cells in, parties compared out. A bloc is one party, never compared with a
/// party inside it.
/// </summary>
public static class PartyComparer
{
    /// <summary>
    /// Compares every two parties on every point where at least one has a statement, and every member with
    /// its blocs.
    /// </summary>
    public static PartyComparison Compare(
        Scenario scenario, ImmutableArray<CellComparison> cells, CancellationToken cancellation = default)
    {
        var blocs = new Blocs(scenario.Parties);
        var pairs = ImmutableArray.CreateBuilder<PartyPair>();
        var byPoint = cells.Where(c => c.Subject is { Point: not null, Party: not null })
            .GroupBy(c => c.Subject.Point!)
            .OrderBy(g => g.Key.Id, StringComparer.Ordinal);
        foreach (var point in byPoint)
        {
            cancellation.ThrowIfCancellationRequested();
            var byParty = point.ToDictionary(c => c.Subject.Party!);
            pairs.AddRange(OnPoint(point.Key, byParty, scenario.Parties, blocs));
        }

        return new PartyComparison(pairs.ToImmutable(), BlocComparer.Compare(cells, blocs));
    }

    private static IEnumerable<PartyPair> OnPoint(
        Point point, Dictionary<Party, CellComparison> cells, ImmutableArray<Party> parties, Blocs blocs)
    {
        for (var i = 0; i < parties.Length; i++)
        {
            for (var j = i + 1; j < parties.Length; j++)
            {
                var (a, b) = (parties[i], parties[j]);
                var ofA = cells.GetValueOrDefault(a);
                var ofB = cells.GetValueOrDefault(b);
                if ((ofA is null && ofB is null) || blocs.IsInside(a, b) || blocs.IsInside(b, a))
                    continue;
                var appliesTo = SilentMembers(a, cells, blocs).Concat(SilentMembers(b, cells, blocs));
                yield return Pair(point, a, b, ofA, ofB) with
                {
                    AppliesTo = [.. appliesTo.DistinctBy(p => p.Id, StringComparer.Ordinal)
                        .OrderBy(p => p.Id, StringComparer.Ordinal)],
                };
            }
        }
    }

    /// <summary>Members without a word of their own, for whom this bloc is the nearest that speaks.</summary>
    private static IEnumerable<Party> SilentMembers(
        Party bloc, Dictionary<Party, CellComparison> cells, Blocs blocs)
    {
        bool Speaks(Party party) => cells.TryGetValue(party, out var cell) && !cell.Known.IsEmpty;
        return blocs.MembersOf(bloc).Where(m => m.Kind != PartyKind.Bloc && !Speaks(m)
            && blocs.NearestSpeaking(m, Speaks).Contains(bloc));
    }

    private static PartyPair Pair(Point point, Party a, Party b, CellComparison? ofA, CellComparison? ofB)
    {
        var pair = new PartyPair { Point = point, A = a, B = b, Label = PartyLabel.Silent };
        if (ofA?.Verdict == Verdict.NotCompared || ofB?.Verdict == Verdict.NotCompared)
            return pair with { Label = PartyLabel.NotCompared };
        if (ofA is null || ofB is null || ofA.Readings.IsEmpty || ofB.Readings.IsEmpty)
            return pair;
        if (TruthPatterns.Of(Believed(ofA).Concat(Believed(ofB))) is not { } patterns)
            return pair with { Label = PartyLabel.NotCompared };
        return Labelled(pair, Sides(ofA, patterns), Sides(ofB, patterns), patterns) with
        {
            Evidence = [.. Believed(ofA).Concat(Believed(ofB))
                .Where(s => s.Stance != StanceKind.Remark).DistinctBy(s => s.Id, StringComparer.Ordinal)
                .OrderBy(s => s.Id, StringComparer.Ordinal)],
        };
    }

    /// <summary>What stands in some reading of the cell.</summary>
    internal static IEnumerable<Statement> Believed(CellComparison cell) =>
        cell.Readings.SelectMany(r => r.Statements);

    /// <summary>One side for each reading of the cell.</summary>
    internal static List<PartySide> Sides(CellComparison cell, TruthPatterns patterns) =>
        [.. cell.Readings.Select(r => new PartySide(r, patterns))];

    private static PartyPair Labelled(
        PartyPair pair, List<PartySide> sidesOfA, List<PartySide> sidesOfB, TruthPatterns patterns)
    {
        var readings = sidesOfA
            .SelectMany(a => sidesOfB.Select(b => PairLabeller.Of(a, b, patterns, pair.Point.AllOptions)))
            .ToList();
        var flagged = pair with
        {
            InsideRedLineOfB = InsideRedLineFinder.Find((pair.A, sidesOfA), (pair.B, sidesOfB), patterns),
            InsideRedLineOfA = InsideRedLineFinder.Find((pair.B, sidesOfB), (pair.A, sidesOfA), patterns),
        };
        var first = readings[0];
        if (readings.Exists(r => r.Label != first.Label))
        {
            return flagged with
            {
                Label = PartyLabel.Contested,
                ReadingLabels = [.. readings.Select(r => r.Label).Distinct().Order()],
            };
        }

        var options = readings.Aggregate(first.Options, (common, r) => common & r.Options);
        var best = readings.MaxBy(r => PairLabeller.Rank(r.Best))!.Best;
        var sameBest = readings.TrueForAll(r => r.Best == best);
        return flagged with
        {
            Label = first.Label,
            Options = options,
            ClosedAloneBy =
            [
                .. readings.TrueForAll(r => r.FirstCloses) ? [pair.A] : Array.Empty<Party>(),
                .. readings.TrueForAll(r => r.SecondCloses) ? [pair.B] : Array.Empty<Party>(),
            ],
            Best = best == first.Label ? null : best,
            SeparatedBy = sameBest ? first.SeparatedBy : null,
            Doubts = [.. Doubts(pair.A, sidesOfA, options), .. Doubts(pair.B, sidesOfB, options)],
        };
    }

    private static IEnumerable<DoubtedOption> Doubts(Party party, List<PartySide> sides, OptionSet options) =>
        (sides.Aggregate(OptionSet.Empty, (all, s) => all | s.Doubted) & options).Indexes()
            .Select(option => new DoubtedOption(party, option));
}
