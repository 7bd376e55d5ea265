using System.Collections.Immutable;
using NegotiationModel.Model;

namespace NegotiationModel.Editing.Adding;

/// <summary>
/// Names and beginnings of ids in an answer become the ids that they stand for, where only one is meant. The
/// rest is left as it was typed, for binding to judge.
/// </summary>
public static class Resolution
{
    /// <summary>The value with what could be told in it.</summary>
    public static AnswerValue Of(
        AnswerValue value, AnswerKey key, Scenario scenario, StatementAnswers answers)
    {
        if (key.Kind == AnswerKind.Condition)
            return Condition(value, Candidates.Of(scenario, key, answers), scenario);
        return key.Kind is AnswerKind.Reference or AnswerKind.References or AnswerKind.Word
            or AnswerKind.Options
            ? Of(value, Candidates.Of(scenario, key, answers)) : value;
    }

    private static AnswerValue Of(AnswerValue value, ImmutableArray<Candidate> candidates) => value switch
    {
        MapAnswer map => new MapAnswer([.. map.Entries.Select(e => (e.Key, Of(e.Value, candidates)))]),
        ListAnswer list => new ListAnswer([.. list.Items.Select(i => Of(i, candidates))]),
        TextAnswer text when CandidateSearch.Only(candidates, text.Value) is { } meant =>
            new TextAnswer(meant.Id),
        _ => value,
    };

    private static AnswerValue Condition(
        AnswerValue value, ImmutableArray<Candidate> points, Scenario scenario) => value switch
        {
            ListAnswer list => new ListAnswer([.. list.Items.Select(i => Condition(i, points, scenario))]),
            MapAnswer map => new MapAnswer([.. map.Entries.Select(e => Term(e, points, scenario))]),
            _ => value,
        };

    private static (string, AnswerValue) Term(
        (string Key, AnswerValue Value) term, ImmutableArray<Candidate> points, Scenario scenario)
    {
        var id = CandidateSearch.Only(points, term.Key)?.Id ?? term.Key;
        var point = scenario.Points.FirstOrDefault(p => string.Equals(p.Id, id, StringComparison.Ordinal));
        return (id, point is null ? term.Value : Of(term.Value, Candidates.Options(point)));
    }
}
