using NegotiationModel.Binding.Tables;
using NegotiationModel.Syntax;

namespace NegotiationModel.Binding;

/// <summary>One item of a section.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Map">Its keys.</param>
/// <param name="Root">The top of the file it stands in.</param>
/// <param name="First">Where it begins: the id before its keys, or the keys.</param>
internal readonly record struct SectionItem(string Id, YamlMap Map, YamlMap Root, YamlNode First);

/// <summary>
/// The items of a section over all files: ids checked and declared, second ones left out, and what the
/// audience may not see gone before anything else is asked of it.
/// </summary>
internal static class SectionItems
{
    internal static List<SectionItem> OfMap(Session session, Section section, IdTable table,
        Func<SectionItem, bool> isHidden)
    {
        var items = new List<SectionItem>();
        foreach (var root in session.Files.Roots)
        {
            if (ValueOf(session, section, root) is not { } value)
                continue;
            if (value is not YamlMap map)
            {
                WrongForm(session, section, table, value, "a map from id to " + section.Items!.Item);
                continue;
            }

            foreach (var entry in map.Entries)
            {
                SectionItem? item = entry.Value is YamlMap keys
                    ? new SectionItem(entry.Key.Value, keys, root, entry.Key) : null;
                if (item is { } shy && isHidden(shy))
                    session.Hide(table, shy);
                else if (IsGoodId(session, entry.Key) & IsNew(session, table, entry.Key)
                    && IsMap(session, section, table, entry.Value))
                {
                    items.Add(item!.Value);
                    NoteNames(session, table, items[^1]);
                }
            }
        }

        return items;
    }

    internal static List<SectionItem> OfList(Session session, Section section, IdTable table,
        Func<SectionItem, bool> isHidden)
    {
        var items = new List<SectionItem>();
        foreach (var root in session.Files.Roots)
        {
            if (ValueOf(session, section, root) is not { } value)
                continue;
            if (value is not YamlList && !TableItems.AreNamed(section, value))
            {
                WrongForm(session, section, table, value, "a list of " + section.Name);
                continue;
            }

            IEnumerable<YamlNode> nodes = value is YamlList list ? list.Items
                : TableItems.Rows(session, root, (YamlMap)value);
            items.EnsureCapacity(items.Count + ((value as YamlList)?.Items.Length
                ?? session.Files.Tables[root].Sum(t => t.RowCount)));
            foreach (var node in nodes)
            {
                if (IsMap(session, section, table, node)
                    && One(session, section, table, (YamlMap)node, root, isHidden) is { } item)
                    items.Add(item);
            }
        }

        return items;
    }

    private static SectionItem? One(
        Session session, Section section, IdTable table, YamlMap map, YamlMap root,
        Func<SectionItem, bool> isHidden)
    {
        var idNode = map is StatementRow row ? row.Value(Keys.CommonKeys.Id)
            : map.Find(Keys.CommonKeys.Id.Name)?.Value;
        var id = (idNode as YamlScalar)?.Value ?? "";
        var item = new SectionItem(id, map, root, map);
        if (isHidden(item))
        {
            session.Hide(table, item);
            return null;
        }

        if (idNode is YamlScalar { IsMissing: false } text)
            return IsGoodId(session, text) & IsNew(session, table, text) ? item : null;
        if (TableItems.AreNamed(section, map))
        {
            session.Fault(BindingRules.TableInList, map.Entries[0].Key,
                ("write", Keys.TableKeys.Example));
            return null;
        }

        var reader = new ItemReader(session, new KeyTable(section.Items!.Item, Keys.CommonKeys.Id), map,
            "This " + section.Items.Item, onlyRequired: true);
        if (idNode is not null and not YamlScalar)
            reader.WrongType(Keys.CommonKeys.Id, idNode);
        else if (idNode is not null)
            reader.Find(Keys.CommonKeys.Id);
        return null;
    }

    private static YamlNode? ValueOf(Session session, Section section, YamlMap root)
    {
        session.Cancel.ThrowIfCancellationRequested();
        if (root.Find(section.Name) is not { } entry)
            return null;
        if (entry.Value is not YamlScalar { IsMissing: true })
            return entry.Value;
        session.Fault(BindingRules.EmptyValue, entry.Key, ("key", section.Name),
            ("example", section.Key.Example), ("optional", section.Name));
        return null;
    }

    private static bool IsMap(Session session, Section section, IdTable table, YamlNode node)
    {
        if (node is YamlMap)
            return true;
        session.Hidden.Withhold(node);
        session.Unbound(table, node);
        session.Fault(BindingRules.WrongType, node, ("key", section.Name),
            ("expected", "for each " + section.Items!.Item + " a map"),
            ("found", ItemReader.FoundWords(node)), ("example", section.Key.Example));
        return false;
    }

    private static void WrongForm(
        Session session, Section section, IdTable table, YamlNode value, string expected)
    {
        session.Hidden.Withhold(value);
        session.Unbound(table, value);
        session.Fault(BindingRules.WrongType, value, ("key", section.Key.Name), ("expected", expected),
            ("found", ItemReader.FoundWords(value)),
            ("example", TableItems.AreMeant(section, value) ? Keys.TableKeys.Example : section.Key.Example));
    }

    private static void NoteNames(Session session, IdTable table, SectionItem item)
    {
        // People speak for parties: who said it must not be a guess either.
        var among = table == session.People ? session.Parties.Kind : table.Kind;
        foreach (var key in new[] { "name", "title", "aliases" })
        {
            var value = item.Map.Find(key)?.Value;
            foreach (var name in value is null ? [] : Texts(value))
            {
                table.Name(name.Value, item.Id);
                session.LookAlikes.Note(among, table.Kind, item.Id, name);
            }
        }
    }

    // Of one text, of a list of them, and of texts in several languages.
    private static IEnumerable<YamlScalar> Texts(YamlNode node) => node switch
    {
        YamlScalar { IsMissing: false } text => [text],
        YamlList list => list.Items.SelectMany(Texts),
        YamlMap languages => languages.Entries.SelectMany(e => Texts(e.Value)),
        _ => [],
    };

    internal static bool IsGoodId(Session session, YamlScalar id)
    {
        if (Ids.IsValid(id.Value))
            return true;
        session.Fault(BindingRules.InvalidId, id, ("id", id.Value), ("suggestion", Ids.Suggest(id.Value)),
            ("code", Ids.ForeignSign(id.Value)), ("spaced", Ids.Spaced(id.Value)));
        return false;
    }

    // People and parties share their ids, and so do points and proposals: both may stand in the same places.
    private static bool IsNew(Session session, IdTable table, YamlScalar id)
    {
        var sibling = session.SiblingOf(table);
        var first = sibling?.Declared.GetValueOrDefault(id.Value);
        // Priorities are given to a party by its id, and declare nothing.
        if (session.Tables.Contains(table))
            session.Ids?.Declared(table.Kind, id);
        var kind = first is null ? table.Kind : sibling!.Kind;
        first ??= table.Declare(id.Value, id);
        if (first is null)
            return true;
        session.Faults.Add(BindingRules.DuplicateId, id, first, ("kind", kind), ("id", id.Value),
            ("taken", ShapeWords.Article(kind)));
        return false;
    }
}
