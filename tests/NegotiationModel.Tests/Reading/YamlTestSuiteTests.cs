using System.Text;
using NegotiationModel.Findings;
using Xunit;

namespace NegotiationModel.Tests.Reading;

/// <summary>
/// The conformance cases of YAML, where the data folder of the maintainers is at hand; skipped aloud
/// elsewhere.
/// </summary>
public sealed class YamlTestSuiteTests
{
    // Wrong by the specification, accepted by YamlDotNet 18.1.0, and harmless: a tab before a further line of
    // a quoted text.
    private static readonly string[] KnownAccepted = ["DK95-1"];

    [FactWithTestSuite]
    public void Every_case_ends_with_a_tree_or_a_finding_and_every_wrong_one_with_an_error()
    {
        var cases = Directory.GetFiles(FactWithTestSuiteAttribute.Folder!, "*.yaml")
            .Order(StringComparer.Ordinal)
            .SelectMany(Cases)
            .ToArray();
        Assert.InRange(cases.Length, 400, 500);
        var accepted = cases
            .Where(c =>
                ReadingLawTests.Check(c.Text).Findings.All(f => f.Rule.Level < FindingLevel.Error)
                && c.IsWrong)
            .Select(c => c.Name);
        Assert.Equal(KnownAccepted, accepted, StringComparer.Ordinal);
    }

    private static IEnumerable<(string Name, string Text, bool IsWrong)> Cases(string file)
    {
        var name = Path.GetFileNameWithoutExtension(file);
        var (text, number, isWrong) = ((StringBuilder?)null, 0, false);
        var isInText = false;
        foreach (var line in File.ReadLines(file).Append("- end"))
        {
            if (line.StartsWith("- ", StringComparison.Ordinal) && text is not null)
            {
                yield return ($"{name}-{number++}", Unescape(text.ToString()), isWrong);
                (text, isWrong) = (null, false);
            }

            var isStart = line.Length > 2 && line[2..].StartsWith("yaml: |", StringComparison.Ordinal);
            if (line.Length > 2 && line[2] != ' ')
                isInText = isStart;
            if (line.StartsWith("  fail: true", StringComparison.Ordinal)
                || line.StartsWith("- fail: true", StringComparison.Ordinal))
                isWrong = true;
            if (isStart)
                text = new StringBuilder();
            else if (isInText)
                text!.Append(line.Length >= 4 ? line[4..] : "").Append('\n');
        }
    }

    // The suite shows what cannot be seen: spaces, tabs, carriage returns, the mark, line ends.
    private static string Unescape(string text)
    {
        var plain = text.TrimEnd('\n') + "\n";
        plain = plain.EndsWith("∎\n", StringComparison.Ordinal) ? plain[..^2] : plain;
        foreach (var tab in new[] { "————»", "———»", "——»", "—»", "»" })
            plain = plain.Replace(tab, "\t", StringComparison.Ordinal);
        return plain.Replace('␣', ' ').Replace("←", "\r", StringComparison.Ordinal)
            .Replace("⇔", "\uFEFF", StringComparison.Ordinal).Replace("↵", "", StringComparison.Ordinal);
    }
}

/// <summary>A fact that needs <c>../shared/data/yaml-test-suite</c> beside the repository.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class FactWithTestSuiteAttribute : FactAttribute
{
    public FactWithTestSuiteAttribute()
    {
        if (Folder is null)
            Skip = "SKIPPED: no ../shared/data/yaml-test-suite beside the repository; the cases were not run";
    }

    /// <summary>The folder; null if it is not there.</summary>
    public static string? Folder { get; } = Find();

    private static string? Find()
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            if (!File.Exists(Path.Combine(at.FullName, "NegotiationModel.sln")))
                continue;
            var folder = Path.Combine(at.FullName, "..", "shared", "data", "yaml-test-suite");
            return Directory.Exists(folder) ? folder : null;
        }

        return null;
    }
}
