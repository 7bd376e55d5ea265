using System.Collections.Immutable;
using NegotiationModel.Findings;
using NegotiationModel.Syntax;
using NegotiationModel.Text;

namespace NegotiationModel.Binding;

/// <summary>
/// The texts of files that reading gave up on, and sections that could not be bound. What they declare is
/// missing, but not missed by the analyst: saying so once more for every use would bury the one fault to
/// mend.
/// </summary>
internal sealed class UnreadText
{
    private readonly ImmutableArray<SourceText> _sources;
    private readonly ILookup<string, string> _unbound;

    internal UnreadText(LoadedFiles files, IEnumerable<(string Kind, YamlNode Node)> unbound)
    {
        _unbound = unbound.ToLookup(
            u => u.Kind, u => u.Node.Source.Content.Substring(u.Node.Span.Start, u.Node.Span.Length),
            StringComparer.Ordinal);
        var broken = files.Findings.Where(f => f.Rule.Level == FindingLevel.Error)
            .Select(f => f.Place.File).ToHashSet(StringComparer.Ordinal);
        _sources = [.. files.Sources.Where(s => broken.Contains(s.Path))];
    }

    /// <summary>The finding only repeats that the rest of a file was not read.</summary>
    internal bool Explains(Finding finding)
    {
        if (finding.Data is not TextData { Values: var values })
            return false;
        if (ReferenceEquals(finding.Rule, BindingRules.UnknownId))
            return _sources.Any(s => Declares(s.Content, values["id"], "id:"))
                || _unbound[values["kind"]].Any(
                    t => Declares(t, values["id"], "id:", "name:", "-", "[", ","));
        return ReferenceEquals(finding.Rule, BindingRules.MissingKey)
            && _sources.Any(s => string.Equals(s.Path, finding.Place.File, StringComparison.Ordinal)
                && s.Content.Contains("\n" + values["key"] + ":", StringComparison.Ordinal));
    }

    /// <summary>The id stands as a key, or behind one of <paramref name="signs"/>.</summary>
    private static bool Declares(string content, string id, params ReadOnlySpan<string> signs)
    {
        for (var at = content.IndexOf(id, StringComparison.Ordinal); at >= 0;
            at = content.IndexOf(id, at + 1, StringComparison.Ordinal))
        {
            var before = content.AsSpan(0, at).TrimEnd(" \"'");
            var after = content.AsSpan(at + id.Length).TrimStart("\"'");
            var startsWord = at == 0 || !IsIdCharacter(content[at - 1]);
            if (startsWord
                && (after.StartsWith(":", StringComparison.Ordinal) || EndsWithOneOf(before, signs)))
                return true;
        }

        return false;
    }

    private static bool EndsWithOneOf(ReadOnlySpan<char> text, ReadOnlySpan<string> signs)
    {
        foreach (var sign in signs)
        {
            if (text.EndsWith(sign, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    private static bool IsIdCharacter(char character) =>
        char.IsAsciiLetterOrDigit(character) || character == '-';
}
