using System.Collections.Immutable;

namespace NegotiationModel.Model;

/// <summary>Who belongs to which bloc, over all levels.</summary>
public sealed class Blocs
{
    private readonly Dictionary<string, Party> _parties;
    private readonly ImmutableArray<Party> _blocs;
    private readonly Dictionary<string, ImmutableArray<Party>> _members = new(StringComparer.Ordinal);
    private readonly HashSet<(string Party, string Bloc)> _inside = [];

    /// <summary>
    /// Reads the membership of <paramref name="parties"/>; a bloc inside itself was refused before.
    /// </summary>
    public Blocs(ImmutableArray<Party> parties)
    {
        _parties = parties.ToDictionary(p => p.Id, StringComparer.Ordinal);
        _blocs = [.. parties.Where(p => p.Kind == PartyKind.Bloc).OrderBy(p => p.Id, StringComparer.Ordinal)];
        foreach (var bloc in _blocs)
        {
            _members[bloc.Id] = Collect(bloc);
            foreach (var member in _members[bloc.Id])
                _inside.Add((member.Id, bloc.Id));
        }
    }

    /// <summary>
    /// Members of members included, blocs among them; sorted by id; empty for a party that is no bloc.
    /// </summary>
    public ImmutableArray<Party> MembersOf(Party bloc) => _members.GetValueOrDefault(bloc.Id, []);

    /// <summary><paramref name="party"/> is inside <paramref name="bloc"/>, at any level.</summary>
    public bool IsInside(Party party, Party bloc) =>
        bloc.Kind == PartyKind.Bloc && _inside.Contains((party.Id, bloc.Id));

    /// <summary>Blocs that hold the party, at any level, sorted by id.</summary>
    public ImmutableArray<Party> BlocsOf(Party party) =>
        _blocs.RemoveAll(bloc => !IsInside(party, bloc));

    /// <summary>
    /// The nearest blocs above a party that have a word: level by level upward, all of the first level that
    /// has one; sorted by id, empty if none has.
    /// </summary>
    public ImmutableArray<Party> NearestSpeaking(Party party, Func<Party, bool> speaks)
    {
        var level = new List<Party> { party };
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (level.Count > 0)
        {
            level = [.. _parties.Values.Where(b => level.Exists(m =>
                b.MemberIds.Contains(m.Id, StringComparer.Ordinal)) && seen.Add(b.Id))];
            ImmutableArray<Party> speaking =
                [.. level.Where(speaks).OrderBy(b => b.Id, StringComparer.Ordinal)];
            if (!speaking.IsEmpty)
                return speaking;
        }

        return [];
    }

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
