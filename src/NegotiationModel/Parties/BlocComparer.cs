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

    private static int ByBlocMemberSubject(BlocClash a, BlocClash b)
    {
        var byBloc = string.CompareOrdinal(a.Bloc.Id, b.Bloc.Id);
        return byBloc != 0 ? byBloc : CellSubject.Compare(a.Subject, b.Subject);
    }

    private static BlocClash? Clash(CellComparison ofBloc, CellComparison ofMember)
    {
        var blocSays = Believed(ofBloc);
        var memberSays = Believed(ofMember);
        if (TruthPatterns.Of(blocSays.Concat(memberSays)) is not { } patterns)
            return null;
        var claims = new CellClaims(
            [.. blocSays.Concat(memberSays)], patterns, ofBloc.Subject.Point?.AllOptions ?? OptionSet.Empty);
        var pairs = blocSays.SelectMany(s => memberSays.Select(t => (OfBloc: s, OfMember: t)))
            .Where(p => Conflict(claims, p.OfBloc, p.OfMember)).ToImmutableArray();
        return pairs.IsEmpty ? null : new BlocClash
        {
            Bloc = ofBloc.Subject.Party!,
            Member = ofMember.Subject.Party!,
            Subject = ofMember.Subject,
            IsChannelSplit = pairs.All(p => IsCrossChannel(p.OfBloc, p.OfMember)),
            Clashes = pairs,
        };
    }

    private static bool Conflict(CellClaims claims, Statement a, Statement b) =>
        ContentComparison.Compare(claims.Of(a), claims.Of(b), claims.AllOptions).Label == PairLabel.Conflict;

    private static bool IsCrossChannel(Statement a, Statement b) =>
        (a.Channel, b.Channel) is (Channel.Public, Channel.Private) or (Channel.Private, Channel.Public);

    /// <summary>What stands in some reading of the cell, each statement once.</summary>
    private static ImmutableArray<Statement> Believed(CellComparison cell) =>
        [.. cell.Readings.SelectMany(r => r.Statements).DistinctBy(s => s.Id, StringComparer.Ordinal)
            .OrderBy(s => s.Id, StringComparer.Ordinal)];
}
