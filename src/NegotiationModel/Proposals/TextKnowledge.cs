using System.Collections.Immutable;
using NegotiationModel.Accounts;
using NegotiationModel.Model;

namespace NegotiationModel.Proposals;

/// <summary>A text as it stands on a day, ready to be asked about any point.</summary>
public sealed class TextKnowledge
{
    private readonly Dictionary<Point, CurrentTerm> _terms;

    /// <summary>The text of <paramref name="proposal"/> as of <paramref name="day"/>.</summary>
    public TextKnowledge(Proposal proposal, ImmutableArray<Amendment> amendments, DateOnly day)
    {
        Proposal = proposal;
        Day = day;
        Terms = CurrentText.Of(proposal, amendments, day);
        _terms = Terms.ToDictionary(t => t.Point);
        Told = Terms.Where(t => t.Knowledge == TermKnowledge.Known)
            .ToDictionary(t => t.Point, t => t.Options);
    }

    /// <summary>The text.</summary>
    public Proposal Proposal { get; }

    /// <summary>The day.</summary>
    public DateOnly Day { get; }

    /// <summary>Known and unspecified terms, sorted by point id.</summary>
    public ImmutableArray<CurrentTerm> Terms { get; }

    /// <summary>Known terms: what each point can be read as. Points that are missing are open.</summary>
    public IReadOnlyDictionary<Point, OptionSet> Told { get; }

    /// <summary>The term on a point; null if it is omitted or not known.</summary>
    public CurrentTerm? Of(Point point) => _terms.GetValueOrDefault(point);

    /// <summary>
    /// Truth patterns of some statements in the circumstances that the text leaves open; null if too many.
    /// </summary>
    internal TruthPatterns? PatternsOf(IEnumerable<Statement> statements) =>
        TruthPatterns.Of(statements, Told);
}
