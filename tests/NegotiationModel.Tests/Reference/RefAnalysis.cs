namespace NegotiationModel.Tests.Reference;

/// <summary>Everything the reference has to say about a scenario.</summary>
internal sealed class RefAnalysis
{
    public RefAnalysis(RefScenario scenario, DateOnly? asOf = null, DateOnly? knownAsOf = null)
    {
        var lens = new RefLens(scenario, asOf, knownAsOf);
        var classify = new RefClassify(lens);
        Lens = lens;
        Cells = scenario
            .Statements.GroupBy(lens.CellOf, StringComparer.Ordinal)
            .ToDictionary(
                cell => cell.Key,
                cell => new RefCell(lens, classify, cell.Key, cell.ToList()),
                StringComparer.Ordinal
            );
        Pairs = scenario
            .Statements.SelectMany((_, place) => scenario.Statements.Take(place), (a, b) => classify.Of(a, b))
            .OfType<RefPair>()
            .ToList();
        Parties = new RefParties(lens, classify, Cells).All().ToList();
    }

    public RefLens Lens { get; }

    public IReadOnlyDictionary<string, RefCell> Cells { get; }

    public IReadOnlyList<RefPair> Pairs { get; }

    public IReadOnlyList<RefPartyPair> Parties { get; }
}
