using System.Collections.Immutable;
using System.CommandLine;
using NegotiationModel.Analysis;
using NegotiationModel.Cli.Terminal;
using NegotiationModel.Findings;
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
        var shared = new SharedOptions(Formats);
        var command = new Command("validate", "Errors and warnings of a scenario itself (NM1 to NM3).")
        {
            paths,
        };
        shared.AddTo(command);
        command.SetAction(parsed => Run(bench, parsed.GetValue(paths) ?? [], shared.Read(parsed)));
        help.Add(command, "negmodel validate",
            "negmodel validate talks --format concise --fail-on warning");
        return command;
    }

    private static int Run(Workbench bench, string[] paths, Settings settings)
    {
        if (paths.Length > 1
            && settings.Outputs.Any(o => o.File is not null || !Rendering.IsForPeople(o.Format)))
            throw new StopException(
                "several scenarios at once can only be shown as text or concise on stdout");
        CheckSelected(settings);
        string[] all = paths.Length > 0 ? paths : ["."];
        // All are looked at before the first is shown: a mistyped path stops the run, not half of it.
        var results = all.Select(path => OfScenario(bench.Analyze(path, settings), settings)).ToList();
        foreach (var (path, (result, notesLeftOut)) in all.Zip(results))
        {
            bench.NamePathsFrom(path);
            if (paths.Length > 1)
                bench.Tell(Escaping.Inline(path) + ":");
            bench.Deliver(settings.Outputs is [] ? [new OutputRequest("text", null)] : settings.Outputs,
                (format, text) => Rendering.Validation(format, result, notesLeftOut, text));
            // The text ends with the counts.
            if (settings.Outputs.Any(o => o.File is not null || o.Format is not "text"))
                bench.TellCounts(result);
        }

        return results.Any(r => FindingChoice.Reach(r.Result, settings.FailOn))
            ? ExitCode.Findings : ExitCode.Done;
    }

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
        var least = settings.Verbose || settings.FailOn == FindingLevel.Note || !settings.Select.IsEmpty
            ? FindingLevel.Note : FindingLevel.Warning;
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
