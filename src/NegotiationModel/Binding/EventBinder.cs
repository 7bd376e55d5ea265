using System.Collections.Immutable;
using NegotiationModel.Binding.Keys;
using NegotiationModel.Model;
using NegotiationModel.Syntax;

namespace NegotiationModel.Binding;

/// <summary>
/// Binds events. One without a usable date is left out; other faults leave out their own part.
/// </summary>
internal static class EventBinder
{
    internal static void Bind(Session session)
    {
        foreach (var item in SectionItems.OfMap(session, FormatTable.Events, session.Events,
            session.ToldInSecret))
        {
            if (Read(session, item) is { } draft)
                session.Events.Set(item.Id, draft);
        }
    }

    private static EventDraft? Read(Session session, SectionItem item)
    {
        var reader = new ItemReader(session, EventKeys.Table, item.Map, "Event `" + item.Id + "`");
        var title = reader.LocalText(CommonKeys.Title) ?? new LocalText(item.Id);
        var date = ProvenanceReader.Date(session, reader, CommonKeys.Date);
        var participants = Participants(session, reader);
        var (isTurningPoint, points) = TurningPoint(session, reader);
        var outcome = reader.Terms(EventKeys.Outcome);
        var provenance = ProvenanceReader.Read(session, reader);
        if (date is null)
            return null;
        return new EventDraft
        {
            Outcome = outcome,
            Build = () => new NegotiationEvent
            {
                Id = item.Id,
                Title = title,
                Date = date.Value,
                Participants = participants,
                IsTurningPoint = isTurningPoint,
                TurningPointFor = [.. points.Select(p => p.Model).OrderBy(p => p.Id, StringComparer.Ordinal)],
                Outcome = OptionChoice.Terms(outcome),
                Provenance = provenance,
            },
        };
    }

    private static ImmutableArray<Actor> Participants(Session session, ItemReader reader)
    {
        if (reader.Find(EventKeys.Participants) is not { } node)
            return [];
        var actors = ImmutableArray.CreateBuilder<Actor>();
        foreach (var item in reader.Items(EventKeys.Participants, node))
        {
            if (item is YamlScalar name && session.People.Knows(name.Value))
                session.Ids?.Named(Kinds.Person, name);
            if (item is YamlScalar id && session.People.Get(id.Value) is { } person)
                actors.Add(new Actor(null, person));
            else if (item is YamlScalar broken && session.People.Knows(broken.Value))
                session.Faults.Silently();
            else if (reader.AsRef(EventKeys.Participants, item, session.Parties) is { } party)
                actors.Add(new Actor(party, null));
        }

        return actors.ToImmutable();
    }

    // `true`, `false`, or the points it is one for.
    private static (bool All, ImmutableArray<PointDraft> Points) TurningPoint(Session session,
        ItemReader reader)
    {
        if (reader.Find(EventKeys.TurningPoint) is not { } node)
            return (false, []);
        if (node is YamlScalar { Value: "true" or "false" } word)
            return (word.Value is "true", []);
        return (false, reader.Refs(EventKeys.TurningPoint, node, session.Points));
    }
}
