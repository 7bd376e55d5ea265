using System.Globalization;
using System.Text;
using NegotiationModel.Findings;
using NegotiationModel.Tests.House;
using NegotiationModel.Tests.Snapshots;
using Xunit;

namespace NegotiationModel.Tests.Reading;

/// <summary>
/// The conformance cases of YAML, where the data folder of the maintainers is at hand; skipped aloud
/// elsewhere.
/// </summary>
public sealed class YamlTestSuiteTests
{
    private const string Suite = "yaml-test-suite";

    // Wrong by the specification, accepted by YamlDotNet 18.1.0, and harmless: a tab before a further line of
    // a quoted text.
    private static readonly string[] KnownAccepted = ["DK95-1"];

    [FactWithSharedData(Suite)]
    public void Every_wrong_case_is_an_error()
    {
        var cases = All();
        Assert.Equal((406, 94), (cases.Length, cases.Count(c => c.IsWrong)));
        var accepted = cases
            .Where(c => c.IsWrong
                && Hostile.ReadingLaws.Check(c.Text).Findings.All(f => f.Rule.Level < FindingLevel.Error))
            .Select(c => c.Name);
        Assert.Equal(KnownAccepted, accepted, StringComparer.Ordinal);
    }

    /// <summary>
    /// What comes of each case is frozen: a new release of the parser, or a change of ours, shows here. Most
    /// right cases are refused for what the format does without: aliases, tags, several documents, no map at
    /// the top.
    /// </summary>
    [FactWithSharedData(Suite)]
    public void What_comes_of_each_case_is_as_accepted_A_37()
    {
        var outcomes = All().Select(c => (c.Name, Outcome: Outcome(c.Text))).ToList();
        var table = new StringBuilder("# case of the YAML test suite: what reading it gives\n");
        foreach (var count in outcomes.CountBy(o => o.Outcome.Split(' ')[0]).OrderBy(c => c.Key,
            StringComparer.Ordinal))
            table.Append(CultureInfo.InvariantCulture, $"# {count.Key}: {count.Value}\n");
        foreach (var (name, outcome) in outcomes)
            table.Append(CultureInfo.InvariantCulture, $"{name}: {outcome}\n");
        var made = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["outcomes.txt"] = table.ToString(),
        };
        var folder = Repository.At("tests", "NegotiationModel.Tests", "Reading", "YamlTestSuite");
        var differences = Snapshot.Differences(folder, made);
        Assert.True(differences.Count == 0, string.Join('\n', differences.Append(Snapshot.Advice)));
    }

    private static string Outcome(string text)
    {
        var found = Hostile.ReadingLaws.Check(text).Findings;
        return found.IsEmpty ? "reads" : string.Join("; ", found.Select(Hostile.HostileCase.Line));
    }

    internal static (string Name, string Text, bool IsWrong)[] All() =>
    [
        .. Directory.GetFiles(SharedData.At(Suite), "*.yaml")
            .Order(StringComparer.Ordinal).SelectMany(Cases),
    ];

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
