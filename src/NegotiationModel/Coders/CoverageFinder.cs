using System.Collections.Immutable;

namespace NegotiationModel.Coders;

/// <summary>
/// Finds the paragraphs of one text that statements and other things rest on. A quote is believed before a
/// locator: it is checked word by word.
/// </summary>
internal sealed class CoverageFinder(SourceParagraphs text)
{
    private readonly QuoteFinder _quotes = new(text.Paragraphs);
    private readonly Dictionary<int, int> _byNumber = text.Paragraphs
        .Select((p, i) => (p.Number, Index: i)).Where(p => p.Number is not null)
        .ToDictionary(p => p.Number!.Value, p => p.Index);

    internal SourceCoverage Place(ImmutableArray<Cited> all)
    {
        var found = all.Select(Look).ToList();
        var countsPages = found.Exists(f => f.IsPageSuspected);
        var items = text.Paragraphs.Select(_ => new List<PlacedItem>()).ToList();
        var unplaced = ImmutableArray.CreateBuilder<UnplacedItem>();
        foreach (var one in found)
        {
            var (paragraphs, by, why) = one.Decide(countsPages);
            foreach (var paragraph in paragraphs)
                items[paragraph].Add(new PlacedItem(one.Cited, by));
            if (paragraphs.IsEmpty)
                unplaced.Add(new UnplacedItem(one.Cited, why));
        }

        return new SourceCoverage(
            [.. text.Paragraphs.Select((p, i) => new CoveredParagraph(p, [.. items[i]]))],
            unplaced.ToImmutable(), text.AreNumbered);
    }

    private Found Look(Cited cited)
    {
        var locators = cited.At.Select(Locator.Read).OfType<Locator>().ToList();
        return new Found(cited)
        {
            HasQuote = cited.Statement?.Quote is { } words && QuotedWords.HasWords(words),
            Quoted = cited.Statement?.Quote is { } quote ? _quotes.Find(quote) : [],
            HasNumber = locators.Count > 0,
            MayBePages = locators.Exists(l => l.MayBePage),
            Named = [.. locators.SelectMany(l => l.Numbers).Where(_byNumber.ContainsKey)
                .Select(n => _byNumber[n]).Distinct().Order()],
        };
    }

    /// <summary>What quote and locators say by themselves.</summary>
    private sealed record Found(Cited Cited)
    {
        internal bool HasQuote { get; init; }

        /// <summary>The paragraphs of each place where the quote stands.</summary>
        internal ImmutableArray<ImmutableArray<int>> Quoted { get; init; } = [];

        /// <summary>Some locator names paragraphs by number.</summary>
        internal bool HasNumber { get; init; }

        internal bool MayBePages { get; init; }

        /// <summary>The paragraphs that the locators name.</summary>
        internal ImmutableArray<int> Named { get; init; } = [];

        /// <summary>Its <c>p. 3</c> is not where its quote stands.</summary>
        internal bool IsPageSuspected => MayBePages && !Quoted.IsEmpty && !Quoted.Any(IsNamed);

        internal (ImmutableArray<int> Paragraphs, PlacedBy By, NotPlaced Why) Decide(bool countsPages)
        {
            var isNamed = HasNumber && !(countsPages && MayBePages);
            if (Quoted.IsEmpty)
                return ByLocator(isNamed);
            var meant = isNamed ? Quoted.Where(IsNamed).SelectMany(q => q).ToList() : [];
            if (meant.Count > 0)
                return ([.. Named.Union(meant).Order()], PlacedBy.Quote, default);
            if (Quoted.Length > 1)
                return ([], default, NotPlaced.QuoteInSeveral);
            return (Quoted[0], isNamed ? PlacedBy.QuoteAgainstLocator : PlacedBy.Quote, default);
        }

        private (ImmutableArray<int> Paragraphs, PlacedBy By, NotPlaced Why) ByLocator(bool isNamed)
        {
            if (isNamed && !Named.IsEmpty)
                return (Named, HasQuote ? PlacedBy.LocatorAgainstQuote : PlacedBy.Locator, default);
            return ([], default,
                isNamed ? NotPlaced.NoSuchParagraph
                : HasNumber ? NotPlaced.Page
                : HasQuote ? NotPlaced.QuoteNowhere
                : Cited.At.IsEmpty ? NotPlaced.NothingToGoBy
                : NotPlaced.NoNumber);
        }

        private bool IsNamed(ImmutableArray<int> paragraphs) => paragraphs.Any(p => Named.Contains(p));
    }
}
