namespace NegotiationModel.Accounts;

/// <summary>
/// What a verdict does not show: one account against itself at one time, of which a view keeps the later id
/// only (two coders, two people, or one paper).
/// </summary>
public static class CellTies
{
    /// <summary>
    /// Some view dropped a statement for no better reason than its id: what stands of that account was not
    /// decided by anything the account says.
    /// </summary>
    public static bool HasUnresolvedTie(this CellComparison cell) =>
        cell.Groups.SelectMany(g => g.Views).SelectMany(v => v.Dropped)
            .Any(d => d.Reason == DropReason.ContradictedByIdAlone);
}
