using System.Collections.Immutable;

namespace NegotiationModel.Findings;

/// <summary>The one table of fixes.</summary>
public static class FixCatalogue
{
    /// <summary>Data: <c>new</c>.</summary>
    public static FixDescriptor SameWord { get; } = Safe("same-word",
        "writes a known word as it is known, where only upper case or the signs between its parts differ");

    /// <summary>Data: <c>new</c>.</summary>
    public static FixDescriptor DeclaredName { get; } = Safe("declared-name",
        "writes the id of the one thing that has the name, title or alias which stands there");

    /// <summary>Data: <c>new</c>.</summary>
    public static FixDescriptor TruthValue { get; } = Safe("truth-value",
        "writes `true` or `false` for `yes`, `no`, `on` or `off`");

    /// <summary>Data: <c>code</c>, <c>instead</c>.</summary>
    public static FixDescriptor VisibleText { get; } = Safe("visible-text",
        "makes a key, an indentation or a file hold what one sees: no invisible character, ordinary spaces");

    /// <summary>Data: <c>key</c>.</summary>
    public static FixDescriptor SpaceAfterColon { get; } = Safe("space-after-colon",
        "puts a space after the colon of an entry that cannot be read without it");

    /// <summary>Data: <c>quoted</c>.</summary>
    public static FixDescriptor QuotedSign { get; } = Safe("quoted-sign",
        "puts a text in quotes that begins with a sign with which no value can begin: `@`, `%`, a backtick");

    /// <summary>No data.</summary>
    public static FixDescriptor LineEnd { get; } = Safe("line-end",
        "writes every lone carriage return as the line end that it is read as");

    /// <summary>No data.</summary>
    public static FixDescriptor TabInBrackets { get; } = Safe("tab-in-brackets",
        "writes tabs in front of a line within brackets as spaces; how many does not matter there");

    /// <summary>No data.</summary>
    public static FixDescriptor NoDirective { get; } = Safe("no-directive",
        "deletes a directive, which says nothing that is read");

    /// <summary>Data: <c>new</c>.</summary>
    public static FixDescriptor NearestName { get; } = Unsafe("nearest-name",
        "writes the one known name that is nearest to a misspelt key, word, id or path");

    /// <summary>Data: <c>quoted</c>.</summary>
    public static FixDescriptor QuotedText { get; } = Unsafe("quoted-text",
        "puts a value in quotes of which YAML reads a part as something else; perhaps it was meant so");

    /// <summary>Data: <c>width</c>.</summary>
    public static FixDescriptor TabToSpaces { get; } = Unsafe("tab-to-spaces",
        "writes tabs in front of lines as spaces; how wide they were meant to be is the author's own");

    /// <summary>Data: <c>code</c>.</summary>
    public static FixDescriptor NoCharacter { get; } = Unsafe("no-character",
        "deletes a control or direction character, which was perhaps a part of the text");

    /// <summary>Data: <c>escape</c>.</summary>
    public static FixDescriptor DoubledBackslash { get; } = Unsafe("doubled-backslash",
        "doubles a backslash that begins no escape; others in the text may begin one by accident");

    /// <summary>Data: <c>word</c>.</summary>
    public static FixDescriptor ColonAfterKey { get; } = Unsafe("colon-after-key",
        "puts a colon behind the first word of a line that stands among entries");

    /// <summary>Data: <c>new</c>.</summary>
    public static FixDescriptor PaddedDate { get; } = Unsafe("padded-date",
        "writes the months and days of a date with two digits");

    /// <summary>Data: <c>new</c>.</summary>
    public static FixDescriptor ValidId { get; } = Unsafe("valid-id",
        "writes another id where one is not made as ids are, and wherever it is referred to");

    /// <summary>Data: <c>new</c>.</summary>
    public static FixDescriptor FittingKey { get; } = Unsafe("fitting-key",
        "writes `states` on a question of fact for `position`, and `position` on another point for `states`");

    /// <summary>Data: <c>account</c>, <c>origin</c>.</summary>
    public static FixDescriptor DeclaredCopy { get; } = Unsafe("declared-copy",
        "declares that the account which told the same words later derives from the other");

    /// <summary>Data: <c>kind</c>, <c>ids</c>.</summary>
    public static FixDescriptor NoDeclaration { get; } = Unsafe("no-declaration",
        "deletes what is declared and mentioned nowhere; perhaps a statement is missing instead");

    /// <summary>All of them, safe ones first.</summary>
    public static ImmutableArray<FixDescriptor> All { get; } =
    [
        SameWord, DeclaredName, TruthValue, VisibleText, SpaceAfterColon, QuotedSign, LineEnd, TabInBrackets,
        NoDirective,
        NearestName, QuotedText, TabToSpaces, NoCharacter, DoubledBackslash, ColonAfterKey, PaddedDate,
        ValidId, FittingKey, DeclaredCopy, NoDeclaration,
    ];

    private static FixDescriptor Safe(string name, string says) => new(name, FixSafety.Safe, says);

    private static FixDescriptor Unsafe(string name, string says) => new(name, FixSafety.Unsafe, says);
}
