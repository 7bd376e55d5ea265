using NegotiationModel.Coders;
using NegotiationModel.Findings;
using NegotiationModel.Model;

namespace NegotiationModel.Analysis.Rules;

/// <summary>NM306: a quote that the text of its source does not contain.</summary>
/// <param name="Statement">The statement; its quote and source are given.</param>
public sealed record QuoteNotInSourceData(Statement Statement) : FindingData;

internal static class QuoteNotInSource
{
    public static readonly Rule Rule = new(
        new RuleDescriptor("NM306", "quote-not-in-source", FindingLevel.Warning,
            "A quote is not in the text of its source"),
        Find, Guide);

    private static RuleGuide Guide() => new()
    {
        Finds = """
            A `quote` whose words the text file of its source does not contain. Readers check quotes first:
            words that were changed, joined without a sign, or taken from another page cost the coding its
            credit.
            """,
        Quiet = """
            If the source has no `file`, or the file is not there: then nothing is checked. An ellipsis in
            the quote stands for words left out. Line breaks, dashes and the style of quotation marks make
            no difference; capitals do.
            """,
        Remedy = """
            Compare the quote with the source. Restore the words, put an ellipsis where some are left out,
            or name the source that has them. Your own summary belongs into `note`.
            """,
        Bad = new("""
            statements:
              - {id: s1, party: lowland, point: dam, rejects: full, account: records, source: minutes,
                 said: 2024-02-28, quote: A full dam will starve us}
            """)
        {
            Files = [new("sources/minutes.txt", "Lowland said that a full dam would starve the delta.")],
        },
        Good = new("""
            statements:
              - {id: s1, party: lowland, point: dam, rejects: full, account: records, source: minutes,
                 said: 2024-02-28, quote: a full dam … starve the delta}
            """)
        {
            Files = [new("sources/minutes.txt", "Lowland said that a full dam would starve the delta.")],
        },
        Terms = ["source", "locator"],
        See = [new("format.md", "`sources`"), new("coding.md", "What not to code")],
    };

    private static IEnumerable<Finding> Find(RuleContext context)
    {
        var texts = context.SourceTexts.ToDictionary(
            t => t.Key, t => new Lazy<string>(() => QuotedWords.Normalise(t.Value.Content)),
            StringComparer.Ordinal);
        foreach (var statement in context.Scenario.Statements)
        {
            if (statement is not { Quote: { } quote, Source: { } source }
                || !texts.TryGetValue(source.Id, out var text)
                || QuotedWords.Contains(text.Value, QuotedWords.Normalise(quote)))
            {
                continue;
            }

            yield return FoundBy.Statements(
                context, Rule, [new("statement", statement.Id)], [statement],
                new QuoteNotInSourceData(statement));
        }
    }
}
