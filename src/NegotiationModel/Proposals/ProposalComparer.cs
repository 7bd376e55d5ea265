using System.Collections.Immutable;
using NegotiationModel.Accounts;
using NegotiationModel.Model;

namespace NegotiationModel.Proposals;

/// <summary>
/// The door of the room: texts, amendments and promises against compared cells, as of the date of the
/// settings.
/// </summary>
public static class ProposalComparer
{
    /// <summary>Compares every text and promise that there is by the as-of date.</summary>
    public static ProposalComparison Compare(
        Scenario scenario, ImmutableArray<CellComparison> cells, ComparisonSettings settings,
        CancellationToken cancellation = default)
    {
        var asOf = settings.AsOf;
        ImmutableArray<TextKnowledge> texts =
            [.. scenario.Proposals.Where(p => p.Date.Start <= asOf)
                .OrderBy(p => p.Date.Start).ThenBy(p => p.Date.End).ThenBy(p => p.Id, StringComparer.Ordinal)
                .Select(p => new TextKnowledge(p, scenario.Amendments, asOf))];
        ImmutableArray<Promise> promises = [.. scenario.Promises.Where(p => p.Said.Start <= asOf)];
        if (texts.IsEmpty && promises.IsEmpty)
            return ProposalComparison.None;

        var lineage = new Lineage([.. texts.Select(t => t.Proposal)]);
        var packages = new PackageClaims(cells, scenario.Amendments, asOf);
        var endorsements = new TextEndorsements(cells);
        var terms = new TermComparer(cells, packages, scenario.Points);
        var reviews = Reviews(scenario, texts, lineage, new PositionsAtDate(cells, settings), asOf);
        cancellation.ThrowIfCancellationRequested();
        var byAmendment = reviews.SelectMany(r => r.Amendments)
            .ToDictionary(a => a.Amendment.Id, StringComparer.Ordinal);
        var promiseReviewer = new PromiseReviewer(
            lineage, texts, new Blocs(scenario.Parties), endorsements.IsSure, byAmendment,
            new PartyStances(cells, packages));
        var byId = texts.OrderBy(t => t.Proposal.Id, StringComparer.Ordinal).ToList();
        return new ProposalComparison
        {
            Proposals = reviews,
            Terms = [.. byId.SelectMany(terms.Compare)],
            NoCommonReadings = [.. byId.SelectMany(text => CommonReadings.MissingIn(
                text, point => Concerned(cells, endorsements, text, point),
                (term, party) => terms.LeftOpen(text, term, party)))],
            Unattributed = [.. byId.SelectMany(t => Unattributed(scenario, lineage, t.Proposal))],
            ChangedEndorsements = [.. Changed(endorsements, reviews, new Blocs(scenario.Parties))],
            Promises = [.. promiseReviewer.Review(promises)],
            Lineage = lineage,
        };
    }

    private static ImmutableArray<ProposalReview> Reviews(
        Scenario scenario, ImmutableArray<TextKnowledge> texts, Lineage lineage, PositionsAtDate positions,
        DateOnly asOf)
    {
        var histories = texts.ToDictionary(
            t => t.Proposal, t => TextHistory.Of(t.Proposal, scenario.Amendments, asOf));
        var reviewer = new AmendmentReviewer(lineage, histories, positions, asOf);
        return [.. texts.Select(text =>
        {
            ImmutableArray<AmendmentReview> amendments = [.. reviewer.Review(histories[text.Proposal])];
            return new ProposalReview(text, amendments, Sums(amendments));
        })];
    }

    private static ImmutableArray<NetMovement> Sums(ImmutableArray<AmendmentReview> amendments) =>
        [.. amendments.SelectMany(a => a.Movements).GroupBy(m => m.Party)
            .OrderBy(g => g.Key.Id, StringComparer.Ordinal)
            .Select(g => new NetMovement(
                g.Key,
                g.Aggregate(Fraction.Zero, (sum, m) => sum + Weighted(m)),
                g.Aggregate(Fraction.Zero, (sum, m) => sum + Weighted(m).Abs()),
                g.Count(m => m.Toward is not null), g.Count()))];

    private static Fraction Weighted(Movement movement) =>
        (movement.Toward ?? Fraction.Zero) * Fraction.Of(movement.Point.Salience ?? 1);

    private static IEnumerable<Party> Concerned(
        ImmutableArray<CellComparison> cells, TextEndorsements endorsements, TextKnowledge text,
        Point point) =>
        cells.Where(c => c.Subject.Party is not null && ReferenceEquals(c.Subject.Point, point)
                && !c.Readings.IsEmpty)
            .Select(c => c.Subject.Party!).Concat(endorsements.Of(text.Proposal)).Distinct();

    /// <summary>
    /// Where the term of a text and those of all texts it was made from are known, and none of these has it.
    /// </summary>
    private static IEnumerable<UnattributedChange> Unattributed(
        Scenario scenario, Lineage lineage, Proposal text)
    {
        var parents = lineage.ParentsOf(text)
            .Select(p => new TextKnowledge(p, scenario.Amendments, text.Date.End)).ToList();
        if (parents.Count == 0)
            yield break;
        foreach (var term in text.Terms)
        {
            ImmutableArray<(Proposal, OptionSet)> held =
                [.. parents.Where(p => p.Told.ContainsKey(term.Point))
                    .Select(p => (p.Proposal, p.Told[term.Point]))];
            if (held.Length == parents.Count && held.All(h => h.Item2 != term.Options))
                yield return new UnattributedChange(text, term.Point, term.Options, held);
        }
    }

    private static IEnumerable<ChangedEndorsement> Changed(
        TextEndorsements endorsements, ImmutableArray<ProposalReview> reviews, Blocs blocs)
    {
        var byText = reviews.ToDictionary(r => r.Proposal);
        foreach (var one in endorsements.All().Where(e => byText.ContainsKey(e.Proposal))
            .OrderBy(e => e.Proposal.Id, StringComparer.Ordinal)
            .ThenBy(e => e.Party.Id, StringComparer.Ordinal))
        {
            var made = byText[one.Proposal].Amendments;
            ImmutableArray<AmendmentReview> later =
                [.. made.Where(a => IsOthers(a, one.Party, blocs) && !IsTakenBack(a, made)
                    && one.For.Any(s => a.Amendment.Date.IsLaterThan(s.Said)))];
            if (later.IsEmpty)
                continue;
            yield return new ChangedEndorsement(
                one.Party, one.Proposal,
                [.. one.For.Where(s => later.Any(a => a.Amendment.Date.IsLaterThan(s.Said)))], later);
        }
    }

    // Undone in a later text, it still changed this one.
    private static bool IsTakenBack(AmendmentReview review, ImmutableArray<AmendmentReview> made) =>
        review.Status == AmendmentStatus.Undone
        && made.Any(m => review.UndoneBy.Contains(m.Amendment.Id, StringComparer.Ordinal));

    // An amendment whose author is not told is nobody else's for certain.
    private static bool IsOthers(AmendmentReview review, Party party, Blocs blocs) =>
        !review.Amendment.By.IsEmpty && review.Amendment.By.Select(a => a.Party ?? a.Person!.Party)
            .All(by => !ReferenceEquals(by, party)
                && !blocs.IsInside(by, party) && !blocs.IsInside(party, by));
}
