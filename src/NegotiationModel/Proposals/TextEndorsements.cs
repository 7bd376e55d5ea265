using System.Collections.Immutable;
using NegotiationModel.Accounts;
using NegotiationModel.Model;

namespace NegotiationModel.Proposals;

/// <summary>Who speaks for which text.</summary>
internal sealed class TextEndorsements(ImmutableArray<CellComparison> cells)
{
    private readonly ImmutableArray<CellComparison> _cells =
        [.. cells.Where(c => c.Subject is { Party: not null, Proposal: not null })];

    /// <summary>Stances that speak for a text, believed in some version, by party; each list by id.</summary>
    public IEnumerable<(Party Party, Proposal Proposal, ImmutableArray<Statement> For)> All() =>
        from cell in _cells
        let inFavour = InFavour(cell)
        where !inFavour.IsEmpty
        select (cell.Subject.Party!, cell.Subject.Proposal!, inFavour);

    /// <summary>The party speaks for the text, whichever accounts are believed.</summary>
    public bool IsSure(Party party, Proposal proposal) =>
        _cells.Any(c => ReferenceEquals(c.Subject.Party, party)
            && ReferenceEquals(c.Subject.Proposal, proposal)
            && !c.Readings.IsEmpty && c.Readings.All(r => r.Statements.Any(IsFor)));

    /// <summary>Parties that speak for a text in some version.</summary>
    public IEnumerable<Party> Of(Proposal proposal) =>
        _cells.Where(c => ReferenceEquals(c.Subject.Proposal, proposal) && !InFavour(c).IsEmpty)
            .Select(c => c.Subject.Party!);

    private static ImmutableArray<Statement> InFavour(CellComparison cell) =>
        [.. cell.Readings.SelectMany(r => r.Statements).Where(IsFor)
            .DistinctBy(s => s.Id, StringComparer.Ordinal).OrderBy(s => s.Id, StringComparer.Ordinal)];

    private static bool IsFor(Statement statement) => statement is
        { Point: null, Stance: StanceKind.EndorsesWhole or StanceKind.EndorsesInPart or StanceKind.Welcomes };
}
