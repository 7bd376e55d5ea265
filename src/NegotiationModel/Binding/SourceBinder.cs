using NegotiationModel.Binding.Keys;
using NegotiationModel.Model;
using NegotiationModel.Syntax;

namespace NegotiationModel.Binding;

/// <summary>
/// Binds sources. One with a fault keeps what is whole; a broken date is not taken for a missing one.
/// </summary>
internal static class SourceBinder
{
    internal static void Bind(Session session)
    {
        foreach (var item in SectionItems.OfMap(session, FormatTable.Sources, session.Sources, map =>
            IsHidden(session, map)))
        {
            var reader = new ItemReader(session, SourceKeys.Table, item.Map, "Source `" + item.Id + "`");
            var mark = session.Faults.Count;
            var published = reader.Date(SourceKeys.Published);
            var dateIsBroken = session.Faults.Count != mark;
            session.Sources.Set(item.Id,
                new SourceDraft(Build(session, item.Id, reader, published), dateIsBroken));
        }
    }

    internal static bool IsHidden(Session session, YamlMap map) =>
        session.MayNotSee(session.MarkingOf(map.Find(CommonKeys.Tlp.Name)?.Value));

    /// <summary>The marking as written; the strictest for a word that is none.</summary>
    internal static Tlp? Marking(Session session, ItemReader reader)
    {
        if (!reader.Has(CommonKeys.Tlp))
            return null;
        reader.Word(CommonKeys.Tlp);
        return session.MarkingOf(reader.Entry(CommonKeys.Tlp)!.Value);
    }

    private static Source Build(Session session, string id, ItemReader reader, EdtfDate? published) => new()
    {
        Id = id,
        Title = reader.LocalText(CommonKeys.Title) ?? new LocalText(id),
        Publisher = reader.Text(SourceKeys.Publisher),
        Author = reader.Text(SourceKeys.Author),
        Language = reader.Text(SourceKeys.Language),
        Published = published,
        Url = reader.Text(SourceKeys.Url),
        Archived = reader.Text(SourceKeys.Archived),
        Retrieved = reader.Date(SourceKeys.Retrieved),
        File = reader.Text(SourceKeys.File),
        Tlp = Marking(session, reader),
        Note = reader.Text(CommonKeys.Note),
    };
}
