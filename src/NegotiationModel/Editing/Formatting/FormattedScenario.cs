using System.Collections.Immutable;
using NegotiationModel.Findings;
using NegotiationModel.Text;

namespace NegotiationModel.Editing.Formatting;

/// <summary>What became of the layout of a scenario's files.</summary>
/// <param name="Files">The files that were looked at, sorted by path (ordinal).</param>
/// <param name="Faults">Errors of reading in any file of the scenario, in the order of reading. A file with
/// one is left alone.</param>
public sealed record FormattedScenario(ImmutableArray<FormattedFile> Files, ImmutableArray<Finding> Faults);

/// <summary>How the layout of one file ended.</summary>
public enum FormatOutcome
{
    /// <summary>It has the normal form already.</summary>
    Unchanged,

    /// <summary>The edit gives it the normal form.</summary>
    Changed,

    /// <summary>It has an error of reading, and is left alone.</summary>
    NotRead,

    /// <summary>
    /// Its new text would not have said the same, so it is left alone. A mistake of this library.
    /// </summary>
    Refused,
}

/// <summary>One file.</summary>
/// <param name="Outcome">How it ended.</param>
/// <param name="Edit">The file before and after; the same bytes unless it is changed.</param>
/// <param name="Notes">What was left as it is, in the order of the text.</param>
public sealed record FormattedFile(
    FormatOutcome Outcome, EditedFile Edit, ImmutableArray<LayoutNote> Notes);

/// <summary>A part of a file that was left as it is.</summary>
/// <param name="Place">The part, or the statement for which its list keeps its order; in the file as it was
/// read.</param>
/// <param name="Id">Id of that statement; empty if it has none, or for another part.</param>
/// <param name="Reason">Why.</param>
public sealed record LayoutNote(Place Place, string Id, LayoutReason Reason);

/// <summary>Why a part of a file was left as it is.</summary>
public enum LayoutReason
{
    /// <summary>Statements keep their order: this one has no id.</summary>
    NoId,

    /// <summary>
    /// Statements keep their order: this one has the id of an earlier one, and the first of them counts.
    /// </summary>
    SameId,

    /// <summary>
    /// Statements keep their order: this one has no date that can be read, in itself, its source or the
    /// defaults.
    /// </summary>
    NoDate,

    /// <summary>Statements keep their order: their list is written in brackets.</summary>
    ListInBrackets,

    /// <summary>
    /// The whole file is written in brackets, as JSON is: only its line ends are put in order.
    /// </summary>
    FileInBrackets,

    /// <summary>Lines are not indented anew: keys behind a question mark, or nesting without end.</summary>
    UnusualLines,
}
