using NegotiationModel.Analysis;
using NegotiationModel.Findings;
using NegotiationModel.Model;
using NegotiationModel.Reporting.Json;

namespace NegotiationModel.Reporting;

/// <summary>What to type to be told how a finding came about.</summary>
public static class ExplainHint
{
    /// <summary><c>negmodel explain NM401 upland dam talks</c>.</summary>
    /// <param name="result">The result, which tells what names a finding and no other.</param>
    /// <param name="finding">The finding.</param>
    /// <param name="path">The scenario's folder or first file; null or empty for the working
    /// directory.</param>
    public static string Of(AnalysisResult result, Finding finding, string? path) =>
        Of(result, FindingSearch.NameOf(result, finding), path);

    /// <summary>The same by the finding's fingerprint: <c>negmodel explain 4be1c2 talks</c>.</summary>
    public static string Short(AnalysisResult result, Finding finding, string? path) =>
        Of(result, FindingSearch.ShortFingerprint(result, finding), path);

    /// <summary>
    /// The explanation is of the same result: nothing can be promised where accounts were left out.
    /// </summary>
    public static bool IsPossible(AnalysisResult result) => result.Options.Accounts.IsEmpty;

    private static string Of(AnalysisResult result, string name, string? path) =>
        "negmodel explain " + name + (path is null or "" ? "" : " " + Quoted(path))
        + string.Concat(Dates(result.Options).Select(o => $" {o.Option} {o.Value}"));

    // What a result was asked for, it has to be asked for again.
    private static IEnumerable<(string Option, string Value)> Dates(AnalysisOptions options)
    {
        if (options.AsOf is { } asOf)
            yield return ("--as-of", asOf.Iso());
        if (options.KnownAsOf is { } known)
            yield return ("--known-as-of", known.Iso());
        if (options.Audience != Tlp.Red)
            yield return ("--audience", JsonNames.Of(options.Audience));
    }

    // A path with a space or a sign that a shell reads is put into quotes.
    private static string Quoted(string path) =>
        path.All(c => char.IsLetterOrDigit(c) || c is '.' or '/' or '\\' or '-' or '_' or ':' or '+')
            ? path
            : "'" + path.Replace("'", @"'\''", StringComparison.Ordinal) + "'";
}
