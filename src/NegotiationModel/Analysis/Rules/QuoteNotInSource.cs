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
        Find);

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
