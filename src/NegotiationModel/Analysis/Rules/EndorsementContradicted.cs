using NegotiationModel.Findings;

namespace NegotiationModel.Analysis.Rules;

/// <summary>NM408: every reading of a term of a text that it accepts is refused.</summary>
/// <param name="Term">Party, text, term and stances.</param>
public sealed record EndorsementContradictedData(EndorsedTerm Term) : FindingData;

internal static class EndorsementContradicted
{
    public static readonly Rule Rule = new(
        new RuleDescriptor("NM408", "endorsement-contradicted", FindingLevel.Warning,
            "A party accepts a text, and refuses one of its terms on every reading"),
        Find);

    private static IEnumerable<Finding> Find(RuleContext context) =>
        from term in EndorsedTerms.In(context)
        where term.IsContradicted
        select FoundBy.Statements(
            context, Rule,
            FoundBy.Subjects(term),
            [.. term.Endorsements, .. term.Stances], new EndorsementContradictedData(term));
}
