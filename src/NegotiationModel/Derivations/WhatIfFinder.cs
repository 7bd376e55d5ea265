using System.Collections.Immutable;
using NegotiationModel.Accounts;
using NegotiationModel.Analysis;
using NegotiationModel.Analysis.Rules;
using NegotiationModel.Findings;
using NegotiationModel.Model;
using NegotiationModel.Parties;

namespace NegotiationModel.Derivations;

/// <summary>
/// What would change a finding: its rule is asked again, with one statement of the evidence left out or with
/// another window. A cell hangs on its own statements and the settings alone, so only one has to be compared
/// again, and the parties on its point.
/// </summary>
internal sealed class WhatIfFinder(DerivationSource source, Rule rule, Finding finding)
{
    private const int MostStatements = 64;

    private const int MostWindows = 4;

    /// <summary>Statements first, in the order of the evidence, then windows.</summary>
    public ImmutableArray<WhatIf> Find(IEnumerable<DerivationStep> steps)
    {
        var statements = source.StatementsOf(finding);
        var pairs = steps.OfType<PairsStep>().SelectMany(s => s.Pairs).Select(p => p.Pair);
        return
        [
            .. statements.Take(MostStatements).Select(Without),
            .. statements.Length > MostStatements
                ? new WhatIf[] { new NotTried(statements.Length - MostStatements) } : [],
            .. pairs.Select(OtherWindow).OfType<OtherWindow>().Take(MostWindows),
        ];
    }

    private WithoutStatement Without(Statement statement)
    {
        var cell = source.Result.Cells.First(c => c.Statements.Contains(statement));
        var left = cell.Statements.Remove(statement);
        var context = Again(
            source.Scenario with { Statements = source.Scenario.Statements.Remove(statement) }, cell,
            left.IsEmpty ? null : AccountComparer.Compare(cell.Subject, left, source.Settings));
        return new WithoutStatement(statement, IsFound(context), VerdictIn(context));
    }

    /// <summary>
    /// The label of a pair hangs on the window only where days lie between the two: then it changes where
    /// the window reaches them.
    /// </summary>
    private OtherWindow? OtherWindow(StatementPair pair)
    {
        var window = source.Settings.WindowDays;
        var other = window >= pair.GapDays ? pair.GapDays - 1 : pair.GapDays;
        var cell = source.Result.Cells.FirstOrDefault(c => c.Pairs.Contains(pair));
        if (pair.GapDays == 0 || cell is null
            || source.Ask(cell).LabelWithWindow(pair, other) is var label && label == pair.Label)
            return null;
        var context = Again(
            source.Scenario with { WindowDays = other }, cell,
            AccountComparer.Compare(
                cell.Subject, cell.Statements, source.Settings with { WindowDays = other }));
        return new OtherWindow(pair, window, other, label, IsFound(context));
    }

    private RuleContext Again(Scenario scenario, CellComparison cell, CellComparison? instead)
    {
        var cells = source.Result.Cells;
        var at = cells.IndexOf(cell);
        cells = instead is null ? cells.RemoveAt(at) : cells.SetItem(at, instead);
        var topic = cell.Subject with { Party = null };
        bool IsBeside(CellSubject subject) => subject with { Party = null } == topic;
        var parties = PartyComparer.Compare(scenario, [.. cells.Where(c => IsBeside(c.Subject))]);
        var before = source.Result.Parties;
        return source.Context with
        {
            Scenario = scenario,
            Cells = cells,
            Parties = new PartyComparison(
                [
                    .. before.Pairs.Where(p => !IsBeside(new CellSubject(null, p.Point, null))),
                    .. parties.Pairs,
                ],
                [.. before.BlocClashes.Where(c => !IsBeside(c.Subject)), .. parties.BlocClashes]),
        };
    }

    private bool IsFound(RuleContext context) =>
        rule.Find(context).Any(f => f.Subjects.SequenceEqual(finding.Subjects));

    /// <summary>For findings that rest on the verdict of one cell.</summary>
    private Verdict? VerdictIn(RuleContext context)
    {
        var subject = finding.Data switch
        {
            AccountsConflictData d => d.Cell,
            AccountsJointlyConflictData d => d.Cell,
            AccountsAgreeData d => d.Cell,
            ChannelDecidesData d => d.Cell,
            _ => null,
        };
        return subject is null ? null
            : context.Cells.FirstOrDefault(c => c.Subject == subject)?.Verdict ?? Verdict.Unknown;
    }
}
