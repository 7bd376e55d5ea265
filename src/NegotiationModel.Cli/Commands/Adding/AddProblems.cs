using System.Collections.Immutable;
using NegotiationModel.Binding;
using NegotiationModel.Cli.Terminal;
using NegotiationModel.Editing.Adding;
using NegotiationModel.Findings;

namespace NegotiationModel.Cli.Commands.Adding;

/// <summary>Why a statement cannot be added, with the option that mends it.</summary>
internal static class AddProblems
{
    /// <summary>Something is not said yet.</summary>
    public static bool IsMissing(Finding fault) => fault.Rule == BindingRules.MissingKey
        || fault.Rule == BindingRules.NoSubject || fault.Rule == BindingRules.NoStance
        || fault.Rule == BindingRules.NoDate;

    /// <summary>A fault of the statement: <c>--party: There is no party `uplnd`. …</c>.</summary>
    public static string Of(Finding fault, AddedStatement added, Func<Finding, string> sentence)
    {
        if (fault.Rule == BindingRules.NoSubject)
            return "--point or --proposal is missing: what the stance is on";
        if (fault.Rule == BindingRules.NoStance)
            return "the stance is missing: one of "
                + string.Join(", ", AnswerKeys.Stances.Select(k => AddOptions.NameOf(k.Name)));
        if (IsMissing(fault) && ((TextData)fault.Data).Values["key"] is var missing
            && AnswerKeys.Find(missing) is { } key)
            return $"{AddOptions.NameOf(missing)} is missing: {key.Says}";
        return AddOptions.NameOf(added.KeyOf(fault)!) + ": " + sentence(fault);
    }

    /// <summary>
    /// Who says nothing of the subject is not told by binding that the party is missing as well: a question
    /// of fact needs none. Null if a party is given.
    /// </summary>
    public static string? NoParty(StatementForm form, Draft draft) => draft.Answers.Has(KeyNames.Party)
        || form.DefaultOf(draft.File ?? form.FileFor(draft.Answers), KeyNames.Party) is not null ? null
        : $"{AddOptions.NameOf(KeyNames.Party)} is missing: {AnswerKeys.Get(KeyNames.Party).Says}";

    /// <summary>A refusal.</summary>
    public static string Of(
        RefusedStatement refused, Func<string, string> named, ImmutableArray<string> files,
        Func<Finding, string> sentence)
    {
        var file = Escaping.Quote(named(refused.File));
        return refused.Problem switch
        {
            AdditionProblem.NoSuchFile =>
                $"--file: the scenario reads no file {Escaping.Quote(refused.File)}"
                + Nearest.Hint(refused.File, files),
            AdditionProblem.Unreadable => $"{file} has an error on line {refused.Place!.Value.Line}, so "
                + "nothing can be added to it: negmodel validate",
            AdditionProblem.FromTable => $"the statements of {file} come from the table "
                + $"{Escaping.Quote(refused.Detail)}; add a row there, or name another file with --file",
            AdditionProblem.Defaults => $"the defaults of {file} give {refused.Detail} to all its "
                + "statements, which would make this one another statement; name another file with --file",
            AdditionProblem.InBraces => $"{file} is written in braces as a whole, where no line can be put "
                + "in; name another file with --file",
            AdditionProblem.IdTaken => $"--id: there is already a statement {Escaping.Quote(refused.Detail)}"
                + (refused.Place is { } place ? $" ({named(place.ToString())})" : ""),
            _ when refused.Fault is { } fault => sentence(fault),
            _ => $"the text would not be read back from {file} exactly as it was given; nothing was changed",
        };
    }
}
