using System.Collections.Immutable;
using System.CommandLine;
using System.Text;
using NegotiationModel.Cli.Files;
using NegotiationModel.Cli.Terminal;

namespace NegotiationModel.Cli.Commands;

/// <summary><c>negmodel init</c>: a scenario to start from, in a folder of its own.</summary>
internal static class InitCommand
{
    // Beside the scenario, so that editors find it without a network.
    private const string SchemaFile = ".negmodel/scenario.schema.json";

    private static readonly ImmutableArray<(string Word, string Value)> Templates =
        [("minimal", "minimal"), ("two-party", "two-party"), ("multiparty", "multiparty")];

    /// <summary>Adds the command.</summary>
    public static Command Create(Workbench bench, ExampleHelp help)
    {
        var folder = new Argument<string?>("DIR")
        {
            Description = "The folder; made if it is not there (default: the working directory).",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var template = SharedOptions.Text("--template", "NAME", "minimal (default), two-party, multiparty.");
        var command = new Command("init", "Start a scenario. Never overwrites a file.") { folder, template };
        command.SetAction(parsed => Run(
            bench, parsed.GetValue(folder) ?? ".",
            SettingValues.Choice("--template", parsed.GetValue(template) ?? "minimal", Templates)));
        help.Add(command, "negmodel init", "negmodel init new-talks --template multiparty");
        return command;
    }

    private static int Run(Workbench bench, string folder, string template)
    {
        var files = FilesOf(template).Append((Path: SchemaFile, Text: Rendering.ScenarioSchemaText()))
            .ToList();
        var taken = files.Select(f => f.Path).Where(p => IsTaken(Path.Combine(folder, p))).ToList();
        if (taken.Count > 0)
        {
            throw new StopException("already there, so nothing was written: "
                + string.Join(", ", taken.Select(p => Escaping.Quote(Path.Combine(folder, p))))
                + "; choose a folder of its own: negmodel init "
                + Escaping.Inline(Path.Combine(folder, "negotiation")));
        }

        Create(folder, files);
        foreach (var (path, _) in files)
            bench.Tell("Made " + Escaping.Quote(Path.Combine(folder, path)));
        var path2 = string.Equals(folder, ".", StringComparison.Ordinal) ? "" : " " + Escaping.Inline(folder);
        bench.Tell($"Next: negmodel compare{path2}");
        return ExitCode.Done;
    }

    private static bool IsTaken(string path) =>
        Path.Exists(path) || new FileInfo(path).LinkTarget is not null;

    // All or nothing: what was made before a failure is taken away again.
    private static void Create(string folder, List<(string Path, string Text)> files)
    {
        var made = new List<string>();
        try
        {
            foreach (var (path, text) in files)
            {
                var full = Path.GetFullPath(Path.Combine(folder, path));
                Directory.CreateDirectory(Path.GetDirectoryName(full)!);
                AtomicFile.CreateNew(full, Encoding.UTF8.GetBytes(text));
                made.Add(full);
            }
        }
        catch (Exception e) when (e is StopException or IOException or UnauthorizedAccessException)
        {
            made.ForEach(File.Delete);
            throw e as StopException
                ?? new StopException($"cannot make {Escaping.Quote(folder)}: {Escaping.Inline(e.Message)}");
        }
    }

    private static IEnumerable<(string Path, string Text)> FilesOf(string template)
    {
        var assembly = typeof(InitCommand).Assembly;
        var prefix = template + "/";
        foreach (var name in assembly.GetManifestResourceNames().Order(StringComparer.Ordinal))
        {
            if (!name.StartsWith(prefix, StringComparison.Ordinal))
                continue;
            using var stream = assembly.GetManifestResourceStream(name)!;
            using var reader = new StreamReader(stream, Encoding.UTF8);
            yield return (name[prefix.Length..], reader.ReadToEnd());
        }
    }
}
