using static NegotiationModel.Tests.Reference.RefText;

namespace NegotiationModel.Tests.Reference;

/// <summary>Declared links between statements, of which only known statements have any.</summary>
internal sealed class RefLinks
{
    private readonly RefLens _lens;
    private readonly Dictionary<string, RefStatement> _byId;

    public RefLinks(RefLens lens)
    {
        _lens = lens;
        _byId = lens.Scenario.Statements.ToDictionary(statement => statement.Id, StringComparer.Ordinal);
    }

    /// <summary>Whether links of either kind lead from one statement to another.</summary>
    public bool Leads(RefStatement from, RefStatement to) =>
        Reach(from, to, statement => [statement.Supersedes, statement.Corrects]);

    public bool LeadsByCorrections(RefStatement from, RefStatement to) =>
        Reach(from, to, statement => [statement.Corrects]);

    /// <summary>
    /// Whether a statement is gone as of the date, because another one corrects or supersedes it.
    /// </summary>
    public bool IsDropped(RefStatement statement) =>
        _lens.Scenario.Statements.Any(other =>
            (Names(other.Corrects, statement) && Actors(other).Any())
            || (Names(other.Supersedes, statement) && Actors(other).Any(_lens.IsSaid))
        );

    /// <summary>
    /// Who acts for a statement's links: itself, or those who correct it, or those who correct them.
    /// </summary>
    private IEnumerable<RefStatement> Actors(RefStatement statement)
    {
        if (!_lens.IsKnown(statement))
        {
            return [];
        }

        var correctors = _lens
            .Scenario.Statements.Where(other => Names(other.Corrects, statement) && _lens.IsKnown(other))
            .ToList();
        return correctors.Count == 0 ? [statement] : correctors.SelectMany(Actors);
    }

    private bool Reach(RefStatement from, RefStatement to, Func<RefStatement, IEnumerable<string?>> links) =>
        _lens.IsKnown(from)
        && links(from).Any(link => link is not null && (Names(link, to) || Reach(_byId[link], to, links)));

    private static bool Names(string? link, RefStatement statement) => Same(link, statement.Id);
}
