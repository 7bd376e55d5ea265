using System.Collections.Immutable;
using NegotiationModel.Findings;
using NegotiationModel.Model;
using NegotiationModel.Syntax;
using NegotiationModel.Text;

namespace NegotiationModel.Binding;

/// <summary>
/// The stretches of the files that the audience may not see, or whose marking is not known: nothing found in
/// the former is said, and no line that touches either is printed.
/// </summary>
internal sealed class HiddenText
{
    private const string NotShown = "…";

    // Words taken from the text itself; all others are the format's own.
    private static readonly ImmutableHashSet<string> Quoted = ImmutableHashSet.Create(StringComparer.Ordinal,
        "near", "text", "quoted", "what", "kept", "lost", "key", "rest", "other", "word");

    private readonly List<Place> _hidden = [];
    private readonly List<Place> _unmarked = [];

    /// <summary>An item that the audience may not see.</summary>
    internal void Hide(YamlNode first, YamlNode last)
    {
        var (start, to) = (first.Place, last.Place);
        _hidden.Add(start with { EndLine = to.EndLine, EndColumn = to.EndColumn });
    }

    /// <summary>Text that is not read as what it was meant to be, so that no marking in it counts.</summary>
    internal void Withhold(YamlNode node) => _unmarked.Add(node.Place);

    /// <summary>The map has <c>tpl</c>, <c>TLP</c> or the like for a key.</summary>
    internal static bool HasMisspeltMarking(YamlMap map)
    {
        foreach (var entry in map.Entries)
        {
            if (IsMisspeltMarking(entry.Key.Value))
                return true;
        }

        return false;
    }

    /// <summary>A key that was probably meant to be <c>tlp</c>.</summary>
    internal static bool IsMisspeltMarking(string key)
    {
        if (key.Length is < 2 or > 4 || key is "tlp")
            return false;
        var letters = 0;
        foreach (var c in key)
            letters += c is 't' or 'l' or 'p' or 'T' or 'L' or 'P' ? 1 : 0;
        return letters >= 2 && Nearest.Distance(key.ToLowerInvariant(), "tlp") <= 1;
    }

    /// <summary>No line of these places is to be printed.</summary>
    internal ImmutableArray<Place> Places(Session session)
    {
        if (!session.MayNotSee(Tlp.Red))
            return [];
        var unread = session.Files.Sources.Where(s => session.Trouble.IsIn(s.Path))
            .Select(s => new Place(s.Path, 1, 1, s.LineCount, 1));
        return [.. _hidden.Concat(_unmarked).Concat(unread).Distinct().Order()];
    }

    /// <summary>
    /// Faults of reading know no audience: those that touch what may not be seen go with it, and of the
    /// others no word of the text is kept, whose marking may be what was misread.
    /// </summary>
    internal IEnumerable<Finding> Faults(Session session)
    {
        if (!session.MayNotSee(Tlp.Red))
            return session.Files.Findings;
        return session.Files.Findings
            .Where(f => !IsHidden(f.Place) && !f.Related.Any(IsHidden))
            .Select(f => f.Data is TextData data ? f with { Data = WithoutQuotes(data), Fix = null } : f);
    }

    private static TextData WithoutQuotes(TextData data)
    {
        var values = data.Values;
        foreach (var name in data.Values.Keys.Where(Quoted.Contains))
            values = values.SetItem(name, NotShown);
        return new TextData(values);
    }

    private bool IsHidden(Place place) => _hidden.Exists(h =>
        string.Equals(place.File, h.File, StringComparison.Ordinal)
        && (place.Line, place.Column).CompareTo((h.Line, h.Column)) >= 0
        && (place.Line, place.Column).CompareTo((h.EndLine, h.EndColumn)) < 0);
}
