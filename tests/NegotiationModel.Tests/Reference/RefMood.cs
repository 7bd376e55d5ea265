namespace NegotiationModel.Tests.Reference;

/// <summary>
/// What a random scenario is full of. Without it every scenario would be the same mixture, and what needs
/// a crowd (contradictions of three, changes, parties that collide) would hardly ever come.
/// </summary>
internal sealed record RefMood(
    int SameParty,
    int SamePoint,
    int SameChannel,
    int SameDay,
    int Conditions,
    int Options,
    int Links,
    int Expiry,
    IReadOnlyList<RefStance> Stances,
    bool Ring
)
{
    private static readonly RefStance[] _mixed =
    [
        RefStance.Position,
        RefStance.Position,
        RefStance.Position,
        RefStance.Accepts,
        RefStance.Accepts,
        RefStance.Accepts,
        RefStance.Rejects,
        RefStance.Rejects,
        RefStance.RedLine,
        RefStance.Doubts,
        RefStance.Remark,
    ];

    private static readonly RefStance[] _asks = [RefStance.Position, RefStance.Position, RefStance.Rejects];

    private static readonly RefStance[] _answers = [RefStance.Accepts, RefStance.Rejects, RefStance.RedLine];

    public static RefMood Of(RefRandom random) =>
        new(
            SameParty: random.Pick([50, 65, 95]),
            SamePoint: random.Pick([60, 90, 100]),
            SameChannel: random.Pick([0, 50, 95]),
            SameDay: random.Pick([0, 40, 90]),
            Conditions: random.Pick([10, 40, 70]),
            Options: random.Pick([20, 35, 60]),
            Links: random.Pick([0, 5, 20]),
            Expiry: random.Pick([0, 5, 20]),
            Stances: random.Pick([_mixed, _mixed, _asks, _answers]),
            // Positions that leave out one option each, told in turn: no two of them clash, all of them do.
            Ring: random.Chance(6)
        );
}
