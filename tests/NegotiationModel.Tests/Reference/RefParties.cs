using static NegotiationModel.Tests.Reference.RefText;

namespace NegotiationModel.Tests.Reference;

/// <summary>Section 1.6: party against party on a point, in the feed "private over public".</summary>
internal sealed class RefParties
{
    private static readonly string[] _worstFirst =
    [
        "red-lines-collide",
        "opposed",
        "open",
        "bridgeable",
        "aligned",
    ];

    private readonly RefLens _lens;
    private readonly RefClassify _classify;
    private readonly IReadOnlyDictionary<string, RefCell> _cells;

    public RefParties(RefLens lens, RefClassify classify, IReadOnlyDictionary<string, RefCell> cells)
    {
        _lens = lens;
        _classify = classify;
        _cells = cells;
    }

    public IEnumerable<RefPartyPair> All() =>
        from point in _lens.Scenario.Points
        where !point.IsFact
        from a in _lens.Scenario.Parties
        from b in _lens.Scenario.Parties
        where string.CompareOrdinal(a.Id, b.Id) < 0 && !IsInside(a, b.Id) && !IsInside(b, a.Id)
        where _cells.ContainsKey($"{a.Id}|{point.Id}") || _cells.ContainsKey($"{b.Id}|{point.Id}")
        select Of(point, a.Id, b.Id);

    private bool IsInside(RefParty bloc, string party) =>
        (bloc.Members ?? []).Any(member =>
            Same(member, party) || IsInside(_lens.Scenario.Parties.First(one => Same(one.Id, member)), party)
        );

    private RefPartyPair Of(RefPoint point, string a, string b)
    {
        var (cellA, cellB) = (CellOf(a, point), CellOf(b, point));
        if (cellA is not { Both.Views.Count: > 0 } || cellB is not { Both.Views.Count: > 0 })
        {
            return new RefPartyPair(point.Id, a, b, "silent");
        }

        var table = new RefTable(_lens, point, [.. cellA.Table.Statements, .. cellB.Table.Statements]);
        var worlds =
            from readingA in RefReadings.Of(_lens, _classify, cellA)
            from readingB in RefReadings.Of(_lens, _classify, cellB)
            select Enumerable
                .Range(0, table.AssignmentCount)
                .Select(z => At(new RefReading(table, readingA), new RefReading(table, readingB), z))
                .ToList();
        return Sum(table, new RefPartyPair(point.Id, a, b, ""), worlds.ToList());
    }

    private RefCell? CellOf(string party, RefPoint point) => _cells.GetValueOrDefault($"{party}|{point.Id}");

    private static RefPartyPair Sum(RefTable table, RefPartyPair pair, List<List<Outcome>> worlds)
    {
        var labels = worlds.Select(world => world.Min(one => one.Rank)).Distinct().ToList();
        var best = worlds.Select(world => world.Max(one => one.Rank)).Distinct().ToList();
        var worst = worlds
            .SelectMany(world => world.Where(one => one.Rank == world.Min(other => other.Rank)))
            .ToList();
        var options = worst.ConvertAll(one =>
            one.Options.Select(table.OptionName).ToHashSet(StringComparer.Ordinal)
        );
        return pair with
        {
            Label = labels.Count == 1 ? _worstFirst[labels[0]] : "contested",
            Best = best.Count == 1 ? _worstFirst[best[0]] : null,
            OptionsInAny = options.SelectMany(one => one).Distinct(StringComparer.Ordinal).ToList(),
            OptionsInAll = options[0].Where(name => options.TrueForAll(one => one.Contains(name))).ToList(),
            AlwaysInRedLine = worlds.TrueForAll(world => world.TrueForAll(one => one.InRedLine)),
            SometimesInRedLine = worlds.Exists(world => world.Exists(one => one.InRedLine)),
        };
    }

    private static Outcome At(RefReading a, RefReading b, int z)
    {
        var final = a.Final(z).Union(b.Final(z)).ToHashSet();
        var refused = a.Refused(z).Union(b.Refused(z)).ToHashSet();
        var count = a.OptionCount;
        var (positionA, positionB) = (a.Position(z), b.Position(z));
        var met = (positionA ?? []).Intersect(positionB ?? []).Except(refused).ToHashSet();
        var accepted = a.Accepted(z).Intersect(b.Accepted(z)).ToHashSet();
        var (rank, options) =
            final.Count == count ? (0, new HashSet<int>())
            : refused.Count == count ? (1, new HashSet<int>())
            : met.Count > 0 ? (4, met)
            : accepted.Count > 0 ? (3, accepted)
            : (2, []);
        var inRedLine =
            positionA?.IsSubsetOf(b.Final(z)) == true || positionB?.IsSubsetOf(a.Final(z)) == true;
        return new Outcome(rank, options, inRedLine);
    }

    /// <summary>
    /// One world at one assignment: the label's place in the list of labels, and the options it names.
    /// </summary>
    private sealed record Outcome(int Rank, HashSet<int> Options, bool InRedLine);
}
