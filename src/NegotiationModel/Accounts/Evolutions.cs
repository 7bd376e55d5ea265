using NegotiationModel.Model;

namespace NegotiationModel.Accounts;

/// <summary>The options on which a later stance differs from an earlier one in one truth pattern.</summary>
/// <param name="Softened">Accepted, where it was refused or not asked for.</param>
/// <param name="Hardened">Refused or not asked for, where it was accepted.</param>
/// <param name="MadeFinal">Refused for good, where it was merely refused.</param>
internal readonly record struct PatternChange(OptionSet Softened, OptionSet Hardened, OptionSet MadeFinal)
{
    /// <summary>Nothing differs in a way that counts.</summary>
    public bool IsEmpty => Softened.IsEmpty && Hardened.IsEmpty && MadeFinal.IsEmpty;
}

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
            var change = Change(earlier[i], later[i], addUp);
            softens |= !change.Softened.IsEmpty;
            hardens |= !change.Hardened.IsEmpty || !change.MadeFinal.IsEmpty;
        }

        return (softens, hardens) switch
        {
            (true, true) => Evolution.Shifts,
            (true, false) => Evolution.Softens,
            (false, true) => Evolution.Hardens,
            _ => Evolution.None,
        };
    }

    /// <summary>What changes in one truth pattern; see <see cref="Between"/>.</summary>
    public static PatternChange Change(in PatternClaims before, in PatternClaims after, bool addUp)
    {
        var ignored = addUp ? Overridden(before, after) : OptionSet.Empty;
        return new PatternChange(
            (after.Accepted & (before.Refused | before.NotAsked)).Except(ignored),
            ((after.Refused | after.NotAsked) & before.Accepted).Except(ignored),
            after.Final & before.Refused.Except(before.Final));
    }

    private static OptionSet Overridden(PatternClaims before, in PatternClaims after)
    {
        before.Add(after);
        return before.Overridden;
    }
}
