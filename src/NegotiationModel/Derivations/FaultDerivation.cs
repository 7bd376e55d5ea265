using System.Collections.Immutable;
using NegotiationModel.Analysis;
using NegotiationModel.Findings;
using NegotiationModel.Model;
using NegotiationModel.Text;

namespace NegotiationModel.Derivations;

/// <summary>
/// How a fault of reading or binding came about: its lines, and what is left out because of it.
/// </summary>
internal static class FaultDerivation
{
    /// <summary>Where it stands, then what is missing because of it.</summary>
    public static IEnumerable<DerivationStep> Of(AnalysisResult result, Finding finding)
    {
        yield return new FaultStep(
            finding,
            [.. finding.Related.Prepend(finding.Place).Distinct().Select(p => (p, LineAt(result, p)))]);
        yield return LeftOut(result, finding);
    }

    private static LeftOutStep LeftOut(AnalysisResult result, Finding finding)
    {
        var declared = DeclaredItems.In(result);
        var item = declared.FirstOrDefault(d => d.Holds(finding.Place));
        if (item is null)
            return new LeftOutStep(finding, null, IsKept: false, []);
        var isKept = item.IsBound(result);
        // Beside the fault, something else may be left out for its marking, and nobody is to be told of that.
        var with = isKept || finding.Rule.Level != FindingLevel.Error || result.Options.Audience != Tlp.Red
            ? [] : Dragged(result, declared, item);
        return new LeftOutStep(finding, item.Item, isKept, with);
    }

    /// <summary>Things without a fault of their own that name something left out, step by step.</summary>
    private static ImmutableArray<DeclaredItem> Dragged(
        AnalysisResult result, ImmutableArray<DeclaredNode> declared, DeclaredNode first)
    {
        var faults = result.Findings.Where(ResultFilter.IsFault).Select(f => f.Place).ToList();
        var missing = declared
            .Where(d => d != first && !d.IsBound(result) && !faults.Exists(d.Holds)).ToList();
        var gone = new HashSet<string>(StringComparer.Ordinal) { first.Item.Id };
        var dragged = new List<DeclaredItem>();
        for (var found = true; found;)
        {
            var next = missing.Find(d => d.Names(gone));
            found = next is not null;
            if (next is null)
                break;
            missing.Remove(next);
            gone.Add(next.Item.Id);
            dragged.Add(next.Item);
        }

        return [.. dragged.OrderBy(d => d.Place)];
    }

    private static string? LineAt(AnalysisResult result, Place place)
    {
        var file = result.Files.FirstOrDefault(f =>
            string.Equals(f.Path, place.File, StringComparison.Ordinal));
        var isHidden = result.Hidden.Any(h =>
            string.Equals(h.File, place.File, StringComparison.Ordinal)
            && h.Line <= place.Line && place.Line <= h.EndLine);
        return file is null || isHidden ? null : file.Line(place.Line);
    }
}
