using NegotiationModel.Model;

namespace NegotiationModel.Accounts;

/// <summary>Softening and hardening: about claims, not only about conflict.</summary>
internal static class Evolutions
{
    /// <summary>What the later claims change.</summary>
    /// <param name="earlier">The earlier claims.</param>
    /// <param name="later">The later claims.</param>
    /// <param name="addUp">Both can hold together: conditions that only add up are no change.</param>
    public static Evolution Between(ClaimSet earlier, ClaimSet later, bool addUp)
    {
        var (softens, hardens) = (false, false);
        for (var i = 0; i < earlier.PatternCount; i++)
        {
            ref readonly var before = ref earlier[i];
            ref readonly var after = ref later[i];
            var ignored = addUp ? Overridden(before, after) : OptionSet.Empty;
            softens |= !(after.Accepted & (before.Refused | before.NotAsked)).Except(ignored).IsEmpty;
            hardens |= !((after.Refused | after.NotAsked) & before.Accepted).Except(ignored).IsEmpty
                || !(after.Final & before.Refused.Except(before.Final)).IsEmpty;
        }

        return (softens, hardens) switch
        {
            (true, true) => Evolution.Shifts,
            (true, false) => Evolution.Softens,
            (false, true) => Evolution.Hardens,
            _ => Evolution.None,
        };
    }

    private static OptionSet Overridden(PatternClaims before, in PatternClaims after)
    {
        before.Add(after);
        return before.Overridden;
    }
}
