using System.Collections.Immutable;
using NegotiationModel.Findings;
using NegotiationModel.Model;
using NegotiationModel.Parties;

namespace NegotiationModel.Analysis.Rules;

/// <summary>NM504: all that one party asks for is what another never accepts.</summary>
/// <param name="Point">The point.</param>
/// <param name="Asking">Who asks, wishes or hints.</param>
/// <param name="Refusing">Whose red line it is.</param>
/// <param name="Asks">The positions of the one, by id.</param>
/// <param name="RedLines">The red lines of the other that it touches, by id.</param>
public sealed record PositionInRedLineData(
    Point Point, Party Asking, Party Refusing, ImmutableArray<Statement> Asks,
    ImmutableArray<Statement> RedLines) : FindingData;

internal static class PositionInRedLine
{
    public static readonly Rule Rule = new(
        new RuleDescriptor("NM504", "position-in-red-line", FindingLevel.Warning,
            "All that one party asks for lies inside another's red line"),
        Find);

    private static IEnumerable<Finding> Find(RuleContext context)
    {
        foreach (var pair in context.Parties.Pairs)
        {
            if (pair.PositionOfAInRedLineOfB)
                yield return Make(context, pair, pair.A, pair.B);
            if (pair.PositionOfBInRedLineOfA)
                yield return Make(context, pair, pair.B, pair.A);
        }
    }

    private static Finding Make(RuleContext context, PartyPair pair, Party asking, Party refusing)
    {
        var asks = Of(pair, asking, StanceKind.Position);
        var asked = asks.Aggregate(OptionSet.Empty, (set, s) => set | s.Options);
        var lines = Of(pair, refusing, StanceKind.RedLine);
        var touched = lines.RemoveAll(s => !s.Options.Intersects(asked));
        return FoundBy.Statements(
            context, Rule,
            [new("party", asking.Id), new("other-party", refusing.Id), new("point", pair.Point.Id)],
            [.. asks, .. touched],
            new PositionInRedLineData(pair.Point, asking, refusing, asks, touched));
    }

    private static ImmutableArray<Statement> Of(PartyPair pair, Party party, StanceKind stance) =>
        [.. pair.Evidence.Where(s => ReferenceEquals(s.Party, party) && s.Stance == stance)];
}
