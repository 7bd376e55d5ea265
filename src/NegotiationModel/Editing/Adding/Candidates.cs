using System.Collections.Immutable;
using NegotiationModel.Model;

namespace NegotiationModel.Editing.Adding;

/// <summary>Something that may be meant by an answer.</summary>
/// <param name="Id">What is written.</param>
/// <param name="Name">What people call it; empty where the id is all there is.</param>
/// <param name="OtherNames">Aliases, and the name in other languages: found, not shown.</param>
public sealed record Candidate(string Id, string Name, ImmutableArray<string> OtherNames);

/// <summary>What the scenario offers as answers.</summary>
public static class Candidates
{
    /// <summary>Everything that a key can name, in the order in which it is offered.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="key">The key.</param>
    /// <param name="answers">The answers so far: people of the party come first, options are those of the
    /// point.</param>
    public static ImmutableArray<Candidate> Of(Scenario scenario, AnswerKey key, StatementAnswers answers)
    {
        if (key.Kind == AnswerKind.Word)
            return [.. key.Words.Select(w => new Candidate(w, "", []))];
        if (key.Kind == AnswerKind.Options)
            return PointOf(scenario, answers) is { } point ? Options(point) : [];
        if (key.Kind == AnswerKind.Condition)
            return ConditionPoints(scenario, answers);
        if (key.Kind == AnswerKind.References)
            return Statements(scenario, answers);
        return key.Name switch
        {
            KeyNames.Party => [.. scenario.Parties.Select(Of)],
            KeyNames.Speaker => People(scenario, answers),
            KeyNames.Point => [.. scenario.Points.Select(p => Of(p.Id, p.Title))],
            KeyNames.Proposal => [.. scenario.Proposals.Select(p => Of(p.Id, p.Title))],
            KeyNames.Account => [.. scenario.Accounts.Select(a => Of(a.Id, a.Title))],
            KeyNames.Source => [.. scenario.Sources.Select(s => Of(s.Id, s.Title))],
            KeyNames.Event => [.. scenario.Events.Select(e => Of(e.Id, e.Title))],
            _ => [],
        };
    }

    /// <summary>The point of the statement; null if it has none that is known.</summary>
    public static Point? PointOf(Scenario scenario, StatementAnswers answers) =>
        ById(scenario.Points, p => p.Id, answers.Text(KeyNames.Point));

    /// <summary>
    /// The options of a point; of a numeric one none, since any number of its grid will do.
    /// </summary>
    public static ImmutableArray<Candidate> Options(Point point) => point.Kind == PointKind.Numeric ? []
        : [.. point.Options.Select(o =>
            o.Title is { } title ? Of(o.Id, title) : new Candidate(o.Id, "", []))];

    /// <summary>Points whose options can be a condition of the statement.</summary>
    private static ImmutableArray<Candidate> ConditionPoints(Scenario scenario, StatementAnswers answers)
    {
        var own = PointOf(scenario, answers);
        return [.. scenario.Points.Where(p => !p.IsFact && !ReferenceEquals(p, own))
            .Select(p => Of(p.Id, p.Title))];
    }

    private static ImmutableArray<Candidate> People(Scenario scenario, StatementAnswers answers)
    {
        var party = answers.Text(KeyNames.Party);
        return [.. scenario.People
            .OrderByDescending(p => string.Equals(p.Party.Id, party, StringComparison.Ordinal))
            .Select(p => new Candidate(
                p.Id, p.Name.Default + ", " + p.Party.Name.Default, [.. p.Name.ByLanguage.Values]))];
    }

    // Of the same subject: no other can be replaced or corrected.
    private static ImmutableArray<Candidate> Statements(Scenario scenario, StatementAnswers answers)
    {
        bool Fits(string key, string? id) =>
            !answers.Has(key) || string.Equals(answers.Text(key), id, StringComparison.Ordinal);
        return [.. scenario.Statements
            .Where(s => Fits(KeyNames.Party, s.Party?.Id)
                && Fits(KeyNames.Point, s.Point?.Id) && Fits(KeyNames.Proposal, s.Proposal?.Id))
            .Select(s => new Candidate(s.Id, s.Account.Title.Default + ", " + s.Said.Text, []))];
    }

    private static Candidate Of(Party party) => new(party.Id, party.Name.Default,
    [
        .. party.Name.ByLanguage.Values,
        .. party.Aliases.SelectMany(a => a.ByLanguage.Values.Append(a.Default)),
    ]);

    private static Candidate Of(string id, LocalText name) =>
        new(id, name.Default, [.. name.ByLanguage.Values]);

    private static T? ById<T>(ImmutableArray<T> things, Func<T, string> idOf, string? id)
        where T : class =>
        things.FirstOrDefault(t => string.Equals(idOf(t), id, StringComparison.Ordinal));
}
