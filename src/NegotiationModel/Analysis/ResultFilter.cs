using System.Collections.Immutable;
using NegotiationModel.Accounts;
using NegotiationModel.Findings;
using NegotiationModel.Model;
using NegotiationModel.Parties;

namespace NegotiationModel.Analysis;

/// <summary>
/// Narrows a result to some parties, accounts, points or proposals. Nothing is computed again: which accounts
/// are compared is said before, in <see cref="AnalysisOptions.Accounts"/>. Ids of one kind are alternatives;
/// two or more accounts (parties) ask for what lies between them.
/// </summary>
public sealed class ResultFilter
{
    private readonly ImmutableHashSet<string> _accounts;
    private readonly ImmutableHashSet<string> _parties;
    private readonly ImmutableHashSet<string> _points;
    private readonly ImmutableHashSet<string> _proposals;

    /// <summary>Keeps what is about the ids named; an empty list asks for nothing in particular.</summary>
    public ResultFilter(
        IEnumerable<string> accounts, IEnumerable<string> parties,
        IEnumerable<string> points, IEnumerable<string> proposals)
    {
        _accounts = accounts.ToImmutableHashSet(StringComparer.Ordinal);
        _parties = parties.ToImmutableHashSet(StringComparer.Ordinal);
        _points = points.ToImmutableHashSet(StringComparer.Ordinal);
        _proposals = proposals.ToImmutableHashSet(StringComparer.Ordinal);
    }

    /// <summary>Nothing is asked for in particular: a result stays as it is.</summary>
    public bool IsEmpty => _accounts.IsEmpty && _parties.IsEmpty && _points.IsEmpty && _proposals.IsEmpty;

    /// <summary>
    /// The ids asked for that the scenario does not have, with their kind and the ids it has of that kind.
    /// </summary>
    public ImmutableArray<(string Kind, string Id,
        ImmutableArray<string> Known)> Unknown(Scenario scenario) =>
    [
        .. Missing("account", _accounts, scenario.Accounts.Select(a => a.Id)),
        .. Missing("party", _parties, scenario.Parties.Select(p => p.Id)),
        .. Missing("point", _points, scenario.Points.Select(p => p.Id)),
        .. Missing("proposal", _proposals, scenario.Proposals.Select(p => p.Id)),
    ];

    /// <summary>The result with only what was asked for; faults of reading and binding always stay.</summary>
    public AnalysisResult Apply(AnalysisResult result)
    {
        if (IsEmpty)
            return result;
        var statements = (result.Scenario?.Statements ?? [])
            .ToImmutableDictionary(s => s.Id, StringComparer.Ordinal);
        return result with
        {
            Cells = [.. result.Cells.Where(c => IsAsked(c) && IsTold(c))],
            Parties = new PartyComparison(
                [.. result.Parties.Pairs.Where(IsAsked)], [.. result.Parties.BlocClashes.Where(IsAsked)]),
            Findings = [.. result.Findings.Where(f => IsFault(f) || IsAsked(f, statements))],
        };
    }

    /// <summary>A fault of reading or binding: a part of the scenario is missing from every result.</summary>
    public static bool IsFault(Finding finding) =>
        string.CompareOrdinal(finding.Rule.Id, "NM300") < 0 && finding.Rule.Level == FindingLevel.Error;

    private static IEnumerable<(string, string, ImmutableArray<string>)> Missing(
        string kind, IEnumerable<string> asked, IEnumerable<string> known)
    {
        ImmutableArray<string> all = [.. known];
        return asked.Where(id => !all.Contains(id, StringComparer.Ordinal)).Order(StringComparer.Ordinal)
            .Select(id => (kind, id, all));
    }

    private bool IsAsked(CellComparison cell) =>
        (_parties.IsEmpty || (cell.Subject.Party is { } party && _parties.Contains(party.Id)))
        && IsAsked(cell.Subject.Point, cell.Subject.Proposal);

    // Points and proposals are both subjects of cells: asking for one of each asks for either.
    private bool IsAsked(Point? point, Proposal? proposal) =>
        (_points.IsEmpty && _proposals.IsEmpty)
        || (point is not null && _points.Contains(point.Id))
            || (proposal is not null && _proposals.Contains(proposal.Id));

    // Between two accounts: cells of which both tell something.
    private bool IsTold(CellComparison cell) =>
        _accounts.Count < 2 || cell.Known.Select(s => s.Account.Id).Distinct(StringComparer.Ordinal)
            .Count(_accounts.Contains) > 1;

    private bool IsAsked(PartyPair pair) =>
        AreAsked(pair.A, pair.B) && IsAsked(pair.Point, proposal: null) && IsTold(pair.Evidence);

    private bool IsAsked(BlocClash clash) =>
        AreAsked(clash.Bloc, clash.Member) && IsAsked(clash.Subject.Point, clash.Subject.Proposal)
        && IsTold(clash.Clashes.SelectMany(c => new[] { c.OfBloc, c.OfMember }));

    private bool AreAsked(Party a, Party b) => _parties.Count switch
    {
        0 => true,
        1 => _parties.Contains(a.Id) || _parties.Contains(b.Id),
        _ => _parties.Contains(a.Id) && _parties.Contains(b.Id),
    };

    private bool IsTold(IEnumerable<Statement> evidence) =>
        _accounts.IsEmpty || evidence.Any(s => _accounts.Contains(s.Account.Id));

    private bool IsAsked(Finding finding, ImmutableDictionary<string, Statement> statements)
    {
        ImmutableArray<Statement> evidence = [.. finding.Evidence
            .Where(e => string.Equals(e.Kind, "statement", StringComparison.Ordinal))
            .Select(e => statements.GetValueOrDefault(e.Id)).OfType<Statement>()];
        return IsAsked(finding, "account", _accounts, evidence.Select(s => s.Account.Id))
            && IsAsked(finding, "party", _parties, evidence.Select(s => s.Party?.Id))
            && ((_points.IsEmpty && _proposals.IsEmpty)
                || (!_points.IsEmpty && IsAsked(finding, "point", _points, evidence.Select(s => s.Point?.Id)))
                || (!_proposals.IsEmpty
                    && IsAsked(finding, "proposal", _proposals, evidence.Select(s => s.Proposal?.Id))));
    }

    private static bool IsAsked(
        Finding finding, string kind, ImmutableHashSet<string> asked, IEnumerable<string?> evidence) =>
        asked.IsEmpty
        || finding.Subjects.Any(s =>
            string.Equals(s.Kind, kind, StringComparison.Ordinal) && asked.Contains(s.Id))
        || evidence.Any(id => id is not null && asked.Contains(id));
}
