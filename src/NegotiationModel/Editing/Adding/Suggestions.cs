using System.Collections.Immutable;
using NegotiationModel.Model;
using NegotiationModel.Syntax;

namespace NegotiationModel.Editing.Adding;

/// <summary>What an answer will probably be, and whether the file says so by itself.</summary>
/// <param name="Text">The answer.</param>
/// <param name="IsDefault">The defaults of the file give it to every statement.</param>
public sealed record Suggestion(string Text, bool IsDefault);

/// <summary>
/// What an answer will probably be: the defaults of the file; else what the last statement of the same source
/// says there; else the only thing there is.
/// </summary>
public sealed class Suggestions
{
    private readonly Scenario _scenario;
    private readonly ImmutableArray<LoadedFile> _loaded;

    internal Suggestions(Scenario scenario, ImmutableArray<LoadedFile> loaded)
    {
        _scenario = scenario;
        _loaded = loaded;
    }

    /// <summary>The suggestion for a key; null if there is nothing to go by.</summary>
    public Suggestion? For(string key, StatementAnswers answers)
    {
        var file = answers.Has(KeyNames.Source) || answers.Has(KeyNames.Account)
            ? FileChoice.Of(_loaded, answers) : LastFile(answers);
        if (file.Default(key) is { } always)
            return new Suggestion(always, IsDefault: true);
        return (Last(file, key, answers) ?? OnlyOne(key)) is { } text ? new Suggestion(text, false) : null;
    }

    // Where somebody worked last, as far as the files tell.
    private LoadedFile LastFile(StatementAnswers answers) =>
        _loaded.LastOrDefault(f => !f.Items.IsEmpty) ?? FileChoice.Of(_loaded, answers);

    private static string? Last(LoadedFile file, string key, StatementAnswers answers)
    {
        if (key is not (KeyNames.Source or KeyNames.Account or KeyNames.Said or KeyNames.Channel))
            return null;
        var like = file.Items.LastOrDefault(i => Fits(file, i, KeyNames.Source, answers)
            && (key is not KeyNames.Channel || Fits(file, i, KeyNames.Account, answers)));
        return like is null ? null : file.Value(like, key);
    }

    private static bool Fits(LoadedFile file, YamlMap item, string key, StatementAnswers answers) =>
        !answers.Has(key)
        || string.Equals(answers.Text(key), file.Value(item, key), StringComparison.Ordinal);

    private string? OnlyOne(string key) => (key, _scenario) switch
    {
        (KeyNames.Source, { Sources: [var source] }) => source.Id,
        (KeyNames.Account, { Accounts: [var account] }) => account.Id,
        _ => null,
    };
}
