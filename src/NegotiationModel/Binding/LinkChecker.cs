using NegotiationModel.Binding.Keys;
using NegotiationModel.Syntax;

namespace NegotiationModel.Binding;

/// <summary>
/// Checks what statements replace and correct, once all of them are read: same party and subject, one teller
/// for corrections, no circles. What fails is left out; links to what is left out go with it.
/// </summary>
internal static class LinkChecker
{
    internal static void Check(Session session, List<StatementDraft> linked)
    {
        DropLost(session, linked);
        CheckCircles(session, linked);
        foreach (var statement in linked)
        {
            var mark = session.Faults.Count;
            CheckLinks(session, statement, StatementKeys.Supersedes, statement.Supersedes);
            CheckLinks(session, statement, StatementKeys.Corrects, statement.Corrects);
            if (session.Faults.Count != mark)
                session.Statements.Remove(statement.Id);
        }

        DropLost(session, linked);
    }

    /// <summary>Drops links to what is not there any more.</summary>
    internal static void DropLost(Session session, IEnumerable<StatementDraft> linked)
    {
        foreach (var statement in linked)
        {
            statement.Supersedes = statement.Supersedes.RemoveAll(id => session.Statements.Get(id) is null);
            statement.Corrects = statement.Corrects.RemoveAll(id => session.Statements.Get(id) is null);
        }
    }

    private static void CheckCircles(Session session, List<StatementDraft> linked)
    {
        IReadOnlyList<string> Next(string id) =>
            session.Statements.Get(id) is { } s ? [.. s.Supersedes, .. s.Corrects] : [];
        foreach (var circle in Circles.Find(linked.Select(s => s.Id), Next))
        {
            var first = session.Statements.Get(circle[0])!;
            var key = first.Node.Find(StatementKeys.Supersedes.Name)
                ?? first.Node.Find(StatementKeys.Corrects.Name)!;
            session.Fault(BindingRules.LinkCircle, key.Key, ("chain", Circles.Chain(circle, Next)));
            foreach (var id in circle)
                session.Statements.Remove(id);
        }
    }

    private static void CheckLinks(Session session, StatementDraft statement, Key key,
        IReadOnlyList<string> targets)
    {
        foreach (var id in targets)
        {
            if (session.Statements.Get(id) is not { } target)
                continue;
            var node = NodeOf(statement, key, id);
            var isFact = statement.Point?.IsFact == true;
            var what = statement.Point != target.Point ? "point"
                : statement.Proposal != target.Proposal ? "proposal"
                : !isFact && statement.Party != target.Party ? "party"
                : null;
            if (what is not null)
                session.Fault(BindingRules.LinkAcross, node,
                    ("id", id), ("key", key.Name), ("other", statement.Id), ("what", what));
            else if (key == StatementKeys.Corrects && !SameTeller(statement, target))
                session.Fault(BindingRules.CorrectsAcrossRoots, node, ("id", id), ("other", statement.Id),
                    ("account", statement.Account.Id), ("target", target.Account.Id));
        }
    }

    private static bool SameTeller(StatementDraft a, StatementDraft b) =>
        string.Equals(a.Account.RootId, b.Account.RootId, StringComparison.Ordinal);

    private static YamlNode NodeOf(StatementDraft statement, Key key, string id)
    {
        var value = statement.Node.Find(key.Name)!.Value;
        return value is YamlList list
            ? list.Items.FirstOrDefault(i => i is YamlScalar s
                && string.Equals(s.Value, id, StringComparison.Ordinal)) ?? value
            : value;
    }
}
