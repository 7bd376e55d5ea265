using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;
using NegotiationModel.Cli.Terminal;

namespace NegotiationModel.Cli.Commands;

/// <summary>What is wrong with a command line, in sentences that name what was meant.</summary>
internal static class UsageErrors
{
    /// <summary>All errors; empty if the line can be carried out.</summary>
    public static ImmutableArray<string> Of(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        if (command is RootCommand && parsed.Errors.Count > 0
            && parsed.UnmatchedTokens.All(t => !IsOption(t)))
            return [NoCommand(command, parsed.UnmatchedTokens)];
        var unknown = UnknownOptions(parsed).ToList();
        var missing = command.Arguments
            .Where(a => a.Arity.MinimumNumberOfValues > 0
                && parsed.GetResult(a) is not { Tokens.Count: > 0 });
        if (unknown.Count == 0 && missing.Any())
            return [.. missing.Select(a => $"{command.Name} needs {a.Name}: {a.Description}")];
        return unknown.Count > 0
            ? [.. unknown.Select(o => $"{command.Name} has no option {Escaping.Quote(o)}{Hint(o, parsed)}")]
            : [.. parsed.Errors.Select(e => Escaping.Inline(e.Message))];
    }

    private static string NoCommand(Command root, IReadOnlyList<string> words)
    {
        var names = root.Subcommands.Select(c => c.Name);
        return words.Count == 0 ? "say what to do: " + string.Join(", ", names)
            : $"no command {Escaping.Quote(words[0])}{Nearest.Hint(words[0], names)}";
    }

    // An option that there is not would otherwise be taken for a path.
    private static IEnumerable<string> UnknownOptions(ParseResult parsed) =>
        parsed.Tokens.TakeWhile(t => t.Type != TokenType.DoubleDash)
            .Where(t => t.Type == TokenType.Argument && IsOption(t.Value)).Select(t => t.Value);

    // A negative number and a text that begins with a dash are values.
    private static bool IsOption(string word) => word.Length > 1 && word[0] == '-'
        && !char.IsAsciiDigit(word[1]) && !word.Contains(' ', StringComparison.Ordinal);

    private static string Hint(string word, ParseResult parsed)
    {
        var options = parsed.CommandResult.Command.Options.Concat(parsed.RootCommandResult.Command.Options);
        return Nearest.Hint(word.Split('=')[0], options.Where(o => !o.Hidden).Select(o => o.Name));
    }
}
