using System.Collections.Immutable;

namespace NegotiationModel.Model;

/// <summary>Who belongs to which bloc, over all levels.</summary>
public sealed class Blocs
{
    private readonly Dictionary<string, Party> _parties;
    private readonly Dictionary<string, ImmutableArray<Party>> _members = new(StringComparer.Ordinal);

    /// <summary>
    /// Reads the membership of <paramref name="parties"/>; a bloc inside itself was refused before.
    /// </summary>
    public Blocs(ImmutableArray<Party> parties)
    {
        _parties = parties.ToDictionary(p => p.Id, StringComparer.Ordinal);
        foreach (var party in parties.Where(p => p.Kind == PartyKind.Bloc))
            _members[party.Id] = Collect(party);
    }

    /// <summary>
    /// Members of members included, blocs among them; sorted by id; empty for a party that is no bloc.
    /// </summary>
    public ImmutableArray<Party> MembersOf(Party bloc) => _members.GetValueOrDefault(bloc.Id, []);

    /// <summary><paramref name="party"/> is inside <paramref name="bloc"/>, at any level.</summary>
    public bool IsInside(Party party, Party bloc) =>
        MembersOf(bloc).Any(m => string.Equals(m.Id, party.Id, StringComparison.Ordinal));

    /// <summary>Blocs that hold the party, at any level, sorted by id.</summary>
    public ImmutableArray<Party> BlocsOf(Party party) =>
        [.. _parties.Values.Where(b => IsInside(party, b)).OrderBy(b => b.Id, StringComparer.Ordinal)];

    private ImmutableArray<Party> Collect(Party bloc)
    {
        var found = new SortedDictionary<string, Party>(StringComparer.Ordinal);
        var open = new Stack<Party>([bloc]);
        while (open.TryPop(out var current))
        {
            foreach (var id in current.MemberIds)
            {
                if (_parties.TryGetValue(id, out var member) && found.TryAdd(id, member))
                    open.Push(member);
            }
        }

        return [.. found.Values];
    }
}
