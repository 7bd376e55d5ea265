using System.Collections.Immutable;
using NegotiationModel.Binding.Keys;
using NegotiationModel.Model;

namespace NegotiationModel.Binding;

/// <summary>Cuts the numeric points at what is mentioned, and makes the model of the drafts.</summary>
internal static class ScenarioBuilder
{
    internal static Scenario Build(
        Session session, Header header, ImmutableArray<ImmutableArray<Account>> trust,
        List<PriorityDraft> priorities)
    {
        Mention(session, priorities);
        var points = session.Points.Sorted();
        for (var i = 0; i < points.Length; i++)
            points[i].Cut(i);
        var statements = Statements(session);
        var id = header.Id ?? Kinds.Scenario;
        return new Scenario
        {
            Id = id,
            Title = header.Title ?? new LocalText(id),
            AsOf = header.AsOf ?? session.Options.AsOf ?? LastDay(statements),
            IsAsOfAssumed = header.AsOf is null && session.Options.AsOf is null,
            WindowDays = header.Window ?? FormatTable.DefaultWindow,
            StaleAfterDays = header.StaleAfter,
            Tlp = session.Marking,
            Parties = [.. session.Parties.Sorted()],
            People = [.. session.People.Sorted()],
            Points = [.. points.Select(p => p.Model)],
            Sources = [.. session.Sources.Sorted().Select(s => s.Model)],
            Accounts = [.. session.Accounts.Sorted().Select(a => a.Model)],
            Trust = trust,
            Statements = statements,
            Proposals = [.. session.Proposals.Sorted().Select(p => p.Model)],
            Amendments = [.. session.Amendments.Sorted().Select(a => a.Build())],
            Promises = [.. session.Promises.Sorted().Select(p => p.Build())],
            Events = [.. session.Events.Sorted().Select(e => e.Model)],
            Priorities = [.. priorities.Select(p => p.Build())],
        };
    }

    private static ImmutableArray<Statement> Statements(Session session)
    {
        var drafts = session.Statements.Sorted();
        var statements = ImmutableArray.CreateBuilder<Statement>(drafts.Length);
        for (var i = 0; i < drafts.Length; i++)
        {
            if (i % 1024 == 0)
                session.Cancel.ThrowIfCancellationRequested();
            statements.Add(StatementBinder.Build(session, drafts[i]));
        }

        return statements.MoveToImmutable();
    }

    private static void Mention(Session session, List<PriorityDraft> priorities)
    {
        foreach (var point in session.Points.Values)
            point.StatusQuo?.Mention();
        foreach (var draft in session.Events.Values)
            Mention(draft.Outcome);
        foreach (var draft in session.Proposals.Values)
            Mention(draft.Terms);
        foreach (var draft in session.Amendments.Values)
            Mention(draft.Choices);
        foreach (var draft in session.Promises.Values)
            draft.Choice?.Mention();
        foreach (var draft in session.Statements.Values)
        {
            draft.Choice?.Mention();
            draft.Condition?.Mention();
        }

        foreach (var draft in priorities)
            draft.Mention();
    }

    private static void Mention(ImmutableArray<OptionChoice> choices)
    {
        foreach (var choice in choices)
            choice.Mention();
    }

    // Only where as_of is missing, which is an error: then nothing counts as later than now.
    private static DateOnly LastDay(ImmutableArray<Statement> statements)
    {
        var last = DateOnly.MinValue;
        foreach (var statement in statements)
        {
            if (statement.Reported.End > last && statement.Reported.End != DateOnly.MaxValue)
                last = statement.Reported.End;
        }

        return last;
    }
}
