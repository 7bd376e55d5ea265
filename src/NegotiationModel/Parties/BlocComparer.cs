using System.Collections.Immutable;
using NegotiationModel.Accounts;
using NegotiationModel.Model;

namespace NegotiationModel.Parties;

/// <summary>
/// Members with a word of their own against their blocs: a clash is a split across channels or a departure,
/// never a contradiction of accounts.
/// </summary>
internal static class BlocComparer
{
    /// <summary>All clashes, by bloc, member and subject.</summary>
    public static ImmutableArray<BlocClash> Compare(ImmutableArray<CellComparison> cells, Blocs blocs)
    {
        var clashes = ImmutableArray.CreateBuilder<BlocClash>();
        var bySubject = cells.Where(c => c.Subject.Party is not null)
            .ToDictionary(c => (c.Subject.Party!, Subject: (object)c.Subject.Point! ?? c.Subject.Proposal!));
        foreach (var ofBloc in cells.Where(c => c.Subject.Party is { Kind: PartyKind.Bloc }))
        {
            object subject = (object?)ofBloc.Subject.Point ?? ofBloc.Subject.Proposal!;
            foreach (var member in blocs.MembersOf(ofBloc.Subject.Party!))
            {
                if (bySubject.TryGetValue((member, subject), out var ofMember)
                    && Clash(ofBloc, ofMember) is { } clash)
                    clashes.Add(clash);
            }
        }

        clashes.Sort(ByBlocMemberSubject);
        return clashes.ToImmutable();
    }

    /// <summary>
    /// The readings of a bloc's cell and of its member's that cannot be true together, and the statements of
    /// each that cannot; none if they were not compared.
    /// </summary>
    public static ImmutableArray<(CellReading OfBloc, CellReading OfMember,
        ImmutableArray<(Statement OfBloc, Statement OfMember)> Evidence)> ClashingReadings(
        CellComparison ofBloc, CellComparison ofMember) =>
        ClaimsOf(ofBloc, ofMember) is { } claims
            ? [.. Clashing(claims, ofBloc, ofMember)
                .Select(r => (r.OfBloc, r.OfMember, Evidence(claims, r.OfBloc, r.OfMember)))]
            : [];

    private static int ByBlocMemberSubject(BlocClash a, BlocClash b)
    {
        var byBloc = string.CompareOrdinal(a.Bloc.Id, b.Bloc.Id);
        return byBloc != 0 ? byBloc : CellSubject.Compare(a.Subject, b.Subject);
    }

    /// <summary>
    /// Reading against reading: the two clash if what they believe together is not consistent. Statements
    /// that clash in pairs are the evidence, and where none does, a smallest part that does not hold
    /// together.
    /// </summary>
    private static BlocClash? Clash(CellComparison ofBloc, CellComparison ofMember)
    {
        if (ClaimsOf(ofBloc, ofMember) is not { } claims)
            return null;
        var clashing = Clashing(claims, ofBloc, ofMember)
            .Select(r => Evidence(claims, r.OfBloc, r.OfMember)).ToList();
        if (clashing.Count == 0)
            return null;
        ImmutableArray<(Statement OfBloc, Statement OfMember)> pairs =
            [.. clashing.SelectMany(c => c).Distinct().OrderBy(p => p.OfBloc.Id, StringComparer.Ordinal)
                .ThenBy(p => p.OfMember.Id, StringComparer.Ordinal)];
        return new BlocClash
        {
            Bloc = ofBloc.Subject.Party!,
            Member = ofMember.Subject.Party!,
            Subject = ofMember.Subject,
            IsChannelSplit = pairs.All(p => Channels.AreOpposite(p.OfBloc, p.OfMember)),
            IsCertain = clashing.Count == ofBloc.Readings.Length * ofMember.Readings.Length,
            Clashes = pairs,
        };
    }

    /// <summary>The claims of both cells over common truth patterns; null if these are too many.</summary>
    private static CellClaims? ClaimsOf(CellComparison ofBloc, CellComparison ofMember)
    {
        var statements = Believed(ofBloc).Concat(Believed(ofMember)).ToList();
        return TruthPatterns.Of(statements) is { } patterns
            ? new CellClaims(statements, patterns, ofBloc.Subject.Point?.AllOptions ?? OptionSet.Empty)
            : null;
    }

    private static IEnumerable<(CellReading OfBloc, CellReading OfMember)> Clashing(
        CellClaims claims, CellComparison ofBloc, CellComparison ofMember) =>
        from bloc in ofBloc.Readings
        from member in ofMember.Readings
        where !claims.AreConsistent(bloc.Statements.Concat(member.Statements))
        select (bloc, member);

    private static ImmutableArray<(Statement OfBloc, Statement OfMember)> Evidence(
        CellClaims claims, CellReading bloc, CellReading member)
    {
        ImmutableArray<(Statement OfBloc, Statement OfMember)> pairs =
            [.. bloc.Statements.SelectMany(s => member.Statements.Select(t => (s, t)))
                .Where(p => Conflict(claims, p.s, p.t))];
        if (!pairs.IsEmpty)
            return pairs;
        var together = bloc.Statements.AddRange(member.Statements);
        foreach (var statement in together)
        {
            if (!claims.AreConsistent(together.Remove(statement)))
                together = together.Remove(statement);
        }

        return [.. bloc.Statements.Where(together.Contains)
            .SelectMany(s => member.Statements.Where(together.Contains).Select(t => (s, t)))];
    }

    private static bool Conflict(CellClaims claims, Statement a, Statement b) =>
        ContentComparison.Compare(claims.Of(a), claims.Of(b), claims.AllOptions).Label == PairLabel.Conflict;

    /// <summary>What stands in some reading of the cell, each statement once.</summary>
    private static ImmutableArray<Statement> Believed(CellComparison cell) =>
        [.. cell.Readings.SelectMany(r => r.Statements).DistinctBy(s => s.Id, StringComparer.Ordinal)
            .OrderBy(s => s.Id, StringComparer.Ordinal)];
}
