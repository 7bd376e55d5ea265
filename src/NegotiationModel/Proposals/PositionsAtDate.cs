using System.Collections.Immutable;
using NegotiationModel.Accounts;
using NegotiationModel.Model;

namespace NegotiationModel.Proposals;

/// <summary>What each party asked for on a day: the target of movement.</summary>
internal sealed class PositionsAtDate(ImmutableArray<CellComparison> cells, ComparisonSettings settings)
{
    private readonly ILookup<Point, CellComparison> _byPoint = cells
        .Where(c => c.Subject is { Party: not null, Point: not null }).ToLookup(c => c.Subject.Point!);

    private readonly Dictionary<(CellComparison, DateOnly), CellComparison> _then = [];

    /// <summary>
    /// Parties that spoke about a point by the end of a day, by id, each with its position; null for a party
    /// that asks for nothing, for different things under different conditions, or for what only some
    /// accounts tell.
    /// </summary>
    public IEnumerable<(Party Party, OptionSet? Position)> On(Point point, DateOnly day) =>
        from cell in _byPoint[point].OrderBy(c => c.Subject.Party!.Id, StringComparer.Ordinal)
        let then = Then(cell, day)
        where !then.Readings.IsEmpty
        select (cell.Subject.Party!, Position(then));

    private CellComparison Then(CellComparison cell, DateOnly day)
    {
        if (day >= settings.AsOf)
            return cell;
        if (!_then.TryGetValue((cell, day), out var then))
        {
            then = AccountComparer.Compare(cell.Subject, cell.Statements, settings with { AsOf = day });
            _then[(cell, day)] = then;
        }

        return then;
    }

    private static OptionSet? Position(CellComparison cell)
    {
        var asked = cell.Readings.SelectMany(r => Asked(r, cell.CellClaims)).Distinct().ToList();
        return asked.Count == 1 ? asked[0] : null;
    }

    private static IEnumerable<OptionSet?> Asked(CellReading reading, CellClaims claims)
    {
        var together = claims.Of(reading.Statements);
        for (var pattern = 0; pattern < together.PatternCount; pattern++)
            yield return together[pattern].HasPosition ? together[pattern].Position : null;
    }
}
