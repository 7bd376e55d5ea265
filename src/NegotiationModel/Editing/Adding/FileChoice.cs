using System.Collections.Immutable;
using NegotiationModel.Binding;
using NegotiationModel.Model;

namespace NegotiationModel.Editing.Adding;

/// <summary>
/// Which file a new statement goes to: where statements of its source and account stand (in several files,
/// where those of about its date stand, or most of them); else the only file with statements; else the
/// scenario's first file. A file whose defaults would make it another statement is passed over.
/// </summary>
internal static class FileChoice
{
    internal static LoadedFile Of(ImmutableArray<LoadedFile> files, StatementAnswers answers) =>
        Matching(files, answers) ?? OnlyOne(files, answers) ?? files[0];

    /// <summary>The file that already tells of the same source and account; null if there is none.</summary>
    internal static LoadedFile? Matching(ImmutableArray<LoadedFile> files, StatementAnswers answers)
    {
        var told = files.Where(f => ClashOf(f, answers) is null).Select(f => FitOf(f, answers))
            .Where(f => f.Tier > 0).ToList();
        if (told.Count == 0)
            return null;
        var best = told.Max(f => f.Tier);
        return told.Where(f => f.Tier == best).OrderBy(f => f.Days).ThenByDescending(f => f.Count)
            .First().File;
    }

    /// <summary>
    /// The key by which the defaults of a file would make a statement one that was not asked for; null if
    /// they do not.
    /// </summary>
    internal static string? ClashOf(LoadedFile file, StatementAnswers answers)
    {
        // Without a subject yet, or without a party, the defaults may just be what is wanted.
        var hasSubject = answers.Has(KeyNames.Point) || answers.Has(KeyNames.Proposal);
        var hasParty = answers.Has(KeyNames.Party);
        return AnswerKeys.All.Select(k => k.Name).FirstOrDefault(key =>
            file.Defaults?.Find(key) is not null && !answers.Has(key)
            && ((hasSubject && key is KeyNames.Point or KeyNames.Proposal)
                || (hasParty && key is KeyNames.Speaker)));
    }

    private static LoadedFile? OnlyOne(ImmutableArray<LoadedFile> files, StatementAnswers answers) =>
        files.Where(f => f.Section is not null).ToList() is [var only] && ClashOf(only, answers) is null
            ? only : null;

    /// <summary>How well a statement fits into a file.</summary>
    /// <param name="File">The file.</param>
    /// <param name="Tier">3 for the same source and account, 2 for the source, 1 for the account.</param>
    /// <param name="Days">Days to the nearest such statement; 0 where no dates are known.</param>
    /// <param name="Count">How many such statements.</param>
    private sealed record Fit(LoadedFile File, int Tier, int Days, int Count);

    private static Fit FitOf(LoadedFile file, StatementAnswers answers)
    {
        var source = answers.Text(KeyNames.Source);
        var account = answers.Text(KeyNames.Account);
        int TierOf(string? ofSource, string? ofAccount) =>
            (Is(source, ofSource) ? 2 : 0) + (Is(account, ofAccount) ? 1 : 0);
        var all = file.Items
            .Select(i => (Tier: TierOf(file.Value(i, KeyNames.Source), file.Value(i, KeyNames.Account)),
                Date: Date(file.Value(i, KeyNames.Said))))
            .Append((TierOf(file.Default(KeyNames.Source), file.Default(KeyNames.Account)), null)).ToList();
        var best = all.Max(t => t.Tier);
        var alike = all.Where(t => t.Tier == best).ToList();
        var days = Date(answers.Text(KeyNames.Said)) is { } said
            ? alike.Min(t => t.Date?.GapInDays(said) ?? int.MaxValue) : 0;
        return new Fit(file, best, days, alike.Count);
    }

    private static EdtfDate? Date(string? text) =>
        text is not null && EdtfReader.TryRead(text, out var date) == DateFault.None ? date : null;

    private static bool Is(string? asked, string? said) =>
        asked is not null && string.Equals(asked, said, StringComparison.Ordinal);
}
