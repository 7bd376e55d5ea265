using System.Collections.Immutable;
using NegotiationModel.Accounts;
using NegotiationModel.Analysis;
using NegotiationModel.Findings;
using NegotiationModel.Model;

namespace NegotiationModel.Derivations;

/// <summary>What derivations are made from: a compared result, and its cells to be asked again.</summary>
internal sealed class DerivationSource
{
    private readonly Dictionary<string, Statement> _statements;
    private readonly Dictionary<CellComparison, CellInquiry> _inquiries = [];

    public DerivationSource(AnalysisResult result, Scenario scenario)
    {
        Result = result;
        Scenario = scenario;
        Context = RuleContext.Of(result, scenario);
        Settings = ComparisonSettings.Of(scenario, result.AsOf, result.KnownAsOf);
        _statements = scenario.Statements.ToDictionary(s => s.Id, StringComparer.Ordinal);
    }

    public AnalysisResult Result { get; }

    public Scenario Scenario { get; }

    /// <summary>What the rules looked at.</summary>
    public RuleContext Context { get; }

    /// <summary>Dates, window and turning points of the comparison.</summary>
    public ComparisonSettings Settings { get; }

    /// <summary>The cell of this subject.</summary>
    public CellComparison Cell(CellSubject subject) => Result.Cells.First(c => c.Subject == subject);

    /// <summary>The cell of a party on a point; null without a statement.</summary>
    public CellComparison? Cell(Party party, Point point) => Result.Cells.FirstOrDefault(c =>
        ReferenceEquals(c.Subject.Party, party) && ReferenceEquals(c.Subject.Point, point));

    /// <summary>
    /// The cell of a party on the point or text that another cell is about; null without one.
    /// </summary>
    public CellComparison? Cell(Party party, CellSubject beside) =>
        Result.Cells.FirstOrDefault(c => c.Subject == beside with { Party = party });

    /// <summary>A compared cell, ready to be asked.</summary>
    public CellInquiry Ask(CellComparison cell)
    {
        if (!_inquiries.TryGetValue(cell, out var inquiry))
            _inquiries[cell] = inquiry = new CellInquiry(cell, Settings);
        return inquiry;
    }

    /// <summary>The statements of a finding's evidence, in its order.</summary>
    public ImmutableArray<Statement> StatementsOf(Finding finding) =>
        [.. finding.Evidence.Where(IsStatement).Select(e => _statements[e.Id])];

    /// <summary>The other things of a finding's evidence.</summary>
    public static ImmutableArray<Evidence> OthersOf(Finding finding) =>
        [.. finding.Evidence.Where(e => !IsStatement(e))];

    private static bool IsStatement(Evidence evidence) =>
        string.Equals(evidence.Kind, "statement", StringComparison.Ordinal);
}
