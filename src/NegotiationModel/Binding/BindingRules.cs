using System.Collections.Immutable;
using NegotiationModel.Findings;

namespace NegotiationModel.Binding;

/// <summary>
/// The rules of binding: one id per way a reference or a value can be wrong. Their findings carry
/// <see cref="TextData"/> whose names are the slots of the sentences in the wording of reports.
/// </summary>
public static class BindingRules
{
    /// <summary>A key is not one of the format.</summary>
    public static RuleDescriptor UnknownKey { get; } =
        Error("NM201", "unknown-key", "a key is not one of the format");

    /// <summary>Something required is not written.</summary>
    public static RuleDescriptor MissingKey { get; } =
        Error("NM202", "missing-key", "something required is not written");

    /// <summary>A value has the wrong form.</summary>
    public static RuleDescriptor WrongType { get; } =
        Error("NM203", "wrong-type", "a value has the wrong form");

    /// <summary>A key has no value.</summary>
    public static RuleDescriptor EmptyValue { get; } =
        Error("NM204", "empty-value", "a key has no value");

    /// <summary>An id is not made of lower-case ASCII letters, digits and hyphens, or is too long.</summary>
    public static RuleDescriptor InvalidId { get; } =
        Error("NM205", "invalid-id",
            "an id is not made of lower-case ASCII letters, digits and hyphens, or is too long");

    /// <summary>Two things of one kind have the same id; the second is left out.</summary>
    public static RuleDescriptor DuplicateId { get; } =
        Error("NM206", "duplicate-id", "two things of one kind have the same id; the second is left out");

    /// <summary>Nothing has this id.</summary>
    public static RuleDescriptor UnknownId { get; } =
        Error("NM207", "unknown-id", "nothing has this id");

    /// <summary>A point has no such option.</summary>
    public static RuleDescriptor UnknownOption { get; } =
        Error("NM208", "unknown-option", "a point has no such option");

    /// <summary>An id names something of another kind.</summary>
    public static RuleDescriptor WrongKindOfId { get; } =
        Error("NM209", "wrong-kind-of-id", "an id names something of another kind");

    /// <summary>A word is not one of those allowed.</summary>
    public static RuleDescriptor UnknownValue { get; } =
        Error("NM210", "unknown-value", "a word is not one of those allowed");

    /// <summary>A value is neither true nor false.</summary>
    public static RuleDescriptor NotABoolean { get; } =
        Error("NM211", "not-a-boolean", "a value is neither true nor false");

    /// <summary>A value is not a plain decimal number.</summary>
    public static RuleDescriptor NotANumber { get; } =
        Error("NM212", "not-a-number", "a value is not a plain decimal number");

    /// <summary>A number is too small or too large.</summary>
    public static RuleDescriptor NumberOutOfBounds { get; } =
        Error("NM213", "number-out-of-bounds", "a number is too small or too large");

    /// <summary>A value is not a date.</summary>
    public static RuleDescriptor NotADate { get; } =
        Error("NM214", "not-a-date", "a value is not a date");

    /// <summary>A date that the calendar does not have.</summary>
    public static RuleDescriptor NoSuchDate { get; } =
        Error("NM215", "no-such-date", "a date that the calendar does not have");

    /// <summary>An interval that ends before it begins.</summary>
    public static RuleDescriptor DateBackwards { get; } =
        Error("NM216", "date-backwards", "an interval that ends before it begins");

    /// <summary>A date where one day is needed.</summary>
    public static RuleDescriptor NotOneDay { get; } =
        Error("NM217", "not-one-day", "a date where one day is needed");

    /// <summary>Something has no date, and its source has none.</summary>
    public static RuleDescriptor NoDate { get; } =
        Error("NM218", "no-date", "something has no date, and its source has none");

    /// <summary>A key of the whole scenario stands in two files.</summary>
    public static RuleDescriptor GivenTwice { get; } =
        Error("NM219", "given-twice", "a key of the whole scenario stands in two files");

    /// <summary>More statements than the limit.</summary>
    public static RuleDescriptor TooManyStatements { get; } =
        Error("NM220", "too-many-statements", "more statements than the limit");

    /// <summary>A table lacks a column that its statements need.</summary>
    public static RuleDescriptor MissingColumn { get; } =
        Error("NM221", "missing-column", "a table lacks a column that its statements need");

    /// <summary>A set of options is empty.</summary>
    public static RuleDescriptor EmptyOptions { get; } =
        Error("NM222", "empty-options", "a set of options is empty");

    /// <summary>A range on a point whose options are not ranked.</summary>
    public static RuleDescriptor RangeNotRanked { get; } =
        Error("NM223", "range-not-ranked", "a range on a point whose options are not ranked");

    /// <summary>A number is not a value of its point.</summary>
    public static RuleDescriptor OffGrid { get; } =
        Error("NM224", "off-grid", "a number is not a value of its point");

    /// <summary>A range and step that make no grid.</summary>
    public static RuleDescriptor BadGrid { get; } =
        Error("NM225", "bad-grid", "a range and step that make no grid");

    /// <summary>Options or range do not fit the kind of a point.</summary>
    public static RuleDescriptor OptionsMismatch { get; } =
        Error("NM226", "options-mismatch", "options or range do not fit the kind of a point");

    /// <summary>A statement is about no point and no text.</summary>
    public static RuleDescriptor NoSubject { get; } =
        Error("NM227", "no-subject", "a statement is about no point and no text");

    /// <summary>A statement has no stance.</summary>
    public static RuleDescriptor NoStance { get; } =
        Error("NM228", "no-stance", "a statement has no stance");

    /// <summary>A statement has more than one stance.</summary>
    public static RuleDescriptor SeveralStances { get; } =
        Error("NM229", "several-stances", "a statement has more than one stance");

    /// <summary>A stance on options stands on a text.</summary>
    public static RuleDescriptor StanceOfPoint { get; } =
        Error("NM230", "stance-of-point", "a stance on options stands on a text");

    /// <summary>A stance on a text stands on a point.</summary>
    public static RuleDescriptor StanceOfText { get; } =
        Error("NM231", "stance-of-text", "a stance on a text stands on a point");

    /// <summary>States on a point that is no question of fact.</summary>
    public static RuleDescriptor StatesOnPoint { get; } =
        Error("NM232", "states-on-point", "the stance states on a point that is no question of fact");

    /// <summary>A party's stance on a question of fact.</summary>
    public static RuleDescriptor StanceOnFact { get; } =
        Error("NM233", "stance-on-fact", "a party's stance on a question of fact");

    /// <summary>A statement has more than one condition key.</summary>
    public static RuleDescriptor SeveralConditions { get; } =
        Error("NM234", "several-conditions", "a statement has more than one condition key");

    /// <summary>A condition on a stance on a text.</summary>
    public static RuleDescriptor ConditionOnEndorsement { get; } =
        Error("NM235", "condition-on-endorsement", "a condition on a stance on a text");

    /// <summary>A condition names the statement's own point.</summary>
    public static RuleDescriptor ConditionOnOwnPoint { get; } =
        Error("NM236", "condition-on-own-point", "a condition names the statement's own point");

    /// <summary>A condition names a question of fact.</summary>
    public static RuleDescriptor ConditionOnFact { get; } =
        Error("NM237", "condition-on-fact", "a condition names a question of fact");

    /// <summary>Only_if or after with another stance than accepts.</summary>
    public static RuleDescriptor ConditionNeedsAccepts { get; } =
        Error("NM238", "condition-needs-accepts",
            "the condition only_if or after with another stance than accepts");

    /// <summary>Unless or until with another stance than rejects or red_line.</summary>
    public static RuleDescriptor ConditionNeedsRejects { get; } =
        Error("NM239", "condition-needs-rejects",
            "the condition unless or until with another stance than rejects or red_line");

    /// <summary>A reason that belongs to no doubted or rejected term.</summary>
    public static RuleDescriptor BecauseWithoutTerm { get; } =
        Error("NM240", "because-without-term", "a reason that belongs to no doubted or rejected term");

    /// <summary>Told before it was said.</summary>
    public static RuleDescriptor ReportedBeforeSaid { get; } =
        Error("NM241", "reported-before-said", "told before it was said");

    /// <summary>Statements that replace or correct each other in a circle.</summary>
    public static RuleDescriptor LinkCircle { get; } =
        Error("NM242", "link-circle", "statements that replace or correct each other in a circle");

    /// <summary>A statement replaces or corrects one about something else.</summary>
    public static RuleDescriptor LinkAcross { get; } =
        Error("NM243", "link-across", "a statement replaces or corrects one about something else");

    /// <summary>A statement corrects the record of an independent account.</summary>
    public static RuleDescriptor CorrectsAcrossRoots { get; } =
        Error("NM244", "corrects-across-roots", "a statement corrects the record of an independent account");

    /// <summary>Accounts that derive from each other in a circle.</summary>
    public static RuleDescriptor CopyCircle { get; } =
        Error("NM245", "copy-circle", "accounts that derive from each other in a circle");

    /// <summary>A bloc that contains itself.</summary>
    public static RuleDescriptor BlocCircle { get; } =
        Error("NM246", "bloc-circle", "a bloc that contains itself");

    /// <summary>Members of a party that is no bloc.</summary>
    public static RuleDescriptor MembersOfNoBloc { get; } =
        Error("NM247", "members-of-no-bloc", "members of a party that is no bloc");

    /// <summary>A proposal that is its own ancestor.</summary>
    public static RuleDescriptor AncestorCircle { get; } =
        Error("NM248", "ancestor-circle", "a proposal that is its own ancestor");

    /// <summary>Proposals that summarise each other in a circle.</summary>
    public static RuleDescriptor SummaryCircle { get; } =
        Error("NM249", "summary-circle", "proposals that summarise each other in a circle");

    /// <summary>A summary that claims to be complete.</summary>
    public static RuleDescriptor CompleteSummary { get; } =
        Error("NM250", "complete-summary", "a summary that claims to be complete");

    /// <summary>A point with terms that is also unspecified.</summary>
    public static RuleDescriptor TermTwice { get; } =
        Error("NM251", "term-twice", "a point with terms that is also unspecified");

    /// <summary>A term on a point that is no part of texts.</summary>
    public static RuleDescriptor OutsideTexts { get; } =
        Error("NM252", "outside-texts", "a term on a point that is no part of texts");

    /// <summary>An amendment that says neither what changes nor what it reverts.</summary>
    public static RuleDescriptor AmendmentOfNothing { get; } =
        Error("NM253", "amendment-of-nothing",
            "an amendment that says neither what changes nor what it reverts");

    /// <summary>An amendment that changes a term and reverts others.</summary>
    public static RuleDescriptor AmendmentOfTwo { get; } =
        Error("NM254", "amendment-of-two", "an amendment that changes a term and reverts others");

    /// <summary>An amendment that reverts itself.</summary>
    public static RuleDescriptor RevertsItself { get; } =
        Error("NM255", "reverts-itself", "an amendment that reverts itself");

    /// <summary>A promise without anybody to hold it.</summary>
    public static RuleDescriptor PromiseToNobody { get; } =
        Error("NM256", "promise-to-nobody", "a promise without anybody to hold it");

    /// <summary>A promise without content.</summary>
    public static RuleDescriptor PromiseOfNothing { get; } =
        Error("NM257", "promise-of-nothing", "a promise without content");

    /// <summary>A promise of options and of amendments.</summary>
    public static RuleDescriptor PromiseOfTwo { get; } =
        Error("NM258", "promise-of-two", "a promise of options and of amendments");

    /// <summary>An account stands in two tiers of trust.</summary>
    public static RuleDescriptor TrustedTwice { get; } =
        Error("NM259", "trusted-twice", "an account stands in two tiers of trust");

    /// <summary>An ordered point with one option.</summary>
    public static RuleDescriptor OneOption { get; } =
        Warning("NM260", "one-option", "an ordered point with one option");

    /// <summary>A statement refuses every option of its point.</summary>
    public static RuleDescriptor RefusesAll { get; } =
        Warning("NM261", "refuses-all", "a statement refuses every option of its point");

    /// <summary>A source that is older than what it is given for.</summary>
    public static RuleDescriptor SourceBeforeSaid { get; } =
        Warning("NM262", "source-before-said", "a source that is older than what it is given for");

    /// <summary>An amendment that is older than its text.</summary>
    public static RuleDescriptor AmendmentBeforeText { get; } =
        Error("NM263", "amendment-before-text", "an amendment that is older than its text");

    /// <summary>A cell is not written in the notation of its column.</summary>
    public static RuleDescriptor CellNotation { get; } =
        Error("NM264", "cell-notation", "a cell is not written in the notation of its column");

    /// <summary>A table is named among statements written as a list.</summary>
    public static RuleDescriptor TableInList { get; } =
        Error("NM265", "table-in-list", "a table is named among statements written as a list");

    /// <summary>Two names that look alike and are not.</summary>
    public static RuleDescriptor LookAlikeName { get; } =
        Warning("NM270", "look-alike-name", "two things of one kind have names that look alike and are not");

    /// <summary>All of them, by ascending id.</summary>
    public static ImmutableArray<RuleDescriptor> All { get; } =
    [
        UnknownKey, MissingKey, WrongType, EmptyValue, InvalidId, DuplicateId, UnknownId, UnknownOption,
        WrongKindOfId,
        UnknownValue, NotABoolean, NotANumber, NumberOutOfBounds, NotADate, NoSuchDate, DateBackwards,
        NotOneDay, NoDate, GivenTwice, TooManyStatements, MissingColumn, EmptyOptions, RangeNotRanked,
        OffGrid, BadGrid, OptionsMismatch, NoSubject, NoStance, SeveralStances, StanceOfPoint, StanceOfText,
        StatesOnPoint, StanceOnFact, SeveralConditions, ConditionOnEndorsement, ConditionOnOwnPoint,
        ConditionOnFact, ConditionNeedsAccepts, ConditionNeedsRejects, BecauseWithoutTerm,
        ReportedBeforeSaid, LinkCircle, LinkAcross, CorrectsAcrossRoots, CopyCircle, BlocCircle,
        MembersOfNoBloc, AncestorCircle, SummaryCircle, CompleteSummary, TermTwice, OutsideTexts,
        AmendmentOfNothing, AmendmentOfTwo, RevertsItself, PromiseToNobody, PromiseOfNothing, PromiseOfTwo,
        TrustedTwice, OneOption, RefusesAll, SourceBeforeSaid, AmendmentBeforeText,
        CellNotation, TableInList, LookAlikeName,
    ];

    private static RuleDescriptor Error(string id, string name, string says) =>
        new(id, name, FindingLevel.Error, says);

    private static RuleDescriptor Warning(string id, string name, string says) =>
        new(id, name, FindingLevel.Warning, says);
}
