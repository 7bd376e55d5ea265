namespace NegotiationModel.Tests.Reference;

/// <summary>A scenario looked at as of one date, as known on another.</summary>
internal sealed class RefLens
{
    private readonly Dictionary<string, RefPoint> _points;
    private readonly Dictionary<string, RefSource> _sources;
    private readonly Dictionary<string, RefAccount> _accounts;
    private readonly Dictionary<string, RefSegments> _segments = new(StringComparer.Ordinal);
    private readonly Dictionary<string, RefSpan> _said = new(StringComparer.Ordinal);
    private readonly Dictionary<string, RefSpan> _reported = new(StringComparer.Ordinal);

    public RefLens(RefScenario scenario, DateOnly? asOf = null, DateOnly? knownAsOf = null)
    {
        var own = RefSpan.Parse(scenario.AsOf).Start;
        Scenario = scenario;
        AsOf = asOf ?? own;
        // An earlier as-of date does not make us forget what we know.
        KnownAsOf = knownAsOf ?? own;
        _points = scenario.Points.ToDictionary(point => point.Id, StringComparer.Ordinal);
        _sources = scenario.Sources.ToDictionary(source => source.Id, StringComparer.Ordinal);
        _accounts = scenario.Accounts.ToDictionary(account => account.Id, StringComparer.Ordinal);
        foreach (var statement in scenario.Statements)
        {
            var published = statement.Source is null ? null : _sources[statement.Source].Published;
            var said = statement.Said ?? published ?? throw new InvalidOperationException("No date.");
            _said[statement.Id] = RefSpan.Parse(said);
            _reported[statement.Id] = RefSpan.Parse(statement.Reported ?? published ?? said);
        }
    }

    public RefScenario Scenario { get; }

    public DateOnly AsOf { get; }

    public DateOnly KnownAsOf { get; }

    public RefPoint Point(string id) => _points[id];

    public RefSpan Said(RefStatement statement) => _said[statement.Id];

    public RefSpan Reported(RefStatement statement) => _reported[statement.Id];

    public bool IsKnown(RefStatement statement) => Reported(statement).Start <= KnownAsOf;

    public bool IsSaid(RefStatement statement) => Said(statement).Start <= AsOf;

    /// <summary>The account that an account copies in the end; itself if it copies none.</summary>
    public string Root(string account)
    {
        var current = _accounts[account];
        while (current.DerivesFrom is { } origin)
        {
            current = _accounts[origin];
        }

        return current.Id;
    }

    /// <summary>The cell a statement belongs to. A question of fact has no party.</summary>
    public string CellOf(RefStatement statement)
    {
        if (statement.Proposal is { } proposal)
        {
            return $"{statement.Party}|text {proposal}";
        }

        var point = Point(statement.Point!);
        return point.IsFact ? $"|{point.Id}" : $"{statement.Party}|{point.Id}";
    }

    public RefSegments Segments(string point)
    {
        if (!_segments.TryGetValue(point, out var segments))
        {
            segments = RefSegments.Of(Scenario, Point(point));
            _segments[point] = segments;
        }

        return segments;
    }
}
