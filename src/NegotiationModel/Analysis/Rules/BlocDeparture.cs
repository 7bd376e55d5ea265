using System.Collections.Immutable;
using NegotiationModel.Accounts;
using NegotiationModel.Findings;
using NegotiationModel.Model;

namespace NegotiationModel.Analysis.Rules;

/// <summary>NM505: a member says what does not fit its bloc's line.</summary>
/// <param name="Bloc">The bloc.</param>
/// <param name="Cell">The member, and the point or text.</param>
/// <param name="OfBloc">The bloc's clashing statements, by id.</param>
/// <param name="OfMember">The member's, by id.</param>
/// <param name="IsCertain">So it is whichever accounts are believed.</param>
public sealed record BlocDepartureData(
    Party Bloc, CellSubject Cell, ImmutableArray<Statement> OfBloc, ImmutableArray<Statement> OfMember,
    bool IsCertain) : FindingData;

internal static class BlocDeparture
{
    public static readonly Rule Rule = new(
        new RuleDescriptor("NM505", "bloc-departure", FindingLevel.Warning,
            "A member of a bloc says what does not fit the bloc's line"),
        Find);

    private static IEnumerable<Finding> Find(RuleContext context)
    {
        foreach (var clash in context.Parties.BlocClashes.Where(c => !c.IsChannelSplit))
        {
            var ofBloc = StatementList.Of(clash.Clashes.Select(c => c.OfBloc));
            var ofMember = StatementList.Of(clash.Clashes.Select(c => c.OfMember));
            yield return FoundBy.Statements(
                context, Rule, FoundBy.Subjects(clash.Bloc, clash.Subject), [.. ofBloc, .. ofMember],
                new BlocDepartureData(clash.Bloc, clash.Subject, ofBloc, ofMember, clash.IsCertain));
        }
    }
}
