using NegotiationModel.Findings;
using NegotiationModel.Syntax;
using NegotiationModel.Text;

namespace NegotiationModel.Reporting.Wording;

/// <summary>
/// The sentences of reading faults: the thing, what is wrong with it, and the way out. Slots <c>{name}</c>
/// are filled from the finding's data; a value is put in as it is and never read as a template itself.
/// A part in <c>[…]</c> is left out if its slot is empty.
/// </summary>
internal static class ReadingWording
{
    private static readonly Dictionary<string, string> Templates = new(StringComparer.Ordinal)
    {
        [TextRules.NotUtf8.Id] = "byte {byte} at offset {offset} is not UTF-8; save the file as UTF-8",
        [TextRules.OtherEncoding.Id] = "the file is {encoding}; save it as UTF-8",
        [TextRules.NulCharacter.Id] = 
            "NUL character at offset {offset}; delete it; where there are many, the file is UTF-16: save " +
            "it as UTF-8",
        [TextRules.ControlCharacter.Id] = "control character <{code}> is not allowed in text; delete it",
        [TextRules.MisplacedByteOrderMark.Id] =
            "byte-order mark <U+FEFF> in the middle of the file; it is allowed only at the very start; " +
            "delete it",
        [TextRules.LineSeparator.Id] =
            "line separator <{code}> breaks the line for YAML, but not for editors and git; use an " +
            "ordinary line end",
        [TextRules.UnbalancedBidi.Id] =
            "direction control <{code}> has no partner in this value, comment or line, so the text is " +
            "shown in another order than it is read; delete it[, or close it by <{end}>]",
        [TextRules.InvisibleCharacter.Id] =
            "invisible character <{code}> in a key or in the indentation; delete it or use an ordinary space",
        [TextRules.TabIndentation.Id] = "tab used for indentation; use spaces, and leave empty lines empty",
        [TextRules.MergeConflict.Id] =
            "merge conflict marker '{marker}'; finish the merge and delete the marker",
        [TextRules.LoneCarriageReturn.Id] =
            "carriage return without line feed; some programs see a new line here and others do not; use " +
            "LF or CRLF",
        [ReadingRules.Alias.Id] =
            "`{text}` reads as an alias, and aliases are not supported; quote the text: {quoted}, or " +
            "write out what it stands for",
        [ReadingRules.Anchor.Id] =
            "`{word}` reads as an anchor, and anchors are not supported; leave it out[, or quote the " +
            "text: {quoted}]",
        [ReadingRules.Tag.Id] =
            "`{word}` reads as a tag, and tags are not supported; leave it out[, or quote the text: " +
            "{quoted}]",
        [ReadingRules.MergeKey.Id] = "merge key `<<` is not supported; write the entries out",
        [ReadingRules.SeveralDocuments.Id] =
            "a second document begins here; one document per file: put it into a file of its own and " +
            "include it",
        [ReadingRules.Directive.Id] = "directive `{text}` is not supported; delete the line",
        [ReadingRules.ComplexKey.Id] = "a list or map cannot be a key; keys are plain words",
        [ReadingRules.EmptyFile.Id] =
            "the file is empty or holds only comments; write a section, or do not include it",
        [ReadingRules.RootNotMap.Id] = 
            "expected a map at the top level (`key: value`), found a {found}; begin the file with the name " +
            "of a section, such as `statements:`, and indent what belongs to it",
        [ReadingRules.DuplicateKey.Id] =
            "duplicate key '{key}'; this second one is left out, and so is a statement that has both; " +
            "rename or delete one of them",
        [ReadingRules.SyntaxError.Id] =
            "this cannot be read as YAML near `{near}`; check indentation, colons and brackets, or put " +
            "the text in quotes",
        [ReadingRules.UnclosedBracket.Id] =
            "'{open}' opened here is not closed; add '{close}', or put the text in quotes if it is a text",
        [ReadingRules.UnclosedQuote.Id] =
            "the text opened here by {quote} is not closed; add {quote} at its end, and indent its " +
            "further lines",
        [ReadingRules.MissingSpace.Id] = "missing space after ':' in `{key}:{rest}`; write `{key}: {rest}`",
        [ReadingRules.NeedsQuotes.Id] =
            "'{what}' has a meaning of its own in YAML; put the text in quotes: {quoted}",
        [ReadingRules.CutOffValue.Id] =
            "the value is cut off at `{lost}`; put the text in quotes: {quoted}, or put a space after # " +
            "to make it a comment",
        [ReadingRules.BadEscape.Id] =
            "`{escape}` is not a valid escape; write \\\\ for a backslash, or use single quotes",
        [ReadingRules.TextAfterQuote.Id] =
            "the text goes on after its closing quote with `{text}`; put the whole text in quotes and " +
            "double the quotes within",
        [ReadingRules.KeyWithoutValue.Id] =
            "key '{key}:{rest}' has no value; is a space missing after the colon? `{key}: {rest}`",
        [ReadingRules.WrongIndentation.Id] =
            "`{near}` is indented like none of the maps and lists above; align it with its neighbours",
        [ReadingRules.TooDeep.Id] = "nesting deeper than {limit} (raise by {option})",
        [ReadingRules.FileTooLarge.Id] = "{path} is larger than {limit} bytes (raise by {option})",
        [ReadingRules.ScalarTooLong.Id] = "a text longer than {limit} characters (raise by {option})",
        [ReadingRules.KeyTooLong.Id] =
            "a key longer than {limit} characters (raise by {option}); is a line break or quote missing?",
        [ReadingRules.TooManyKeys.Id] = "a map with more than {limit} keys (raise by {option})",
        [ReadingRules.TooManyEvents.Id] =
            "more than {limit} keys, values and brackets in one file (raise by {option}), or split it",
        [ReadingRules.TooManyFaults.Id] = "more than {limit} faults in this file; the rest of it is not read",
        [ReadingRules.FileNotFound.Id] = 
            "{path} is not there; paths begin at the scenario's folder[; did you mean `{nearest}`?]",
        [ReadingRules.OutsideFolder.Id] =
            "{path} lies outside the scenario's folder; only files below it are read: copy it in",
        [ReadingRules.NotRegularFile.Id] =
            "{path} is not a regular file; name a file, or with a pattern the files of a folder: " +
            "`statements/*.yaml`",
        [ReadingRules.FileUnreadable.Id] = "{path} could not be read; check its permissions",
        [ReadingRules.IncludeCircle.Id] = "{path} includes itself: {chain}; take one of the includes out",
        [ReadingRules.IncludeTooDeep.Id] =
            "{path} is included through more than {limit} files (raise by {option})",
        [ReadingRules.IncludeMatchesNothing.Id] =
            "`{path}` matches no file; patterns stand for .yaml and .yml files below the scenario's " +
            "folder[; did you mean `{nearest}`?]",
        [ReadingRules.FileNamesAlike.Id] =
            "{path} and {other} are one file on Windows and macOS, where one overwrites the other; rename " +
            "one of them",
        [ReadingRules.RaggedRow.Id] =
            "this row has {cells} cells, the header {columns}[; a cell with `{more}` in it needs quotes: " +
            "\"a{more} b\"][; an empty cell needs its `{fewer}` as well]",
        [ReadingRules.StrayQuote.Id] =
            "a quote stands inside a cell without quotes; put the whole cell in quotes and double those " +
            "within: {quoted}",
        [ReadingRules.UnnamedColumn.Id] =
            "column {number} has a value here and no name in the header; name it or delete the value",
        [ReadingRules.TableIncluded.Id] =
            "{path} is a table and cannot be included; name it as the statements of a YAML file: `{write}`",
        [ReadingRules.NotATable.Id] =
            "`{path}` is no table; a table is a file of comma-separated values, and its name ends in .csv",
        [ReadingRules.TableReadTwice.Id] =
            "{path} is read already, so its statements would be there twice; name a table once",
    };

    // Other words for a fault, where its data has this slot.
    private static readonly (string RuleId, string Slot, string Template)[] Special =
    [
        (ReadingRules.EmptyFile.Id, "first",
            "{first} is empty or holds only comments; a scenario starts with `format: 1` and `scenario: " +
            "my-talks`; negmodel init writes one to start from"),
        (ReadingRules.EmptyFile.Id, "table",
            "{table} is empty; a table begins with a row that names its columns, such as `id,party,point`"),
        (ReadingRules.SyntaxError.Id, "word",
            "line {line} has no `:` after `{word}`; write `{word}: {rest}`"),
        (ReadingRules.UnclosedQuote.Id, "cell",
            "the {cell} opened here by {quote} is not closed; add {quote} at its end, and double those " +
            "within"),
        (ReadingRules.DuplicateKey.Id, "column",
            "{column} '{key}' is there already; rename or delete one of them; no row with a value here is " +
            "read"),
    ];

    private const string Unread = "[; not read: from line {unread} to the end of the file]";

    /// <summary>The sentence of a reading fault; null for a finding of another kind.</summary>
    public static string? Sentence(Finding finding)
    {
        if (finding.Data is not TextData data || !Templates.TryGetValue(finding.Rule.Id, out var template))
            return null;
        foreach (var (ruleId, slot, words) in Special)
        {
            if (data.Values.ContainsKey(slot)
                && string.Equals(ruleId, finding.Rule.Id, StringComparison.Ordinal))
                template = words;
        }

        return BindingWording.Fill(template + Unread, data.Values);
    }
}
