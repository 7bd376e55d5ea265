using System.Collections.Immutable;
using NegotiationModel.Accounts;
using NegotiationModel.Binding;
using NegotiationModel.Findings;
using NegotiationModel.Model;
using NegotiationModel.Parties;

namespace NegotiationModel.Analysis;

/// <summary>The stages in their order: bind, compare accounts, compare parties, judge.</summary>
internal static class AnalysisPipeline
{
    public static AnalysisResult Run(
        ScenarioFiles files, AnalysisOptions options, CancellationToken cancellation)
    {
        var bound = ScenarioBinder.Bind(files, options, cancellation);
        var result = new AnalysisResult
        {
            Scenario = bound.Scenario,
            Options = options,
            Places = bound.Places,
            Files = bound.Files,
            Hidden = bound.Hidden,
            SourceTexts = bound.SourceTexts,
            NotReviewed = bound.NotReviewed,
            Incomplete = bound.Incomplete,
            Input = new InputCounts(bound.Files.Length, 0, 0, 0, 0, 0, 0),
            Findings = bound.Findings,
            NotRun = [.. RuleCatalogue.Rules.Select(r => r.Descriptor.Id)],
        };
        return bound.Scenario is { } scenario
            ? Compare(result, bound, ToldBy(scenario, options.Accounts), cancellation)
            : result;
    }

    /// <summary>The scenario as if only these accounts had told anything; all of it for none.</summary>
    private static Scenario ToldBy(Scenario scenario, ImmutableArray<string> accounts) => accounts.IsEmpty
        ? scenario
        : scenario with
        {
            Statements = scenario.Statements
                .RemoveAll(s => !accounts.Contains(s.Account.Id, StringComparer.Ordinal)),
        };

    private static AnalysisResult Compare(
        AnalysisResult result, BoundScenario bound, Scenario scenario, CancellationToken cancellation)
    {
        var settings = ComparisonSettings.Of(scenario, result.Options.AsOf, result.Options.KnownAsOf);
        var cells = AccountComparer.CompareAll(scenario, settings, cancellation);
        var parties = PartyComparer.Compare(scenario, cells, cancellation);
        var compared = result with
        {
            Scenario = scenario,
            AsOf = settings.AsOf,
            KnownAsOf = settings.KnownAsOf,
            Input = new InputCounts(
                bound.Files.Length, scenario.Parties.Length, scenario.Points.Length, scenario.Accounts.Length,
                scenario.Sources.Length, scenario.Statements.Length, cells.Length),
            Cells = cells,
            Parties = parties,
            Window = new WindowSensitivity(
                LabelsChanged(cells, settings, scenario.WindowDays / 2),
                LabelsChanged(cells, settings, scenario.WindowDays * 2)),
            NotRun = [],
        };
        return compared with
        {
            Findings =
            [
                .. bound.Findings,
                .. Judge(RuleContext.Of(compared, scenario, bound.Roots), cancellation),
            ],
        };
    }

    private static int LabelsChanged(
        ImmutableArray<CellComparison> cells, ComparisonSettings settings, int windowDays) =>
        cells.Sum(c => AccountComparer.LabelsChangedByWindow(c, settings, windowDays));

    /// <summary>
    /// Findings of a rule are ordered by what they are about, so moving a line changes no order.
    /// </summary>
    private static string SubjectsOf(Finding finding) =>
        string.Join('\u001f', finding.Subjects.Select(s => s.Kind + "=" + s.Id));

    private static IEnumerable<Finding> Judge(RuleContext context, CancellationToken cancellation)
    {
        foreach (var rule in RuleCatalogue.Rules)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var finding in rule.Find(context).OrderBy(SubjectsOf, StringComparer.Ordinal))
                yield return finding;
        }
    }
}
