using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Help;
using System.Globalization;
using NegotiationModel.Cli.Commands;
using NegotiationModel.Cli.Terminal;

namespace NegotiationModel.Cli;

/// <summary>
/// The command line: words in, exit code out. Whatever happens ends in one of the codes of <see
/// cref="ExitCode"/>.
/// </summary>
internal sealed class Application(Workbench bench, Interruption interruption)
{
    private bool _isVerbose;

    /// <summary>Runs one command.</summary>
    public int Run(string[] words)
    {
        try
        {
            return Invoke(words);
        }
        catch (OperationCanceledException) when (interruption.Code != 0)
        {
            return interruption.Code;
        }
        catch (OutputClosedException)
        {
            return ExitCode.Done;
        }
        catch (StopException e)
        {
            bench.Complain("negmodel: " + e.Message);
            return ExitCode.Failed;
        }
        catch (Exception e)
        {
            // Ours, not the user's. Its message may quote a statement, so it is told on request only.
            bench.Complain(_isVerbose ? "negmodel: internal error: " + e
                : $"negmodel: internal error ({e.GetType().Name}); -v tells what a report of it needs");
            return ExitCode.Failed;
        }
    }

    private int Invoke(string[] words)
    {
        var root = Commands(out var help);
        // No response files: an argument never makes us open a file that it does not plainly name.
        var parsed = root.Parse(words, new ParserConfiguration { ResponseFileTokenReplacer = null });
        _isVerbose = parsed.GetValue(GlobalOptions.Verbose);
        if (parsed.Action != help && UsageErrors.Of(parsed) is { IsEmpty: false } errors)
            return Refuse(parsed, errors);
        var color = parsed.GetValue(GlobalOptions.Color) ?? "auto";
        bench.Configure(
            parsed.GetValue(GlobalOptions.Quiet),
            SettingValues.Choice("--color", color,
                [("auto", "auto"), ("always", "always"), ("never", "never")]));
        EnterFolder(parsed.GetValue(GlobalOptions.Folder));
        return Act(parsed);
    }

    // Help and version write to text first: only our own writer touches the console.
    private int Act(ParseResult parsed)
    {
        using var written = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        var code = parsed.Invoke(new InvocationConfiguration
        {
            Output = written,
            Error = written,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null,
        });
        if (written.GetStringBuilder().Length > 0)
            bench.Put(written.ToString(), isForPeople: true);
        return code;
    }

    private int Refuse(ParseResult parsed, ImmutableArray<string> errors)
    {
        foreach (var error in errors)
            bench.Complain("negmodel: " + error);
        var command = parsed.CommandResult.Command;
        bench.Complain($"See: {(command is RootCommand ? "negmodel" : "negmodel " + command.Name)} --help");
        return ExitCode.Failed;
    }

    private static void EnterFolder(string? folder)
    {
        if (folder is null)
            return;
        if (!Directory.Exists(folder))
            throw new StopException($"no such folder: {Escaping.Quote(folder)}");
        Directory.SetCurrentDirectory(folder);
    }

    private RootCommand Commands(out ExampleHelp help)
    {
        help = new ExampleHelp();
        var root = new RootCommand(
            "Position tracking for negotiations: where accounts agree and conflict, where parties stand.")
        {
            InitCommand.Create(bench, help),
            ValidateCommand.Create(bench, help),
            CompareCommand.Create(bench, help),
            ReportCommand.Create(bench, help),
            ShowCommand.Create(bench, help),
            RenameCommand.Create(bench, help),
            ExplainCommand.Create(bench, help),
            FormatCommand.Create(bench, help),
            SchemaCommand.Create(bench, help),
            AddCommand.Create(bench, help),
        };
        root.Directives.Clear();
        // The built-in help also answers to /h, which is a path elsewhere.
        root.Options.Remove(root.Options.OfType<HelpOption>().Single());
        root.Options.Add(new HelpOption("--help", "-h") { Action = help, Recursive = true });
        foreach (var option in GlobalOptions.All)
            root.Options.Add(option);
        help.Add(root, "negmodel compare --help", "negmodel --version");
        return root;
    }
}
