using System.Collections.Immutable;
using NegotiationModel.Accounts;
using NegotiationModel.Findings;
using NegotiationModel.Model;

namespace NegotiationModel.Analysis;

/// <summary>A cell whose verdict another statement changed.</summary>
/// <param name="Subject">The cell.</param>
/// <param name="Before">Its verdict before; null if nothing was known of it.</param>
/// <param name="After">The cell afterwards.</param>
public sealed record ChangedCell(CellSubject Subject, Verdict? Before, CellComparison After);

/// <summary>
/// What one more statement changes: how it stands to each other statement of its cell, which verdicts and
/// findings are others than before. Two results are compared, nothing is computed anew.
/// </summary>
public sealed record AdditionImpact
{
    /// <summary>The statement.</summary>
    public required Statement Statement { get; init; }

    /// <summary>Its cell afterwards; null for a remark on nothing compared.</summary>
    public CellComparison? Cell { get; init; }

    /// <summary>
    /// It was said or told after the dates of the analysis, and is compared with nothing yet.
    /// </summary>
    public bool IsLater { get; init; }

    /// <summary>Its pairs with the other statements of the cell, sorted by their ids.</summary>
    public ImmutableArray<StatementPair> Pairs { get; init; } = [];

    /// <summary>Cells with another verdict than before, in their order; its own among them.</summary>
    public ImmutableArray<ChangedCell> Cells { get; init; } = [];

    /// <summary>Findings that were not there before.</summary>
    public ImmutableArray<Finding> Found { get; init; } = [];

    /// <summary>Findings that are gone.</summary>
    public ImmutableArray<Finding> Gone { get; init; } = [];

    /// <summary>What a statement changes.</summary>
    /// <param name="before">The result without it.</param>
    /// <param name="after">The result with it.</param>
    /// <param name="id">Its id.</param>
    /// <returns>Null if the statement could not be bound.</returns>
    public static AdditionImpact? Of(AnalysisResult before, AnalysisResult after, string id)
    {
        if (after.Scenario?.Statements.FirstOrDefault(s => Is(s, id)) is not { } statement)
            return null;
        var cell = after.Cells.FirstOrDefault(c => c.Statements.Contains(statement));
        return new AdditionImpact
        {
            Statement = statement,
            Cell = cell,
            IsLater = cell is not null && !cell.Known.Contains(statement),
            Pairs = [.. cell?.Pairs.Where(p => p.A == statement || p.B == statement) ?? []],
            Cells = ChangedCells(before, after),
            Found = Others(after.Findings, before.Findings),
            Gone = Others(before.Findings, after.Findings),
        };
    }

    private static bool Is(Statement statement, string id) =>
        string.Equals(statement.Id, id, StringComparison.Ordinal);

    private static ImmutableArray<ChangedCell> ChangedCells(AnalysisResult before, AnalysisResult after)
    {
        var verdicts = before.Cells.ToDictionary(c => KeyOf(c.Subject), c => c.Verdict);
        return [.. after.Cells
            .Select(c => new ChangedCell(
                c.Subject, verdicts.TryGetValue(KeyOf(c.Subject), out var was) ? was : null, c))
            .Where(c => c.Before != c.After.Verdict)];
    }

    private static (string Party, string? Point, string? Proposal) KeyOf(CellSubject subject) =>
        (subject.Party?.Id ?? "", subject.Point?.Id, subject.Proposal?.Id);

    private static ImmutableArray<Finding> Others(
        ImmutableArray<Finding> findings, ImmutableArray<Finding> than)
    {
        var known = than.Select(Fingerprint.Of).ToHashSet(StringComparer.Ordinal);
        return findings.RemoveAll(f => known.Contains(Fingerprint.Of(f)));
    }
}
