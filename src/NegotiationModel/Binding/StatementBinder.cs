using System.Globalization;
using NegotiationModel.Binding.Keys;
using NegotiationModel.Model;
using NegotiationModel.Syntax;

namespace NegotiationModel.Binding;

/// <summary>
/// Binds statements. One with any fault is left out: what a party is made to say must be whole. The marking
/// is looked at before anything else, and what is above the audience is gone with its faults.
/// </summary>
internal static class StatementBinder
{
    internal static void Bind(Session session)
    {
        var defaults = DefaultsOf(session);
        session.Statements.Expect(session.Files.Tables.SelectMany(t => t).Sum(t => t.RowCount));
        var items = SectionItems.OfList(session, FormatTable.Statements, session.Statements,
            item => IsHidden(session, item, defaults[item.Root]));
        var linked = new List<StatementDraft>();
        var limit = session.Options.Limits.Statements;
        for (var i = 0; i < items.Count; i++)
        {
            if (i % 1024 == 0)
                session.Cancel.ThrowIfCancellationRequested();
            if (i == limit)
            {
                TooMany(session, items[i], limit);
                break;
            }

            if (Read(session, items[i], defaults[items[i].Root]) is not { } draft)
                continue;
            session.Statements.Set(items[i].Id, draft);
            if (draft.Supersedes.Length > 0 || draft.Corrects.Length > 0)
                linked.Add(draft);
        }

        LinkChecker.Check(session, linked);
        if (session.Options.ReviewedOnly)
            LeaveOutUnreviewed(session);
    }

    // After everything was checked: what is not reviewed yet is to be mended all the same. Before points are
    // cut: what is left out mentions no value.
    private static void LeaveOutUnreviewed(Session session)
    {
        foreach (var statement in session.Statements.Sorted().Where(s => !s.IsReviewed))
        {
            session.Statements.Remove(statement.Id);
            session.NotReviewed.Add(statement.Id);
        }

        LinkChecker.DropLost(session, session.Statements.Values);
    }

    private static void TooMany(Session session, SectionItem item, int limit) =>
        session.Fault(BindingRules.TooManyStatements, item.Map,
            ("limit", limit.ToString(CultureInfo.InvariantCulture)), ("option", "--max-statements"));

    private static Dictionary<YamlMap, FileDefaults> DefaultsOf(Session session)
    {
        var defaults = new Dictionary<YamlMap, FileDefaults>();
        foreach (var root in session.Files.Roots)
            defaults[root] = DefaultsBinder.Read(session, root);
        return defaults;
    }

    // The strictest of its own marking, its account's and its source's; a text that may not be seen hides
    // what is said of it.
    private static bool IsHidden(Session session, SectionItem item, FileDefaults defaults)
    {
        if (!session.MayNotSee(Tlp.Red))
            return false;
        if (IsMisread(session, item, defaults))
            return true;
        YamlNode? Value(Key key) => (item.Map.Find(key.Name) ?? defaults.Keys?.Entry(key))?.Value;
        bool Names(Key key, IdTable table) => Value(key) is YamlScalar id && table.IsHidden(id.Value);
        return session.MayNotSee(session.MarkingOf(Value(CommonKeys.Tlp)))
            || Names(StatementKeys.Account, session.Accounts)
            || Names(CommonKeys.Source, session.Sources)
            || Names(StatementKeys.Proposal, session.Proposals)
            || Names(StatementKeys.Event, session.Events);
    }

    private static bool IsMisread(Session session, SectionItem item, FileDefaults defaults) =>
        defaults.IsMisread || session.IsMisread(item);

    private static StatementDraft? Read(Session session, SectionItem item, FileDefaults defaults)
    {
        var reader = new ItemReader(session, StatementKeys.Table, item.Map, "Statement", defaults.Keys,
            id: item.Id);
        var subject = SubjectReader.Read(session, reader, item.Id, defaults.IsBroken);
        var stance = StanceReader.Read(session, reader, item.Id, subject);
        var condition = ConditionReader.Read(session, reader, item.Id, subject, stance);
        var account = reader.Ref(StatementKeys.Account, session.Accounts);
        if (!reader.Has(StatementKeys.Account))
            MissingAccount(session, reader, defaults.IsBroken);
        var source = reader.Ref(CommonKeys.Source, session.Sources)?.Model;
        var dates = StatementDates.Read(session, reader, item.Id, source);
        var details = StatementDetails.Read(session, reader);
        var supersedes = reader.Links(StatementKeys.Supersedes, session.Statements);
        var corrects = reader.Links(StatementKeys.Corrects, session.Statements);
        if (reader.IsBroken || IsMisread(session, item, defaults)
            || account is null || stance is null || dates is null)
            return null;
        return new StatementDraft
        {
            Id = item.Id,
            Node = item.Map,
            Party = subject.Party,
            Point = subject.Point,
            Proposal = subject.Proposal,
            Account = account,
            Stance = stance,
            Source = source,
            Dates = dates.Value,
            Details = details,
            Choice = stance.Choice,
            Condition = condition,
            IsReviewed = details.Coding?.IsReviewed == true,
            Supersedes = supersedes,
            Corrects = corrects,
        };
    }

    private static void MissingAccount(Session session, ItemReader reader, bool defaultsAreBroken)
    {
        if (defaultsAreBroken)
            session.Faults.Silently();
        else
            reader.Missing(StatementKeys.Account);
    }

    /// <summary>The statement, once the points are cut.</summary>
    internal static Statement Build(Session session, StatementDraft draft)
    {
        var (stance, dates, details) = (draft.Stance, draft.Dates, draft.Details);
        var options = draft.Choice?.Resolve() ?? OptionSet.Empty;
        if (stance.Kind is StanceKind.Rejects or StanceKind.RedLine && draft.Condition is null
            && options.Count == draft.Point!.OptionCount)
            session.Fault(BindingRules.RefusesAll, stance.Node, ("id", draft.Id), ("point", draft.Point.Id));
        return new Statement
        {
            Id = draft.Id,
            Party = draft.Party,
            Speaker = details.Speaker,
            Point = draft.Point?.Model,
            Proposal = draft.Proposal?.Model,
            Stance = stance.Kind,
            Options = options,
            Remark = stance.Remark,
            Condition = draft.Condition?.Build(),
            Because = stance.Because,
            Account = draft.Account.Model,
            Source = draft.Source,
            At = details.At,
            Quote = details.Quote,
            Translation = details.Translation,
            Said = dates.Said,
            Reported = dates.Reported,
            Channel = details.Channel,
            Event = details.Event?.Model,
            Tone = details.Tone,
            Expires = dates.Expires,
            Supersedes = draft.Supersedes,
            Corrects = draft.Corrects,
            Tlp = details.Marking,
            Tags = details.Tags,
            Note = details.Note,
            Coding = details.Coding,
        };
    }
}
