using System.Collections.Immutable;
using System.CommandLine;
using NegotiationModel.Cli.Terminal;
using NegotiationModel.Editing.Adding;

namespace NegotiationModel.Cli.Commands.Adding;

/// <summary>One option for each key of a statement: every question can be answered beforehand.</summary>
internal sealed class AddOptions
{
    private readonly ImmutableArray<(AnswerKey Key, Option<string[]> Option)> _options =
        [.. AnswerKeys.All.Select(k => (k, OptionOf(k)))];

    /// <summary>The option of a key: <c>--red-line</c>.</summary>
    public static string NameOf(string key) => "--" + key.Replace('_', '-');

    /// <summary>Puts them on a command.</summary>
    public void AddTo(Command command)
    {
        foreach (var (_, option) in _options)
            command.Options.Add(option);
    }

    /// <summary>What they say.</summary>
    /// <exception cref="StopException">An option is given twice that takes one value, or has an empty
    /// one.</exception>
    public StatementAnswers Read(ParseResult parsed)
    {
        var answers = StatementAnswers.None;
        foreach (var (key, option) in _options)
        {
            ImmutableArray<string> values = [.. SharedOptions.Values(parsed, option)];
            if (values.IsEmpty)
                continue;
            if (values.Length > 1 && !AnswerText.TakesSeveral(key))
                throw new StopException($"{option.Name} is given twice, and takes one value");
            if (values.Any(string.IsNullOrWhiteSpace))
                throw new StopException($"{option.Name} is empty; leave it out, or write for example "
                    + Escaping.Quote(key.Example));
            answers = answers.With(key.Name, AnswerText.Read(key, values));
        }

        return answers;
    }

    private static Option<string[]> OptionOf(AnswerKey key) =>
        SharedOptions.Texts(NameOf(key.Name), ValueOf(key), key.Says);

    private static string ValueOf(AnswerKey key) => key.Kind switch
    {
        AnswerKind.Text or AnswerKind.Texts => "TEXT",
        AnswerKind.Labels => "WORDS",
        AnswerKind.Id or AnswerKind.Reference => "ID",
        AnswerKind.References => "IDS",
        AnswerKind.Date => "DATE",
        AnswerKind.Word => string.Join('|', key.Words),
        AnswerKind.Options => "OPTIONS",
        AnswerKind.Condition => "POINT=OPTIONS",
        _ => "KEY=VALUE,…",
    };
}
