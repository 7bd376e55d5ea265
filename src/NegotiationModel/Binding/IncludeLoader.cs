using System.Collections.Immutable;
using System.Globalization;
using NegotiationModel.Binding.Keys;
using NegotiationModel.Findings;
using NegotiationModel.Syntax;
using NegotiationModel.Text;

namespace NegotiationModel.Binding;

/// <summary>
/// The files of a scenario as read: the first one, then the included ones in the order of inclusion, each
/// once.
/// </summary>
/// <param name="Roots">The maps at the top of the files that could be read.</param>
/// <param name="Tables">The tables that each of them names for its statements.</param>
/// <param name="Sources">All texts that were read.</param>
/// <param name="Findings">Faults of reading.</param>
internal sealed record LoadedFiles(
    ImmutableArray<YamlMap> Roots, ILookup<YamlMap, Table> Tables, ImmutableArray<SourceText> Sources,
    ImmutableArray<Finding> Findings);

/// <summary>
/// Reads the first file and whatever it includes. Asks the host for nothing outside the folder.
/// </summary>
internal sealed partial class IncludeLoader
{
    internal const string FileSizeOption = "--max-file-size";
    private readonly ScenarioFiles _files;
    private readonly ReadingLimits _limits;
    private readonly CancellationToken _cancel;
    private readonly Faults _faults = new();
    private readonly List<YamlMap> _roots = [];
    private readonly List<SourceText> _sources = [];
    private readonly HashSet<string> _loaded = new(StringComparer.Ordinal);
    private readonly List<string> _chain = [];

    private IncludeLoader(ScenarioFiles files, ReadingLimits limits, CancellationToken cancel)
    {
        _files = files;
        _limits = limits;
        _cancel = cancel;
    }

    internal static LoadedFiles Load(ScenarioFiles files, ReadingLimits limits, CancellationToken cancel)
    {
        var loader = new IncludeLoader(files, limits, cancel);
        loader.LoadFile(files.Entry, null);
        loader.CompareNames();
        return new LoadedFiles([.. loader._roots], loader._tables.ToLookup(t => t.Root, t => t.Table),
            [.. loader._sources], [.. loader._faults.Findings]);
    }

    /// <summary>The rule for a problem of the host with a file.</summary>
    internal static RuleDescriptor RuleOf(FileProblem problem) => problem switch
    {
        FileProblem.NotFound => ReadingRules.FileNotFound,
        FileProblem.OutsideFolder => ReadingRules.OutsideFolder,
        FileProblem.NotRegular => ReadingRules.NotRegularFile,
        FileProblem.TooLarge => ReadingRules.FileTooLarge,
        _ => ReadingRules.FileUnreadable,
    };

    private void LoadFile(string path, YamlNode? from)
    {
        _loaded.Add(path);
        if (TextOf(path, from, out _) is not { } text)
            return;
        var tree = YamlReader.Read(text, _limits);
        _faults.AddRange(from is null ? tree.Findings.Select(f => AsFirst(f, path)) : tree.Findings);
        if (tree.Root is null)
            return;
        _roots.Add(tree.Root);
        Include(path, tree.Root);
        LoadTables(tree.Root);
    }

    private SourceText? TextOf(string path, YamlNode? from, out ReadOnlyMemory<byte> bytes)
    {
        _cancel.ThrowIfCancellationRequested();
        var content = _files.Read(path);
        bytes = content.Bytes;
        var problem = content.Problem
            ?? (content.Bytes.Length > _limits.FileBytes ? FileProblem.TooLarge : null);
        if (problem is { } fault)
        {
            Fault(RuleOf(fault), path, from);
            return null;
        }

        var text = DecodedText.Of(path, content.Bytes.Span);
        _sources.Add(text.Source);
        _faults.AddRange(text.Findings);
        return text.Findings.Length == 0 ? text.Source : null;
    }

    private void Include(string path, YamlMap root)
    {
        if (root.Find(ScenarioKeys.Include.Name)?.Value is not { } value)
            return;
        _chain.Add(path);
        foreach (var node in value is YamlList list ? list.Items : [value])
        {
            // What is no text is said by the binder of the section, with every other value of the wrong form.
            if (node is YamlScalar { IsMissing: false } target)
                IncludeOne(target);
        }

        _chain.RemoveAt(_chain.Count - 1);
    }

    private void IncludeOne(YamlScalar target)
    {
        if (!FolderPath.StaysInside(target.Value))
            Fault(ReadingRules.OutsideFolder, target.Value, target);
        else if (_chain.Count > _limits.IncludeDepth)
            Fault(ReadingRules.IncludeTooDeep, target.Value, target);
        else if (Glob.IsPattern(target.Value))
            IncludeMatches(target);
        else if (IsTable(target.Value))
            _faults.Add(ReadingRules.TableIncluded, target, ("path", target.Value),
                ("write", "statements: {table: " + target.Value + "}"));
        else if (_chain.Contains(target.Value, StringComparer.Ordinal))
            Fault(ReadingRules.IncludeCircle, target.Value, target);
        else if (!_loaded.Contains(target.Value))
            LoadFile(target.Value, target);
    }

    // A pattern that matches the file it stands in does not mean it; a path written out would.
    private void IncludeMatches(YamlScalar pattern)
    {
        var matches = _files.Paths.Where(path => IsYaml(path) && Glob.Matches(pattern.Value, path)).ToList();
        if (matches.Count == 0)
            Fault(ReadingRules.IncludeMatchesNothing, pattern.Value, pattern);
        foreach (var path in matches)
        {
            if (!_loaded.Contains(path))
                LoadFile(path, pattern);
        }
    }

    private static bool IsYaml(string path) =>
        path.EndsWith(".yaml", StringComparison.Ordinal) || path.EndsWith(".yml", StringComparison.Ordinal);

    private void Fault(RuleDescriptor rule, string path, YamlNode? from)
    {
        var start = _chain.IndexOf(path);
        var chain = string.Join(" → ", _chain.Skip(Math.Max(0, start)).Append(path));
        var isSize = ReferenceEquals(rule, ReadingRules.FileTooLarge);
        var limit = isSize ? _limits.FileBytes : _limits.IncludeDepth;
        var node = from ?? new YamlScalar(new SourceText(path, ""), default, "", isPlain: true);
        var near = ReferenceEquals(rule, ReadingRules.FileNotFound) ? NearestFile(path) : default;
        _faults.Add(rule, node, null, from is YamlScalar written ? Respelling.Of(written, near) : null,
            ("path", path), ("chain", chain),
            ("limit", limit.ToString(CultureInfo.InvariantCulture)),
            ("option", isSize ? FileSizeOption : "--max-include-depth"),
            ("nearest", ReferenceEquals(rule, ReadingRules.IncludeMatchesNothing) ? NearestPattern(path)
                : near.Word ?? ""));
    }

    // Systems that tell such names apart let them lie side by side, until somebody checks them out elsewhere.
    private void CompareNames()
    {
        foreach (var alike in _files.Paths.GroupBy(
            path => CanonicalText.Fold(path).ToLowerInvariant(), StringComparer.Ordinal))
        {
            if (alike.LastOrDefault(_loaded.Contains) is { } path
                && alike.FirstOrDefault(p => !string.Equals(p, path, StringComparison.Ordinal)) is { } other)
            {
                _faults.Add(ReadingRules.FileNamesAlike, new YamlScalar(
                    new SourceText(path, ""), default, "", isPlain: true), ("path", path), ("other", other));
            }
        }
    }

    // Of an empty file a scenario was to begin with, one has to hear how a scenario begins.
    private static Finding AsFirst(Finding finding, string path) =>
        ReferenceEquals(finding.Rule, ReadingRules.EmptyFile)
            ? finding with { Data = TextData.Of(("first", path)) } : finding;

    // By its spelling, or the same name in another folder.
    private Near NearestFile(string path)
    {
        var files = _files.Paths.Where(p => IsTable(path) ? IsTable(p)
            : IsYaml(p) && !string.Equals(p, _files.Entry, StringComparison.Ordinal)).ToList();
        var nearest = new Nearest().Find(path, files);
        if (nearest.Word.Length > 0)
            return nearest with { IsSame = false };
        var namesakes = files.Where(p => string.Equals(
            LastPart(p), LastPart(path), StringComparison.OrdinalIgnoreCase)).ToList();
        return namesakes is [var only] ? new Near(only, IsOnly: true, IsSame: false)
            : new Near("", false, false);
    }

    // The same pattern in a folder of nearly the same name.
    private string NearestPattern(string pattern)
    {
        var folder = Folder(pattern);
        var nearest = new Nearest().Of(
            folder, _files.Paths.Where(IsYaml).Select(Folder).Distinct(StringComparer.Ordinal));
        return nearest.Length == 0 ? "" : nearest + pattern[folder.Length..];
    }

    private static string Folder(string path) => path[..(path.LastIndexOf('/') + 1)];

    private static string LastPart(string path) => path[(path.LastIndexOf('/') + 1)..];
}
