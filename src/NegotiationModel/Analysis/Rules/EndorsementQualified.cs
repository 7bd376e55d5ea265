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
        Find, Guide);

    private static RuleGuide Guide() => new()
    {
        Finds = """
            A party that accepts a whole text, while a stance of its own refuses some reading of an
            ambiguous term or makes the term depend on what the text leaves open. It may have accepted only
            the reading that it likes, and the others another one.
            """,
        Quiet = """
            If every reading is refused (NM408), if the text itself meets the condition, and if the text is
            accepted only in part.
            """,
        Remedy = """
            Find out which reading was accepted, and whether the others mean the same. If the text was
            accepted with that exception, write `accepts_in_part`.
            """,
        Bad = new("""
            proposals:
              draft: {title: First draft, date: 2024-03-10, terms: {dam: [half, full]}}
            statements:
              - {id: s1, party: lowland, point: dam, rejects: full, account: press, said: 2024-02-28}
              - {id: s2, party: lowland, proposal: draft, stance: accepts, account: records, said: 2024-03-12}
            """),
        Good = new("""
            proposals:
              draft: {title: First draft, date: 2024-03-10, terms: {dam: half}}
            statements:
              - {id: s1, party: lowland, point: dam, rejects: full, account: press, said: 2024-02-28}
              - {id: s2, party: lowland, proposal: draft, stance: accepts, account: records, said: 2024-03-12}
            """),
        Terms = ["endorsement", "ambiguous term", "readings"],
        See = [new("coding.md", "Stances on texts"), new("coding.md", "What a text says")],
    };

    private static IEnumerable<Finding> Find(RuleContext context) =>
        from term in EndorsedTerms.In(context)
        where !term.IsContradicted
        select FoundBy.Statements(
            context, Rule,
            FoundBy.Subjects(term),
            [.. term.Endorsements, .. term.Stances], new EndorsementQualifiedData(term));
}
