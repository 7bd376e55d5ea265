using System.Collections.Immutable;
using System.CommandLine;

namespace NegotiationModel.Cli.Commands;

/// <summary><c>negmodel schema</c>: the JSON Schema of what goes in and of what comes out.</summary>
internal static class SchemaCommand
{
    private static readonly ImmutableArray<(string Word, Func<string> Write)> Schemas =
    [
        ("scenario", Rendering.ScenarioSchemaText), ("report", Rendering.ReportSchemaText),
        ("rules", Rendering.RulesSchemaText),
        ("explanation", Rendering.ExplanationSchemaText),
    ];

    /// <summary>Adds the command.</summary>
    public static Command Create(Workbench bench, ExampleHelp help)
    {
        var which = new Argument<string?>("WHICH")
        {
            Description = "scenario (default): for editors; report: of the JSON of compare and report; "
                + "rules: of that of explain about rules; explanation: about a finding.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var command =
            new Command("schema", "The JSON Schema of scenario files, or of the JSON output.") { which };
        command.SetAction(parsed =>
        {
            var write = SettingValues.Choice("the schema", parsed.GetValue(which) ?? "scenario", Schemas);
            bench.Put(write(), isForPeople: false);
            return ExitCode.Done;
        });
        help.Add(command, "negmodel schema", "negmodel schema report");
        return command;
    }
}
