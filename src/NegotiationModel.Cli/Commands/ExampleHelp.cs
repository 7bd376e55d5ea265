using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.Globalization;

namespace NegotiationModel.Cli.Commands;

/// <summary>The help of a command, with examples that run as they stand: a test runs them.</summary>
internal sealed class ExampleHelp : SynchronousCommandLineAction
{
    private const int Width = 100;

    private readonly HelpAction _help = new() { MaxWidth = Width };
    private readonly Dictionary<Command, (string First, string Second)> _examples = [];

    /// <summary>Gives a command its examples.</summary>
    public void Add(Command command, string first, string second) => _examples.Add(command, (first, second));

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        var configuration = parseResult.InvocationConfiguration;
        var output = configuration.Output;
        using var written = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        configuration.Output = written;
        var code = _help.Invoke(parseResult);
        configuration.Output = output;
        output.Write(WithOptionalArguments(written.ToString(), parseResult.CommandResult.Command));
        if (_examples.TryGetValue(parseResult.CommandResult.Command, out var examples))
            output.Write($"Examples:\n  {examples.First}\n  {examples.Second}\n");
        return code;
    }

    // The library shows every argument of a command as if it were needed.
    private static string WithOptionalArguments(string help, Command command)
    {
        const string Title = "Commands:\n";
        var start = help.IndexOf(Title, StringComparison.Ordinal);
        if (start < 0)
            return help;
        var end = help.IndexOf("\n\n", start, StringComparison.Ordinal);
        var rows = command.Subcommands.Select(c => (Label: LabelOf(c), c.Description)).ToList();
        var width = rows.Max(r => r.Label.Length);
        var lines = rows.Select(r => $"  {r.Label.PadRight(width)}  {r.Description}");
        return help[..(start + Title.Length)] + string.Join('\n', lines) + (end < 0 ? "\n" : help[end..]);
    }

    private static string LabelOf(Command command) => string.Join(' ', command.Arguments.Select(a =>
        a.Arity.MinimumNumberOfValues > 0 ? $"<{a.Name}>"
        : a.Arity.MaximumNumberOfValues > 1 ? $"[<{a.Name}>...]" : $"[<{a.Name}>]").Prepend(command.Name));
}
