using NegotiationModel.Editing.Adding;

namespace NegotiationModel.Cli.Commands.Adding;

/// <summary>What was answered last: a page is mostly told by one account, of one day.</summary>
internal sealed class Memory
{
    private StatementAnswers _last = StatementAnswers.None;

    /// <summary>Keeps the answers of a statement that was added.</summary>
    public void Keep(StatementAnswers answers) => _last = answers;

    /// <summary>
    /// The last answer to a key, where it probably holds again: of the same source, or of the same party.
    /// </summary>
    public string? For(string key, StatementAnswers answers) => key switch
    {
        KeyNames.Source or KeyNames.Party => _last.Text(key),
        KeyNames.Account or KeyNames.Said or KeyNames.Reported or KeyNames.Channel or KeyNames.Event
            when IsSame(KeyNames.Source, answers) => _last.Text(key),
        KeyNames.Speaker when IsSame(KeyNames.Party, answers) => _last.Text(key),
        _ => null,
    };

    private bool IsSame(string key, StatementAnswers answers) =>
        string.Equals(_last.Text(key), answers.Text(key), StringComparison.Ordinal);
}
