using System.Collections.Immutable;
using NegotiationModel.Binding.Keys;
using NegotiationModel.Model;
using NegotiationModel.Syntax;

namespace NegotiationModel.Binding;

/// <summary>What the scenario says about itself; null where it does not, or says it wrongly.</summary>
internal sealed record Header(
    string? Id, YamlNode? IdNode, LocalText? Title, DateOnly? AsOf, int? Window, int? StaleAfter,
    ItemReader Reader);

/// <summary>
/// Binds the keys of the scenario as a whole, which may stand in any of its files, each once.
/// </summary>
internal static class HeaderBinder
{
    internal static Header Bind(Session session)
    {
        var reader = new ItemReader(session, ScenarioKeys.Table, Merge(session, out var misspelt),
            "The scenario", misspelt: misspelt);
        reader.Word(ScenarioKeys.Format);
        session.Marking = MarkingOf(session);
        reader.Word(ScenarioKeys.Tlp);
        var id = reader.Scalar(ScenarioKeys.Scenario);
        if (id is not null)
            session.Ids?.Declared(Kinds.Scenario, id);
        var isGood = id is not null && SectionItems.IsGoodId(session, id);
        return new Header(isGood ? id!.Value : null, id, reader.LocalText(ScenarioKeys.Title),
            reader.Day(ScenarioKeys.AsOf), reader.Whole(ScenarioKeys.Window),
            reader.Whole(ScenarioKeys.StaleAfter), reader);
    }

    /// <summary>
    /// Tiers of trust. Accounts that the audience may not see are left out, and tiers that are empty without
    /// them.
    /// </summary>
    internal static ImmutableArray<ImmutableArray<Account>> BindTrust(Session session, ItemReader reader)
    {
        if (reader.Find(ScenarioKeys.Trust) is not { } node)
            return [];
        if (node is not YamlList list)
        {
            reader.WrongType(ScenarioKeys.Trust, node);
            return [];
        }

        var seen = new Dictionary<string, YamlNode>(StringComparer.Ordinal);
        var tiers = ImmutableArray.CreateBuilder<ImmutableArray<Account>>();
        foreach (var item in list.Items)
        {
            var tier = Tier(session, reader, item, seen);
            if (tier.Length > 0)
                tiers.Add(tier);
        }

        return tiers.ToImmutable();
    }

    private static ImmutableArray<Account> Tier(
        Session session, ItemReader reader, YamlNode item, Dictionary<string, YamlNode> seen)
    {
        var tier = new SortedDictionary<string, Account>(StringComparer.Ordinal);
        foreach (var node in reader.Items(ScenarioKeys.Trust, item))
        {
            if (reader.AsRef(ScenarioKeys.Trust, node, session.Accounts) is not { } account)
                continue;
            if (seen.TryGetValue(account.Id, out var first))
                session.Faults.Add(BindingRules.TrustedTwice, node, first, ("account", account.Id));
            else
                tier.Add(account.Id, account.Model);
            seen.TryAdd(account.Id, node);
        }

        return [.. tier.Values];
    }

    // The strictest one written in any file; where one is misread, or may be lost, the strictest of all.
    private static Tlp MarkingOf(Session session)
    {
        var entries = session.Files.Roots.Select(r => r.Find(ScenarioKeys.Tlp.Name)).OfType<YamlEntry>()
            .ToList();
        if (session.Files.Roots.Any(HiddenText.HasMisspeltMarking))
            return Tlp.Red;
        if (entries.Count == 0)
            return session.Trouble.IsAtTop() ? Tlp.Red : Tlp.Clear;
        return entries.Max(e =>
            session.Trouble.IsIn(e.Key, e.Value) ? Tlp.Red : session.MarkingOf(e.Value));
    }

    // One map of the first entry of each key, whichever file it stands in.
    private static YamlMap Merge(Session session, out HashSet<string> misspelt)
    {
        misspelt = new HashSet<string>(StringComparer.Ordinal);
        var first = new Dictionary<string, YamlEntry>(StringComparer.Ordinal);
        var entries = ImmutableArray.CreateBuilder<YamlEntry>();
        foreach (var root in session.Files.Roots)
        {
            var file = new ItemReader(session, FormatTable.Root, root, "The file");
            file.Texts(ScenarioKeys.Include);
            misspelt.UnionWith(file.Misspelt);
            foreach (var entry in root.Entries)
            {
                var name = entry.Key.Value;
                if (!FormatTable.Root.Knows(name))
                    session.Hidden.Withhold(entry.Value);
                if (!ScenarioKeys.Table.Knows(name))
                    continue;
                if (first.TryAdd(name, entry))
                    entries.Add(entry);
                else if (!string.Equals(name, ScenarioKeys.Include.Name, StringComparison.Ordinal))
                    session.Faults.Add(BindingRules.GivenTwice, entry.Key, first[name].Key, ("key", name));
            }
        }

        if (entries.Count == 0)
            entries.AddRange(session.Files.Roots[0].Entries);
        return new YamlMap(session.Files.Roots[0].Source, session.Files.Roots[0].Span, entries.ToImmutable());
    }
}
