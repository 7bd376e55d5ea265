using System.Collections.Immutable;
using NegotiationModel.Binding.Keys;
using NegotiationModel.Model;

namespace NegotiationModel.Binding;

/// <summary>
/// Binds parties and people. A party with a fault keeps what is whole: leaving it out would take every
/// statement with it.
/// </summary>
internal static class PartyBinder
{
    private sealed record Draft(
        string Id, ItemReader Reader, LocalText? Name, PartyKind Kind, bool MembersOpen,
        ImmutableArray<LocalText> Aliases)
    {
        internal ImmutableArray<string> Members { get; set; } = [];

        internal bool SomeMembersLost { get; set; }
    }

    internal static void Bind(Session session)
    {
        var parties = SectionItems.OfMap(session, FormatTable.Parties, session.Parties, _ => false);
        var people = SectionItems.OfMap(session, FormatTable.People, session.People, _ => false);
        var drafts = parties.ConvertAll(item => Read(session, item));
        foreach (var draft in drafts)
            ReadMembers(session, draft);
        BreakCircles(session, drafts.ToDictionary(d => d.Id, StringComparer.Ordinal));
        foreach (var draft in drafts)
            session.Parties.Set(draft.Id, Build(draft));
        foreach (var item in people)
            BindPerson(session, item);
    }

    private static Draft Read(Session session, SectionItem item)
    {
        var reader = new ItemReader(session, PartyKeys.Table, item.Map, "Party `" + item.Id + "`");
        return new Draft(item.Id, reader, reader.LocalText(PartyKeys.Name),
            KindOf(reader.Word(PartyKeys.Kind)),
            reader.Boolean(PartyKeys.MembersOpen) ?? false, reader.LocalTexts(PartyKeys.Aliases));
    }

    // A bloc of which some members are not known by a fault has members that are not named.
    private static void ReadMembers(Session session, Draft draft)
    {
        if (draft.Kind != PartyKind.Bloc)
        {
            foreach (var key in new[] { PartyKeys.Members, PartyKeys.MembersOpen })
            {
                if (draft.Reader.Has(key) && !draft.Reader.IsBroken)
                    session.Fault(BindingRules.MembersOfNoBloc, draft.Reader.At(key), ("id", draft.Id),
                        ("key", key.Name));
            }

            return;
        }

        var mark = session.Faults.Count;
        draft.Members = draft.Reader.Links(PartyKeys.Members, session.Parties);
        draft.SomeMembersLost = session.Faults.Count != mark;
    }

    private static void BreakCircles(Session session, Dictionary<string, Draft> drafts)
    {
        IReadOnlyList<string> Next(string id) => drafts.TryGetValue(id, out var draft) ? draft.Members : [];
        foreach (var circle in Circles.Find(drafts.Keys, Next))
        {
            session.Fault(BindingRules.BlocCircle, drafts[circle[0]].Reader.At(PartyKeys.Members),
                ("chain", Circles.Chain(circle, Next)));
            foreach (var id in circle)
            {
                drafts[id].Members =
                    drafts[id].Members.RemoveAll(m => circle.BinarySearch(m, StringComparer.Ordinal) >= 0);
                drafts[id].SomeMembersLost = true;
            }
        }

        // A member whose own entry could not be read is not there.
        foreach (var draft in drafts.Values)
            draft.Members = draft.Members.RemoveAll(m => !drafts.ContainsKey(m));
    }

    private static Party Build(Draft draft) => new()
    {
        Id = draft.Id,
        Name = draft.Name ?? new LocalText(draft.Id),
        Kind = draft.Kind,
        Aliases = draft.Aliases,
        MemberIds = draft.Members,
        MembersOpen = draft.Kind == PartyKind.Bloc && (draft.MembersOpen || draft.SomeMembersLost),
        Note = draft.Reader.Text(PartyKeys.Note),
    };

    // Without a party nobody knows for whom the person speaks: left out.
    private static void BindPerson(Session session, SectionItem item)
    {
        var reader = new ItemReader(session, PartyKeys.PersonTable, item.Map, "Person `" + item.Id + "`");
        var name = reader.LocalText(PartyKeys.Name);
        var role = reader.LocalText(PartyKeys.Role);
        var note = reader.Text(PartyKeys.Note);
        if (reader.Ref(PartyKeys.Party, session.Parties) is not { } party)
            return;
        session.People.Set(item.Id, new Person
        {
            Id = item.Id,
            Name = name ?? new LocalText(item.Id),
            Party = party,
            Role = role,
            Note = note,
        });
    }

    private static PartyKind KindOf(string? word) => word switch
    {
        "state" => PartyKind.State,
        "armed-group" => PartyKind.ArmedGroup,
        "organisation" => PartyKind.Organisation,
        "person" => PartyKind.Person,
        "mediator" => PartyKind.Mediator,
        "bloc" => PartyKind.Bloc,
        _ => PartyKind.Unspecified,
    };
}
