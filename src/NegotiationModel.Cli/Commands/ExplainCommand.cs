using System.Collections.Immutable;
using System.CommandLine;
using NegotiationModel.Analysis.Guides;
using NegotiationModel.Findings;

namespace NegotiationModel.Cli.Commands;

/// <summary>
/// <c>negmodel explain</c>: all rules; what one rule means; how a finding of a scenario came about.
/// </summary>
internal sealed class ExplainCommand
{
    private static readonly ImmutableArray<string> Formats = ["text", "markdown", "json"];

    private readonly Argument<string[]> _words = new("WHAT")
    {
        Description = "Nothing: a list of all rules. A rule alone, as in NM401 or accounts-conflict: what it "
            + "means. A finding: a rule and what it is about, in any order, as in NM401 upland dam; or 6 "
            + "digits or more of a fingerprint; or a place, as findings are shown with. Then PATH, the "
            + "scenario's folder or first file (default: the working directory): a word with a slash, . or "
            + "ending in .yaml; or the last word, if it is a folder with a scenario.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly SharedOptions _shared = new(Formats);

    /// <summary>Adds the command.</summary>
    public static Command Create(Workbench bench, ExampleHelp help)
    {
        var own = new ExplainCommand();
        var command = new Command("explain", "What a rule means, or how a finding came about, step by step.")
        {
            own._words,
        };
        own._shared.AddTo(command);
        command.SetAction(parsed => own.Run(bench, parsed));
        help.Add(command, "negmodel explain NM401", "negmodel explain NM401 upland dam talks");
        return command;
    }

    private int Run(Workbench bench, ParseResult parsed)
    {
        var all = parsed.GetValue(_words) ?? [];
        var settings = _shared.Read(parsed);
        ImmutableArray<OutputRequest> outputs =
            settings.Outputs is [] ? [new OutputRequest("text", null)] : settings.Outputs;
        if (all is [])
        {
            bench.Deliver(outputs, Rendering.Rules);
            bench.Tell("One of them: negmodel explain NM401");
            return ExitCode.Done;
        }

        if (all is [var word] && RuleBook.Find(word) is { } rule)
            return Explain(bench, rule, outputs);
        if (all is [var unknown] && LooksLikeRule(unknown))
            throw new StopException($"no rule answers to {Terminal.Escaping.Quote(unknown)}{Hint(unknown)}");
        var (words, path) = ExplainFinding.Split(all);
        return ExplainFinding.Run(bench, words, path, settings);
    }

    private static int Explain(Workbench bench, RuleDescriptor rule, ImmutableArray<OutputRequest> outputs)
    {
        var explained = RuleBook.Explain(rule);
        bench.Deliver(outputs, (name, text) => Rendering.Rule(name, explained, text));
        return ExitCode.Done;
    }

    // A word that is no path, place or fingerprint can only be meant as a rule: no scenario need be read.
    private static bool LooksLikeRule(string word) =>
        ExplainFinding.Split([word]).Path is null && !Analysis.FindingSearch.IsPlace(word)
        && !word.All(char.IsAsciiHexDigit);

    private static string Hint(string word) => Nearest.Hint(
        word,
        word.StartsWith("NM", StringComparison.OrdinalIgnoreCase)
            ? RuleBook.All.Select(r => r.Id) : RuleBook.All.Select(r => r.Name));
}
