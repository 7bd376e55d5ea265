using System.Collections.Immutable;
using NegotiationModel.Text;

namespace NegotiationModel.Editing;

/// <summary>
/// The files of a scenario as they were when each was first read, with changes that nobody has written yet.
/// Immutable: an edit gives another copy, so that one which turns out badly is simply dropped.
/// </summary>
internal sealed class WorkingCopy
{
    private readonly ScenarioFiles _files;
    private readonly Dictionary<string, FileContent> _read;
    private readonly ImmutableDictionary<string, EditedFile> _edited;
    private readonly Dictionary<string, SourceText> _texts = new(StringComparer.Ordinal);

    private WorkingCopy(
        ScenarioFiles files, Dictionary<string, FileContent> read,
        ImmutableDictionary<string, EditedFile> edited)
    {
        _files = files;
        _read = read;
        _edited = edited;
        Files = new ScenarioFiles(files.Entry, files.Paths, Read);
    }

    /// <summary>The files as they would be after all edits.</summary>
    internal ScenarioFiles Files { get; }

    /// <summary>The files that differ from what was read, by path.</summary>
    internal ImmutableArray<EditedFile> Edited =>
    [
        .. _edited.Values.Where(f => !f.Before.Span.SequenceEqual(f.After.Span))
            .OrderBy(f => f.Path, StringComparer.Ordinal),
    ];

    /// <summary>A copy of <paramref name="files"/> without edits.</summary>
    internal static WorkingCopy Of(ScenarioFiles files) => new(
        files, new Dictionary<string, FileContent>(StringComparer.Ordinal),
        ImmutableDictionary.Create<string, EditedFile>(StringComparer.Ordinal));

    /// <summary>The text of a file as it would be.</summary>
    internal SourceText TextOf(string path)
    {
        if (!_texts.TryGetValue(path, out var text))
            _texts[path] = text = DecodedText.Of(path, Files.Read(path).Bytes.Span).Source;
        return text;
    }

    /// <summary>A copy with some edits more, whose spans count in the texts of this one.</summary>
    /// <exception cref="ArgumentException">Two edits touch the same characters.</exception>
    internal WorkingCopy With(IEnumerable<FileEdit> edits)
    {
        var edited = _edited.ToBuilder();
        foreach (var file in edits.GroupBy(e => e.File, e => e.Edit, StringComparer.Ordinal))
        {
            var after = EditedFile.Of(TextOf(file.Key), Files.Read(file.Key).Bytes, [.. file]);
            edited[file.Key] = after with { Before = FirstRead(file.Key).Bytes };
        }

        return new WorkingCopy(_files, _read, edited.ToImmutable());
    }

    private FileContent Read(string path) =>
        _edited.TryGetValue(path, out var file) ? new FileContent(file.After, null) : FirstRead(path);

    // Kept, so that every look sees the same files whatever happens to them meanwhile.
    private FileContent FirstRead(string path)
    {
        if (!_read.TryGetValue(path, out var content))
            _read[path] = content = _files.Read(path);
        return content;
    }
}
