using NegotiationModel.Binding;
using NegotiationModel.Binding.Keys;
using NegotiationModel.Syntax;
using NegotiationModel.Text;

namespace NegotiationModel.Editing.Formatting;

/// <summary>
/// What an item of a list begins with: its id; a statement goes on with who speaks, about what, and the
/// stance. All other keys stay in their author's order.
/// </summary>
internal static class KeyOrder
{
    private const int Last = 5;

    private static readonly Dictionary<string, int> OfStatements = new(StringComparer.Ordinal)
    {
        [CommonKeys.Id.Name] = 0,
        [StatementKeys.Party.Name] = 1,
        [CommonKeys.Speaker.Name] = 2,
        [StatementKeys.Point.Name] = 3,
        [StatementKeys.Proposal.Name] = 3,
    };

    /// <summary>The list sections of a file, each with its list of items.</summary>
    internal static IEnumerable<(Section Section, YamlList Items)> ListsOf(YamlMap root)
    {
        foreach (var section in FormatTable.Sections)
        {
            if (section.Form == SectionForm.ListOfItems && root.Find(section.Name)?.Value is YamlList items)
                yield return (section, items);
        }
    }

    /// <summary>Place of a key in an item; equal ones stay in their order.</summary>
    internal static int RankOf(Section section, string key)
    {
        if (section != FormatTable.Statements)
            return string.Equals(key, CommonKeys.Id.Name, StringComparison.Ordinal) ? 0 : Last;
        return OfStatements.TryGetValue(key, out var rank) ? rank
            : StatementKeys.Stances.Any(s => string.Equals(s.Name, key, StringComparison.Ordinal)) ? Last - 1
            : Last;
    }

    /// <summary>The text with the keys of items in braces in order.</summary>
    internal static string Apply(string text, YamlMap root)
    {
        var edits = new List<TextEdit>();
        foreach (var (section, items) in ListsOf(root))
        {
            foreach (var item in items.Items)
            {
                if (item is YamlMap map && TreeWalk.IsBracketed(map))
                    edits.AddRange(Swaps(text, section, map));
            }
        }

        return edits.Count == 0 ? text : TextEdit.Apply(text, edits);
    }

    // Commas and line breaks stay where they are; a comment could be about any of its neighbours, and a text
    // over several lines is not moved into the middle of one.
    private static IEnumerable<TextEdit> Swaps(string text, Section section, YamlMap map)
    {
        var sorted = map.Entries.OrderBy(e => RankOf(section, e.Key.Value)).ToList();
        if (sorted.SequenceEqual(map.Entries) || HasComment(text, map)
            || map.Entries.Any(e => e.Value is YamlScalar { IsMissing: true }))
            yield break;
        var written = map.Entries.Zip(sorted, (old, now) => (Span: SpanOf(old), Text: TextOf(text, now)))
            .ToList();
        // A text that ends with a colon would be a key before a comma.
        if (written.Exists(w => w.Text.Contains('\n', StringComparison.Ordinal) || w.Text.EndsWith(':')))
            yield break;
        foreach (var (span, replacement) in written)
            yield return new TextEdit(span, replacement);
    }

    private static TextSpan SpanOf(YamlEntry entry) =>
        TextSpan.FromBounds(entry.Key.Span.Start, entry.Value.Span.End);

    private static string TextOf(string text, YamlEntry entry) =>
        text[entry.Key.Span.Start..entry.Value.Span.End];

    // Between two scalars of it, # can be nothing else.
    private static bool HasComment(string text, YamlMap map)
    {
        var done = map.Span.Start;
        foreach (var visit in TreeWalk.Over(map))
        {
            if (visit.Node is not YamlScalar scalar)
                continue;
            if (text.AsSpan(done, Math.Max(0, scalar.Span.Start - done)).Contains('#'))
                return true;
            done = scalar.Span.End;
        }

        return text.AsSpan(done, map.Span.End - done).Contains('#');
    }
}
