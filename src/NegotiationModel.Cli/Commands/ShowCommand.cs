using System.Collections.Immutable;
using System.CommandLine;
using NegotiationModel.Cli.Terminal;
using NegotiationModel.Reporting;

namespace NegotiationModel.Cli.Commands;

/// <summary><c>negmodel show</c>: one thing of a scenario, with all that is said of it.</summary>
internal sealed class ShowCommand
{
    private static readonly ImmutableArray<string> Formats = ["text", "markdown"];

    private readonly Argument<string> _kind =
        new("KIND") { Description = string.Join(", ", Rendering.ShowKinds.Select(k => k.Word)) + "." };

    private readonly Argument<string> _id =
        new("ID") { Description = "Its id; of a cell PARTY/POINT or PARTY/PROPOSAL." };

    private readonly Argument<string?> _path = new("PATH")
    {
        Description = "Folder of the scenario, or its first file (default: the working directory).",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly SharedOptions _shared = new(Formats);

    /// <summary>Adds the command.</summary>
    public static Command Create(Workbench bench, ExampleHelp help)
    {
        var own = new ShowCommand();
        var command = new Command("show", "One party, point, cell, statement … with all that is said of it.")
        {
            own._kind, own._id, own._path,
        };
        own._shared.AddTo(command);
        command.SetAction(parsed => own.Run(bench, parsed));
        help.Add(command, "negmodel show party upland", "negmodel show cell upland/dam ansa-river");
        return command;
    }

    private int Run(Workbench bench, ParseResult parsed)
    {
        var settings = _shared.Read(parsed);
        var (word, id) = (parsed.GetValue(_kind)!, parsed.GetValue(_id)!);
        var kind = SettingValues.Choice("the kind", word, Rendering.ShowKinds);
        var result = bench.Analyze(parsed.GetValue(_path), settings);
        bench.ComplainAboutFaults(result);
        result = FindingChoice.Apply(result, settings);
        if (ShowReport.Build(result, kind, id) is not { } view)
        {
            var hint = Nearest.Hint(id, ShowReport.Ids(result, kind));
            throw new StopException($"no {word} {Escaping.Quote(id)}{hint}");
        }

        bench.Deliver(settings.Outputs is [] ? [new OutputRequest("text", null)] : settings.Outputs,
            (format, text) => Rendering.Show(format, view, text));
        bench.TellCounts(result);
        return Workbench.CodeOf(result, settings);
    }
}
