using NegotiationModel.Binding.Keys;
using NegotiationModel.Model;
using NegotiationModel.Syntax;

namespace NegotiationModel.Binding;

/// <summary>
/// Binds accounts and finds the first teller of each. An account copied from one that the audience may not
/// see has no visible first teller; all copies of that one count as one voice, that of the first of them by
/// id, so that hiding a teller never makes two voices out of one.
/// </summary>
internal static class AccountBinder
{
    internal static void Bind(Session session)
    {
        var items = SectionItems.OfMap(session, FormatTable.Accounts, session.Accounts,
            item => SourceBinder.IsHidden(session, item));
        var hiddenOrigins = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var item in items)
            session.Accounts.Set(item.Id, Read(session, item, hiddenOrigins));
        BreakCircles(session, items);
        FindRoots(session, hiddenOrigins);
    }

    private static AccountDraft Read(Session session, SectionItem item,
        SortedDictionary<string, string> hiddenOrigins)
    {
        var reader = new ItemReader(session, SourceKeys.AccountTable, item.Map, "Account `" + item.Id + "`");
        var title = reader.LocalText(CommonKeys.Title) ?? new LocalText(item.Id);
        var kind = reader.Text(SourceKeys.Kind) ?? "";
        var reliability = reader.Word(SourceKeys.Reliability);
        var marking = SourceBinder.Marking(session, item, reader);
        var note = reader.Text(CommonKeys.Note);
        if (item.Map.Find(SourceKeys.DerivesFrom.Name)?.Value is YamlScalar origin
            && session.Accounts.IsHidden(origin.Value))
            hiddenOrigins.Add(item.Id, origin.Value);
        var derived = reader.Links(SourceKeys.DerivesFrom, session.Accounts);
        return new AccountDraft
        {
            Id = item.Id,
            Node = reader.At(SourceKeys.DerivesFrom),
            DerivesFrom = derived.Length == 1 ? derived[0] : null,
            Build = self => new Account
            {
                Id = self.Id,
                Title = title,
                Kind = kind,
                Reliability = reliability?[0],
                DerivesFrom = self.DerivesFrom,
                RootId = self.RootId,
                Tlp = marking,
                Note = note,
            },
        };
    }

    // Who told it first is not known in a circle: each of them counts for itself, and the error says so.
    private static void BreakCircles(Session session, List<SectionItem> items)
    {
        IReadOnlyList<string> Next(string id) =>
            session.Accounts.Get(id)?.DerivesFrom is { } from ? [from] : [];
        foreach (var circle in Circles.Find(items.Select(i => i.Id), Next))
        {
            session.Fault(BindingRules.CopyCircle, session.Accounts.Get(circle[0])!.Node,
                ("chain", Circles.Chain(circle, Next)));
            foreach (var id in circle)
                session.Accounts.Get(id)!.DerivesFrom = null;
        }
    }

    private static void FindRoots(Session session, SortedDictionary<string, string> hiddenOrigins)
    {
        var firstCopy = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (id, origin) in hiddenOrigins)
            firstCopy.TryAdd(origin, id);
        var path = new List<AccountDraft>();
        foreach (var account in session.Accounts.Values)
        {
            path.Clear();
            var at = account;
            while (at.RootId.Length == 0)
            {
                path.Add(at);
                if (at.DerivesFrom is null || session.Accounts.Get(at.DerivesFrom) is not { } next)
                    break;
                at = next;
            }

            var root = at.RootId.Length > 0 ? at.RootId
                : hiddenOrigins.TryGetValue(at.Id, out var origin) ? firstCopy[origin] : at.Id;
            foreach (var one in path)
                one.RootId = root;
        }
    }
}
