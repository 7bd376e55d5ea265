using System.Collections.Immutable;
using NegotiationModel.Accounts;
using NegotiationModel.Analysis;
using NegotiationModel.Analysis.Rules;
using NegotiationModel.Findings;
using NegotiationModel.Model;

namespace NegotiationModel.Reporting.Sections;

/// <summary>What every section is made from.</summary>
internal sealed class ReportSource
{
    private readonly Dictionary<(string Party, string Subject), CellComparison> _cells = [];
    private readonly Dictionary<CellSubject, Finding> _agreements = [];
    private readonly Dictionary<CellSubject, PublicPrivateSplitData> _splits = [];
    private readonly Dictionary<string, ImmutableArray<Party>> _blocsOf = new(StringComparer.Ordinal);
    private readonly HashSet<string> _told = new(StringComparer.Ordinal);

    /// <param name="result">The result.</param>
    /// <param name="scenario">Its scenario.</param>
    /// <param name="pathPrefix">Put before the path of every place that is named.</param>
    public ReportSource(AnalysisResult result, Scenario scenario, string pathPrefix = "")
    {
        Result = result;
        PathPrefix = pathPrefix;
        Scenario = scenario;
        Blocs = new Blocs(scenario.Parties);
        Texts = new FindingTexts(result);
        Known = result.Cells.SelectMany(c => c.Known).Select(s => s.Id)
            .ToImmutableHashSet(StringComparer.Ordinal);
        foreach (var cell in result.Cells)
        {
            _cells[(cell.Subject.Party?.Id ?? "", Key(cell.Subject))] = cell;
            _told.Add(Key(cell.Subject));
        }

        foreach (var finding in result.Findings)
            Remember(finding);
    }

    public AnalysisResult Result { get; }

    public string PathPrefix { get; }

    public Scenario Scenario { get; }

    public Blocs Blocs { get; }

    public FindingTexts Texts { get; }

    /// <summary>Ids of the statements said and reported by the dates of the analysis.</summary>
    public ImmutableHashSet<string> Known { get; }

    /// <summary>A point by its id; a text by a key that no id of a point can be.</summary>
    public static string Key(CellSubject subject) => subject.Point?.Id ?? Key(subject.Proposal!);

    /// <inheritdoc cref="Key(CellSubject)"/>
    public static string Key(Proposal proposal) => "text " + proposal.Id;

    /// <summary>The cell of a party and a subject; null if there is none.</summary>
    public CellComparison? Cell(Party party, string subjectKey) =>
        _cells.GetValueOrDefault((party.Id, subjectKey));

    /// <summary>Some statement is about the subject.</summary>
    public bool IsTold(string subjectKey) => _told.Contains(subjectKey);

    /// <summary>Blocs that hold the party, at any level.</summary>
    public ImmutableArray<Party> BlocsOf(Party party)
    {
        if (!_blocsOf.TryGetValue(party.Id, out var blocs))
            _blocsOf[party.Id] = blocs = Blocs.BlocsOf(party);
        return blocs;
    }

    /// <summary>
    /// The finding that says what accounts have in common on a cell; null if there is none.
    /// </summary>
    public Finding? AgreementOn(CellComparison cell) => _agreements.GetValueOrDefault(cell.Subject);

    /// <summary>
    /// A public and a private statement of a cell that do not go together; null if there are none.
    /// </summary>
    public (Statement Public, Statement Private)? SplitOf(CellComparison cell)
    {
        if (cell.Pairs.FirstOrDefault(p => p.Label == PairLabel.PublicPrivateSplit) is { } pair)
            return pair.A.Channel == Channel.Public ? (pair.A, pair.B) : (pair.B, pair.A);
        return _splits.TryGetValue(cell.Subject, out var found) && !found.Public.IsEmpty
            && !found.Private.IsEmpty
            ? (found.Public[0], found.Private[0])
            : null;
    }

    /// <summary>
    /// Cells, those on weightier points first, then those with more accounts, then in their own order.
    /// </summary>
    public IEnumerable<CellComparison> CellsByWeight() => Result.Cells
        .OrderByDescending(c => c.Subject.Point?.Salience ?? 0)
        .ThenByDescending(c => c.AccountCount);

    private void Remember(Finding finding)
    {
        if (finding.Data is AccountsAgreeData agree)
            _agreements.TryAdd(agree.Cell, finding);
        else if (finding.Data is PublicPrivateSplitData { Bloc: null } split)
            _splits.TryAdd(split.Cell, split);
    }
}
