using NegotiationModel.Analysis;
using NegotiationModel.Findings;
using NegotiationModel.Model;
using NegotiationModel.Tests.Binding;
using NegotiationModel.Tests.Reading.Hostile;
using NegotiationModel.Tests.Rules;
using Xunit;

namespace NegotiationModel.Tests.Editing;

/// <summary>
/// Laws of fixes, over every text that the tests of reading, of binding and of the rules know to be wrong.
/// </summary>
public sealed class FixLawTests
{
    private static readonly IReadOnlyList<ScenarioFiles> Wrong =
    [
        .. HostileInputs.Small.Select(One),
        .. HostileInputs.Small.Select(FixCase.Of),
        .. FaultCases.All.Select(c => One(c.Text)),
        .. FixCase.All.Select(c => c.Files()),
        .. RuleFixture.Rules.Select(rule => RuleFixture.Fires(rule).Files()),
    ];

    [Fact]
    public void No_fix_is_offered_that_no_case_shows()
    {
        var shown = FixCase.All.Select(c => (c.Rule, c.Fix)).ToHashSet();
        foreach (var files in Wrong)
        {
            var findings = new NegotiationAnalyzer().Analyze(
                files, new AnalysisOptions { ForEditing = true }).Findings;
            Assert.All(findings.Where(f => f.Fix is not null), f =>
                Assert.Contains((f.Rule.Id, f.Fix!.What.Name), shown));
        }
    }

    [Fact]
    public void Safe_fixes_change_nothing_of_what_already_reads()
    {
        var made = 0;
        foreach (var files in Wrong)
        {
            var result = ScenarioEditor.Fix(files, f => f.Fix!.What.Safety == FixSafety.Safe);
            Assert.Empty(Statements(result.Before).Except(Statements(result.After)));
            Assert.Empty(Declared(result.Before).Except(Declared(result.After)));
            Assert.True(Unread(result.After) <= Unread(result.Before));
            made += result.Outcome.Made.Length;
        }

        Assert.True(made > 20);
    }

    [Fact]
    public void All_fixes_end_and_leave_none_to_make()
    {
        foreach (var files in Wrong)
        {
            var result = ScenarioEditor.Fix(files, _ => true);
            Assert.False(result.Outcome.IsUnfinished);
            Assert.True(Unread(result.After) <= Unread(result.Before));
            Assert.Equal(result.Outcome.Dropped,
                result.After.Findings.Count(f => f.Fix is not null));
        }
    }

    private static ScenarioFiles One(string text) => ScenarioFiles.FromTexts(
        new Dictionary<string, string>(StringComparer.Ordinal) { ["scenario.yaml"] = text });

    private static int Unread(AnalysisResult result) =>
        result.Findings.Count(f => string.CompareOrdinal(f.Rule.Id, "NM150") < 0
            && f.Rule.Level == FindingLevel.Error);

    private static IEnumerable<(string, string?, string?, StanceKind, int, Channel, string, string)>
        Statements(AnalysisResult result) => (result.Scenario?.Statements ?? []).Select(s =>
            (s.Id, s.Party?.Id, s.Point?.Id ?? s.Proposal?.Id, s.Stance, s.Options.Count, s.Channel,
                s.Account.Id, s.Said.Text));

    private static IEnumerable<(string, string)> Declared(AnalysisResult result) =>
        result.Scenario is not { } scenario ? []
        : [
            .. scenario.Parties.Select(p => (p.Id, p.Name.Default)),
            .. scenario.Points.Select(p => (p.Id, p.Title.Default)),
            .. scenario.Sources.Select(p => (p.Id, p.Title.Default)),
            .. scenario.Accounts.Select(p => (p.Id, p.Title.Default)),
        ];
}
