using System.Collections.Immutable;
using NegotiationModel.Model;

namespace NegotiationModel.Proposals;

/// <summary>What is known of one term of a text on a date.</summary>
public enum TermKnowledge
{
    /// <summary>The options are known; several mean that it is ambiguous.</summary>
    Known,

    /// <summary>In the text, content not known.</summary>
    Unspecified,
}

/// <summary>One term of a text as it stands on a date.</summary>
/// <param name="Point">The point.</param>
/// <param name="Knowledge">Known or unspecified.</param>
/// <param name="Options">Its readings; empty if unspecified.</param>
public sealed record CurrentTerm(Point Point, TermKnowledge Knowledge, OptionSet Options)
{
    internal static CurrentTerm Known(Point point, OptionSet options) =>
        new(point, TermKnowledge.Known, options);

    internal static CurrentTerm NotSpecified(Point point) =>
        new(point, TermKnowledge.Unspecified, OptionSet.Empty);
}

/// <summary>
/// The text of a proposal on a date: its terms, then those of its amendments that are in force, by date
/// (start, then end) and id. What a later amendment took back is left out, as if it had never been.
/// </summary>
public static class CurrentText
{
    /// <summary>
    /// The known and unspecified terms as of the end of a day, sorted by point id; other points are omitted
    /// or not known.
    /// </summary>
    public static ImmutableArray<CurrentTerm> Of(
        Proposal proposal, ImmutableArray<Amendment> amendments, DateOnly asOf) =>
        After(proposal, InOrder(proposal, amendments, asOf));

    /// <summary>The text after some amendments, which are given in their order.</summary>
    internal static ImmutableArray<CurrentTerm> After(Proposal proposal, IReadOnlyList<Amendment> made)
    {
        var text = new SortedDictionary<string, CurrentTerm>(StringComparer.Ordinal);
        foreach (var point in proposal.Unspecified)
            text[point.Id] = CurrentTerm.NotSpecified(point);
        foreach (var term in proposal.Terms)
            text[term.Point.Id] = CurrentTerm.Known(term.Point, term.Options);

        var forces = AmendmentForces.Of(made);
        var takenBack = new HashSet<string>(StringComparer.Ordinal);
        for (var at = 0; at < made.Count; at++)
        {
            if (made[at].Point is not { } point)
                continue;
            // A known `from` tells what stood before, unless an earlier change that it rests on is gone.
            var from = takenBack.Contains(point.Id) ? null : made[at].From;
            Set(text, point, After(text.GetValueOrDefault(point.Id), made[at], from, forces[at]));
            if (forces[at] != AmendmentForce.InForce)
                takenBack.Add(point.Id);
        }

        return [.. text.Values];
    }

    /// <summary>What surely came before the text is in it already, or is not about it.</summary>
    internal static List<Amendment> InOrder(
        Proposal proposal, ImmutableArray<Amendment> amendments, DateOnly asOf) =>
        [.. amendments
            .Where(a => ReferenceEquals(a.Proposal, proposal) && a.Date.Start <= asOf
                && !proposal.Date.IsLaterThan(a.Date))
            .OrderBy(a => a.Date.Start).ThenBy(a => a.Date.End).ThenBy(a => a.Id, StringComparer.Ordinal)];

    private static void Set(
        SortedDictionary<string, CurrentTerm> text, Point point, CurrentTerm? term)
    {
        if (term is not null)
            text[point.Id] = term;
    }

    /// <summary>
    /// Reverted, the term stays what it was before; reverted perhaps, both values are readings, or it is
    /// unspecified where one is not known.
    /// </summary>
    private static CurrentTerm? After(
        CurrentTerm? current, Amendment amendment, OptionSet? from, AmendmentForce force)
    {
        var point = amendment.Point!;
        var before = from is { } known ? CurrentTerm.Known(point, known) : current;
        var after = amendment.To is { } to ? CurrentTerm.Known(point, to) : CurrentTerm.NotSpecified(point);
        return force switch
        {
            AmendmentForce.InForce => after,
            AmendmentForce.Reverted => before,
            _ => before is { Knowledge: TermKnowledge.Known } && after.Knowledge == TermKnowledge.Known
                ? CurrentTerm.Known(point, before.Options | after.Options)
                : CurrentTerm.NotSpecified(point),
        };
    }
}
