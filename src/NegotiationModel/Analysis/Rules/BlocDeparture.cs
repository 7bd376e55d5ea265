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
        Find, Guide);

    private static RuleGuide Guide() => new()
    {
        Finds = """
            A member of a bloc whose own stance does not fit the bloc's line. The bloc may be unable to
            deliver what it says, or the member may try how far it can go.
            """,
        Quiet = """
            If the member says nothing itself, since then the bloc speaks for it; if its stance is narrower
            or wider and fits; and if one spoke in public and the other in private (NM404). A bloc and its
            member are never reported as accounts that contradict each other.
            """,
        Remedy = """
            Look which of the two came later, and who may speak for the bloc. If the member left the bloc,
            take it out of `members`.
            """,
        Bad = new("""
            defaults: {point: dam, channel: public, said: 2024-02-28}
            statements:
              - {id: s1, party: coast, rejects: half, account: records}
              - {id: s2, party: lowland, accepts: half, account: press}
            """),
        Good = new("""
            defaults: {point: dam, channel: public, said: 2024-02-28}
            statements:
              - {id: s1, party: coast, rejects: half, account: records}
              - {id: s2, party: lowland, rejects: [half, full], account: press}
            """),
        Terms = ["bloc", "bloc departure"],
        See = [new("coding.md", "Blocs")],
    };

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
