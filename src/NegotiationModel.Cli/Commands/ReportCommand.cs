using System.Collections.Immutable;
using System.CommandLine;
using NegotiationModel.Cli.Terminal;

namespace NegotiationModel.Cli.Commands;

/// <summary><c>negmodel report</c>: the whole report.</summary>
internal sealed class ReportCommand
{
    private static readonly ImmutableArray<string> Formats = ["markdown", "text", "json"];

    private readonly Argument<string?> _path = new("PATH")
    {
        Description = "Folder of the scenario, or its first file (default: the working directory).",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<string?> _output =
        new("--output", "-o")
        {
            HelpName = "FILE",
            Description = "Write to FILE, wholly or not at all (default: stdout); without --format "
                + "its ending says what: .md, .json, .txt.",
        };

    private readonly Option<string[]> _sections =
        SharedOptions.Texts("--sections", "NAME[,NAME]",
            $"Only these sections: {string.Join(", ", Rendering.SectionNames)}.");

    private readonly SharedOptions _shared = new(Formats);

    /// <summary>Adds the command.</summary>
    public static Command Create(Workbench bench, ExampleHelp help)
    {
        var own = new ReportCommand();
        var command = new Command("report", "The report, as Markdown, text or JSON.")
        {
            own._path, own._output, own._sections,
        };
        own._shared.AddTo(command);
        command.SetAction(parsed => own.Run(bench, parsed));
        help.Add(command, "negmodel report -o report.md",
            "negmodel report talks --format json=report.json --as-of 2024-06-30");
        return command;
    }

    private int Run(Workbench bench, ParseResult parsed)
    {
        var settings = _shared.Read(parsed);
        var outputs = Outputs(settings, parsed.GetValue(_output));
        var sections = Sections(SharedOptions.Values(parsed, _sections));
        var result = bench.Analyze(parsed.GetValue(_path), settings);
        bench.ComplainAboutFaults(result);
        result = FindingChoice.Apply(result, settings);
        bench.Deliver(outputs, (format, text) => Rendering.Report(format, result, sections, text));
        bench.TellCounts(result);
        return Workbench.CodeOf(result, settings);
    }

    private static ImmutableArray<OutputRequest> Outputs(Settings settings, string? file)
    {
        var outputs = settings.Outputs is [] ? [new OutputRequest(FormatOf(file), null)] : settings.Outputs;
        if (file is null or "-")
            return outputs;
        if (file.Length == 0)
            throw new StopException("-o names no file");
        if (outputs is not [{ File: null } only])
            throw new StopException(
                "-o is for one format; with several, name the files as in --format json=report.json");
        return [only with { File = file }];
    }

    private static string FormatOf(string? file) => Path.GetExtension(file) switch
    {
        ".json" => "json",
        ".txt" => "text",
        _ => "markdown",
    };

    private static ImmutableArray<string> Sections(string[] values)
    {
        ImmutableArray<string> names =
            [.. values.SelectMany(v => v.Split(',', StringSplitOptions.TrimEntries))];
        foreach (var name in names)
        {
            if (!Rendering.SectionNames.Contains(name, StringComparer.Ordinal))
                throw new StopException(
                    $"no section {Escaping.Quote(name)}{Nearest.Hint(name, Rendering.SectionNames)}");
        }

        return names;
    }
}
