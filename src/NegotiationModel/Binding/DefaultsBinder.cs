using NegotiationModel.Binding.Keys;
using NegotiationModel.Model;
using NegotiationModel.Syntax;

namespace NegotiationModel.Binding;

/// <summary>What one file gives to its statements that do not say otherwise.</summary>
/// <param name="Keys">Its keys; null if there are none.</param>
/// <param name="IsBroken">Something in it is wrong, and is said there.</param>
/// <param name="IsMisread">Reading found errors in it, or its marking is misspelt.</param>
internal sealed record FileDefaults(ItemKeys? Keys, bool IsBroken, bool IsMisread);

/// <summary>
/// Reads the <c>defaults</c> of a file once, so that their faults are found even where no statement uses
/// them.
/// </summary>
internal static class DefaultsBinder
{
    internal static FileDefaults Read(Session session, YamlMap root)
    {
        if (root.Find(FormatTable.Defaults.Name) is not { } entry)
            return new FileDefaults(null, false, false);
        if (entry.Value is not YamlMap map)
        {
            session.Hidden.Withhold(entry.Value);
            session.Fault(BindingRules.WrongType, entry.Value, ("key", FormatTable.Defaults.Name),
                ("expected", "a map"),
                ("found", ItemReader.FoundWords(entry.Value)), ("example", FormatTable.Defaults.Key.Example));
            return new FileDefaults(null, IsBroken: true, IsMisread: false);
        }

        var marking = map.Find(CommonKeys.Tlp.Name)?.Value;
        var isMisread = session.IsMisread(map, map);
        var keys = new ItemKeys(StatementKeys.Table, map);
        if (!session.MayNotSee(isMisread ? Tlp.Red : session.MarkingOf(marking)))
            return new FileDefaults(keys, IsBroken(session, map), isMisread);
        // A visible statement that uses a faulty key will say so itself.
        var isBroken = false;
        session.Hidden.Hide(entry.Key, map);
        session.Faults.Quietly(() => isBroken = IsBroken(session, map));
        return new FileDefaults(keys, isBroken, isMisread);
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
