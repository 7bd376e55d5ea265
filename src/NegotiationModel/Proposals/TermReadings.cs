using System.Collections.Immutable;
using NegotiationModel.Accounts;
using NegotiationModel.Model;

namespace NegotiationModel.Proposals;

/// <summary>
/// The readings of one term in the eyes of one party: each option it can be read as, in each case of the
/// party's conditions that the text leaves open. One way to believe the accounts.
/// </summary>
internal sealed class TermReadings
{
    private readonly Point _point;
    private readonly ImmutableArray<int> _options;
    private readonly TruthPatterns _patterns;
    private readonly ClaimSet _claims;
    private readonly OptionSet _accepted;

    private TermReadings(
        Point point, OptionSet options, TruthPatterns patterns, ClaimSet claims, OptionSet accepted)
    {
        _point = point;
        _options = [.. options.Indexes()];
        _patterns = patterns;
        _claims = claims;
        _accepted = accepted;
    }

    /// <summary>The readings; null if there are too many circumstances.</summary>
    /// <param name="text">The text.</param>
    /// <param name="term">A known term of it.</param>
    /// <param name="believed">What the party is believed to say about the point.</param>
    /// <param name="accepted">What it accepts with some text.</param>
    public static TermReadings? Of(
        TextKnowledge text, CurrentTerm term, ImmutableArray<Statement> believed, OptionSet accepted) =>
        text.PatternsOf(believed) is not { } patterns ? null
            : new TermReadings(
                term.Point, term.Options, patterns, StatementClaims.Of(believed.AsSpan(), patterns),
                accepted);

    /// <summary>The label, with the readings it names where it is one of some readings.</summary>
    public (TermLabel Label, ImmutableArray<Assignment> Readings, bool IsOutside) Label()
    {
        if (All(IsFinal))
            return (TermLabel.CrossesRedLine, [], false);
        if (Any(IsFinal))
            return (TermLabel.MayCrossRedLine, Where(IsFinal), false);
        if (All(IsRefused))
            return (TermLabel.HitsObjection, [], false);
        if (Any(IsRefused))
            return (TermLabel.MayHitObjection, Where(IsRefused), false);
        if (All(IsAsked))
            return (TermLabel.MeetsPosition, [], false);
        if (All(IsAccepted))
            return (TermLabel.Acceptable, [], false);
        return Any(IsAsked)
            ? (TermLabel.MayMeetPosition, Where(IsAsked), false)
            : (TermLabel.NotExcluded, [], All(IsOutside));
    }

    /// <summary>The options that some open case leaves neither refused nor outside a position.</summary>
    public OptionSet LeftOpen() => _options
        .Where(o => Enumerable.Range(0, _patterns.Count)
            .Any(p => !IsRefused(o, p) && !IsOutside(o, p)))
        .Aggregate(OptionSet.Empty, (set, o) => set | OptionSet.Of(o));

    /// <summary>The statement speaks to the label: it refuses, asks for or accepts some reading.</summary>
    public bool IsBehind(Statement statement, TermLabel label)
    {
        var own = StatementClaims.Of(statement, _patterns);
        return _options.Any(o => Enumerable.Range(0, _patterns.Count).Any(p => label switch
        {
            TermLabel.CrossesRedLine or TermLabel.MayCrossRedLine => own[p].Final.Contains(o),
            TermLabel.HitsObjection or TermLabel.MayHitObjection => own[p].Refused.Contains(o),
            TermLabel.MeetsPosition or TermLabel.MayMeetPosition =>
                own[p].HasPosition && own[p].Position.Contains(o),
            TermLabel.Acceptable => own[p].Accepted.Contains(o),
            _ => !own[p].IsEmpty,
        }));
    }

    private bool IsFinal(int option, int pattern) => _claims[pattern].Final.Contains(option);

    private bool IsRefused(int option, int pattern) => _claims[pattern].Refused.Contains(option);

    private bool IsAsked(int option, int pattern) =>
        _claims[pattern].HasPosition && _claims[pattern].Position.Contains(option);

    private bool IsOutside(int option, int pattern) =>
        _claims[pattern].HasPosition && !_claims[pattern].Position.Contains(option);

    private bool IsAccepted(int option, int pattern) =>
        _claims[pattern].AcceptedAfterAll.Contains(option) || _accepted.Contains(option);

    private bool All(Func<int, int, bool> holds) =>
        _options.All(o => Enumerable.Range(0, _patterns.Count).All(p => holds(o, p)));

    private bool Any(Func<int, int, bool> holds) =>
        _options.Any(o => Enumerable.Range(0, _patterns.Count).Any(p => holds(o, p)));

    private ImmutableArray<Assignment> Where(Func<int, int, bool> holds)
    {
        var named = ImmutableArray.CreateBuilder<Assignment>();
        foreach (var option in _options)
        {
            bool Holds(int pattern) => holds(option, pattern);
            var count = Enumerable.Range(0, _patterns.Count).Count(Holds);
            if (count == 0)
                continue;
            var apart = count == _patterns.Count ? Assignment.Empty : _patterns.Apart(Holds, p => !Holds(p));
            named.Add(new Assignment([.. apart.Choices.Append((_point, option))
                .OrderBy(c => c.Item1.Id, StringComparer.Ordinal)]));
        }

        return named.ToImmutable();
    }
}
