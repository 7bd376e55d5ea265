using NegotiationModel.Findings;
using NegotiationModel.Syntax;

namespace NegotiationModel.Binding;

/// <summary>Mends a word that nobody knows, where one known word is meant.</summary>
internal static class Respelling
{
    /// <summary>A known word for the one at <paramref name="node"/>; null if it may be several.</summary>
    internal static Fix? Of(YamlScalar node, Near near) =>
        !near.IsOnly ? null
        : Write(near.IsSame ? FixCatalogue.SameWord : FixCatalogue.NearestName, node, near.Word);

    /// <summary>The same for a key of <paramref name="map"/>; null if the map has the known one.</summary>
    internal static Fix? OfKey(YamlMap map, YamlScalar key, Near near) =>
        map.Find(near.Word) is null ? Of(key, near) : null;

    /// <summary>The id of what is called by its name.</summary>
    internal static Fix? Named(YamlScalar node, string id) =>
        Write(Nearest.AreSame(node.Value, id) ? FixCatalogue.SameWord : FixCatalogue.DeclaredName, node, id);

    /// <summary>The truth value that a word stands for; null if it is none.</summary>
    internal static Fix? TruthValue(YamlScalar node)
    {
        var value = node.Value.ToLowerInvariant() switch
        {
            "true" or "yes" or "on" => "true",
            "false" or "no" or "off" => "false",
            _ => null,
        };
        return value is null ? null : Write(FixCatalogue.TruthValue, node, value, isText: false);
    }

    /// <summary>
    /// A day or month with two digits each for one with fewer; null if it is no date then either.
    /// </summary>
    internal static Fix? PaddedDate(YamlScalar node)
    {
        var parts = node.Value.Split('-');
        if (parts.Length is < 2 or > 3 || parts[0].Length != 4 || parts.Any(p => p.Length is 0 or 3))
            return null;
        var padded = string.Join('-', parts.Select(p => p.Length == 1 ? "0" + p : p));
        return EdtfReader.TryRead(padded, out _) == DateFault.None
            ? Write(FixCatalogue.PaddedDate, node, padded, isText: false) : null;
    }

    /// <summary>Another key of the format.</summary>
    internal static Fix? FittingKey(YamlMap map, YamlScalar key, string name) =>
        map.Find(name) is null ? Write(FixCatalogue.FittingKey, key, name) : null;

    // A block of text is no place for a word: what was meant there nobody can tell.
    private static Fix? Write(FixDescriptor what, YamlScalar node, string word, bool isText = true) =>
        node.IsMissing || !(node.IsPlain || node.Source.Content[node.Span.Start] is '"' or '\'') ? null
            : new Fix(what, [WordWriting.Edit(node, word, isText)], TextData.Of(("new", word)));
}
