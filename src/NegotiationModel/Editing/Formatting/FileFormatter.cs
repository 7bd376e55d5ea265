using System.Collections.Immutable;
using NegotiationModel.Findings;
using NegotiationModel.Syntax;
using NegotiationModel.Text;

namespace NegotiationModel.Editing.Formatting;

/// <summary>
/// Formats one file in steps, from what stands in a line to where the lines stand. Each step takes a text
/// that says the same as the one before, and reads it anew, so that none has to know what another did.
/// </summary>
internal sealed class FileFormatter
{
    private readonly ReadingLimits _limits;
    private readonly YamlMap _original;

    // The same with LF at the end of every line, which is what the steps know.
    private readonly YamlMap? _start;
    private YamlMap? _root;
    private string _text;

    private FileFormatter(YamlMap original, ReadingLimits limits)
    {
        _limits = limits;
        _original = original;
        _root = original;
        _text = original.Source.Content;
        Step((text, _) => LineEnds.AsLineFeeds(text));
        _start = _root;
    }

    /// <summary>The file before and after.</summary>
    /// <param name="root">Its tree, without errors.</param>
    /// <param name="bytes">Its bytes as read.</param>
    /// <param name="dates">Dates of sources, from all files.</param>
    /// <param name="limits">Limits of reading.</param>
    internal static FormattedFile Format(
        YamlMap root, ReadOnlyMemory<byte> bytes, SourceDates dates, ReadingLimits limits)
    {
        var formatter = new FileFormatter(root, limits);
        formatter.Run(dates);
        var before = root.Source.Content;
        var after = LineEnds.From(formatter._text, LineEnds.MostlyIn(before));
        var outcome = string.Equals(before, after, StringComparison.Ordinal) ? FormatOutcome.Unchanged
            : formatter.SaysTheSame(after) ? FormatOutcome.Changed
            : FormatOutcome.Refused;
        ImmutableArray<TextEdit> edits =
            outcome == FormatOutcome.Changed ? [Difference(before, after)] : [];
        return new FormattedFile(outcome, EditedFile.Of(root.Source, bytes, edits), formatter.Notes(dates));
    }

    private void Run(SourceDates dates)
    {
        Step(LineEnds.Closed);
        // A file in brackets is some other program's: JSON has no comments and no order that is ours.
        if (_root is null || !TreeWalk.IsBlock(_root))
            return;
        Step(KeyOrder.Apply);
        Step(TokenSpacing.Apply);
        Step((text, root) => FileBlocks.Apply(text, root, new Arrangement(root, dates)));
        Step(CommentColumns.Apply);
    }

    private ImmutableArray<LayoutNote> Notes(SourceDates dates) =>
        _start is null ? [] : [.. LayoutNotes.Of(_start, dates).OrderBy(n => n.Place)];

    private void Step(Func<string, YamlMap, string> change)
    {
        if (_root is not { } root)
            return;
        var changed = change(_text, root);
        if (string.Equals(changed, _text, StringComparison.Ordinal))
            return;
        _text = changed;
        _root = Read(changed);
    }

    private bool SaysTheSame(string after) =>
        _start is not null && _root is not null
        && SameContent.OfValues(_original, _start)
        && SameContent.OfValues(_start, _root)
        && SameContent.OfComments(_start, _root)
        && (string.Equals(after, _text, StringComparison.Ordinal)
            || (Read(after) is { } written && SameContent.OfValues(_root, written)));

    // A text with a fault is no text to go on with.
    private YamlMap? Read(string text)
    {
        var tree = YamlReader.Read(new SourceText(_original.Source.Path, text), _limits);
        return tree.Findings.Any(f => f.Rule.Level == FindingLevel.Error) ? null : tree.Root;
    }

    private static TextEdit Difference(string before, string after)
    {
        var start = before.AsSpan().CommonPrefixLength(after);
        var most = Math.Min(before.Length, after.Length) - start;
        var end = 0;
        while (end < most && before[^(end + 1)] == after[^(end + 1)])
            end++;
        return new TextEdit(TextSpan.FromBounds(start, before.Length - end), after[start..^end]);
    }
}
