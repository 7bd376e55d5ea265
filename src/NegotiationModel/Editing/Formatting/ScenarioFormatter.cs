using System.Collections.Immutable;
using NegotiationModel.Binding;
using NegotiationModel.Findings;
using NegotiationModel.Syntax;

namespace NegotiationModel.Editing.Formatting;

/// <summary>
/// Gives files their normal form (docs/layout.md): order of sections and statements, indentation, blanks,
/// blank lines, quotes, columns of comments, line ends. Text is moved, never written anew: what a file says,
/// and every comment in it, is the same afterwards, which is checked before a file is handed over. A file in
/// normal form is not changed.
/// </summary>
public static class ScenarioFormatter
{
    // Their place is where a file is included, and that file was read all the same.
    private static readonly HashSet<string> OfInclusion = new(
        new[]
        {
            ReadingRules.FileTooLarge, ReadingRules.FileNotFound, ReadingRules.OutsideFolder,
            ReadingRules.NotRegularFile, ReadingRules.FileUnreadable, ReadingRules.IncludeCircle,
            ReadingRules.IncludeTooDeep, ReadingRules.IncludeMatchesNothing,
        }.Select(r => r.Id), StringComparer.Ordinal);

    /// <summary>Formats all files of a scenario.</summary>
    /// <param name="files">The scenario's files; each is read once.</param>
    /// <param name="limits">Limits of reading.</param>
    /// <param name="cancellation">Ends the work with <see cref="OperationCanceledException"/>.</param>
    /// <returns>Each file before and after; nothing is written anywhere.</returns>
    public static FormattedScenario Format(
        ScenarioFiles files, ReadingLimits limits, CancellationToken cancellation = default)
    {
        var bytes = new Dictionary<string, FileContent>(StringComparer.Ordinal);
        var once = new ScenarioFiles(files.Entry, files.Paths, path =>
            bytes.TryGetValue(path, out var content) ? content : bytes[path] = files.Read(path));
        var loaded = IncludeLoader.Load(once, limits, cancellation);
        ImmutableArray<Finding> faults = [.. loaded.Findings.Where(f => f.Rule.Level == FindingLevel.Error)];
        var broken = faults.Where(f => !OfInclusion.Contains(f.Rule.Id)).Select(f => f.Place.File)
            .ToHashSet(StringComparer.Ordinal);
        var dates = new SourceDates(loaded.Roots);
        var roots = loaded.Roots.ToDictionary(r => r.Source.Path, StringComparer.Ordinal);
        var formatted = ImmutableArray.CreateBuilder<FormattedFile>();
        foreach (var path in loaded.Sources.Select(s => s.Path).Order(StringComparer.Ordinal))
        {
            cancellation.ThrowIfCancellationRequested();
            var read = bytes[path].Bytes;
            formatted.Add(broken.Contains(path) || !roots.TryGetValue(path, out var root)
                ? new FormattedFile(FormatOutcome.NotRead, new EditedFile(path, read, read), [])
                : FileFormatter.Format(root, read, dates, limits));
        }

        return new FormattedScenario(formatted.ToImmutable(), faults);
    }
}
