using System.Collections.Immutable;
using NegotiationModel.Accounts;
using NegotiationModel.Analysis.Rules;
using NegotiationModel.Findings;
using NegotiationModel.Model;

namespace NegotiationModel.Derivations;

/// <summary>Derivations of the rules about channels, and about stances on texts.</summary>
internal static class TextDerivations
{
    /// <summary>NM404: public against private.</summary>
    public static IEnumerable<DerivationStep> Split(DerivationSource source, Finding finding)
    {
        var data = (PublicPrivateSplitData)finding.Data;
        return
        [
            CellSteps.Written(source, finding), CellSteps.Claims(source, finding),
            .. data.Bloc is { } bloc
                ? OfBloc(source, bloc, data)
                : OfCell(source, data, source.StatementsOf(finding)),
        ];
    }

    /// <summary>NM408: every reading of an accepted term is refused.</summary>
    public static IEnumerable<DerivationStep> Contradicted(DerivationSource source, Finding finding) =>
        OfTerm(source, finding, ((EndorsementContradictedData)finding.Data).Term);

    /// <summary>NM410: some reading of an accepted term is.</summary>
    public static IEnumerable<DerivationStep> Qualified(DerivationSource source, Finding finding) =>
        OfTerm(source, finding, ((EndorsementQualifiedData)finding.Data).Term);

    private static IEnumerable<DerivationStep> OfCell(
        DerivationSource source, PublicPrivateSplitData data, ImmutableArray<Statement> statements)
    {
        var cell = source.Cell(data.Cell);
        var pairs = cell.Pairs.Where(p => p.Label == PairLabel.PublicPrivateSplit
            && statements.Contains(p.A) && statements.Contains(p.B)).ToList();
        if (pairs.Count > 0)
            yield return CellSteps.Clashes(pairs);
        if (pairs.Count > 0)
            yield return CellSteps.Pairs(source, cell, pairs);
        // No pair by itself, yet public and private together: the whole of what stands clashes.
        if (pairs.Count == 0 && cell.Verdict == Verdict.Split)
            yield return CellSteps.Clashes([statements]);
        foreach (var step in OnText(cell.Standing, cell.Standing))
            yield return step;
        yield return CellSteps.Views(source, cell);
        if (cell.Verdict == Verdict.Split)
            yield return CellSteps.Verdict(source, cell);
    }

    private static List<DerivationStep> OfBloc(
        DerivationSource source, Party bloc, PublicPrivateSplitData data)
    {
        var ofBloc = source.Cell(bloc, data.Cell)!;
        var ofMember = source.Cell(data.Cell);
        var steps = PartyDerivations.BesideBloc(ofBloc, ofMember).ToList();
        return steps.Count > 0 ? steps
            :
            [
                .. OnText(ofBloc.Standing, ofMember.Standing), .. OnText(ofMember.Standing, ofBloc.Standing),
            ];
    }

    private static IEnumerable<DerivationStep> OnText(
        ImmutableArray<Statement> inPublic, ImmutableArray<Statement> inPrivate)
    {
        var whole = Endorsements.For(inPublic, Channel.Public);
        var part = Endorsements.NotFull(inPrivate, Channel.Private);
        var both = Endorsements.Both(whole, part);
        return both.IsEmpty ? [] : [new EndorsementsStep(whole, part, StatementClash.Of(both) is not null)];
    }

    private static IEnumerable<DerivationStep> OfTerm(
        DerivationSource source, Finding finding, EndorsedTerm term)
    {
        var day = EndorsedTerms.DayOf(source.Context, term.Endorsements[0]);
        var amendments = source.Scenario.Amendments
            .Where(a => ReferenceEquals(a.Proposal, term.Proposal) && a.Date.Start <= day
                && (a.Point is null || ReferenceEquals(a.Point, term.Term.Point)))
            .OrderBy(a => a.Date.Start).ThenBy(a => a.Id, StringComparer.Ordinal);
        return
        [
            CellSteps.Written(source, finding), CellSteps.Claims(source, finding),
            new TermStep(term, day, [.. amendments], [.. EndorsedTerms.RefusalsOf(source.Context, term)]),
        ];
    }
}
