using System.CommandLine;
using NegotiationModel.Cli.Commands.Adding;

namespace NegotiationModel.Cli.Commands;

/// <summary><c>negmodel add</c>: one statement more, in the right file.</summary>
internal sealed class AddCommand
{
    private readonly Argument<string?> _path = new("PATH")
    {
        Description = "Folder of the scenario, or its first file (default: the working directory).",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly AddOptions _answers = new();

    private readonly Option<string?> _file = SharedOptions.Text("--file", "FILE",
        "The file it goes to (default: where statements of the same source and account stand).");

    private readonly Option<bool> _yes =
        new("--yes", "-y") { Description = "Write it without asking once more." };

    private readonly Option<bool> _dryRun = new("--dry-run") { Description = "Show it and write nothing." };
    private readonly SharedOptions _shared = new([]);

    /// <summary>Adds the command.</summary>
    public static Command Create(Workbench bench, ExampleHelp help)
    {
        var own = new AddCommand();
        var command = new Command("add",
            "Add a statement: asks on a terminal, shows what it agrees or conflicts with, then writes it.")
        {
            own._path,
        };
        own._answers.AddTo(command);
        foreach (var option in new Option[] { own._file, own._yes, own._dryRun })
            command.Options.Add(option);
        own._shared.AddLimitsTo(command);
        command.SetAction(parsed => own.Run(bench, parsed));
        help.Add(command,
            "negmodel add --party upland --point dam --position full --account minutes --said 2024-03-02",
            "negmodel add talks --party upland --point dam --rejects none --account press --said 2024-03 "
                + "--dry-run");
        return command;
    }

    private int Run(Workbench bench, ParseResult parsed)
    {
        var session = new AddSession(bench, parsed.GetValue(_path), _shared.Limits(parsed))
        {
            File = parsed.GetValue(_file),
            IsDryRun = parsed.GetValue(_dryRun),
            IsAgreed = parsed.GetValue(_yes),
            MayAsk = !parsed.GetValue(GlobalOptions.NoInput),
        };
        return session.Run(_answers.Read(parsed));
    }
}
