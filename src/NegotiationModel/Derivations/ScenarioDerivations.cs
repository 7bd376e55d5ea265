using NegotiationModel.Analysis.Rules;
using NegotiationModel.Coders;
using NegotiationModel.Findings;
using NegotiationModel.Proposals;

namespace NegotiationModel.Derivations;

/// <summary>Derivations of the rules about gaps and slips of the scenario itself.</summary>
internal static class ScenarioDerivations
{
    /// <summary>NM302: cells counted.</summary>
    public static IEnumerable<DerivationStep> Coverage(DerivationSource source, Finding finding) =>
    [
        CellSteps.Written(source, finding),
        new CoverageStep((CoverageData)finding.Data, source.Result.Cells),
    ];

    /// <summary>NM303: nothing said for the other case.</summary>
    public static IEnumerable<DerivationStep> OneSided(DerivationSource source, Finding finding)
    {
        var data = (OneSidedConditionData)finding.Data;
        var acceptance = data.Acceptance;
        var cell = source.Result.Cells.First(c => c.Statements.Contains(acceptance));
        var others = cell.Standing
            .Where(s => !ReferenceEquals(s, acceptance)
                && string.Equals(s.Account.Id, acceptance.Account.Id, StringComparison.Ordinal))
            .Select(s => (s, OneSidedCondition.SpeaksOfOtherCase(s, acceptance)));
        return
        [
            CellSteps.Written(source, finding), CellSteps.Claims(source, finding),
            new OtherCaseStep(acceptance, [.. others], data.Options),
        ];
    }

    /// <summary>NM304: a party that decides, and is silent.</summary>
    public static IEnumerable<DerivationStep> SilentDecider(DerivationSource source, Finding finding)
    {
        var data = (SilentDeciderData)finding.Data;
        var asOf = source.Context.AsOf;
        var terms = data.Proposals.Select(p => (p, CurrentText.Of(p, source.Scenario.Amendments, asOf)
            .First(t => ReferenceEquals(t.Point, data.Point))));
        var looked = source.Context.Blocs.BlocsOf(data.Party).Prepend(data.Party)
            .Select(p => (p, source.Cell(p, data.Point)));
        return
        [
            CellSteps.Written(source, finding), new DeciderStep(data, asOf, [.. terms], [.. looked]),
        ];
    }

    /// <summary>NM305: the same words twice.</summary>
    public static IEnumerable<DerivationStep> UndeclaredCopy(DerivationSource source, Finding finding)
    {
        var data = (UndeclaredCopyData)finding.Data;
        return
        [
            CellSteps.Written(source, finding),
            new SameWordsStep(
                data, [.. data.Same.Select(s => QuotedWords.Normalise(s.OfA.Quote!))],
                Analysis.Rules.UndeclaredCopy.FewestWords),
        ];
    }

    /// <summary>NM306: words that the source does not have.</summary>
    public static IEnumerable<DerivationStep> QuoteNotInSource(DerivationSource source, Finding finding)
    {
        var statement = ((QuoteNotInSourceData)finding.Data).Statement;
        var text = QuotedWords.Normalise(source.Context.SourceTexts[statement.Source!.Id].Content);
        var pieces = QuotedWords.Pieces(QuotedWords.Normalise(statement.Quote!));
        var missing = QuotedWords.FirstMissing(text, pieces);
        return
        [
            CellSteps.Written(source, finding),
            new QuoteStep(statement, [.. pieces], missing, LongestStart(text, pieces[missing])),
        ];
    }

    /// <summary>NM307: declared and not used.</summary>
    public static IEnumerable<DerivationStep> Unused(DerivationSource source, Finding finding) =>
        [CellSteps.Written(source, finding), new UnusedStep((UnusedDeclarationData)finding.Data)];

    // Whole words only: half a word of the source is no help to somebody who compares.
    private static string LongestStart(string text, string piece)
    {
        var words = piece.Split(' ');
        var found = "";
        for (var count = 1; count <= words.Length; count++)
        {
            var start = string.Join(' ', words.Take(count));
            if (!text.Contains(start, StringComparison.Ordinal))
                break;
            found = start;
        }

        return found;
    }
}
