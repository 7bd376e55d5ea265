using System.Collections.Immutable;
using System.CommandLine;
using NegotiationModel.Accounts;
using NegotiationModel.Analysis;
using NegotiationModel.Cli.Terminal;
using NegotiationModel.Reporting;

namespace NegotiationModel.Cli.Commands;

/// <summary><c>negmodel compare</c>: where accounts agree and where they conflict.</summary>
internal sealed class CompareCommand
{
    private static readonly ImmutableArray<string> Formats = ["text", "concise", "json", "markdown"];

    private static readonly ImmutableArray<(string Word, PairSelection Value)> Selections =
        [("default", PairSelection.Default), ("all", PairSelection.All), ("none", PairSelection.None)];

    private readonly Argument<string?> _path = new("PATH")
    {
        Description = "Folder of the scenario, or its first file (default: the working directory).",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<string[]> _accounts =
        SharedOptions.Texts("--account", "ID",
            "Only what this account tells; given again: only between these.");

    private readonly Option<string[]> _parties =
        SharedOptions.Texts("--party", "ID", "Only this party; given again: only among these.");

    private readonly Option<string[]> _proposals =
        SharedOptions.Texts("--proposal", "ID", "Only stances on this proposal.");
    private readonly Option<string[]> _points =
        SharedOptions.Texts("--point", "ID", "Only stances on this point.");

    private readonly Option<bool> _exitCode =
        new("--exit-code") { Description = "Exit with 1 if accounts contradict each other or themselves." };

    private readonly Option<string?> _pairs =
        SharedOptions.Text("--pairs", "WHICH", "Pairs of statements that JSON lists: default, all, none.");

    private readonly SharedOptions _shared = new(Formats);

    /// <summary>Adds the command.</summary>
    public static Command Create(Workbench bench, ExampleHelp help)
    {
        var own = new CompareCommand();
        var command = new Command("compare", "Where accounts agree and where they conflict.")
        {
            own._path, own._accounts, own._parties, own._proposals, own._points, own._exitCode, own._pairs,
        };
        own._shared.AddTo(command);
        command.SetAction(parsed => own.Run(bench, parsed));
        help.Add(command, "negmodel compare",
            "negmodel compare talks --account minutes --account press --format json");
        return command;
    }

    private int Run(Workbench bench, ParseResult parsed)
    {
        var accounts = SharedOptions.Values(parsed, _accounts);
        var settings = _shared.Read(parsed);
        settings = settings with { Analysis = settings.Analysis with { Accounts = [.. accounts] } };
        var pairs = SettingValues.Choice("--pairs", parsed.GetValue(_pairs) ?? "default", Selections);
        var filter = new ResultFilter(
            accounts, SharedOptions.Values(parsed, _parties),
            SharedOptions.Values(parsed, _points), SharedOptions.Values(parsed, _proposals));
        var whole = bench.Analyze(parsed.GetValue(_path), settings);
        bench.ComplainAboutFaults(whole);
        CheckIds(bench, filter, whole);
        var result = FindingChoice.Apply(filter.Apply(whole), settings);
        bench.Deliver(settings.Outputs is [] ? [new OutputRequest("text", null)] : settings.Outputs,
            (format, text) => Rendering.Comparison(format, result, pairs, text));
        bench.TellCounts(result);
        return Workbench.CodeOf(result, settings, parsed.GetValue(_exitCode) && Differs(result));
    }

    private static void CheckIds(Workbench bench, ResultFilter filter, AnalysisResult result)
    {
        if (filter.IsEmpty)
            return;
        if (result.Scenario is not { } scenario)
            throw new StopException("nothing could be read, so nothing can be asked for");
        var unknown = filter.Unknown(scenario);
        foreach (var (kind, id, known) in unknown)
            bench.Complain($"negmodel: no {kind} {Escaping.Quote(id)}{Nearest.Hint(id, known)}");
        if (!unknown.IsEmpty)
            throw new StopException("nothing was compared");
    }

    private static bool Differs(AnalysisResult result) => result.Cells.Any(c =>
        c.Pairs.Any(IsContradiction) || c.Groups.Any(g => !g.Contradictions.IsEmpty));

    private static bool IsContradiction(StatementPair pair) => pair.Label
        is PairLabel.Conflict or PairLabel.PublicPrivateSplit
        or PairLabel.SelfContradiction or PairLabel.DividedVoice;
}
