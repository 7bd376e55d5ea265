using System.Collections.Immutable;
using NegotiationModel.Accounts;
using NegotiationModel.Model;
using NegotiationModel.Proposals;

namespace NegotiationModel.Analysis.Rules;

/// <summary>A party that accepts a text, and what it says itself of one of its terms.</summary>
/// <param name="Party">The party.</param>
/// <param name="Proposal">The text.</param>
/// <param name="Term">The term as it stood when the text was accepted.</param>
/// <param name="Endorsements">Acceptances of the whole text, by id.</param>
/// <param name="Stances">The party's own stances on the point that speak against it, by id.</param>
/// <param name="Refused">Readings of the term that are refused whoever is believed.</param>
/// <param name="Qualified">Other readings that are refused if some account is believed or some
/// condition fails.</param>
public sealed record EndorsedTerm(
    Party Party, Proposal Proposal, CurrentTerm Term, ImmutableArray<Statement> Endorsements,
    ImmutableArray<Statement> Stances, OptionSet Refused, OptionSet Qualified)
{
    /// <summary>No reading of the term is left.</summary>
    public bool IsContradicted => Refused.ContainsAll(Term.Options);
}

/// <summary>What one way to believe a party's accounts refuses of a term.</summary>
/// <param name="Reading">What is believed.</param>
/// <param name="Surely">Readings of the term refused in every case that the text leaves open.</param>
/// <param name="Perhaps">Readings refused in some case.</param>
/// <param name="By">The statements that refuse them.</param>
internal sealed record TermRefusal(
    CellReading Reading, OptionSet Surely, OptionSet Perhaps, ImmutableArray<Statement> By);

/// <summary>Finds the terms that a party refuses, in whole or in part, of texts that it accepts.</summary>
internal static class EndorsedTerms
{
    /// <summary>
    /// By party, text and point; a term that stood differently for two acceptances is taken where it
    /// clashes most.
    /// </summary>
    public static IEnumerable<EndorsedTerm> In(RuleContext context)
    {
        foreach (var cell in context.Cells.Where(c => c.Subject is { Party: not null, Proposal: not null }))
        {
            var byPoint = cell.Standing.Where(s => s is { Stance: StanceKind.EndorsesWhole, Point: null })
                .SelectMany(e => Of(context, e))
                .GroupBy(t => t.Term.Point.Id, StringComparer.Ordinal)
                .OrderBy(g => g.Key, StringComparer.Ordinal);
            foreach (var same in byPoint)
                yield return Merge([.. same]);
        }
    }

    private static EndorsedTerm Merge(List<EndorsedTerm> same)
    {
        var worst = same.Find(t => t.IsContradicted) ?? same[0];
        return worst with
        {
            Endorsements = StatementList.Of(
                same.Where(t => t.IsContradicted == worst.IsContradicted).SelectMany(t => t.Endorsements)),
        };
    }

    private static IEnumerable<EndorsedTerm> Of(RuleContext context, Statement endorsement)
    {
        var text = TextOf(context, endorsement);
        foreach (var term in text.Where(t => t.Knowledge == TermKnowledge.Known))
        {
            var cell = context.Cells.FirstOrDefault(c => ReferenceEquals(c.Subject.Party, endorsement.Party)
                && ReferenceEquals(c.Subject.Point, term.Point));
            if (cell is not null && Against(cell, term, text, endorsement) is { } found)
                yield return found;
        }
    }

    private static EndorsedTerm? Against(
        CellComparison cell, CurrentTerm term, ImmutableArray<CurrentTerm> text, Statement endorsement)
    {
        var refusals = RefusalsOf(cell, term, text, endorsement);
        if (refusals.Count == 0 || refusals.TrueForAll(r => r.Perhaps.IsEmpty))
            return null;
        var surely = refusals.Aggregate(term.Options, (set, r) => set & r.Surely);
        var perhaps = refusals.Aggregate(OptionSet.Empty, (set, r) => set | r.Perhaps);
        return new EndorsedTerm(
            endorsement.Party!, endorsement.Proposal!, term, [endorsement],
            StatementList.Of(refusals.SelectMany(r => r.By)),
            surely, perhaps.Except(surely));
    }

    /// <summary>
    /// What each way to believe the accounts of the party refuses of the term, in the circumstances that the
    /// accepted text leaves open.
    /// </summary>
    public static List<TermRefusal> RefusalsOf(RuleContext context, EndorsedTerm found)
    {
        var endorsement = found.Endorsements[0];
        var text = TextOf(context, endorsement);
        var cell = context.Cells.First(c => ReferenceEquals(c.Subject.Party, found.Party)
            && ReferenceEquals(c.Subject.Point, found.Term.Point));
        return RefusalsOf(cell, found.Term, text, endorsement);
    }

    /// <summary>The day on whose text an endorsement is judged: its own, or the as-of date.</summary>
    public static DateOnly DayOf(RuleContext context, Statement endorsement) =>
        endorsement.Said.End < context.AsOf ? endorsement.Said.End : context.AsOf;

    private static ImmutableArray<CurrentTerm> TextOf(RuleContext context, Statement endorsement) =>
        CurrentText.Of(endorsement.Proposal!, context.Scenario.Amendments, DayOf(context, endorsement));

    private static List<TermRefusal> RefusalsOf(
        CellComparison cell, CurrentTerm term, ImmutableArray<CurrentTerm> text, Statement endorsement) =>
        [.. cell.Readings.Select(r => RefusalsOf(r, term, text, endorsement))];

    /// <summary>
    /// What the statements believed together refuse in every case that the text leaves open, and in some:
    /// points it does not tell may have any option, ambiguous ones any of theirs.
    /// </summary>
    private static TermRefusal RefusalsOf(
        CellReading reading, CurrentTerm term, ImmutableArray<CurrentTerm> text, Statement endorsement)
    {
        var (patterns, told) = Patterns(reading, text, endorsement);
        var claims = new CellClaims(reading.Statements, patterns, term.Point.AllOptions);
        var together = claims.Of(reading.Statements);
        var (surely, perhaps) = (term.Options, OptionSet.Empty);
        foreach (var pattern in InText(patterns, told))
        {
            surely &= together[pattern].Refused;
            perhaps |= together[pattern].Refused & term.Options;
        }

        return new TermRefusal(reading, surely, perhaps, [.. reading.Statements.Where(s =>
            InText(patterns, told).Any(p => claims.Of(s)[p].Refused.Intersects(term.Options)))]);
    }

    private static IEnumerable<int> InText(TruthPatterns patterns, Condition? told) =>
        Enumerable.Range(0, patterns.Count).Where(p => patterns.Holds(p, patterns.IndexOf(told)));

    /// <summary>
    /// The truth patterns of the statements believed, and what the text tells of the points of their
    /// conditions: the patterns where that holds are those of the text.
    /// </summary>
    private static (TruthPatterns Patterns, Condition? Told) Patterns(
        CellReading reading, ImmutableArray<CurrentTerm> text, Statement endorsement)
    {
        var asked = reading.Statements.Where(s => s.Condition is not null)
            .SelectMany(s => s.Condition!.Cases).SelectMany(c => c.Terms).Select(t => t.Point).ToHashSet();
        ImmutableArray<ConditionTerm> terms =
            [.. text.Where(t => t.Knowledge == TermKnowledge.Known && asked.Contains(t.Point))
                .Select(t => new ConditionTerm(t.Point, t.Options))];
        // The cell was compared, so its own patterns are not too many.
        var own = TruthPatterns.Of(reading.Statements)!;
        if (terms.IsEmpty)
            return (own, null);
        var told = new Condition(ConditionKind.If, [new ConditionCase(terms)]);
        // With the text they can be too many: then every pattern counts, and no refusal is surer than it is.
        return TruthPatterns.Of([.. reading.Statements, Saying(told, endorsement)]) is { } both
            ? (both, told)
            : (own, null);
    }

    // Patterns are found for statements: one that claims nothing lends its condition.
    private static Statement Saying(Condition told, Statement endorsement) => new()
    {
        Id = endorsement.Id,
        Stance = endorsement.Stance,
        Account = endorsement.Account,
        Said = endorsement.Said,
        Reported = endorsement.Reported,
        Condition = told,
    };
}
