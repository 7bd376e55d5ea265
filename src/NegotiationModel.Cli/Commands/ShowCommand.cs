using System.Collections.Immutable;
using System.CommandLine;
using NegotiationModel.Analysis;
using NegotiationModel.Cli.Terminal;
using NegotiationModel.Model;
using NegotiationModel.Reporting;

namespace NegotiationModel.Cli.Commands;

/// <summary><c>negmodel show</c>: one thing of a scenario, with all that is said of it.</summary>
internal sealed class ShowCommand
{
    private static readonly ImmutableArray<string> Formats = ["text", "markdown"];

    private readonly Argument<string> _kind =
        new("KIND") { Description = string.Join(", ", Rendering.ShowKinds.Select(k => k.Word)) + "." };

    private readonly Argument<string?> _id = new("ID")
    {
        Description = "Its id; of a cell PARTY/POINT or PARTY/PROPOSAL; coding has none.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Argument<string?> _path = new("PATH")
    {
        Description = "Folder of the scenario, or its first file (default: the working directory).",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<bool> _withoutStatements = new("--without-statements")
    {
        Description = "Of a source: only the paragraphs that have no statement.",
    };

    private readonly SharedOptions _shared = new(Formats);

    /// <summary>Adds the command.</summary>
    public static Command Create(Workbench bench, ExampleHelp help)
    {
        var own = new ShowCommand();
        var command = new Command("show", "One party, point, cell, statement … with all that is said of it.")
        {
            own._kind, own._id, own._path, own._withoutStatements,
        };
        own._shared.AddTo(command);
        command.SetAction(parsed => own.Run(bench, parsed));
        help.Add(command, "negmodel show party upland", "negmodel show cell upland/dam talks");
        return command;
    }

    private int Run(Workbench bench, ParseResult parsed)
    {
        var settings = _shared.Read(parsed);
        var word = parsed.GetValue(_kind)!;
        var kind = SettingValues.Choice("the kind", word, Rendering.ShowKinds);
        var (id, path) = IdAndPath(parsed, word, kind);
        var only = parsed.GetValue(_withoutStatements);
        if (only && kind != ShownKind.Source)
            throw new StopException($"--without-statements is for show source, not for show {word}");
        var result = bench.Analyze(path, settings);
        bench.ComplainAboutFaults(result);
        result = FindingChoice.Apply(result, settings);
        if (ShowReport.Build(result, kind, id) is null)
        {
            if (kind == ShownKind.Statement && result.NotReviewed.Contains(id, StringComparer.Ordinal))
                throw new StopException($"statement {id} is left out by --reviewed-only: nobody reviewed it");
            if (kind == ShownKind.Cell && NoWord(result, id) is { } why)
                throw new StopException(why);
            var hint = Nearest.Hint(id, ShowReport.Ids(result, kind));
            throw new StopException($"no {word} {Escaping.Quote(id)}{hint}");
        }

        bench.Deliver(settings.Outputs is [] ? [new OutputRequest("text", null)] : settings.Outputs,
            (format, text) => Rendering.Show(format, result, kind, id, only, text));
        bench.TellCounts(result);
        return Workbench.CodeOf(result, settings);
    }

    private (string Id, string? Path) IdAndPath(ParseResult parsed, string word, ShownKind kind)
    {
        var (id, path) = (parsed.GetValue(_id), parsed.GetValue(_path));
        if (kind != ShownKind.Coding)
            return (id ?? throw new StopException($"show {word} needs ID: {_id.Description}"), path);
        return path is null ? ("", id)
            : throw new StopException("show coding takes a folder and no id: negmodel show coding [PATH]");
    }

    // Party and point are there, and nobody told anything of the two: perhaps of a bloc of the party.
    private static string? NoWord(AnalysisResult result, string id)
    {
        if (result.Scenario is not { } scenario || id.Split('/') is not [var partyId, var about]
            || scenario.Parties.FirstOrDefault(p => string.Equals(p.Id, partyId, StringComparison.Ordinal))
                is not { } party
            || !scenario.Points.Select(p => p.Id).Concat(scenario.Proposals.Select(p => p.Id))
                .Contains(about, StringComparer.Ordinal))
            return null;
        var cells = ShowReport.Ids(result, ShownKind.Cell);
        var blocs = new Blocs(scenario.Parties).BlocsOf(party)
            .Select(b => b.Id + "/" + about).Where(c => cells.Contains(c, StringComparer.Ordinal)).ToList();
        return $"{Escaping.Inline(party.Name.Default)} has no word of its own on {about}"
            + string.Concat(blocs.Select(c => $"; see negmodel show cell {c}"));
    }
}
