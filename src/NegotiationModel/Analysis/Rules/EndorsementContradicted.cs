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
        Find, Guide);

    private static RuleGuide Guide() => new()
    {
        Finds = """
            A party that accepts a whole text and, in a stance of its own, refuses every reading of one of
            its terms. Its yes cannot mean what the text says: it changed its mind, spoke of another
            version, or does not intend to keep the term.
            """,
        Quiet = """
            If it accepts the text in part, welcomes or doubts it. If it refuses only some readings, or
            under a condition that the text leaves open, it is NM410. Terms count as they stood when the
            text was accepted, so later amendments do not.
            """,
        Remedy = """
            Look which of the two came later. If the party gave the old stance up, code the new one on the
            point. If it accepted the text with exceptions, write `accepts_in_part`.
            """,
        Bad = new("""
            proposals:
              draft: {title: First draft, date: 2024-03-10, terms: {dam: half}}
            statements:
              - {id: s1, party: upland, point: dam, rejects: half, account: press, said: 2024-02-28}
              - {id: s2, party: upland, proposal: draft, stance: accepts, account: records, said: 2024-03-12}
            """),
        Good = new("""
            proposals:
              draft: {title: First draft, date: 2024-03-10, terms: {dam: half}}
            statements:
              - {id: s1, party: upland, point: dam, rejects: full, account: press, said: 2024-02-28}
              - {id: s2, party: upland, proposal: draft, stance: accepts, account: records, said: 2024-03-12}
            """),
        Terms = ["endorsement", "readings", "current text"],
        See = [new("coding.md", "Stances on texts")],
    };

    private static IEnumerable<Finding> Find(RuleContext context) =>
        from term in EndorsedTerms.In(context)
        where term.IsContradicted
        select FoundBy.Statements(
            context, Rule,
            FoundBy.Subjects(term),
            [.. term.Endorsements, .. term.Stances], new EndorsementContradictedData(term));
}
