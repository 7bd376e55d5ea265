using System.CommandLine;
using NegotiationModel.Cli.Files;
using NegotiationModel.Editing.Renaming;

namespace NegotiationModel.Cli.Commands;

/// <summary><c>negmodel rename</c>: another id for a thing, wherever a file names it.</summary>
internal sealed class RenameCommand
{
    private const int MostMentions = 10;

    private readonly Argument<string> _kind =
        new("KIND") { Description = string.Join(", ", ScenarioEditor.Kinds) + "." };

    private readonly Argument<string> _old =
        new("OLD") { Description = "The id that it has; of an option POINT/OPTION." };

    private readonly Argument<string> _new =
        new("NEW") { Description = "The id that it is to have; of an option without its point." };

    private readonly Argument<string?> _path = new("PATH")
    {
        Description = "Folder of the scenario, or its first file (default: the working directory).",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<bool> _dryRun =
        new("--dry-run") { Description = "List the places that would change, and write nothing." };

    private readonly SharedOptions _limits = new([]);

    /// <summary>Adds the command.</summary>
    public static Command Create(Workbench bench, ExampleHelp help)
    {
        var own = new RenameCommand();
        var command = new Command("rename", "Another id for a party, point, statement …, in every file.")
        {
            own._kind, own._old, own._new, own._path,
        };
        command.Options.Add(own._dryRun);
        own._limits.AddLimitsTo(command);
        command.SetAction(parsed => own.Run(bench, parsed));
        help.Add(command, "negmodel rename party upland highland",
            "negmodel rename option dam/half partial talks --dry-run");
        return command;
    }

    private int Run(Workbench bench, ParseResult parsed)
    {
        var request = new RenameRequest(
            SettingValues.Choice(
                "the kind", parsed.GetValue(_kind)!, [.. ScenarioEditor.Kinds.Select(k => (k, k))]),
            parsed.GetValue(_old)!, parsed.GetValue(_new)!);
        using var patience = bench.TellIfLong();
        var limits = _limits.Limits(parsed);
        var folder = bench.Open(parsed.GetValue(_path), limits.FileBytes);
        var outcome = ScenarioEditor.Rename(folder.ToScenarioFiles(bench.Cancellation), request,
            new AnalysisOptions { Limits = limits }, bench.Cancellation);
        if (outcome.Refusal is { } refusal)
            throw new StopException(RenameRefusals.Words(request, refusal, bench));
        if (parsed.GetValue(_dryRun))
            bench.Put(Listing(bench, request, outcome), isForPeople: true);
        else
            ScenarioWriter.Write(folder, outcome.Files, bench.Cancellation);
        Tell(bench, request, outcome, parsed.GetValue(_dryRun));
        TellMentions(bench, request, outcome, parsed.GetValue(GlobalOptions.Verbose));
        if (Directory.Exists(folder.PathOf("expected")))
            bench.Tell($"{bench.Named("expected/")} is left as it is: "
                + $"where its files say '{Word(request)}', accept them anew.");
        return ExitCode.Done;
    }

    private static string Listing(Workbench bench, RenameRequest request, RenameOutcome outcome) =>
        string.Concat(outcome.Changes.Select(place =>
            $"{bench.Named(place)} {Word(request)} → {request.New}\n"));

    private static void Tell(Workbench bench, RenameRequest request, RenameOutcome outcome, bool isDry)
    {
        var where = $"{Workbench.Counted(outcome.Changes.Length, "place")} in "
            + $"{Workbench.Counted(outcome.Files.Length, "file")}";
        if (isDry)
        {
            bench.Tell($"{where} would change; nothing was written.");
            return;
        }

        bench.Tell($"Renamed {request.Kind} {request.Old} to {request.New}: {where}.");
        foreach (var file in outcome.Changes.GroupBy(p => p.File, StringComparer.Ordinal))
            bench.Tell($"  {bench.Named(file.Key)}: {Workbench.Counted(file.Count(), "place")}");
    }

    private static void TellMentions(
        Workbench bench, RenameRequest request, RenameOutcome outcome, bool isVerbose)
    {
        if (outcome.Mentions.IsEmpty)
            return;
        bench.Tell($"'{Word(request)}' also stands in words, which are not changed:");
        var most = isVerbose ? outcome.Mentions.Length : MostMentions;
        foreach (var mention in outcome.Mentions.Take(most))
            bench.Tell($"  {bench.Named(mention.Place)} in a {(mention.IsComment ? "comment" : "text")}");
        if (outcome.Mentions.Length > most)
            bench.Tell($"  and {Workbench.Counted(outcome.Mentions.Length - most, "more place")} "
                + "(-v lists all)");
    }

    private static string Word(RenameRequest request) =>
        request.Old[(request.Old.LastIndexOf('/') + 1)..];
}
