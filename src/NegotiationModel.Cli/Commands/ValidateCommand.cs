using System.Collections.Immutable;
using System.CommandLine;
using NegotiationModel.Analysis;
using NegotiationModel.Cli.Terminal;
using NegotiationModel.Findings;
using NegotiationModel.Model;
using NegotiationModel.Parties;

namespace NegotiationModel.Cli.Commands;

/// <summary><c>negmodel validate</c>: errors and warnings of the scenario itself.</summary>
internal static class ValidateCommand
{
    private static readonly ImmutableArray<string> Formats = ["text", "concise", "json", "markdown"];

    /// <summary>Adds the command.</summary>
    public static Command Create(Workbench bench, ExampleHelp help)
    {
        var paths = new Argument<string[]>("PATH")
        {
            Description = "Folders of scenarios, or their first files (default: the working directory). "
                + "Several are shown as text or concise, on stdout only.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var fixing = new FixOptions();
        var shared = new SharedOptions(Formats);
        var command = new Command("validate", "Errors and warnings of a scenario itself (NM1 to NM3).")
        {
            paths,
        };
        fixing.AddTo(command);
        shared.AddTo(command);
        command.SetAction(parsed =>
            Run(bench, parsed.GetValue(paths) ?? [], shared.Read(parsed), fixing.Read(parsed)));
        help.Add(command, "negmodel validate",
            "negmodel validate talks --fix --dry-run");
        return command;
    }

    private static int Run(Workbench bench, string[] paths, Settings settings, FixRequest fixes)
    {
        if (paths.Length > 1
            && settings.Outputs.Any(o => o.File is not null || !Rendering.IsForPeople(o.Format)))
            throw new StopException(
                "several scenarios at once can only be shown as text or concise on stdout");
        CheckSelected(settings);
        string[] all = paths.Length > 0 ? paths : ["."];
        // Whoever may not see all of it is not told how to mend what he sees.
        var asked = settings with
        {
            Analysis = settings.Analysis with { ForEditing = settings.Analysis.Audience == Tlp.Red },
        };
        // All are looked at before the first is shown: a mistyped path stops the run, not half of it.
        var fixers = all.Select(path => fixes.IsAsked
            ? FixRun.Of(bench, path, asked, fixes, finding => IsShown(finding, asked)) : null).ToList();
        var results = all.Zip(fixers, (path, fixer) =>
            OfScenario(fixer?.Result ?? bench.Analyze(path, asked), asked)).ToList();
        foreach (var (path, fixer, (result, notesLeftOut)) in all.Zip(fixers, results))
        {
            bench.NamePathsFrom(path);
            if (paths.Length > 1)
                bench.Tell(Escaping.Inline(path) + ":");
            fixer?.Finish();
            if (!fixes.IsDry)
                Show(bench, settings, result, notesLeftOut, fixer is null);
        }

        return results.Any(r => FindingChoice.Reach(r.Result, settings.FailOn))
            ? ExitCode.Findings : ExitCode.Done;
    }

    private static void Show(
        Workbench bench, Settings settings, AnalysisResult result, int notesLeftOut, bool tellFixes)
    {
        bench.Deliver(settings.Outputs is [] ? [new OutputRequest("text", null)] : settings.Outputs,
            (format, text) => Rendering.Validation(
                format, result, notesLeftOut, text with { TellFixes = tellFixes }));
        // The text ends with the counts.
        if (settings.Outputs.Any(o => o.File is not null || o.Format is not "text"))
            bench.TellCounts(result);
    }

    // Nobody should find mended what he was not shown.
    private static bool IsShown(Finding finding, Settings settings) =>
        finding.Rule.Level >= LeastLevel(settings) && FindingChoice.IsChosen(finding, settings)
        && (finding.Rule.Level == FindingLevel.Error || IsOfScenario(finding.Rule));

    private static FindingLevel LeastLevel(Settings settings) =>
        settings.Verbose || settings.FailOn == FindingLevel.Note || !settings.Select.IsEmpty
            ? FindingLevel.Note : FindingLevel.Warning;

    // A rule that is not asked here would always seem to have found nothing.
    private static void CheckSelected(Settings settings)
    {
        foreach (var word in settings.Select)
        {
            if (!FindingChoice.RulesOf(word).Any(r => r.Level == FindingLevel.Error || IsOfScenario(r)))
                throw new StopException(
                    $"validate covers NM1 to NM3, not {Escaping.Quote(word)}; ask compare or report");
        }
    }

    private static bool IsOfScenario(RuleDescriptor rule) => string.CompareOrdinal(rule.Id, "NM400") < 0;

    // What the negotiation shows is the business of the other commands. An error of any rule says that the
    // scenario is wrong.
    private static (AnalysisResult Result, int NotesLeftOut) OfScenario(
        AnalysisResult result, Settings settings)
    {
        var least = LeastLevel(settings);
        var all = FindingChoice.Apply(result with
        {
            Cells = [],
            Parties = new PartyComparison([], []),
            Findings = [.. result.Findings.Where(f => f.Rule.Level == FindingLevel.Error
                || IsOfScenario(f.Rule))],
        }, settings);
        var shown = all with { Findings = [.. all.Findings.Where(f => f.Rule.Level >= least)] };
        return (shown, all.Findings.Length - shown.Findings.Length);
    }
}
