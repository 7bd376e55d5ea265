using System.Collections.Immutable;
using NegotiationModel.Findings;
using NegotiationModel.Text;

namespace NegotiationModel.Analysis;

/// <summary>Findings that some words name.</summary>
/// <param name="Found">The findings, in the order of the result; empty for none.</param>
/// <param name="Unknown">The first word that names nothing here; null if all do.</param>
/// <param name="Known">What could stand instead of it.</param>
public sealed record FindingAnswer(
    ImmutableArray<Finding> Found, string? Unknown, ImmutableArray<string> Known);

/// <summary>
/// Finds a finding by how people name it: by its fingerprint or the beginning of one, or by its rule and what
/// it is about, in any order.
/// </summary>
public static class FindingSearch
{
    /// <summary>Fewest digits of a fingerprint that count as one.</summary>
    public const int FewestDigits = 6;

    /// <summary>The word is the beginning of a fingerprint, or all of it.</summary>
    public static bool IsFingerprint(string word) =>
        word.Length is >= FewestDigits and <= 32 && word.All(char.IsAsciiHexDigit);

    /// <summary>The word is a place as outputs name it: <c>talks/press.yaml:7:9</c>.</summary>
    public static bool IsPlace(string word)
    {
        var parts = word.Split(':');
        return parts.Length >= 3 && IsNumber(parts[^1]) && IsNumber(parts[^2]);
    }

    /// <summary>A rule has this id or name, in any case.</summary>
    public static bool IsRule(AnalysisResult result, string word) =>
        RulesOf(result).Any(r => IsRule(r, word));

    /// <summary>The findings that the words name; all for no word.</summary>
    /// <param name="result">Where to look.</param>
    /// <param name="words">A fingerprint, a rule's id or name, or a place; then subjects, as <c>upland</c> or
    /// <c>party=upland</c>, or a place. A statement of the evidence will do as well.</param>
    public static FindingAnswer Find(AnalysisResult result, IReadOnlyList<string> words)
    {
        if (words.Count == 0)
            return new FindingAnswer(result.Findings, null, []);
        var first = words[0];
        if (IsFingerprint(first) && !IsRule(result, first))
        {
            ImmutableArray<Finding> marked = [.. result.Findings.Where(f =>
                Fingerprint.Of(f).StartsWith(first, StringComparison.OrdinalIgnoreCase))];
            return marked.IsEmpty
                ? new FindingAnswer([], first, []) : About(marked, [.. words.Skip(1)]);
        }

        if (IsPlace(first))
            return About(result.Findings, [.. words]);
        if (!IsRule(result, first))
            return new FindingAnswer([], first, NamesLike(result, first));
        return About([.. result.Findings.Where(f => IsRule(f.Rule, first))], [.. words.Skip(1)]);
    }

    /// <summary>
    /// How to name a finding: <c>NM401 upland dam</c>; by its fingerprint where rule and subjects leave
    /// another one open; by its place where that does so too, as of two like faults in one file.
    /// </summary>
    public static string NameOf(AnalysisResult result, Finding finding)
    {
        string[][] names =
        [
            [finding.Rule.Id, .. finding.Subjects.Select(s => s.Id)], [ShortFingerprint(result, finding)],
            [finding.Rule.Id, finding.Place.ToString()],
        ];
        var name = Array.Find(names, n => (n.Length > 1 || IsFingerprint(n[0]))
            && Find(result, n).Found is [var only] && ReferenceEquals(only, finding));
        return string.Join(' ', name ?? names[^1]);
    }

    /// <summary>As many digits of a finding's fingerprint as no other finding begins with.</summary>
    public static string ShortFingerprint(AnalysisResult result, Finding finding)
    {
        var own = Fingerprint.Of(finding);
        var others = result.Findings.Select(Fingerprint.Of)
            .Where(f => !string.Equals(f, own, StringComparison.Ordinal)).ToList();
        var digits = FewestDigits;
        while (digits < own.Length
            && others.Exists(f => f.StartsWith(own[..digits], StringComparison.Ordinal)))
            digits++;
        return own[..digits];
    }

    private static FindingAnswer About(ImmutableArray<Finding> candidates, ImmutableArray<string> subjects)
    {
        var found = candidates;
        foreach (var word in subjects)
        {
            ImmutableArray<Finding> left = [.. found.Where(f => IsAbout(f, word))];
            if (left.IsEmpty && !found.IsEmpty)
                return new FindingAnswer([], word, SubjectsOf(found));
            found = left;
        }

        // What the words name and nothing else comes before what they name and more.
        ImmutableArray<Finding> exact = [.. found.Where(f => IsExactly(f, subjects))];
        return new FindingAnswer(exact is [_] ? exact : found, null, []);
    }

    private static bool IsExactly(Finding finding, ImmutableArray<string> words) =>
        finding.Subjects.Length == words.Length
        && finding.Subjects.All(s => words.Any(w => Names(s.Kind, s.Id, w)))
        && words.All(w => finding.Subjects.Any(s => Names(s.Kind, s.Id, w)));

    private static bool IsAbout(Finding finding, string word) =>
        finding.Subjects.Any(s => Names(s.Kind, s.Id, word))
        || finding.Evidence.Any(e => Names(e.Kind, e.Id, word))
        || IsAt(finding.Place, word)
        || (finding.Data is TextData { Values: var values }
            && values.Values.Contains(word, StringComparer.Ordinal));

    /// <summary><c>upland</c>, <c>party=upland</c>.</summary>
    private static bool Names(string kind, string id, string word) =>
        string.Equals(id, word, StringComparison.Ordinal)
        || string.Equals(kind + "=" + id, word, StringComparison.Ordinal);

    // Outputs name a place as seen from where the command was started.
    private static bool IsAt(Place place, string word) =>
        string.Equals(place.ToString(), word, StringComparison.Ordinal)
        || word.EndsWith("/" + place, StringComparison.Ordinal);

    private static bool IsNumber(string text) => text.Length > 0 && text.All(char.IsAsciiDigit);

    private static bool IsRule(RuleDescriptor rule, string word) =>
        string.Equals(rule.Id, word, StringComparison.OrdinalIgnoreCase)
        || string.Equals(rule.Name, word, StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<RuleDescriptor> RulesOf(AnalysisResult result) =>
        RuleCatalogue.All.Concat(result.Findings.Select(f => f.Rule))
            .DistinctBy(r => r.Id, StringComparer.Ordinal);

    private static ImmutableArray<string> NamesLike(AnalysisResult result, string word) =>
        word.StartsWith("NM", StringComparison.OrdinalIgnoreCase)
            ? [.. RulesOf(result).Select(r => r.Id)]
            : [.. RulesOf(result).Select(r => r.Name)];

    private static ImmutableArray<string> SubjectsOf(IEnumerable<Finding> findings) =>
        [.. findings.SelectMany(f => f.Subjects).Select(s => s.Id)
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}
