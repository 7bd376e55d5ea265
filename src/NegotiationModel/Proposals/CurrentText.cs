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

/// <summary>The text of a proposal on a date: its terms, then its amendments by date and id.</summary>
public static class CurrentText
{
    /// <summary>
    /// The known and unspecified terms as of the end of a day, sorted by point id; other points are omitted
    /// or not known.
    /// </summary>
    public static ImmutableArray<CurrentTerm> Of(
        Proposal proposal, ImmutableArray<Amendment> amendments, DateOnly asOf)
    {
        var text = new SortedDictionary<string, CurrentTerm>(StringComparer.Ordinal);
        foreach (var point in proposal.Unspecified)
            text[point.Id] = CurrentTerm.NotSpecified(point);
        foreach (var term in proposal.Terms)
            text[term.Point.Id] = CurrentTerm.Known(term.Point, term.Options);

        var before = new Dictionary<string, (Amendment Amendment, CurrentTerm? Term)>(StringComparer.Ordinal);
        foreach (var amendment in amendments
            .Where(a => ReferenceEquals(a.Proposal, proposal) && a.Date.Start <= asOf)
            .OrderBy(a => a.Date.Start).ThenBy(a => a.Date.End).ThenBy(a => a.Id, StringComparer.Ordinal))
        {
            if (amendment.Point is { } point)
                Change(text, before, amendment, point);
            else
                Revert(text, before, amendment);
        }

        return [.. text.Values];
    }

    private static void Change(
        SortedDictionary<string, CurrentTerm> text,
        Dictionary<string, (Amendment Amendment, CurrentTerm? Term)> before,
        Amendment amendment,
        Point point)
    {
        var current = amendment.From is { } from
            ? CurrentTerm.Known(point, from)
            : text.GetValueOrDefault(point.Id);
        before[amendment.Id] = (amendment, current);
        text[point.Id] = amendment.To is { } to
            ? CurrentTerm.Known(point, to)
            : CurrentTerm.NotSpecified(point);
    }

    /// <summary>
    /// Reverted wholly, the term is what it was before; reverted perhaps, both values are readings, or it is
    /// unspecified where one is not known.
    /// </summary>
    private static void Revert(
        SortedDictionary<string, CurrentTerm> text,
        Dictionary<string, (Amendment Amendment, CurrentTerm? Term)> before,
        Amendment amendment)
    {
        var reverted = amendment.Reverts.Where(before.ContainsKey).Select(id => before[id])
            .OrderByDescending(r => r.Amendment.Date.Start)
            .ThenByDescending(r => r.Amendment.Id, StringComparer.Ordinal);
        foreach (var (earlier, term) in reverted)
        {
            if (earlier.Point is not { } point)
                continue;
            var surely = amendment.RevertsAtLeast is not { } least || least >= amendment.Reverts.Length;
            if (surely && term is null)
                text.Remove(point.Id);
            else
                text[point.Id] = surely ? term! : Perhaps(point, text.GetValueOrDefault(point.Id), term);
        }
    }

    private static CurrentTerm Perhaps(Point point, CurrentTerm? current, CurrentTerm? earlier) =>
        current is { Knowledge: TermKnowledge.Known } && earlier is { Knowledge: TermKnowledge.Known }
            ? CurrentTerm.Known(point, current.Options | earlier.Options)
            : CurrentTerm.NotSpecified(point);
}
