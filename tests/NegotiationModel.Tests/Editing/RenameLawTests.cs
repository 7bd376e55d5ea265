using System.Text.RegularExpressions;
using NegotiationModel.Binding;
using NegotiationModel.Editing;
using NegotiationModel.Editing.Renaming;
using NegotiationModel.Reporting;
using NegotiationModel.Tests.Scenarios;
using Xunit;

namespace NegotiationModel.Tests.Editing;

/// <summary>Laws of changed ids, for every id of every kind in the scenarios of the checkout.</summary>
public sealed partial class RenameLawTests
{
    public static TheoryData<string, string> Kinds()
    {
        var data = new TheoryData<string, string>();
        foreach (var scenario in ScenarioFolder.Names())
        {
            foreach (var kind in ScenarioEditor.Kinds)
                data.Add(scenario, kind);
        }

        return data;
    }

    // A hyphen more keeps the order of ids, and makes a word that is nowhere else.
    [Theory]
    [MemberData(nameof(Kinds))]
    public void Another_id_changes_nothing_but_the_id(string scenario, string kind)
    {
        var files = ScenarioFolder.Files(scenario);
        var before = Report(files);
        foreach (var id in IdsOf(files, kind))
        {
            var word = id[(id.LastIndexOf('/') + 1)..];
            var outcome = Plan(files, kind, id, word + "-");
            var renamed = Changed(files, outcome);
            Assert.Equal(before, Restored(Report(renamed), word));
            var back = Plan(renamed, kind, id + "-", word);
            Assert.Equal(outcome.Files.Select(f => f.Path), back.Files.Select(f => f.Path));
            foreach (var (there, again) in outcome.Files.Zip(back.Files))
                Assert.True(there.Before.Span.SequenceEqual(again.After.Span), again.Path);
        }
    }

    // Whatever comes first in the alphabet: the analysis is the same, or the change is refused.
    [Theory]
    [MemberData(nameof(Kinds))]
    public void An_id_elsewhere_in_the_alphabet_changes_no_finding(string scenario, string kind)
    {
        var files = ScenarioFolder.Files(scenario);
        var before = Rules(files);
        foreach (var id in IdsOf(files, kind).Where((_, i) => i % 10 == 0))
        {
            var outcome = ScenarioEditor.Rename(files, new RenameRequest(kind, id, "zz"));
            Assert.True(outcome.Refusal is null or { Obstacle: RenameObstacle.OtherAnalysis },
                outcome.Refusal?.ToString());
            if (outcome.Refusal is null)
                Assert.Equal(before, Rules(Changed(files, outcome)));
        }
    }

    private static ScenarioFiles Changed(ScenarioFiles files, RenameOutcome outcome)
    {
        var after = outcome.Files.ToDictionary(f => f.Path, f => f.After, StringComparer.Ordinal);
        return new ScenarioFiles(files.Entry, files.Paths, path => after.TryGetValue(path, out var bytes)
            ? new FileContent(bytes, null) : files.Read(path));
    }

    // Without the comparison of the analyses, which the report is.
    private static RenameOutcome Plan(ScenarioFiles files, string kind, string old, string now)
    {
        var outcome = Renamer.Plan(WorkingCopy.Of(files), new RenameRequest(kind, old, now),
            new AnalysisOptions(), default, out _);
        Assert.Null(outcome.Refusal);
        return outcome;
    }

    private static IEnumerable<string> IdsOf(ScenarioFiles files, string kind)
    {
        var bound = ScenarioBinder.BindNotingIds(files, new AnalysisOptions(), default);
        return bound.Ids!.Sites
            .Where(s => s.Declares && string.Equals(s.Kind, kind, StringComparison.Ordinal))
            .Select(s => s.Id);
    }

    // Fingerprints are made of ids, and what stands behind a longer id moves to the right.
    private static string Report(ScenarioFiles files) => Moved().Replace(
        JsonReport.Write(new NegotiationAnalyzer().Analyze(files)), "");

    private static string Restored(string report, string word) => Regex.Replace(
        report, $"(?<![a-z0-9-]){Regex.Escape(word)}-(?![a-z0-9-])", word,
        RegexOptions.ExplicitCapture, TimeSpan.FromMinutes(1));

    private static string Rules(ScenarioFiles files) => string.Join(' ',
        new NegotiationAnalyzer().Analyze(files).Findings.Select(f => f.Rule.Id));

    [GeneratedRegex("^ *\"(?:column|fingerprint)\": .*$",
        RegexOptions.Multiline | RegexOptions.NonBacktracking)]
    private static partial Regex Moved();
}
