using System.Collections.Immutable;
using NegotiationModel.Binding;

namespace NegotiationModel.Reporting.Wording;

/// <summary>
/// One sentence for each rule of binding: what is wrong, with the value quoted, and how to write it instead.
/// A slot <c>{name}</c> is filled from the finding's data; a part in <c>[…]</c> is left out if one of its
/// slots is empty.
/// </summary>
internal static class BindingTemplates
{
    // Keys, ids, values and dates.
    private static readonly Dictionary<string, string> Values = new(StringComparer.Ordinal)
    {
        [BindingRules.UnknownKey.Id] =
            "There is no key `{key}` in {item}.[ It holds {code}, which is no letter a–z.]" +
            "[ Did you mean `{nearest}`?][ Known keys: {known}.]",
        [BindingRules.MissingKey.Id] =
            "{item} has no `{key}`. Write for example `{example}`.",
        [BindingRules.WrongType.Id] =
            "`{key}` takes {expected}, not {found}. Write for example `{example}`.",
        [BindingRules.EmptyValue.Id] =
            "`{key}` has no value. Write for example `{example}`[, or leave `{optional}` out].",
        [BindingRules.InvalidId.Id] =
            "`{id}` is not an id: ids are lower-case letters a–z, digits and hyphens, at most 64 of " +
            "them.[ This one holds {code}.][ Is a space missing in `{spaced}`?][ Write for example " +
            "`{suggestion}`.]",
        [BindingRules.DuplicateId.Id] =
            "`{id}` is the id of {taken} already; this second one is left out. Rename one of them.",
        [BindingRules.UnknownId.Id] =
            "There is no {kind} `{id}`.[ It holds {code}, which no id has.][ Did you mean `{nearest}`?]" +
            "[ Declare it{where}, or write another one.]",
        [BindingRules.UnknownOption.Id] =
            "Point `{point}` has no option `{id}`.[ It holds {code}, which no id has.]" +
            "[ Did you mean `{nearest}`?] Its options: {known}.",
        [BindingRules.WrongKindOfId.Id] =
            "`{id}` is {found}; `{key}` takes {expected}.[ {instead}]",
        [BindingRules.UnknownValue.Id] =
            "`{key}` cannot be `{value}`.[ It holds {code}, which is no letter a–z.]" +
            "[ Did you mean `{nearest}`?] Allowed: {allowed}.",
        [BindingRules.NotABoolean.Id] =
            "`{key}` is `true` or `false`, not `{value}`.",
        [BindingRules.NotANumber.Id] =
            "`{value}` is not a number for `{key}`. Write digits and nothing else, with a point for " +
            "fractions and at most 15 of them, for example `{example}`.",
        [BindingRules.NumberOutOfBounds.Id] =
            "`{key}` cannot be `{value}`; it must be {bounds}.",
        [BindingRules.NotADate.Id] =
            "`{value}` is not a date for `{key}`. Write a day `2024-05-01`, a month `2024-05`, a year " +
            "`2024`, or an interval `2024-05/2024-06`; `~` or `?` may follow.",
        [BindingRules.NoSuchDate.Id] =
            "There is no date `{value}` in the calendar[: {why}].",
        [BindingRules.DateBackwards.Id] =
            "The interval `{value}` ends before it begins. Write the earlier date first.",
        [BindingRules.NotOneDay.Id] =
            "`{key}` takes one day, not `{value}`. Write for example `2024-06-30`.",
        [BindingRules.NoDate.Id] =
            "{item} has no `{key}` and no source with a date. Write for example `{example}`.",
        [BindingRules.GivenTwice.Id] =
            "`{key}` is given in another file already; this second one is left out. Keep one of them.",
        [BindingRules.TooManyStatements.Id] =
            "The scenario has more than {limit} statements, the limit set by `{option}`; the rest is " +
            "left out.",
        [BindingRules.MissingColumn.Id] =
            "The table has no column {columns}; its statements need one.[ Its first row is to name the " +
            "columns, for example `{header}`.][ Add it, or write for example `{default}` under " +
            "`defaults:` in the file that names the table.]",
        [BindingRules.CellNotation.Id] =
            "`{value}` cannot be read in column `{column}`: {why}.[ Write for example `{example}`.]",
        [BindingRules.TableInList.Id] =
            "A table stands for the whole section. Write `{write}`, and other statements in a file of " +
            "their own.",
    };

    // Options, points, and what a statement says.
    private static readonly Dictionary<string, string> Subjects = new(StringComparer.Ordinal)
    {
        [BindingRules.EmptyOptions.Id] =
            "`{key}` has no option of point `{point}`.[ Its ends are in the wrong order: write " +
            "`{turned}`.][ Write at least one option, for example `{example}`.]",
        [BindingRules.RangeNotRanked.Id] =
            "Point `{point}` is nominal: its options have no order, so `{range}` means nothing. List " +
            "those that are meant, of {known}.",
        [BindingRules.OffGrid.Id] =
            "`{value}` is not a value of point `{point}`: values go from {min} to {max} in steps of " +
            "{step}.[ Write for example `{nearest}`.]",
        [BindingRules.BadGrid.Id] =
            "Point `{point}` has no usable range: {why}. Write for example `{example}`.",
        [BindingRules.OptionsMismatch.Id] =
            "Point `{point}` is {kind} and needs `{needs}`[; it cannot have `{found}`].[ Write for example " +
            "`{example}`.]",
        [BindingRules.NoSubject.Id] =
            "Statement `{id}` is about nothing. Write `point:` or `proposal:`.",
        [BindingRules.NoStance.Id] =
            "Statement `{id}` has no stance. Write one of {allowed}.",
        [BindingRules.SeveralStances.Id] =
            "Statement `{id}` has both `{first}` and `{second}`. Write two statements.",
        [BindingRules.StanceOfPoint.Id] =
            "`{stance}` is about the options of a point, and statement `{id}` is about a text. Write " +
            "`stance:` with one of {allowed}.",
        [BindingRules.StanceOfText.Id] =
            "`stance` is for texts, and statement `{id}` is about point `{point}`. Write `{instead}: " +
            "…`, or name the `proposal:`.",
        [BindingRules.StatesOnPoint.Id] =
            "`states` answers questions of fact, and `{point}` is a point under negotiation. Write " +
            "`position:`.",
        [BindingRules.StanceOnFact.Id] =
            "`{point}` is a question of fact: accounts answer it. Write `states:` instead of " +
            "`{stance}:`.",
        [BindingRules.SeveralConditions.Id] =
            "Statement `{id}` has both `{first}` and `{second}`; at most one is allowed. Write two " +
            "statements.",
        [BindingRules.ConditionOnEndorsement.Id] =
            "Statement `{id}` is about a text, and `{key}` cannot stand there. Write the condition in " +
            "a statement on the point.",
        [BindingRules.ConditionOnOwnPoint.Id] =
            "Statement `{id}` is about point `{point}`, so its condition cannot name it. Name another " +
            "point, or narrow the options.",
        [BindingRules.ConditionOnFact.Id] =
            "`{point}` is a question of fact; conditions name points of scope deal or context. Name one of " +
            "those.",
        [BindingRules.ConditionNeedsAccepts.Id] =
            "`{key}` goes with `accepts` only, and statement `{id}` has `{stance}`. Write `accepts` " +
            "with `{key}`[, or `{opposite}`]; or `if`, which leaves open what holds in the other case.",
        [BindingRules.ConditionNeedsRejects.Id] =
            "`{key}` goes with `rejects` and `red_line` only, and statement `{id}` has `{stance}`. " +
            "Write `rejects` with `{key}`[, or `{opposite}`]; or `if`, which leaves open what holds " +
            "in the other case.",
        [BindingRules.BecauseWithoutTerm.Id] =
            "`because` tells why a term of a text is doubted or rejected; statement `{id}` needs " +
            "`proposal:`, `point:` and `stance: doubts` or `stance: rejects`.",
    };

    // Dates and links of statements, circles.
    private static readonly Dictionary<string, string> Links = new(StringComparer.Ordinal)
    {
        [BindingRules.ReportedBeforeSaid.Id] =
            "Statement `{id}` was reported ({reported}) before it was said ({said}). Correct one of " +
            "the dates.",
        [BindingRules.LinkCircle.Id] =
            "Statements replace or correct each other in a circle: {chain}. Delete one of the links.",
        [BindingRules.LinkAcross.Id] =
            "`{id}` cannot stand in `{key}` of `{other}`: the two differ in their {what}. Name a statement " +
            "with the same {what}, or leave the link out.",
        [BindingRules.CorrectsAcrossRoots.Id] =
            "`{other}` cannot correct `{id}`: accounts `{account}` and `{target}` do not go back to " +
            "one teller. Write `supersedes`, or leave both to stand.",
        [BindingRules.CopyCircle.Id] =
            "Accounts derive from each other in a circle: {chain}. Say which of them told it first.",
        [BindingRules.BlocCircle.Id] =
            "A bloc contains itself: {chain}. Take one of the members out.",
        [BindingRules.MembersOfNoBloc.Id] =
            "Party `{id}` is no bloc and cannot have `{key}`. Write `kind: bloc`.",
        [BindingRules.AncestorCircle.Id] =
            "A proposal is its own ancestor: {chain}. Delete one of the `parents`.",
        [BindingRules.SummaryCircle.Id] =
            "Proposals are summaries of each other in a circle: {chain}. Delete one `summary_of`.",
    };

    // Texts, amendments, promises, and warnings.
    private static readonly Dictionary<string, string> Texts = new(StringComparer.Ordinal)
    {
        [BindingRules.CompleteSummary.Id] =
            "Proposal `{id}` is a summary of `{of}` and cannot be complete. Leave `complete` out.",
        [BindingRules.TermTwice.Id] =
            "Point `{point}` has terms and cannot be `unspecified` as well. Keep one of them.",
        [BindingRules.OutsideTexts.Id] =
            "Point `{point}` is {what} and no part of texts.[ {instead}]",
        [BindingRules.AmendmentOfNothing.Id] =
            "Amendment `{id}` changes nothing. Write `point:` and `to:` (which may be `unspecified`), " +
            "or `reverts:`.",
        [BindingRules.AmendmentOfTwo.Id] =
            "Amendment `{id}` has both `{first}` and `reverts`. Write two amendments.",
        [BindingRules.RevertsItself.Id] =
            "Amendment `{id}` reverts itself. Name earlier amendments.",
        [BindingRules.PromiseToNobody.Id] =
            "Promise `{id}` is made to nobody. Write `to:` with parties, or `to: public`.",
        [BindingRules.PromiseOfNothing.Id] =
            "Promise `{id}` promises nothing. Write `point:` with `options:`, or `amendments:`, or " +
            "`says:`.",
        [BindingRules.PromiseOfTwo.Id] =
            "Promise `{id}` has both `point` and `amendments`. Write two promises.",
        [BindingRules.TrustedTwice.Id] =
            "Account `{account}` stands in `trust` twice; this second one is left out. Delete one of them.",
        [BindingRules.OneOption.Id] =
            "Point `{point}` is ordered and has one option only, so everybody agrees on it. Add what " +
            "the others want.",
        [BindingRules.RefusesAll.Id] =
            "Statement `{id}` refuses every option of point `{point}`. Check the options, or add the " +
            "one that is wanted.",
        [BindingRules.SourceBeforeSaid.Id] =
            "Statement `{id}` was said ({said}) after its source `{source}` was published " +
            "({published}). Name another source, or correct a date; it counts as reported when it was " +
            "said.",
        [BindingRules.AmendmentBeforeText.Id] =
            "Amendment `{id}` ({date}) is older than its text `{proposal}` ({of}), which holds its terms " +
            "as of its own date. Correct a date, or write the amendment for an earlier text.",
        [BindingRules.LookAlikeName.Id] =
            "`{name}` looks like `{first}`, the name of {kind} `{id}`, and is written with other " +
            "characters: first {here} here and {there} there. If both are one, write them alike; if not, " +
            "give one another name.",
    };

    /// <summary>Rule id → template.</summary>
    internal static ImmutableDictionary<string, string> All { get; } =
        new[] { Values, Subjects, Links, Texts }.SelectMany(t =>
            t).ToImmutableDictionary(StringComparer.Ordinal);
}
