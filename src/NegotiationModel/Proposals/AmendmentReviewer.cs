using System.Collections.Immutable;
using NegotiationModel.Model;

namespace NegotiationModel.Proposals;

/// <summary>Says of each amendment what it moved and what became of it.</summary>
internal sealed class AmendmentReviewer(
    Lineage lineage, IReadOnlyDictionary<Proposal, TextHistory> histories, PositionsAtDate positions,
    DateOnly asOf)
{
    /// <summary>The amendments of one text, in the order in which they apply.</summary>
    public IEnumerable<AmendmentReview> Review(TextHistory history)
    {
        for (var at = 0; at < history.Made.Length; at++)
        {
            var amendment = history.Made[at];
            ImmutableArray<TextStep> steps =
                [.. history.Steps.Where(s => ReferenceEquals(s.Amendment, amendment))];
            var (status, undoneBy) = Fate(history, at, steps);
            yield return new AmendmentReview
            {
                Amendment = amendment,
                Steps = steps,
                Status = status,
                UndoneBy = undoneBy,
                Movements = [.. steps.SelectMany(Movements).OrderBy(m => m.Party.Id, StringComparer.Ordinal)
                    .ThenBy(m => m.Point.Id, StringComparer.Ordinal)],
            };
        }
    }

    private IEnumerable<Movement> Movements(TextStep step)
    {
        var end = step.Amendment.Date.End;
        foreach (var (party, position) in positions.On(step.Point, end < asOf ? end : asOf))
        {
            yield return new Movement(party, step.Point,
                step.Before is { } from && step.After is { } to && position is { IsEmpty: false } target
                    ? Distance.Between(step.Point, from, target) - Distance.Between(step.Point, to, target)
                    : null);
        }
    }

    private (AmendmentStatus Status, ImmutableArray<string> By) Fate(
        TextHistory history, int at, ImmutableArray<TextStep> steps)
    {
        if (history.Forces[at] != AmendmentForce.InForce)
        {
            return (
                history.Forces[at] == AmendmentForce.Reverted
                    ? AmendmentStatus.Undone : AmendmentStatus.PossiblyUndone,
                Reverters(history, history.Made[at]));
        }

        foreach (var step in steps)
        {
            if (step is { Before: { } before, After: { } after } && before != after
                && BackAt(history, at, step.Point, before) is { } by)
                return (AmendmentStatus.Undone, [by]);
        }

        return (AmendmentStatus.Stands, []);
    }

    private static ImmutableArray<string> Reverters(TextHistory history, Amendment reverted) =>
        [.. history.Made.Where((a, i) => a.Reverts.Contains(reverted.Id, StringComparer.Ordinal)
                && history.Forces[i] != AmendmentForce.Reverted)
            .Select(a => a.Id).Order(StringComparer.Ordinal)];

    /// <summary>The first later amendment or text where the term is again as it was; null if none.</summary>
    private string? BackAt(TextHistory history, int at, Point point, OptionSet before)
    {
        for (var later = at + 1; later < history.Made.Length; later++)
        {
            if (history.Forces[later] != AmendmentForce.Reverted
                && StepOf(history, later, point)?.After is { } after && after == before)
                return history.Made[later].Id;
        }

        foreach (var text in lineage.DescendantsOf(history.Proposal))
        {
            // A text of the same days may have been made from what stood before the change.
            if (text.Date.IsLaterThan(history.Made[at].Date) && histories.GetValueOrDefault(text) is { } next
                && BackIn(next, point, before) is { } by)
                return by;
        }

        return null;
    }

    private static string? BackIn(TextHistory text, Point point, OptionSet before)
    {
        if (text.Proposal.Terms.Any(t => ReferenceEquals(t.Point, point) && t.Options == before))
            return text.Proposal.Id;
        return Enumerable.Range(0, text.Made.Length)
            .Where(i => text.Forces[i] != AmendmentForce.Reverted
                && StepOf(text, i, point)?.After is { } after && after == before)
            .Select(i => text.Made[i].Id).FirstOrDefault();
    }

    private static TextStep? StepOf(TextHistory history, int at, Point point) =>
        history.Steps.FirstOrDefault(s =>
            ReferenceEquals(s.Amendment, history.Made[at]) && ReferenceEquals(s.Point, point));
}
