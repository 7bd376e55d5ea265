namespace NegotiationModel.Tests.Reference;

/// <summary>A whole scenario, in the order in which it is to be written.</summary>
internal sealed record RefScenario
{
    public string AsOf { get; init; } = "2024-06-30";

    public int Window { get; init; } = 90;

    public IReadOnlyList<RefParty> Parties { get; init; } = [];

    public IReadOnlyList<RefPerson> People { get; init; } = [];

    public IReadOnlyList<RefPoint> Points { get; init; } = [];

    public IReadOnlyList<RefSource> Sources { get; init; } = [];

    public IReadOnlyList<RefAccount> Accounts { get; init; } = [];

    public IReadOnlyList<RefStatement> Statements { get; init; } = [];

    public IReadOnlyList<RefProposal> Proposals { get; init; } = [];

    public IReadOnlyList<RefEvent> Events { get; init; } = [];
}
