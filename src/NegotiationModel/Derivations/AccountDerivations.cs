using NegotiationModel.Accounts;
using NegotiationModel.Analysis.Rules;
using NegotiationModel.Findings;
using NegotiationModel.Model;

namespace NegotiationModel.Derivations;

/// <summary>Derivations of the rules about one cell and its accounts.</summary>
internal static class AccountDerivations
{
    /// <summary>NM308: two coders, one passage.</summary>
    public static IEnumerable<DerivationStep> CodingDisagreement(DerivationSource source, Finding finding)
    {
        var data = (CodingDisagreementData)finding.Data;
        return OfPairs(source, finding, data.Cell, [data.Pair]);
    }

    /// <summary>NM401: two accounts against each other.</summary>
    public static IEnumerable<DerivationStep> Conflict(DerivationSource source, Finding finding)
    {
        var data = (AccountsConflictData)finding.Data;
        var cell = source.Cell(data.Cell);
        var pairs = cell.Pairs
            .Where(p => p.Content == PairLabel.Conflict
                && data.Clashing.Contains(p.A) && data.Clashing.Contains(p.B))
            .OrderByDescending(p => p.Label == PairLabel.Conflict).ToList();
        return
        [
            .. OfPairs(source, finding, data.Cell, pairs),
            CellSteps.Views(source, cell), CellSteps.Camps(cell), CellSteps.Verdict(source, cell),
        ];
    }

    /// <summary>NM402: three or more, and no two of them.</summary>
    public static IEnumerable<DerivationStep> JointConflict(DerivationSource source, Finding finding)
    {
        var data = (AccountsJointlyConflictData)finding.Data;
        var cell = source.Cell(data.Cell);
        var members = data.Statements;
        var pairs = cell.Pairs.Where(p => members.Contains(p.A) && members.Contains(p.B)
            && !ReferenceEquals(p.A.Account, p.B.Account)).ToList();
        var sets = data.Channels.SelectMany(c => c.Sets)
            .Select(set => StatementList.Of(set.SelectMany(v => v.Statements))).ToList();
        return
        [
            CellSteps.Written(source, finding), CellSteps.Claims(source, finding),
            CellSteps.Pairs(source, cell, pairs), CellSteps.Clashes(sets),
            CellSteps.Views(source, cell), CellSteps.Camps(cell), CellSteps.Verdict(source, cell),
        ];
    }

    /// <summary>NM403: one account against itself.</summary>
    public static IEnumerable<DerivationStep> SelfContradiction(DerivationSource source, Finding finding)
    {
        var data = (AccountContradictsItselfData)finding.Data;
        return
        [
            .. OfPairs(source, finding, data.Cell, data.Pairs),
            CellSteps.Views(source, source.Cell(data.Cell)),
        ];
    }

    /// <summary>NM405: a stance that changed.</summary>
    public static IEnumerable<DerivationStep> Evolved(DerivationSource source, Finding finding)
    {
        var data = (PositionEvolvedData)finding.Data;
        var clashing = data.Steps.Where(s => s.Content == PairLabel.Conflict).ToList();
        return
        [
            CellSteps.Written(source, finding), CellSteps.Claims(source, finding),
            new ChangesStep([.. data.Steps.Select(StanceChange.Of)]),
            .. clashing.Count == 0 ? [] : new[] { CellSteps.Clashes(clashing) },
            CellSteps.Pairs(source, source.Cell(data.Cell), data.Steps),
        ];
    }

    /// <summary>NM406: accounts that agree.</summary>
    public static IEnumerable<DerivationStep> Agree(DerivationSource source, Finding finding)
    {
        var data = (AccountsAgreeData)finding.Data;
        var cell = source.Cell(data.Cell);
        var voices = cell.Groups.SelectMany(g => g.Views)
            .GroupBy(v => v.Account.RootId, StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => (g.Key, StatementList.Of(g.SelectMany(v => v.Statements))));
        return
        [
            CellSteps.Written(source, finding), CellSteps.Claims(source, finding),
            CellSteps.Views(source, cell), CellSteps.Camps(cell), CellSteps.Verdict(source, cell),
            new SharedStep(data, [.. voices]),
        ];
    }

    /// <summary>NM407: cells that rest on one account.</summary>
    public static IEnumerable<DerivationStep> SoleAccount(DerivationSource source, Finding finding)
    {
        var data = (RestsOnOneAccountData)finding.Data;
        var cells = data.Cells.Select(source.Cell).Select(c => (c, c.Standing, OthersIn(c)));
        return [CellSteps.Written(source, finding), new SoleAccountStep(data.Account, [.. cells])];
    }

    /// <summary>NM409: it depends on where unspecified statements were made.</summary>
    public static IEnumerable<DerivationStep> ChannelDecides(DerivationSource source, Finding finding)
    {
        var data = (ChannelDecidesData)finding.Data;
        var cell = source.Cell(data.Cell);
        var pairs = cell.Pairs.Where(p => p.Content == PairLabel.Conflict
            && data.Clashing.Contains(p.A) && data.Clashing.Contains(p.B)).ToList();
        return
        [
            .. OfPairs(source, finding, data.Cell, pairs),
            CellSteps.Views(source, cell), CellSteps.Camps(cell), CellSteps.Verdict(source, cell),
        ];
    }

    /// <summary>NM411: accepted and doubted.</summary>
    public static IEnumerable<DerivationStep> Doubted(DerivationSource source, Finding finding)
    {
        var data = (AcceptanceDoubtedData)finding.Data;
        var cell = source.Cell(data.Cell);
        var pairs = cell.Pairs.Where(p => p.Content == PairLabel.Qualified
            && (data.Acceptances.Contains(p.A) || data.Doubts.Contains(p.A))
            && (data.Acceptances.Contains(p.B) || data.Doubts.Contains(p.B))).ToList();
        var doubted = Options(data.Doubts) & Options(data.Acceptances);
        return
        [
            CellSteps.Written(source, finding), CellSteps.Claims(source, finding),
            new DoubtedStep(data, doubted), CellSteps.Pairs(source, cell, pairs),
            CellSteps.Views(source, cell),
        ];
    }

    /// <summary>NM412: two voices of one party.</summary>
    public static IEnumerable<DerivationStep> DividedVoice(DerivationSource source, Finding finding)
    {
        var data = (DividedVoiceData)finding.Data;
        return
        [
            .. OfPairs(source, finding, data.Cell, data.Pairs),
            CellSteps.Views(source, source.Cell(data.Cell)),
        ];
    }

    /// <summary>Statements, claims, where the pairs clash, and their tests.</summary>
    private static IEnumerable<DerivationStep> OfPairs(
        DerivationSource source, Finding finding, CellSubject subject,
        IReadOnlyCollection<StatementPair> pairs) =>
    [
        CellSteps.Written(source, finding), CellSteps.Claims(source, finding),
        CellSteps.Clashes(pairs), CellSteps.Pairs(source, source.Cell(subject), pairs),
    ];

    private static OptionSet Options(IEnumerable<Statement> statements) =>
        statements.Aggregate(OptionSet.Empty, (set, s) => set | s.Options);

    private static System.Collections.Immutable.ImmutableArray<Account> OthersIn(CellComparison cell)
    {
        var standing = cell.Groups.SelectMany(g => g.Views).Select(v => v.Account.Id)
            .ToHashSet(StringComparer.Ordinal);
        return [.. cell.Known.Select(s => s.Account).Where(a => !standing.Contains(a.Id))
            .DistinctBy(a => a.Id, StringComparer.Ordinal).OrderBy(a => a.Id, StringComparer.Ordinal)];
    }
}
