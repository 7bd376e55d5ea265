using System.Collections.Immutable;
using NegotiationModel.Findings;

namespace NegotiationModel.Text;

/// <summary>
/// Why bytes are not a text one can trust: what an editor shows must be what is read, so everything invisible
/// that could change the reading is refused.
/// </summary>
public static class TextRules
{
    /// <summary>Bytes that are not UTF-8. Data: <c>byte</c>, <c>offset</c>.</summary>
    public static RuleDescriptor NotUtf8 { get; } = Error("NM101", "not-utf8",
        "a file is not UTF-8; bytes that are guessed at could become other words");

    /// <summary>UTF-16 or UTF-32. Data: <c>encoding</c>.</summary>
    public static RuleDescriptor OtherEncoding { get; } = Error("NM102", "other-encoding",
        "a file is UTF-16 or UTF-32 and has to be saved as UTF-8");

    /// <summary>NUL. Data: <c>offset</c>.</summary>
    public static RuleDescriptor NulCharacter { get; } = Error("NM103", "nul-character",
        "a NUL character can hide text after it from the reader's eye; nothing after it is read");

    /// <summary>C0, C1, DEL or half a surrogate pair. Data: <c>code</c>.</summary>
    public static RuleDescriptor ControlCharacter { get; } = Error("NM104", "control-character",
        "a control character, raw or as an escape, stands in the text");

    /// <summary>U+FEFF elsewhere than at the start.</summary>
    public static RuleDescriptor MisplacedByteOrderMark { get; } = Error("NM105", "misplaced-byte-order-mark",
        "a byte-order mark stands elsewhere than at the start and would become part of a word");

    /// <summary>U+0085, U+2028, U+2029. Data: <c>code</c>.</summary>
    public static RuleDescriptor LineSeparator { get; } = Error("NM106", "line-separator",
        "a character that breaks lines for YAML, but not for editors and git, stands in the text");

    /// <summary>A bidi control without its partner. Data: <c>code</c>.</summary>
    public static RuleDescriptor UnbalancedBidi { get; } = Error("NM107", "unbalanced-bidi",
        "a direction control is not closed in its line, value or comment, so text is shown in another " +
        "order than it is read");

    /// <summary>Zero-width or special space in a key or in indentation. Data: <c>code</c>.</summary>
    public static RuleDescriptor InvisibleCharacter { get; } = Error("NM108", "invisible-character",
        "an invisible character stands in a key or in the indentation");

    /// <summary>A tab as indentation.</summary>
    public static RuleDescriptor TabIndentation { get; } = Error("NM109", "tab-indentation",
        "a tab is used for indentation");

    /// <summary>A marker left by a merge. Data: <c>marker</c>.</summary>
    public static RuleDescriptor MergeConflict { get; } = Error("NM110", "merge-conflict",
        "a merge was not finished: a conflict marker stands in the file");

    /// <summary>CR without LF.</summary>
    public static RuleDescriptor LoneCarriageReturn { get; } = new("NM111", "lone-carriage-return",
        FindingLevel.Warning,
        "a carriage return without a line feed breaks the line for some programs and not for others");

    /// <summary>All rules, ascending.</summary>
    public static ImmutableArray<RuleDescriptor> All { get; } =
    [
        NotUtf8, OtherEncoding, NulCharacter, ControlCharacter, MisplacedByteOrderMark, LineSeparator,
        UnbalancedBidi, InvisibleCharacter, TabIndentation, MergeConflict, LoneCarriageReturn,
    ];

    private static RuleDescriptor Error(string id, string name, string says) =>
        new(id, name, FindingLevel.Error, says);
}
