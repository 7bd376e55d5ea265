using System.Collections.Immutable;
using NegotiationModel.Model;
using NegotiationModel.Text;

namespace NegotiationModel.Coders;

/// <summary>Something of the scenario that names a source as where it comes from.</summary>
/// <param name="Kind"><c>statement</c>, <c>proposal</c>, <c>amendment</c>, <c>promise</c> or
/// <c>event</c>.</param>
/// <param name="Id">Its id.</param>
/// <param name="At">Its locators.</param>
/// <param name="Statement">The statement; null for the other kinds.</param>
public sealed record Cited(string Kind, string Id, ImmutableArray<string> At, Statement? Statement = null)
{
    /// <summary>Everything that names a source: statements by id, then the others by kind and id.</summary>
    public static ImmutableArray<Cited> From(Scenario scenario, Source source) =>
    [
        .. scenario.Statements.Where(s => ReferenceEquals(s.Source, source))
            .Select(s => new Cited("statement", s.Id, s.At, s)),
        .. scenario.Proposals.Select(p => ("proposal", p.Id, p.Provenance))
            .Concat(scenario.Amendments.Select(a => ("amendment", a.Id, a.Provenance)))
            .Concat(scenario.Promises.Select(p => ("promise", p.Id, p.Provenance)))
            .Concat(scenario.Events.Select(e => ("event", e.Id, e.Provenance)))
            .Where(d => ReferenceEquals(d.Provenance.Source, source))
            .Select(d => new Cited(d.Item1, d.Id, d.Provenance.At)),
    ];
}

/// <summary>By what something was found to rest on a paragraph.</summary>
public enum PlacedBy
{
    /// <summary>Its quote stands there, and its locators say nothing else.</summary>
    Quote,

    /// <summary>Its quote stands there; its locators name other paragraphs.</summary>
    QuoteAgainstLocator,

    /// <summary>A locator names the paragraph.</summary>
    Locator,

    /// <summary>A locator names the paragraph; its quote stands nowhere in the text (NM306).</summary>
    LocatorAgainstQuote,
}

/// <summary>Why something rests on no paragraph that could be found.</summary>
public enum NotPlaced
{
    /// <summary>Neither a quote nor a locator.</summary>
    NothingToGoBy,

    /// <summary>No locator names a paragraph by number.</summary>
    NoNumber,

    /// <summary>The text has no paragraph of that number.</summary>
    NoSuchParagraph,

    /// <summary><c>p.</c> stands for pages here: a quote tells so.</summary>
    Page,

    /// <summary>The quote stands in several paragraphs, and no locator chooses.</summary>
    QuoteInSeveral,

    /// <summary>The quote stands nowhere in the text (NM306), and there is no locator.</summary>
    QuoteNowhere,
}

/// <summary>Something that rests on a paragraph.</summary>
/// <param name="Cited">What.</param>
/// <param name="By">By what it was found.</param>
public readonly record struct PlacedItem(Cited Cited, PlacedBy By);

/// <summary>Something that rests on no paragraph that could be found.</summary>
/// <param name="Cited">What.</param>
/// <param name="Why">Why.</param>
public readonly record struct UnplacedItem(Cited Cited, NotPlaced Why);

/// <summary>A paragraph, and what rests on it.</summary>
/// <param name="Paragraph">The paragraph.</param>
/// <param name="Items">Statements by id, then the other kinds.</param>
public sealed record CoveredParagraph(SourceParagraph Paragraph, ImmutableArray<PlacedItem> Items)
{
    /// <summary>A statement rests on it.</summary>
    public bool HasStatement => Items.Any(i => i.Cited.Statement is not null);
}

/// <summary>What was made of the text of a source, paragraph by paragraph.</summary>
/// <param name="Paragraphs">In the order of the text.</param>
/// <param name="Unplaced">What could not be placed; statements first.</param>
/// <param name="AreNumbered">The text numbers its paragraphs itself.</param>
public sealed record SourceCoverage(
    ImmutableArray<CoveredParagraph> Paragraphs, ImmutableArray<UnplacedItem> Unplaced, bool AreNumbered)
{
    /// <summary>Places everything that names the source: by its quote, else by its locators.</summary>
    public static SourceCoverage Of(Scenario scenario, Source source, SourceText text) =>
        new CoverageFinder(SourceParagraphs.Of(text)).Place(Cited.From(scenario, source));
}
