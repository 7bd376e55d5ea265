using NegotiationModel.Analysis;
using NegotiationModel.Findings;
using NegotiationModel.Text;

namespace NegotiationModel.Reporting;

/// <summary>Findings and texts as they are called from another folder than the scenario's.</summary>
internal static class PrefixedPaths
{
    /// <summary>The finding with <paramref name="prefix"/> before the path of each of its places.</summary>
    public static Finding Of(Finding finding, string prefix) => prefix.Length == 0 ? finding : finding with
    {
        Place = Of(finding.Place, prefix),
        Related = [.. finding.Related.Select(p => Of(p, prefix))],
        Evidence = [.. finding.Evidence.Select(e => e with { Place = Of(e.Place, prefix) })],
    };

    /// <summary>The result with texts of those names, for excerpts.</summary>
    public static AnalysisResult Of(AnalysisResult result, string prefix) => prefix.Length == 0 ? result
        : result with { Files = [.. result.Files.Select(f => new SourceText(prefix + f.Path, f.Content))] };

    private static Place Of(Place place, string prefix) => place with { File = prefix + place.File };
}
