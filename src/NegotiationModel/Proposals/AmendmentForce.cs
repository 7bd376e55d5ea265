using System.Collections.Immutable;
using NegotiationModel.Model;

namespace NegotiationModel.Proposals;

/// <summary>Whether an amendment still changes its text.</summary>
public enum AmendmentForce
{
    /// <summary>It does.</summary>
    InForce,

    /// <summary>It was reverted perhaps: one of several of which some were.</summary>
    Perhaps,

    /// <summary>It was reverted.</summary>
    Reverted,
}

/// <summary>
/// Decides which amendments of one text are in force. A reverted amendment reverts nothing itself, so what it
/// had taken back is in force again.
/// </summary>
internal static class AmendmentForces
{
    /// <summary>The force of each amendment, in their order.</summary>
    public static ImmutableArray<AmendmentForce> Of(IReadOnlyList<Amendment> amendments)
    {
        var reverters = RevertersOf(amendments);
        var forces = new AmendmentForce?[amendments.Count];
        Decide(reverters, forces);
        // Amendments of one day can revert each other in a circle: there the order tells which came last.
        for (var at = 0; at < forces.Length; at++)
            reverters[at].RemoveAll(r => r.At <= at && forces[r.At] is null);
        Decide(reverters, forces);
        return [.. forces.Select(f => f!.Value)];
    }

    private static void Decide(List<(int At, bool All)>[] reverters, AmendmentForce?[] forces)
    {
        bool decided;
        do
        {
            decided = false;
            // Later amendments revert earlier ones, so that one pass from the end decides most of them.
            for (var at = forces.Length - 1; at >= 0; at--)
            {
                if (forces[at] is not null)
                    continue;
                forces[at] = Under(reverters[at], forces);
                decided |= forces[at] is not null;
            }
        }
        while (decided);
    }

    /// <summary>Null as long as it depends on a reverter that is not decided.</summary>
    private static AmendmentForce? Under(List<(int At, bool All)> reverters, AmendmentForce?[] forces)
    {
        if (reverters.Exists(r => r.All && forces[r.At] == AmendmentForce.InForce))
            return AmendmentForce.Reverted;
        if (reverters.Exists(r => forces[r.At] is null))
            return null;
        return reverters.Exists(r => forces[r.At] != AmendmentForce.Reverted)
            ? AmendmentForce.Perhaps
            : AmendmentForce.InForce;
    }

    private static List<(int At, bool All)>[] RevertersOf(IReadOnlyList<Amendment> amendments)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var at = 0; at < amendments.Count; at++)
            places[amendments[at].Id] = at;
        var reverters = new List<(int At, bool All)>[amendments.Count];
        for (var at = 0; at < reverters.Length; at++)
            reverters[at] = [];
        for (var at = 0; at < reverters.Length; at++)
        {
            var reverter = amendments[at];
            var all = reverter.RevertsAtLeast is not { } least || least >= reverter.Reverts.Length;
            foreach (var id in reverter.Reverts)
            {
                // What surely came later was not there to be reverted.
                if (places.TryGetValue(id, out var target)
                    && !amendments[target].Date.IsLaterThan(reverter.Date))
                    reverters[target].Add((at, all));
            }
        }

        return reverters;
    }
}
