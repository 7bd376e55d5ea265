using System.Collections.Immutable;
using System.CommandLine;
using NegotiationModel.Analysis.Guides;
using NegotiationModel.Cli.Terminal;
using NegotiationModel.Findings;

namespace NegotiationModel.Cli.Commands;

/// <summary><c>negmodel explain</c>: what a rule means, or a list of all rules.</summary>
internal static class ExplainCommand
{
    private static readonly ImmutableArray<string> Formats = ["text", "markdown", "json"];

    /// <summary>Adds the command.</summary>
    public static Command Create(Workbench bench, ExampleHelp help)
    {
        var rule = new Argument<string?>("RULE")
        {
            Description = "Its id or name: NM401, accounts-conflict (default: a list of all).",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var format = SharedOptions.Texts("--format", "FMT[=FILE]",
            $"{string.Join(", ", Formats)}; into FILE, or to stdout. May be given several times.");
        var command = new Command("explain", "What a rule means, when it stays quiet, and what to do.")
        {
            rule, format,
        };
        command.SetAction(parsed =>
            Run(bench, parsed.GetValue(rule), SharedOptions.Values(parsed, format)));
        help.Add(command, "negmodel explain NM401", "negmodel explain accounts-conflict --format markdown");
        return command;
    }

    private static int Run(Workbench bench, string? word, string[] formats)
    {
        ImmutableArray<OutputRequest> outputs = formats is []
            ? [new OutputRequest("text", null)]
            : [.. formats.Select(f => SettingValues.Output(f, Formats))];
        if (word is null)
        {
            bench.Deliver(outputs, Rendering.Rules);
            bench.Tell("One of them: negmodel explain NM401");
            return ExitCode.Done;
        }

        var explained = RuleBook.Explain(RuleOf(word));
        bench.Deliver(outputs, (name, text) => Rendering.Rule(name, explained, text));
        return ExitCode.Done;
    }

    private static RuleDescriptor RuleOf(string word)
    {
        if (RuleBook.Find(word) is { } rule)
            return rule;
        IEnumerable<string> known = word.StartsWith("NM", StringComparison.OrdinalIgnoreCase)
            ? RuleBook.All.Select(r => r.Id) : RuleBook.All.Select(r => r.Name);
        throw new StopException($"no rule answers to {Escaping.Quote(word)}{Nearest.Hint(word, known)}");
    }
}
