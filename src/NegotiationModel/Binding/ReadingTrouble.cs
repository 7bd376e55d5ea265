using NegotiationModel.Binding.Keys;
using NegotiationModel.Findings;
using NegotiationModel.Syntax;
using NegotiationModel.Text;

namespace NegotiationModel.Binding;

/// <summary>
/// Where reading found errors. What stands there was perhaps meant otherwise, its marking too: a doubled
/// <c>tlp</c> keeps its first value, and one behind a wrong indentation is lost.
/// </summary>
internal sealed class ReadingTrouble
{
    private readonly Dictionary<string, List<(int Line, int Column)>> _places = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<(int Line, int Column)>> _stops = new(StringComparer.Ordinal);
    private readonly LoadedFiles _files;

    internal ReadingTrouble(LoadedFiles files)
    {
        _files = files;
        foreach (var finding in files.Findings.Where(f => f.Rule.Level == FindingLevel.Error))
        {
            Add(finding.Place);
            foreach (var place in finding.Related)
                Add(place);
            if (!ReferenceEquals(finding.Rule, ReadingRules.DuplicateKey))
                StopsOf(finding.Place.File).Add((finding.Place.Line, finding.Place.Column));
        }

        foreach (var places in _places.Values)
            places.Sort();
    }

    /// <summary>Reading found errors in this file.</summary>
    internal bool IsIn(string file) => _places.ContainsKey(file);

    /// <summary>An error stands in the text from one node to another, or ends it.</summary>
    internal bool IsIn(YamlNode first, YamlNode last)
    {
        if (_places.Count == 0 || !_places.TryGetValue(first.Source.Path, out var places))
            return false;
        var end = last.Source.LineAndColumn(last.Span.End);
        var at = places.BinarySearch(first.Source.LineAndColumn(first.Span.Start));
        if (at >= 0 || (~at < places.Count && places[~at].CompareTo(end) < 0))
            return true;
        // A key with too little indentation ends its map, and reading.
        return _stops.TryGetValue(last.Source.Path, out var stops)
            && stops.Contains(last.Source.LineAndColumn(NextText(last.Source.Content, last.Span.End)));
    }

    /// <summary>
    /// Something is lost that may have been a key of the scenario itself: a file, the rest of one, or a key
    /// at its top.
    /// </summary>
    internal bool IsAtTop()
    {
        var sections = _files.Roots.SelectMany(r => r.Entries)
            .Where(e => !string.Equals(e.Key.Value, ScenarioKeys.Include.Name, StringComparison.Ordinal))
            .Select(e => e.Value.Place).ToLookup(p => p.File, StringComparer.Ordinal);
        return _places.Any(file => file.Value.Exists(at => !sections[file.Key].Any(s =>
            at.CompareTo((s.Line, s.Column)) >= 0 && at.CompareTo((s.EndLine, s.EndColumn)) < 0)));
    }

    private static int NextText(string content, int at)
    {
        while (at < content.Length && (char.IsWhiteSpace(content[at]) || content[at] == '#'))
        {
            var end = content[at] == '#' ? content.IndexOf('\n', at) : at + 1;
            at = end < 0 ? content.Length : end;
        }

        return at;
    }

    private void Add(Place place)
    {
        if (!_places.TryGetValue(place.File, out var places))
            _places[place.File] = places = [];
        places.Add((place.Line, place.Column));
    }

    private HashSet<(int Line, int Column)> StopsOf(string file)
    {
        if (!_stops.TryGetValue(file, out var stops))
            _stops[file] = stops = [];
        return stops;
    }
}
