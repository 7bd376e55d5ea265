using NegotiationModel.Model;

namespace NegotiationModel.Accounts;

/// <summary>The claims of a cell's statements over the cell's truth patterns.</summary>
internal sealed class CellClaims
{
    private readonly Dictionary<Statement, ClaimSet> _byStatement;

    public CellClaims(IReadOnlyCollection<Statement> statements, TruthPatterns patterns, OptionSet allOptions)
    {
        Patterns = patterns;
        AllOptions = allOptions;
        _byStatement = new Dictionary<Statement, ClaimSet>(statements.Count);
        foreach (var statement in statements)
            _byStatement[statement] = StatementClaims.Of(statement, patterns);
    }

    /// <summary>The truth patterns of the cell's conditions.</summary>
    public TruthPatterns Patterns { get; }

    /// <summary>All options of the cell's point; empty for a proposal.</summary>
    public OptionSet AllOptions { get; }

    /// <summary>The claims of one statement.</summary>
    public ClaimSet Of(Statement statement) => _byStatement[statement];

    /// <summary>The claims of several statements together.</summary>
    public ClaimSet Of(IEnumerable<Statement> statements) =>
        ClaimSet.Union(statements.Select(Of), Patterns.Count);

    /// <summary>They can hold together.</summary>
    public bool AreConsistent(IEnumerable<Statement> statements) => Of(statements).IsConsistent(AllOptions);
}
