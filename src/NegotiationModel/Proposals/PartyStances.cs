using System.Collections.Immutable;
using NegotiationModel.Accounts;
using NegotiationModel.Model;

namespace NegotiationModel.Proposals;

/// <summary>What parties accept and refuse on a point, whichever accounts are believed and whatever holds
/// elsewhere.</summary>
internal sealed class PartyStances(ImmutableArray<CellComparison> cells, PackageClaims packages)
{
    private readonly Dictionary<(Party, Point), CellComparison> _cells = cells
        .Where(c => c.Subject is { Party: not null, Point: not null })
        .ToDictionary(c => (c.Subject.Party!, c.Subject.Point!));

    /// <summary>Some option of the set is surely accepted, in every version and every case.</summary>
    public bool Accepts(Party party, Point point, OptionSet options) =>
        (InEvery(party, point, c => c.AcceptedAfterAll) | packages.Accepted(party, point, surely: true))
            .Intersects(options);

    /// <summary>
    /// Statements that together refuse every option of the set in every version and every case, by id; empty
    /// if they do not.
    /// </summary>
    public ImmutableArray<Statement> Refusals(Party party, Point point, OptionSet options)
    {
        if (!InEvery(party, point, c => c.Refused).ContainsAll(options) || options.IsEmpty)
            return [];
        var cell = _cells[(party, point)];
        return [.. cell.Readings.SelectMany(r => r.Statements)
            .Where(s => s.Stance is StanceKind.Accepts or StanceKind.Rejects or StanceKind.RedLine
                && s.Options.Intersects(options) && Refuses(cell, s, options))
            .DistinctBy(s => s.Id, StringComparer.Ordinal).OrderBy(s => s.Id, StringComparer.Ordinal)];
    }

    private static bool Refuses(CellComparison cell, Statement statement, OptionSet options)
    {
        var claims = cell.CellClaims.Of(statement);
        return Enumerable.Range(0, claims.PatternCount).Any(p => claims[p].Refused.Intersects(options));
    }

    private OptionSet InEvery(Party party, Point point, Func<PatternClaims, OptionSet> of)
    {
        if (_cells.GetValueOrDefault((party, point)) is not { } cell || cell.Readings.IsEmpty)
            return OptionSet.Empty;
        var all = point.AllOptions;
        foreach (var reading in cell.Readings)
        {
            var together = cell.CellClaims.Of(reading.Statements);
            for (var pattern = 0; pattern < together.PatternCount; pattern++)
                all &= of(together[pattern]);
        }

        return all;
    }
}
