using System.Collections.Immutable;
using NegotiationModel.Analysis;
using NegotiationModel.Cli.Terminal;
using NegotiationModel.Findings;

namespace NegotiationModel.Cli.Commands;

/// <summary>
/// <c>--select</c> and <c>--ignore</c>: a rule's id, the beginning of one (<c>NM4</c>), or its name. Errors
/// of reading and binding cannot be chosen away: the result lacks a part, and whoever reads it must know.
/// </summary>
internal static class FindingChoice
{
    /// <summary>The result with the findings chosen.</summary>
    /// <exception cref="StopException">A word that no rule answers to.</exception>
    public static AnalysisResult Apply(AnalysisResult result, Settings settings)
    {
        foreach (var word in settings.Select.Concat(settings.Ignore))
            RulesOf(word);
        if (settings.Select.IsEmpty && settings.Ignore.IsEmpty)
            return result;
        return result with { Findings =
            [.. result.Findings.Where(f => ResultFilter.IsFault(f) || IsChosen(f, settings))] };
    }

    /// <summary>Findings at or above a level; none for a level of null.</summary>
    public static bool Reach(AnalysisResult result, FindingLevel? level) =>
        level is { } least && result.Findings.Any(f => f.Rule.Level >= least);

    /// <summary>
    /// Whether <c>--select</c> and <c>--ignore</c> leave a finding, an error of the scenario too.
    /// </summary>
    public static bool IsChosen(Finding finding, Settings settings) =>
        (settings.Select.IsEmpty || settings.Select.Any(w => Answers(finding.Rule, w)))
        && !settings.Ignore.Any(w => Answers(finding.Rule, w));

    private static bool Answers(RuleDescriptor rule, string word) =>
        string.Equals(rule.Name, word, StringComparison.Ordinal)
        || (word.StartsWith("NM", StringComparison.OrdinalIgnoreCase)
            && rule.Id.StartsWith(word, StringComparison.OrdinalIgnoreCase));

    /// <summary>The rules that a word stands for.</summary>
    /// <exception cref="StopException">No rule answers to it.</exception>
    public static ImmutableArray<RuleDescriptor> RulesOf(string word)
    {
        var rules = RuleCatalogue.All;
        ImmutableArray<RuleDescriptor> answering = [.. rules.Where(r => Answers(r, word))];
        if (!answering.IsEmpty)
            return answering;
        ImmutableArray<string> known = word.StartsWith("NM", StringComparison.OrdinalIgnoreCase)
            ? [.. rules.Select(r => r.Id)] : [.. rules.Select(r => r.Name)];
        throw new StopException($"no rule answers to {Escaping.Quote(word)}{Nearest.Hint(word, known)}");
    }
}
