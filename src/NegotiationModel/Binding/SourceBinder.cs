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
        foreach (var item in SectionItems.OfMap(session, FormatTable.Sources, session.Sources, item =>
            IsHidden(session, item)))
        {
            var reader = new ItemReader(session, SourceKeys.Table, item.Map, "Source `" + item.Id + "`");
            var mark = session.Faults.Count;
            var published = reader.Date(SourceKeys.Published);
            var dateIsBroken = session.Faults.Count != mark;
            session.Sources.Set(item.Id,
                new SourceDraft(Build(session, item, reader, published), dateIsBroken,
                    item.Map.Find(SourceKeys.File.Name)?.Value as YamlScalar));
        }
    }

    internal static bool IsHidden(Session session, SectionItem item) =>
        session.MayNotSee(session.IsMisread(item)
            ? Tlp.Red : session.MarkingOf(item.Map.Find(CommonKeys.Tlp.Name)?.Value));

    /// <summary>The marking of an item; the strictest if it is misread.</summary>
    internal static Tlp? Marking(Session session, SectionItem item, ItemReader reader)
    {
        var written = Marking(session, reader);
        return session.IsMisread(item) ? Tlp.Red : written;
    }

    /// <summary>The marking as written; the strictest for a word that is none.</summary>
    internal static Tlp? Marking(Session session, ItemReader reader)
    {
        if (!reader.Has(CommonKeys.Tlp))
            return null;
        reader.Word(CommonKeys.Tlp);
        return session.MarkingOf(reader.Entry(CommonKeys.Tlp)!.Value);
    }

    private static Source Build(
        Session session, SectionItem item, ItemReader reader, EdtfDate? published) => new()
    {
        Id = item.Id,
        Title = reader.LocalText(CommonKeys.Title) ?? new LocalText(item.Id),
        Publisher = reader.Text(SourceKeys.Publisher),
        Author = reader.Text(SourceKeys.Author),
        Language = reader.Text(SourceKeys.Language),
        Published = published,
        Url = reader.Text(SourceKeys.Url),
        Archived = reader.Text(SourceKeys.Archived),
        Retrieved = reader.Date(SourceKeys.Retrieved),
        File = reader.Text(SourceKeys.File),
        Tlp = Marking(session, item, reader),
        Note = reader.Text(CommonKeys.Note),
    };
}
