using System.Collections.Immutable;
using System.Text;
using NegotiationModel.Binding;
using NegotiationModel.Findings;
using NegotiationModel.Syntax;
using NegotiationModel.Text;

namespace NegotiationModel.Editing.Adding;

/// <summary>
/// Binds an unfinished statement against the declarations of the scenario, without its other statements: what
/// is wrong with one answer is said in the very words in which the finished file would be judged, and in time
/// for the next question.
/// </summary>
public sealed class AnswerTrial
{
    private readonly ScenarioFiles _files;
    private readonly ReadingLimits _limits;
    private readonly ImmutableArray<LoadedFile> _loaded;
    private readonly Dictionary<string, string> _declarations;

    internal AnswerTrial(ScenarioFiles files, ReadingLimits limits, ImmutableArray<LoadedFile> loaded)
    {
        _files = files;
        _limits = limits;
        _loaded = loaded;
        _declarations = loaded.ToDictionary(f => f.Path, WithoutStatements, StringComparer.Ordinal);
    }

    /// <summary>What is wrong with the answer to a key, errors and warnings.</summary>
    /// <param name="answers">All answers so far.</param>
    /// <param name="key">The key in question.</param>
    /// <param name="file">The file that the statement is for.</param>
    /// <param name="cancellation">Ends the work with <see cref="OperationCanceledException"/>.</param>
    /// <returns>Findings about that key; empty also where only the whole scenario can tell (links between
    /// statements).</returns>
    public ImmutableArray<Finding> Check(
        StatementAnswers answers, string key, string file, CancellationToken cancellation = default)
    {
        ImmutableArray<(string Key, AnswerValue Value)> entries =
            [.. answers.Entries.Where(e => !IsLink(e.Key))];
        var row = entries.ToList().FindIndex(e => string.Equals(e.Key, key, StringComparison.Ordinal));
        if (row < 0 || _loaded.First(f => string.Equals(f.Path, file, StringComparison.Ordinal)).IsInBraces)
            return [];
        if (!answers.Has(KeyNames.Id))
        {
            entries = entries.Insert(0, (KeyNames.Id, new TextAnswer("new")));
            row++;
        }

        var before = _declarations[file] + "\n" + FormatTable.Statements.Name + ":\n";
        var text = before + StatementText.Item(entries, StatementStyle.Usual("\n"));
        var bound = ScenarioBinder.Bind(
            With(file, text), new AnalysisOptions { Limits = _limits }, cancellation);
        var line = before.Count(c => c == '\n') + 1 + row;
        return [.. bound.Findings.Where(f => f.Place.Line == line
            && string.Equals(f.Place.File, file, StringComparison.Ordinal))];
    }

    // What they name is not here.
    private static bool IsLink(string key) => key is KeyNames.Supersedes or KeyNames.Corrects;

    private ScenarioFiles With(string file, string text) => new(_files.Entry, _files.Paths, path =>
        string.Equals(path, file, StringComparison.Ordinal) ? Content(text)
        : _declarations.TryGetValue(path, out var declared) ? Content(declared)
        : _files.Read(path));

    private static FileContent Content(string text) => new(Encoding.UTF8.GetBytes(text), null);

    private static string WithoutStatements(LoadedFile file)
    {
        if (file.Section is not { } section || file.IsInBraces)
            return file.Source.Content;
        var span = TextSpan.FromBounds(section.Key.Span.Start, section.Value.Span.End);
        return TextEdit.Apply(file.Source.Content, [new TextEdit(span, "")]);
    }
}
