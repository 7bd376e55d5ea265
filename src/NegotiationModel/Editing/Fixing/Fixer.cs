using System.Collections.Immutable;
using NegotiationModel.Findings;
using NegotiationModel.Text;

namespace NegotiationModel.Editing.Fixing;

/// <summary>
/// Makes fixes in rounds, each upon the files that the one before left, until none is left to make. After
/// each the files are looked at again: a fix that brings a new fault is dropped, and what stood in its way
/// until then is mended in the next round.
/// </summary>
internal sealed class Fixer
{
    // A file that cannot be read shows one fault a round.
    private const int MostLooks = 1000;
    private const int MostAtOnce = 500;

    private readonly Func<ScenarioFiles, ImmutableArray<Finding>> _look;
    private readonly Func<Finding, bool> _isWanted;
    private readonly WorkingCopy _asRead;
    private readonly Dictionary<string, Stack<ImmutableArray<TextEdit>>> _rounds =
        new(StringComparer.Ordinal);

    private readonly HashSet<(string Fix, string File, int Offset)> _dropped = [];

    // A fix that has to be made twice does not help.
    private readonly HashSet<(string Fix, string File, int Offset)> _done = [];
    private readonly List<MadeFix> _made = [];
    private WorkingCopy _files;
    private ImmutableArray<Finding> _findings;
    private int _looks;
    private int _madeAtLastTry;

    private Fixer(WorkingCopy files, Func<ScenarioFiles, ImmutableArray<Finding>> look,
        Func<Finding, bool> isWanted)
    {
        (_asRead, _files, _look, _isWanted) = (files, files, look, isWanted);
        _findings = Look(files);
    }

    /// <summary>Makes every fix that is wanted, and no other.</summary>
    /// <param name="files">The files.</param>
    /// <param name="look">Files → all that is found in them.</param>
    /// <param name="isWanted">Whether a finding with a fix is to be mended.</param>
    /// <param name="after">The files after it.</param>
    internal static FixOutcome Run(WorkingCopy files, Func<ScenarioFiles, ImmutableArray<Finding>> look,
        Func<Finding, bool> isWanted, out WorkingCopy after)
    {
        var fixer = new Fixer(files, look, isWanted);
        fixer.RunAll();
        after = fixer._files;
        var made = fixer._made.OrderBy(m => m.Place).ToImmutableArray();
        return new FixOutcome(
            made, fixer._files.Edited, fixer._dropped.Count, fixer._looks >= MostLooks);
    }

    private void RunAll()
    {
        var most = MostAtOnce;
        while (_looks < MostLooks && (Batch(most) ?? Again(most)) is { } batch)
        {
            var trial = _files.With(batch.SelectMany(f => f.Fix!.Edits));
            var after = Look(trial);
            if (FixCheck.IsSound(batch, _findings, after, trial))
            {
                Accept(batch, trial, after);
                most = most > batch.Count ? MostAtOnce : most * 2;
            }
            else if (batch.Count == 1)
            {
                _dropped.Add(IdentityOf(batch[0]));
            }
            else
            {
                most = batch.Count / 2;
            }
        }
    }

    private ImmutableArray<Finding> Look(WorkingCopy files)
    {
        _looks++;
        return _look(files.Files);
    }

    // What cannot be read first, for it hides the rest; then what is sure; then what is probable.
    private List<Finding>? Batch(int most)
    {
        var open = _findings.Where(f => f.Fix is not null && _isWanted(f)).ToList();
        for (var tier = 0; tier <= FixCheck.LastTier; tier++)
        {
            var taken = new Dictionary<string, List<TextSpan>>(StringComparer.Ordinal);
            var batch = open.Where(f => FixCheck.TierOf(f) == tier && !IsTried(f)
                && IsApart(f.Fix!, taken)).Take(most).ToList();
            if (batch.Count > 0)
                return batch;
        }

        return null;
    }

    // What was dropped may be right by now: the word that it was nearest to has come, or gone.
    private List<Finding>? Again(int most)
    {
        if (_dropped.Count == 0 || _made.Count == _madeAtLastTry)
            return null;
        _madeAtLastTry = _made.Count;
        _dropped.Clear();
        return Batch(most);
    }

    // Fixes that touch one place are made one after the other.
    private static bool IsApart(Fix fix, Dictionary<string, List<TextSpan>> taken)
    {
        foreach (var (file, edit) in fix.Edits)
        {
            if (taken.TryGetValue(file, out var spans)
                && spans.Exists(s => s.Start <= edit.Span.End && edit.Span.Start <= s.End))
                return false;
        }

        foreach (var (file, edit) in fix.Edits)
        {
            if (!taken.TryGetValue(file, out var spans))
                taken[file] = spans = [];
            spans.Add(edit.Span);
        }

        return true;
    }

    private void Accept(List<Finding> batch, WorkingCopy trial, ImmutableArray<Finding> after)
    {
        _made.AddRange(batch.Select(Made));
        _done.UnionWith(batch.Select(IdentityOf));
        foreach (var file in batch.SelectMany(f => f.Fix!.Edits)
            .GroupBy(e => e.File, e => e.Edit, StringComparer.Ordinal))
        {
            if (!_rounds.TryGetValue(file.Key, out var rounds))
                _rounds[file.Key] = rounds = new Stack<ImmutableArray<TextEdit>>();
            rounds.Push([.. file.OrderBy(e => e.Span.Start)]);
        }

        (_files, _findings) = (trial, after);
    }

    private MadeFix Made(Finding finding)
    {
        var lines = ImmutableArray.CreateBuilder<ChangedLines>();
        foreach (var file in finding.Fix!.Edits.GroupBy(e => e.File, e => e.Edit, StringComparer.Ordinal))
        {
            var text = _files.TextOf(file.Key).Content;
            foreach (var (offset, before, after) in LineChanges.Of(text, file))
                lines.Add(new ChangedLines(PlaceAsRead(file.Key, offset), before, after));
        }

        return new MadeFix(finding, PlaceAsRead(FirstOf(finding).File, FirstOf(finding).Edit.Span.Start),
            lines.ToImmutable());
    }

    private bool IsTried(Finding finding) =>
        IdentityOf(finding) is var identity && (_dropped.Contains(identity) || _done.Contains(identity));

    private (string, string, int) IdentityOf(Finding finding)
    {
        var (file, edit) = FirstOf(finding);
        return (finding.Fix!.What.Name, file, OffsetAsRead(file, edit.Span.Start));
    }

    private static FileEdit FirstOf(Finding finding) => finding.Fix!.Edits
        .OrderBy(e => !string.Equals(e.File, finding.Place.File, StringComparison.Ordinal))
        .ThenBy(e => e.Edit.Span.Start).First();

    private Place PlaceAsRead(string file, int offset) =>
        _asRead.TextOf(file).PlaceOf(new TextSpan(OffsetAsRead(file, offset), 0));

    private int OffsetAsRead(string file, int offset) =>
        OffsetTrace.Before(offset, _rounds.GetValueOrDefault(file) ?? []);
}
