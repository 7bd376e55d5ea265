using NegotiationModel.Binding.Keys;
using NegotiationModel.Model;
using NegotiationModel.Syntax;

namespace NegotiationModel.Binding;

/// <summary>
/// Reads the <c>defaults</c> of a file once, so that their faults are found even where no statement uses
/// them.
/// </summary>
internal static class DefaultsBinder
{
    internal static (YamlMap? Map, bool IsBroken) Read(Session session, YamlMap root)
    {
        if (root.Find(FormatTable.Defaults.Name) is not { } entry)
            return (null, false);
        if (entry.Value is not YamlMap map)
        {
            session.Hidden.Withhold(entry.Value);
            session.Fault(BindingRules.WrongType, entry.Value, ("key", FormatTable.Defaults.Name),
                ("expected", "a map"),
                ("found", ItemReader.FoundWords(entry.Value)), ("example", FormatTable.Defaults.Key.Example));
            return (null, true);
        }

        var marking = map.Find(CommonKeys.Tlp.Name)?.Value;
        var isMisread = session.IsMisread(map, map);
        if (!session.MayNotSee(isMisread ? Tlp.Red : session.MarkingOf(marking)))
            return (map, IsBroken(session, map));
        // A visible statement that uses a faulty key will say so itself.
        var isBroken = false;
        session.Hidden.Hide(entry.Key, map);
        session.Faults.Quietly(() => isBroken = IsBroken(session, map));
        return (map, isBroken);
    }

    private static bool IsBroken(Session session, YamlMap map)
    {
        var reader = new ItemReader(session, StatementKeys.DefaultsTable, map, "`defaults`");
        reader.Ref(StatementKeys.Party, session.Parties);
        reader.Ref(StatementKeys.Point, session.Points);
        reader.Ref(StatementKeys.Proposal, session.Proposals);
        reader.Ref(StatementKeys.Account, session.Accounts);
        reader.Ref(CommonKeys.Source, session.Sources);
        reader.Date(CommonKeys.Said);
        reader.Date(StatementKeys.Reported);
        reader.Date(StatementKeys.Expires);
        StatementDetails.Read(session, reader);
        return reader.IsBroken;
    }
}
