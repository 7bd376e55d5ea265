using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

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
        var code = _help.Invoke(parseResult);
        if (_examples.TryGetValue(parseResult.CommandResult.Command, out var examples))
            parseResult.InvocationConfiguration.Output.Write(
                $"Examples:\n  {examples.First}\n  {examples.Second}\n");
        return code;
    }
}
