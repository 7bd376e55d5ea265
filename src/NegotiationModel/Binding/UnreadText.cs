using System.Collections.Immutable;
using System.Globalization;
using NegotiationModel.Binding.Keys;
using NegotiationModel.Findings;
using NegotiationModel.Syntax;
using NegotiationModel.Text;

namespace NegotiationModel.Binding;

/// <summary>
/// The texts of files that reading gave up on, files that were not read at all, and sections that could not
/// be bound. What they declare is missing, but not missed by the analyst: saying so once more for every use
/// would bury the one fault to mend. Of a file whose text is not known any id may be declared there.
/// </summary>
internal sealed class UnreadText
{
    private readonly ImmutableArray<(string File, string Text)> _unread;
    // Files of which not even the text is known.
    private static readonly ImmutableArray<RuleDescriptor> LostFile =
    [
        TextRules.NotUtf8, TextRules.OtherEncoding, ReadingRules.FileTooLarge, ReadingRules.FileNotFound,
        ReadingRules.OutsideFolder, ReadingRules.NotRegularFile, ReadingRules.FileUnreadable,
        ReadingRules.IncludeTooDeep, ReadingRules.IncludeMatchesNothing,
    ];
    private readonly ImmutableArray<string> _rows;
    private readonly ILookup<string, string> _unbound;
    private readonly bool _isFileLost;

    internal UnreadText(LoadedFiles files, IEnumerable<(string Kind, YamlNode Node)> unbound)
    {
        _unbound = unbound.ToLookup(
            u => u.Kind, u => u.Node.Source.Content.Substring(u.Node.Span.Start, u.Node.Span.Length),
            StringComparer.Ordinal);
        _isFileLost = files.Findings.Any(f => LostFile.Contains(f.Rule));
        var faults = files.Findings.Where(f => f.Rule.Level == FindingLevel.Error)
            .ToLookup(f => f.Place.File, StringComparer.Ordinal);
        var tables = files.Tables.SelectMany(t => t).Where(t => faults.Contains(t.Source.Path)).ToList();
        _rows = [.. tables.SelectMany(UnreadRows)];
        _unread = [.. files.Sources.Where(s => faults.Contains(s.Path) && !tables.Exists(t => t.Source == s))
            .Select(s => (s.Path, TextFrom(s, faults[s.Path].Min(FirstLostLine))))];
    }

    /// <summary>The finding only repeats that the rest of a file was not read.</summary>
    internal bool Explains(Finding finding)
    {
        if (finding.Data is not TextData { Values: var values })
            return false;
        if (ReferenceEquals(finding.Rule, BindingRules.UnknownId))
            return _isFileLost || _unread.Any(u => IsDeclared(u.Text, values["kind"], values["id"]))
                || (values["kind"] is Kinds.Statement && _rows.Any(r => HasCell(r, values["id"])))
                || _unbound[values["kind"]].Any(
                    t => Declares(t, values["id"], "id:", "name:", "-", "[", ","));
        return ReferenceEquals(finding.Rule, BindingRules.MissingKey)
            && _unread.Any(u => string.Equals(u.File, finding.Place.File, StringComparison.Ordinal)
                && u.Text.Contains("\n" + values["key"] + ":", StringComparison.Ordinal));
    }

    // A fault that ended the reading says from where on nothing was read. Of the others, a value cut off
    // loses nothing that could be missed; a key left out may have held a whole section.
    private static int FirstLostLine(Finding fault) =>
        fault.Data is TextData { Values: var values } && values.TryGetValue("unread", out var line)
            ? int.Parse(line, CultureInfo.InvariantCulture)
            : ReferenceEquals(fault.Rule, ReadingRules.CutOffValue) ? int.MaxValue : 1;

    // With the line end before it, so that a key at the start of a line is seen to be one.
    private static string TextFrom(SourceText source, int line) =>
        line > source.LineCount ? "" : source.Content[Math.Max(0, source.OffsetOf(line) - 1)..];

    private static bool IsDeclared(string text, string kind, string id) =>
        kind is Kinds.Statement or Kinds.Amendment or Kinds.Promise
            ? Declares(text, id, "id:")
            : Declares(text, id);

    // The rows that were left out, and what stands behind the last one that was not.
    private static IEnumerable<string> UnreadRows(Table table)
    {
        foreach (var row in table.Broken)
            yield return table.Source.Content.Substring(row.Start, row.Length);
        var end = table.RowCount == 0 ? 0 : table.Row(table.RowCount - 1).End;
        yield return table.Source.Content[end..];
    }

    /// <summary>The id stands in rows of a table as a cell.</summary>
    private static bool HasCell(string content, string id)
    {
        for (var at = content.IndexOf(id, StringComparison.Ordinal); at >= 0;
            at = content.IndexOf(id, at + 1, StringComparison.Ordinal))
        {
            var before = content.AsSpan(0, at).TrimEnd(" \"");
            var after = content.AsSpan(at + id.Length).TrimStart(" \"");
            if ((before.Length == 0 || IsBetweenCells(before[^1]))
                && (after.Length == 0 || IsBetweenCells(after[0])))
                return true;
        }

        return false;
    }

    private static bool IsBetweenCells(char character) =>
        character is ',' or ';' or '\t' or '\n' or '\r';

    /// <summary>The id stands as a key, or behind one of <paramref name="signs"/>.</summary>
    private static bool Declares(string content, string id, params ReadOnlySpan<string> signs)
    {
        if (id.Length == 0)
            return false;
        for (var at = content.IndexOf(id, StringComparison.Ordinal); at >= 0;
            at = content.IndexOf(id, at + 1, StringComparison.Ordinal))
        {
            var before = content.AsSpan(0, at).TrimEnd(" \"'");
            var after = content.AsSpan(at + id.Length).TrimStart("\"'");
            var isWord = (at == 0 || !IsIdCharacter(content[at - 1]))
                && (at + id.Length == content.Length || !IsIdCharacter(content[at + id.Length]));
            if (isWord
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
