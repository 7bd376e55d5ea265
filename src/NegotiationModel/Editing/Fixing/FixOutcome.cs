using System.Collections.Immutable;
using NegotiationModel.Findings;
using NegotiationModel.Text;

namespace NegotiationModel.Editing.Fixing;

/// <summary>Lines that a fix changed.</summary>
/// <param name="Place">Where the change begins, in the file as it was read.</param>
/// <param name="Before">The lines before this fix, without the last line end; empty for none.</param>
/// <param name="After">The lines after it.</param>
public sealed record ChangedLines(Place Place, string Before, string After);

/// <summary>A finding that was mended.</summary>
/// <param name="Finding">The finding as it was found; its place counts the lines of earlier fixes.</param>
/// <param name="Place">Where the file is changed first, in the file as it was read.</param>
/// <param name="Lines">All lines that are changed.</param>
public sealed record MadeFix(Finding Finding, Place Place, ImmutableArray<ChangedLines> Lines);

/// <summary>What the fixes of a scenario come to. Nothing is written yet.</summary>
/// <param name="Made">What was mended, by file and place.</param>
/// <param name="Files">The files before and after, by path.</param>
/// <param name="Dropped">Fixes that were tried, and left more wrong than they mended.</param>
/// <param name="IsUnfinished">There were more fixes than are made in one run.</param>
public sealed record FixOutcome(
    ImmutableArray<MadeFix> Made, ImmutableArray<EditedFile> Files, int Dropped, bool IsUnfinished);
