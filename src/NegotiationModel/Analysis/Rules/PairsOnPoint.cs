using System.Collections.Immutable;
using NegotiationModel.Model;
using NegotiationModel.Parties;

namespace NegotiationModel.Analysis.Rules;

/// <summary>Pairs of parties, gathered by their point.</summary>
internal static class PairsOnPoint
{
    /// <summary>The points on which some pair has the label, by id, with those pairs.</summary>
    public static IEnumerable<(Point Point, ImmutableArray<PartyPair> Pairs)> With(
        RuleContext context, PartyLabel label) =>
        context.Parties.Pairs.Where(p => p.Label == label)
            .GroupBy(p => p.Point.Id, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => (g.First().Point, g.ToImmutableArray()));
}
