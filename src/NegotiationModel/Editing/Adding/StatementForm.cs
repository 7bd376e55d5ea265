using System.Collections.Immutable;
using NegotiationModel.Binding;
using NegotiationModel.Findings;
using NegotiationModel.Model;
using NegotiationModel.Syntax;
using NegotiationModel.Text;

namespace NegotiationModel.Editing.Adding;

/// <summary>
/// A scenario as somebody adds a statement to it: which file it goes to, under which id, at which place, and
/// how it looks there. Nothing is written and nothing is compared here.
/// </summary>
public sealed class StatementForm
{
    private readonly ScenarioFiles _files;
    private readonly ReadingLimits _limits;
    private readonly ImmutableArray<LoadedFile> _loaded;
    private readonly Dictionary<string, Statement> _statements;
    private readonly HashSet<string> _ids;

    private StatementForm(
        ScenarioFiles files, ReadingLimits limits, ImmutableArray<LoadedFile> loaded, Scenario scenario)
    {
        _files = files;
        _limits = limits;
        _loaded = loaded;
        Scenario = scenario;
        _statements = scenario.Statements.ToDictionary(s => s.Id, StringComparer.Ordinal);
        _ids = loaded.SelectMany(f => f.Items).Select(IdOf).OfType<string>()
            .Concat(_statements.Keys).ToHashSet(StringComparer.Ordinal);
        Trial = new AnswerTrial(files, limits, loaded);
        Suggestions = new Suggestions(scenario, loaded);
    }

    /// <summary>The scenario as bound from the files.</summary>
    public Scenario Scenario { get; }

    /// <summary>Looks at answers one by one.</summary>
    public AnswerTrial Trial { get; }

    /// <summary>What an answer will probably be.</summary>
    public Suggestions Suggestions { get; }

    /// <summary>Files that are read and can take statements, in the order of inclusion.</summary>
    public ImmutableArray<string> Files => [.. _loaded.Where(f => f.Table is null).Select(f => f.Path)];

    /// <summary>Opens a scenario.</summary>
    /// <param name="files">Its files; each is to give the same bytes whenever it is read.</param>
    /// <param name="scenario">The scenario bound from them.</param>
    /// <param name="limits">Limits of reading.</param>
    /// <param name="cancellation">Ends the work with <see cref="OperationCanceledException"/>.</param>
    public static StatementForm Open(
        ScenarioFiles files, Scenario scenario, ReadingLimits limits,
        CancellationToken cancellation = default) =>
        new(files, limits, LoadedFile.All(files, limits, cancellation), scenario);

    /// <summary>The file that a statement would go to.</summary>
    public string FileFor(StatementAnswers answers) => FileChoice.Of(_loaded, answers).Path;

    /// <summary>
    /// No file tells of the same source and account, and several hold statements: the choice is a guess.
    /// </summary>
    public bool IsFileGuessed(StatementAnswers answers) => FileChoice.Matching(_loaded, answers) is null
        && _loaded.Count(f => f.Section is not null) > 1;

    /// <summary>What the defaults of a file give to each of its statements; null if nothing, or no single
    /// text.</summary>
    public string? DefaultOf(string file, string key) => Find(file)?.Default(key);

    /// <summary>A statement has this id already, if only one that could not be bound.</summary>
    public bool IsTaken(string id) => _ids.Contains(id);

    /// <summary>Makes the statement, in its place in a file.</summary>
    /// <param name="answers">What it says; an id is made if there is none.</param>
    /// <param name="file">The file; null to choose one.</param>
    public Addition Add(StatementAnswers answers, string? file = null)
    {
        var target = file is null ? FileChoice.Of(_loaded, answers) : Find(file);
        if (target is null)
            return new RefusedStatement(AdditionProblem.NoSuchFile, file!);
        var id = answers.Text(KeyNames.Id) ?? NewId(answers, target);
        if (IsTaken(id))
            return new RefusedStatement(AdditionProblem.IdTaken, target.Path, id, PlaceOf(id));
        var bytes = _files.Read(target.Path).Bytes;
        if (ProblemOf(target, bytes, answers) is { } problem)
            return problem;
        var named = answers.With(KeyNames.Id, new TextAnswer(id));
        ImmutableArray<(string Key, AnswerValue Value)> entries =
            [.. named.Entries.Where(e => target.Defaults?.Find(e.Key) is not { } same
                || !e.Value.IsSaidBy(same.Value))];
        var index = IndexOf(target, DateOf(named, target), id);
        var edited = EditedFile.Of(target.Source, bytes, new Insertion(target).Of(entries, index));
        var tree = YamlReader.Read(target.Path, edited.After.Span, _limits);
        return ExactlyAdded.Find(target, tree, entries, index) is { } added
            ? Added(id, edited, added)
            : new RefusedStatement(AdditionProblem.NotExact, target.Path,
                Fault: tree.Findings.FirstOrDefault(f => f.Rule.Level == FindingLevel.Error));
    }

    private RefusedStatement? ProblemOf(
        LoadedFile target, ReadOnlyMemory<byte> bytes, StatementAnswers answers)
    {
        var tree = YamlReader.Read(target.Path, bytes.Span, _limits);
        if (tree.Findings.FirstOrDefault(f => f.Rule.Level == FindingLevel.Error
            && f.Rule != ReadingRules.EmptyFile) is { } fault)
            return new RefusedStatement(AdditionProblem.Unreadable, target.Path, Place: fault.Place);
        if (target.Table is { } table)
            return new RefusedStatement(AdditionProblem.FromTable, target.Path, table);
        if (target.IsInBraces)
            return new RefusedStatement(AdditionProblem.InBraces, target.Path);
        return FileChoice.ClashOf(target, answers) is { } key
            ? new RefusedStatement(AdditionProblem.Defaults, target.Path, key) : null;
    }

    private static AddedStatement Added(string id, EditedFile file, YamlMap added)
    {
        var first = added.Source.LineAndColumn(added.Span.Start).Line;
        var last = added.Source.LineAndColumn(added.Span.End).Line;
        var lines = Enumerable.Range(first, last - first + 1).Select(added.Source.Line);
        return new AddedStatement(id, file, added.Place, string.Join('\n', lines),
            [.. added.Entries.Select(e => (e.Key.Value, added.Source.PlaceOf(
                TextSpan.FromBounds(e.Key.Span.Start, e.Value.Span.End))))]);
    }

    private LoadedFile? Find(string path) =>
        _loaded.FirstOrDefault(f => string.Equals(f.Path, path, StringComparison.Ordinal));

    private string NewId(StatementAnswers answers, LoadedFile target) => NewStatementId.For(
        answers, target.Default(KeyNames.Party),
        Scenario.Statements.Select(s => (s.Id, s.Party?.Id)), IsTaken);

    private Place? PlaceOf(string id) => _loaded.SelectMany(f => f.Items)
        .FirstOrDefault(i => string.Equals(IdOf(i), id, StringComparison.Ordinal))?.Place;

    private static string? IdOf(YamlMap item) => (item.Find(KeyNames.Id)?.Value as YamlScalar)?.Value;

    // By date, then by id; where the file is in no such order, behind the last one that is not later.
    private int IndexOf(LoadedFile target, EdtfDate? date, string id)
    {
        if (target.Section?.Value is not YamlList list)
            return 0;
        if (date is not { } said)
            return list.Items.Length;
        for (var i = list.Items.Length; i > 0; i--)
        {
            if (list.Items[i - 1] is YamlMap item && IdOf(item) is { } other
                && _statements.TryGetValue(other, out var statement)
                && !IsLater(statement.Said, statement.Id, said, id))
                return i;
        }

        return 0;
    }

    private static bool IsLater(EdtfDate date, string id, EdtfDate other, string otherId)
    {
        var byDate = (date.Start, date.End).CompareTo((other.Start, other.End));
        return byDate > 0 || (byDate == 0 && string.CompareOrdinal(id, otherId) > 0);
    }

    // The date written, or else that of the source; null where there is none that can be read.
    private EdtfDate? DateOf(StatementAnswers answers, LoadedFile target)
    {
        string? Value(string key) => answers.Text(key) ?? target.Default(key);
        if (Value(KeyNames.Said) is { } said)
            return EdtfReader.TryRead(said, out var date) == DateFault.None ? date : null;
        return Scenario.Sources.FirstOrDefault(s =>
            string.Equals(s.Id, Value(KeyNames.Source), StringComparison.Ordinal))?.Published;
    }
}
