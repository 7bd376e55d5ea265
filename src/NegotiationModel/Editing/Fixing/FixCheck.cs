using System.Collections.Immutable;
using NegotiationModel.Findings;
using NegotiationModel.Syntax;
using NegotiationModel.Text;

namespace NegotiationModel.Editing.Fixing;

/// <summary>
/// Whether fixes have left the files better than they were. What could not be read before may show faults of
/// its own once it can: those are no work of the fix. A fault at the place of the fix is.
/// </summary>
internal static class FixCheck
{
    /// <summary>The last of the tiers, from 0.</summary>
    internal const int LastTier = 2;

    /// <summary>Fixes of one tier are made together: reading, what is sure, what is probable.</summary>
    internal static int TierOf(Finding finding) =>
        IsOfReading(finding) ? 0 : finding.Fix!.What.Safety == FixSafety.Safe ? 1 : LastTier;

    /// <summary>No finding that was mended is left where it was, and none has come.</summary>
    /// <param name="made">The findings that were mended together; all of one tier.</param>
    /// <param name="before">All findings before.</param>
    /// <param name="after">All findings after.</param>
    /// <param name="files">The files after.</param>
    internal static bool IsSound(
        List<Finding> made, ImmutableArray<Finding> before, ImmutableArray<Finding> after, WorkingCopy files)
    {
        var come = Come(before, after);
        var all = made.SelectMany(f => f.Fix!.Edits).ToList();
        foreach (var finding in made)
        {
            if (come.Count > 0 && TierOf(finding) == LastTier)
                return false;
            foreach (var edit in finding.Fix!.Edits)
            {
                var round = all.Where(e => Same(e.File, edit.File)).Select(e => e.Edit);
                var place = files.TextOf(edit.File).PlaceOf(OffsetTrace.After(edit.Edit, round));
                if (after.Any(f => IsStillThere(f, finding, place))
                    || come.Exists(f => IsWorkOf(f, finding, edit.Edit, place, files)))
                    return false;
            }
        }

        return true;
    }

    private static List<Finding> Come(ImmutableArray<Finding> before, ImmutableArray<Finding> after)
    {
        var known = before.Where(IsError).GroupBy(Fingerprint.Of, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);
        var come = new List<Finding>();
        foreach (var finding in after.Where(IsError))
        {
            var print = Fingerprint.Of(finding);
            if (known.GetValueOrDefault(print) is var count and > 0)
                known[print] = count - 1;
            else
                come.Add(finding);
        }

        return come;
    }

    // What a rule of the analysis finds has no single place; if its fix did not help, it cannot be made
    // twice.
    private static bool IsStillThere(Finding found, Finding mended, Place place) =>
        mended.Data is TextData && found.Rule == mended.Rule && Touches(found.Place, place);

    private static bool IsWorkOf(
        Finding come, Finding mended, TextEdit edit, Place place, WorkingCopy files)
    {
        if (!Same(come.Place.File, place.File))
            return false;
        var what = mended.Fix!.What;
        // A wrong guess about a text shows in what it is a part of.
        if (what == FixCatalogue.QuotedText || what == FixCatalogue.ColonAfterKey)
            return come.Place.Line >= place.Line
                && come.Place.Line <= LastLineOfItem(files.TextOf(place.File), place.Line);
        // A text that was quoted too early leaves its rest behind as a key or an item.
        if (what == FixCatalogue.QuotedSign)
            return come.Place.Line == place.Line && come.Place.Column >= place.Column && !IsOfReading(come);
        // Put in between, a space makes a key of what stands before it.
        return edit.Span.Length > 0 ? Touches(come.Place, place)
            : come.Place.Line == place.Line && come.Place.EndColumn == place.Column - 1;
    }

    // The lines below that are indented at least as much belong to the same statement, party or point.
    private static int LastLineOfItem(SourceText text, int line)
    {
        var column = text.Line(line).AsSpan().IndexOfAnyExcept(' ', '-');
        var last = line;
        while (last < text.LineCount && (text.Line(last + 1).AsSpan().Trim().IsEmpty
            || text.Line(last + 1).AsSpan().IndexOfAnyExcept(' ') >= Math.Max(1, column)))
            last++;
        return last;
    }

    private static bool Touches(Place a, Place b) =>
        Same(a.File, b.File)
        && (a.Line, a.Column).CompareTo((b.EndLine, b.EndColumn)) <= 0
        && (b.Line, b.Column).CompareTo((a.EndLine, a.EndColumn)) <= 0;

    private static bool IsOfReading(Finding finding) =>
        string.CompareOrdinal(finding.Rule.Id, ReadingRules.All[^1].Id) <= 0;

    private static bool IsError(Finding finding) => finding.Rule.Level == FindingLevel.Error;

    private static bool Same(string a, string b) => string.Equals(a, b, StringComparison.Ordinal);
}
