using NegotiationModel.Findings;

namespace NegotiationModel.Analysis.Rules;

/// <summary>NM410: some reading of a term of a text that it accepts is refused, or conditional.</summary>
/// <param name="Term">Party, text, term and stances.</param>
public sealed record EndorsementQualifiedData(EndorsedTerm Term) : FindingData;

internal static class EndorsementQualified
{
    public static readonly Rule Rule = new(
        new RuleDescriptor("NM410", "endorsement-qualified", FindingLevel.Warning,
            "A party accepts a text, and refuses one reading of a term or makes it conditional"),
        Find);

    private static IEnumerable<Finding> Find(RuleContext context) =>
        from term in EndorsedTerms.In(context)
        where !term.IsContradicted
        select FoundBy.Statements(
            context, Rule,
            FoundBy.Subjects(term),
            [.. term.Endorsements, .. term.Stances], new EndorsementQualifiedData(term));
}
