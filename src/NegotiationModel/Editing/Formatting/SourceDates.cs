using NegotiationModel.Binding;
using NegotiationModel.Binding.Keys;
using NegotiationModel.Model;
using NegotiationModel.Syntax;

namespace NegotiationModel.Editing.Formatting;

/// <summary>
/// The date of a statement by its text alone, so that it can be put in order beside statements that cannot be
/// bound: <c>said</c>, else the date of its source, each from the statement or from the file's defaults.
/// </summary>
internal sealed class SourceDates
{
    private readonly Dictionary<string, string> _published = new(StringComparer.Ordinal);

    internal SourceDates(IEnumerable<YamlMap> roots)
    {
        foreach (var root in roots)
        {
            foreach (var (id, source) in MapIn(root, FormatTable.Sources.Name)?.Entries ?? [])
            {
                if (source is YamlMap map && TextIn(map, SourceKeys.Published.Name) is { } date)
                    _published.TryAdd(id.Value, date);
            }
        }
    }

    /// <summary>The date; null if none is written that can be read.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="root">The file it stands in.</param>
    internal EdtfDate? Of(YamlMap statement, YamlMap root)
    {
        var defaults = MapIn(root, FormatTable.Defaults.Name);
        YamlNode? Value(Key key) => (statement.Find(key.Name) ?? defaults?.Find(key.Name))?.Value;
        var text = Value(CommonKeys.Said) is { } said ? (said as YamlScalar)?.Value
            : Value(CommonKeys.Source) is YamlScalar source ? _published.GetValueOrDefault(source.Value)
            : null;
        return text is not null && EdtfReader.TryRead(text, out var date) == DateFault.None ? date : null;
    }

    private static YamlMap? MapIn(YamlMap map, string key) => map.Find(key)?.Value as YamlMap;

    private static string? TextIn(YamlMap map, string key) => (map.Find(key)?.Value as YamlScalar)?.Value;
}
