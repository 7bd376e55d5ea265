using System.Collections.Immutable;
using NegotiationModel.Accounts;
using NegotiationModel.Model;

namespace NegotiationModel.Parties;

/// <summary>
/// One party's stance on a point, in one reading of its cell, over the truth patterns that two cells have
/// together.
/// </summary>
internal sealed class PartySide
{
    private readonly ClaimSet _claims;
    private readonly CellReading _reading;

    public PartySide(CellReading reading, TruthPatterns patterns)
    {
        _reading = reading;
        _claims = StatementClaims.Of(reading.Statements.AsSpan(), patterns);
    }

    /// <summary>What is believed, sorted by id.</summary>
    public ImmutableArray<Statement> Statements => _reading.Statements;

    /// <summary>Who is believed; twice, if with a public and a private word.</summary>
    public IEnumerable<Account> Accounts => _reading.Views.Select(v => v.Account);

    /// <summary>Nothing is claimed in any pattern.</summary>
    public bool IsSilent => _claims.IsEmpty;

    /// <summary>What is accepted, refused, final and asked for in one pattern.</summary>
    public ref readonly PatternClaims this[int pattern] => ref _claims[pattern];

    /// <summary>What is doubted in some pattern.</summary>
    public OptionSet Doubted
    {
        get
        {
            var doubted = OptionSet.Empty;
            for (var i = 0; i < _claims.PatternCount; i++)
                doubted |= _claims[i].Doubted;
            return doubted;
        }
    }
}
