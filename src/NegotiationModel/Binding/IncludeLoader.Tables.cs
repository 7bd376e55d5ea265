using NegotiationModel.Binding.Keys;
using NegotiationModel.Syntax;

namespace NegotiationModel.Binding;

/// <content>The tables that a file names for its statements.</content>
internal sealed partial class IncludeLoader
{
    private readonly List<(YamlMap Root, Table Table)> _tables = [];
    private readonly Dictionary<string, YamlScalar> _tableNames = new(StringComparer.Ordinal);

    private void LoadTables(YamlMap root)
    {
        var value = (root.Find(FormatTable.Statements.Name)?.Value as YamlMap)?.Find(TableKeys.Table.Name)
            ?.Value;
        // What is no text is said by the binder, with every other value of the wrong form.
        foreach (var node in value is YamlList list ? list.Items : value is null ? [] : [value])
        {
            if (node is YamlScalar { IsMissing: false } name)
                LoadTables(root, name);
        }
    }

    private void LoadTables(YamlMap root, YamlScalar name)
    {
        if (!FolderPath.StaysInside(name.Value))
            Fault(ReadingRules.OutsideFolder, name.Value, name);
        else if (Glob.IsPattern(name.Value))
            LoadMatches(root, name);
        else if (!IsTable(name.Value))
            Fault(ReadingRules.NotATable, name.Value, name);
        else if (_tableNames.TryGetValue(name.Value, out var first))
            _faults.Add(ReadingRules.TableReadTwice, name, first, ("path", name.Value));
        else
            LoadTable(root, name.Value, name);
    }

    // As for included files: a pattern does not mean what is read already.
    private void LoadMatches(YamlMap root, YamlScalar pattern)
    {
        var matches = _files.Paths.Where(path => IsTable(path) && Glob.Matches(pattern.Value, path)).ToList();
        if (matches.Count == 0)
            Fault(ReadingRules.IncludeMatchesNothing, pattern.Value, pattern);
        foreach (var path in matches)
        {
            if (!_tableNames.ContainsKey(path))
                LoadTable(root, path, pattern);
        }
    }

    private void LoadTable(YamlMap root, string path, YamlScalar name)
    {
        _tableNames.Add(path, name);
        if (TextOf(path, name, out var bytes) is not { } text)
            return;
        var table = TableReader.Read(text, bytes, _limits, _cancel);
        _faults.AddRange(table.Findings);
        _tables.Add((root, table));
    }

    private static bool IsTable(string path) => path.EndsWith(".csv", StringComparison.OrdinalIgnoreCase);
}
