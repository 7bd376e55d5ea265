using System.Collections.Immutable;
using NegotiationModel.Analysis;
using NegotiationModel.Cli.Terminal;
using NegotiationModel.Findings;

namespace NegotiationModel.Cli.Commands;

/// <summary>How one finding of a scenario came about, step by step.</summary>
internal static class ExplainFinding
{
    private const int MostListed = 40;
    private const int MostOfSentence = 160;

    /// <summary>
    /// Tells the words that name a finding from the PATH. PATH is what is written as one (<c>.</c>, a
    /// slash in
    /// it, <c>.yaml</c> at its end), which no id is; else the last word, if it is a folder with a scenario. A
    /// subject with the name of such a folder is told from it by a PATH, as in <c>NM401 upland .</c>.
    /// </summary>
    public static (ImmutableArray<string> Words, string? Path) Split(IReadOnlyList<string> words)
    {
        ImmutableArray<string> all = [.. words];
        var at = all.LastIndexOf(all.LastOrDefault(IsWrittenAsPath) ?? "");
        if (at < 0 && all.Length > 0 && File.Exists(Path.Combine(all[^1], "scenario.yaml")))
            at = all.Length - 1;
        return at < 0 ? (all, null) : (all.RemoveAt(at), all[at]);
    }

    /// <summary>Explains the finding that the words name.</summary>
    /// <param name="bench">The workbench.</param>
    /// <param name="words">A fingerprint, or a rule and subjects.</param>
    /// <param name="path">Folder or first file of the scenario; null for the working directory.</param>
    /// <param name="settings">What is asked for.</param>
    /// <returns>The exit code.</returns>
    /// <exception cref="StopException">The words name no finding, or more than one.</exception>
    public static int Run(
        Workbench bench, ImmutableArray<string> words, string? path, Settings settings)
    {
        var whole = bench.Analyze(path, settings);
        var finding = One(bench, FindingChoice.Apply(whole, settings), words, path);
        if (!ResultFilter.IsFault(finding))
            bench.ComplainAboutFaults(whole);
        bench.Deliver(settings.Outputs is [] ? [new OutputRequest("text", null)] : settings.Outputs,
            (format, text) => Rendering.Explanation(format, whole, finding, text));
        bench.TellCounts(whole);
        return Workbench.CodeOf(whole with { Findings = [finding] }, settings);
    }

    private static Finding One(
        Workbench bench, AnalysisResult result, ImmutableArray<string> words, string? path)
    {
        var answer = FindingSearch.Find(result, words);
        if (answer.Found is [var finding])
            return finding;
        if (answer.Unknown is { } unknown)
            throw new StopException(Unknown(words, unknown, answer.Known));
        if (answer.Found.IsEmpty)
        {
            throw new StopException(result.Findings.IsEmpty
                ? "there is no finding in this scenario"
                : $"no finding of {Escaping.Inline(words[0])} in this scenario; there are findings of: "
                    + string.Join(", ", result.Findings.Select(f => f.Rule.Id)
                        .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)));
        }

        List(bench, result, answer.Found, path);
        var asked = words.IsEmpty ? "in this scenario" : $"answer to "
            + $"{Escaping.Quote(string.Join(' ', words))}";
        throw new StopException($"{answer.Found.Length} findings {asked}; name one of them as above");
    }

    private static string Unknown(
        ImmutableArray<string> words, string unknown, ImmutableArray<string> known)
    {
        if (Directory.Exists(unknown))
            return $"the folder {Escaping.Quote(unknown)} has no scenario.yaml";
        if (FindingSearch.IsPlace(unknown))
            return $"no finding is at {Escaping.Quote(unknown)}";
        if (FindingSearch.IsFingerprint(unknown))
            return $"no finding has a fingerprint that begins with {Escaping.Quote(unknown)}";
        if (words.IndexOf(unknown) > 0)
        {
            return $"no finding of {Escaping.Inline(words[0])} is about {Escaping.Quote(unknown)}"
                + Nearest.Hint(unknown, known);
        }

        return unknown.Length < FindingSearch.FewestDigits && unknown.All(char.IsAsciiHexDigit)
            ? $"{Escaping.Quote(unknown)} is no rule, and a fingerprint needs at least "
                + $"{FindingSearch.FewestDigits} digits"
            : $"no rule {Escaping.Quote(unknown)}{Nearest.Hint(unknown, known)}";
    }

    private static void List(
        Workbench bench, AnalysisResult result, ImmutableArray<Finding> findings, string? path)
    {
        foreach (var finding in findings.Take(MostListed))
        {
            bench.Complain("  " + Escaping.Inline(Rendering.HowToExplain(result, finding, path)));
            bench.Complain($"      {Escaping.Inline(bench.PathPrefix + finding.Place)}: "
                + Escaping.Inline(Shortened(Rendering.SentenceOf(result, finding))));
        }

        if (findings.Length > MostListed)
            bench.Complain($"  and {findings.Length - MostListed} more");
    }

    private static string Shortened(string sentence)
    {
        if (sentence.Length <= MostOfSentence)
            return sentence;
        var end = sentence.LastIndexOf(' ', MostOfSentence);
        return sentence[..(end > 0 ? end : MostOfSentence)] + " …";
    }

    private static bool IsWrittenAsPath(string word) =>
        !FindingSearch.IsPlace(word) && (word is "." or ".." || word.Contains('/', StringComparison.Ordinal)
        || word.Contains('\\', StringComparison.Ordinal)
        || word.EndsWith(".yaml", StringComparison.Ordinal)
        || word.EndsWith(".yml", StringComparison.Ordinal));
}
