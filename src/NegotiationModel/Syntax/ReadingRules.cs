using System.Collections.Immutable;
using NegotiationModel.Findings;
using NegotiationModel.Text;

namespace NegotiationModel.Syntax;

/// <summary>
/// One rule per way a file can be unreadable. The sentences stand with the wording of reports; data holds
/// named values only.
/// </summary>
public static class ReadingRules
{
    /// <summary>An alias. Data: <c>text</c>, <c>quoted</c>.</summary>
    public static RuleDescriptor Alias { get; } = Error("NM120", "alias",
        "an alias stands for text written elsewhere; a statement has to be readable where it stands");

    /// <summary>An anchor. Data: <c>text</c>, <c>quoted</c>.</summary>
    public static RuleDescriptor Anchor { get; } =
        Error("NM121", "anchor", "an anchor marks text for aliases");

    /// <summary>A tag. Data: <c>text</c>, <c>quoted</c>.</summary>
    public static RuleDescriptor Tag { get; } =
        Error("NM122", "tag", "a tag names a type; all values are read as text");

    /// <summary>The key <c>&lt;&lt;</c>.</summary>
    public static RuleDescriptor MergeKey { get; } =
        Error("NM123", "merge-key", "a merge key copies another map");

    /// <summary>A second document.</summary>
    public static RuleDescriptor SeveralDocuments { get; } = Error("NM124", "several-documents",
        "a file holds more than one document");

    /// <summary>A line that begins with <c>%</c>. Data: <c>text</c>.</summary>
    public static RuleDescriptor Directive { get; } =
        Error("NM125", "directive", "a directive changes how YAML is read");

    /// <summary>A list or map as key.</summary>
    public static RuleDescriptor ComplexKey { get; } =
        Error("NM126", "complex-key", "a key is a list or a map");

    /// <summary>Nothing but comments and space.</summary>
    public static RuleDescriptor EmptyFile { get; } = Error("NM127", "empty-file", "a file holds nothing");

    /// <summary>A list or a text at the top. Data: <c>found</c> = <c>list</c> or <c>text</c>.</summary>
    public static RuleDescriptor RootNotMap { get; } =
        Error("NM128", "root-not-map", "a file is not a map at the top level");

    /// <summary>
    /// The same key twice in a map; the second is left out. Data: <c>key</c>. Related: the first.
    /// </summary>
    public static RuleDescriptor DuplicateKey { get; } = Error("NM129", "duplicate-key",
        "a key stands twice in one map; the second is left out");

    /// <summary>Not YAML, for a reason without a rule of its own. Data: <c>near</c>.</summary>
    public static RuleDescriptor SyntaxError { get; } =
        Error("NM130", "syntax-error", "a file cannot be read as YAML");

    /// <summary>
    /// A bracket without its partner. Data: <c>open</c>, <c>close</c>. Related: where the reader noticed.
    /// </summary>
    public static RuleDescriptor UnclosedBracket { get; } = Error("NM131", "unclosed-bracket",
        "a list or a map on one line is opened and not closed");

    /// <summary>A quote without its partner. Data: <c>quote</c>.</summary>
    public static RuleDescriptor UnclosedQuote { get; } =
        Error("NM132", "unclosed-quote", "a quoted text is not closed");

    /// <summary>A colon without a space. Data: <c>key</c>, <c>rest</c>.</summary>
    public static RuleDescriptor MissingSpace { get; } =
        Error("NM133", "missing-space", "a space is missing after a colon");

    /// <summary>
    /// Text that YAML reads as something else. Data: <c>what</c>, <c>text</c>, <c>quoted</c>.
    /// </summary>
    public static RuleDescriptor NeedsQuotes { get; } = Error("NM134", "needs-quotes",
        "a text holds a character that means something else in YAML, and has to be quoted");

    /// <summary>A value cut off by <c> #</c>. Data: <c>kept</c>, <c>lost</c>, <c>quoted</c>.</summary>
    public static RuleDescriptor CutOffValue { get; } = Error("NM135", "cut-off-value",
        "a value ends at an unquoted # that looks like part of the text");

    /// <summary>An escape that is none. Data: <c>escape</c>.</summary>
    public static RuleDescriptor BadEscape { get; } =
        Error("NM136", "bad-escape", "an escape in a quoted text is not valid");

    /// <summary>Text behind a closing quote. Data: <c>text</c>.</summary>
    public static RuleDescriptor TextAfterQuote { get; } = Error("NM137", "text-after-quote",
        "a text goes on after its closing quote");

    /// <summary><c>{a:1}</c>. Data: <c>key</c>, <c>rest</c>.</summary>
    public static RuleDescriptor KeyWithoutValue { get; } =
        new("NM138", "key-without-value", FindingLevel.Warning,
        "a key in a one-line map has no value, perhaps because the space after its colon is missing");

    /// <summary>A line that fits no open map or list. Data: <c>near</c>.</summary>
    public static RuleDescriptor WrongIndentation { get; } = Error("NM139", "wrong-indentation",
        "a line is indented like none of the maps and lists it could belong to");

    /// <summary>Nested too deeply. Data: <c>limit</c>, <c>option</c>.</summary>
    public static RuleDescriptor TooDeep { get; } =
        Error("NM140", "too-deep", "maps and lists are nested too deeply");

    /// <summary>A file beyond the limit. Data: <c>path</c>, <c>limit</c>, <c>option</c>.</summary>
    public static RuleDescriptor FileTooLarge { get; } =
        Error("NM141", "file-too-large", "a file is larger than the limit");

    /// <summary>A text beyond the limit. Data: <c>limit</c>, <c>option</c>.</summary>
    public static RuleDescriptor ScalarTooLong { get; } =
        Error("NM142", "scalar-too-long", "a text is longer than the limit");

    /// <summary>A key beyond the limit. Data: <c>limit</c>, <c>option</c>.</summary>
    public static RuleDescriptor KeyTooLong { get; } =
        Error("NM143", "key-too-long", "a key is longer than the limit");

    /// <summary>A map beyond the limit. Data: <c>limit</c>, <c>option</c>.</summary>
    public static RuleDescriptor TooManyKeys { get; } =
        Error("NM144", "too-many-keys", "a map has more keys than the limit");

    /// <summary>A file beyond the limit of events. Data: <c>limit</c>, <c>option</c>.</summary>
    public static RuleDescriptor TooManyEvents { get; } = Error("NM145", "too-many-parts",
        "a file has more keys, values and brackets than the limit");

    /// <summary>So many faults that reading on would only bury the first. Data: <c>limit</c>.</summary>
    public static RuleDescriptor TooManyFaults { get; } = Error("NM146", "too-many-faults",
        "a file has so many faults that reading stopped");

    /// <summary>No such file. Data: <c>path</c>.</summary>
    public static RuleDescriptor FileNotFound { get; } =
        Error("NM150", "file-not-found", "an included file is not there");

    /// <summary>A path or link that leads out of the folder. Data: <c>path</c>.</summary>
    public static RuleDescriptor OutsideFolder { get; } = Error("NM151", "outside-folder",
        "an included file lies outside the scenario's folder");

    /// <summary>A folder, device, pipe or socket. Data: <c>path</c>.</summary>
    public static RuleDescriptor NotRegularFile { get; } = Error("NM152", "not-regular-file",
        "an included file is a folder, a device, a pipe or a socket");

    /// <summary>The host could not read it. Data: <c>path</c>.</summary>
    public static RuleDescriptor FileUnreadable { get; } =
        Error("NM153", "file-unreadable", "a file could not be read");

    /// <summary>Files that include each other. Data: <c>path</c>, <c>chain</c>.</summary>
    public static RuleDescriptor IncludeCircle { get; } =
        Error("NM154", "include-circle", "files include each other in a circle");

    /// <summary>
    /// A chain of includes beyond the limit. Data: <c>path</c>, <c>limit</c>, <c>option</c>.
    /// </summary>
    public static RuleDescriptor IncludeTooDeep { get; } = Error("NM155", "include-too-deep",
        "a chain of included files is longer than the limit");

    /// <summary>A pattern without a file. Data: <c>path</c>.</summary>
    public static RuleDescriptor IncludeMatchesNothing { get; } = Error("NM156", "include-matches-nothing",
        "a pattern of included files matches none");

    /// <summary>
    /// Two files that are one on systems that do not tell their names apart. Data: <c>path</c>, <c>other</c>.
    /// </summary>
    public static RuleDescriptor FileNamesAlike { get; } = new("NM157", "file-names-alike",
        FindingLevel.Warning,
        "two files have names that differ in case or in how accents are written, and are one on some " +
        "systems");

    /// <summary>A row of a table with more or fewer cells than its header. Data: <c>cells</c>,
    /// <c>columns</c>, and the separator as <c>more</c> or <c>fewer</c>.</summary>
    public static RuleDescriptor RaggedRow { get; } = Error("NM160", "ragged-row",
        "a row of a table has more or fewer cells than its header");

    /// <summary>A quote within a cell that has none around it. Data: <c>text</c>, <c>quoted</c>.</summary>
    public static RuleDescriptor StrayQuote { get; } = Error("NM161", "stray-quote",
        "a quote stands inside a cell that does not begin with one");

    /// <summary>A value in a column without a name. Data: <c>number</c>.</summary>
    public static RuleDescriptor UnnamedColumn { get; } = Error("NM162", "unnamed-column",
        "a cell has a value and its column has no name");

    /// <summary>A table named where a YAML file belongs. Data: <c>path</c>.</summary>
    public static RuleDescriptor TableIncluded { get; } = Error("NM163", "table-included",
        "a table is named by `include`, which names YAML files");

    /// <summary>A file that is no table. Data: <c>path</c>.</summary>
    public static RuleDescriptor NotATable { get; } = Error("NM164", "not-a-table",
        "a file named by `table` is no .csv file");

    /// <summary>A table named a second time. Data: <c>path</c>. Related: the first.</summary>
    public static RuleDescriptor TableReadTwice { get; } = Error("NM165", "table-read-twice",
        "a table is named twice; its statements would be there twice");

    /// <summary>All rules of reading, those of the text before them, ascending by id.</summary>
    public static ImmutableArray<RuleDescriptor> All { get; } =
    [
        .. TextRules.All,
        Alias, Anchor, Tag, MergeKey, SeveralDocuments, Directive, ComplexKey, EmptyFile, RootNotMap,
        DuplicateKey, SyntaxError, UnclosedBracket, UnclosedQuote, MissingSpace, NeedsQuotes, CutOffValue,
        BadEscape, TextAfterQuote, KeyWithoutValue, WrongIndentation,
        TooDeep, FileTooLarge, ScalarTooLong, KeyTooLong, TooManyKeys, TooManyEvents, TooManyFaults,
        FileNotFound, OutsideFolder, NotRegularFile, FileUnreadable, IncludeCircle, IncludeTooDeep,
        IncludeMatchesNothing, FileNamesAlike,
        RaggedRow, StrayQuote, UnnamedColumn, TableIncluded, NotATable, TableReadTwice,
    ];

    private static RuleDescriptor Error(string id, string name, string says) =>
        new(id, name, FindingLevel.Error, says);
}
