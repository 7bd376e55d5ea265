using System.Collections.Immutable;
using NegotiationModel.Accounts;
using NegotiationModel.Model;

namespace NegotiationModel.Proposals;

/// <summary>
/// What parties accept by accepting a whole text: each term that had one option on that day. Kept apart from
/// their own stances, and used where texts and deals are judged only.
/// </summary>
internal sealed class PackageClaims
{
    private readonly Dictionary<(Party, Point), List<PackageClaim>> _claims = [];

    public PackageClaims(
        ImmutableArray<CellComparison> cells, ImmutableArray<Amendment> amendments, DateOnly asOf)
    {
        foreach (var cell in cells.Where(c => c.Subject is { Proposal: not null, Party: not null }))
        {
            var endorsements = cell.Readings.SelectMany(r => r.Statements)
                .Where(s => s is { Stance: StanceKind.EndorsesWhole, Point: null })
                .DistinctBy(s => s.Id, StringComparer.Ordinal);
            foreach (var endorsement in endorsements)
            {
                var isSure = cell.Readings.All(r => r.Statements.Contains(endorsement));
                Add(endorsement, isSure, TextOf(endorsement, amendments, asOf));
            }
        }
    }

    /// <summary>The text as it stood when a stance on it was taken.</summary>
    public static TextKnowledge TextOf(
        Statement stance, ImmutableArray<Amendment> amendments, DateOnly asOf) =>
        new(stance.Proposal!, amendments, stance.Said.End < asOf ? stance.Said.End : asOf);

    /// <summary>Options of a point that a party accepts with some text.</summary>
    /// <param name="party">The party.</param>
    /// <param name="point">The point.</param>
    /// <param name="surely">Only what is accepted whichever accounts are believed.</param>
    public OptionSet Accepted(Party party, Point point, bool surely) =>
        Of(party, point).Where(c => c.IsSure || !surely)
            .Aggregate(OptionSet.Empty, (set, c) => set | c.Options);

    /// <summary>The acceptances that say so, by id.</summary>
    public ImmutableArray<Statement> Endorsements(Party party, Point point) =>
        [.. Of(party, point).Select(c => c.By).DistinctBy(s => s.Id, StringComparer.Ordinal)
            .OrderBy(s => s.Id, StringComparer.Ordinal)];

    private void Add(Statement endorsement, bool isSure, TextKnowledge text)
    {
        foreach (var (point, options) in text.Told.Where(t => t.Key.IsOneOption(t.Value)))
        {
            var key = (endorsement.Party!, point);
            if (!_claims.TryGetValue(key, out var claims))
                _claims[key] = claims = [];
            claims.Add(new PackageClaim(options, endorsement, isSure));
        }
    }

    private List<PackageClaim> Of(Party party, Point point) =>
        _claims.GetValueOrDefault((party, point)) ?? [];

    /// <summary>What one acceptance of a text accepts on one point.</summary>
    private sealed record PackageClaim(OptionSet Options, Statement By, bool IsSure);
}
