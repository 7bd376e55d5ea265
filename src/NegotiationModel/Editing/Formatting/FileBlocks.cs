using NegotiationModel.Syntax;

namespace NegotiationModel.Editing.Formatting;

/// <summary>
/// A file as its head, its sections and its foot. The head is the first comment of the file, or all comments
/// up to the one that touches the first section; the foot is what stands below the last section at the
/// margin.
/// </summary>
internal sealed class FileBlocks
{
    private readonly TextLines _lines;
    private readonly Comments _comments;
    private readonly BlockCollection _sections;
    private readonly List<BlockEntry> _before;
    private readonly Trivia _head = new();
    private readonly Trivia _foot;
    private bool _isHeadOfSeveral;

    private FileBlocks(TextLines lines, Comments comments, BlockCollection sections, BlockReader reader)
    {
        _lines = lines;
        _comments = comments;
        _sections = sections;
        _before = [.. sections.Entries];
        TakeHead(sections.Entries[0]);
        var last = sections.Entries[^1];
        _foot = reader.Foot(sections.Column, last, last.LastLine + 1, lines.Count);
    }

    /// <summary>The text laid out anew; as it is if its lines are not as expected.</summary>
    internal static string Apply(string text, YamlMap root, Arrangement arrangement)
    {
        var lines = new TextLines(text);
        var comments = new Comments(lines, root);
        var reader = new BlockReader(lines, comments);
        if (reader.Read(root) is not { } sections)
            return text;
        var file = new FileBlocks(lines, comments, sections, reader);
        file.ForgetSeparators();
        arrangement.Apply(sections);
        return file.Written();
    }

    private void TakeHead(BlockEntry first)
    {
        var start = 0;
        for (var line = 0; line < first.FirstLine; line++)
        {
            if (_lines[line].StartsWith("---"))
                start = line + 1;
        }

        var own = first.FirstLine;
        while (own > start && !_lines.IsBlank(own - 1))
            own--;
        // The only comment of a head is about the file, even where it touches the first section.
        var isOnly = start == 0 && Enumerable.Range(0, own).All(_lines.IsBlank);
        own = isOnly ? first.FirstLine : own;
        _head.Add(_lines, 0, own);
        first.Above.Add(_lines, own, first.FirstLine);
        _isHeadOfSeveral = start > 0 || _head.WithoutBlanksAround().Lines.Any(l => l.Length == 0);
    }

    // The blank line below a section is the section's; it says nothing about a value that stands there.
    private void ForgetSeparators()
    {
        for (var i = 1; i < _before.Count; i++)
        {
            if (Arrangement.IsSection(_before[i - 1]))
                _before[i].Above = _before[i].Above.WithoutBlankAbove();
        }
    }

    private string Written()
    {
        var writer = new BlockWriter(_lines, _comments);
        writer.Write(_head.WithoutBlanksAround(), 0);
        BlockEntry? upper = null;
        foreach (var entry in _sections.Entries)
        {
            if (upper is null ? IsHeadApart(entry) : IsApart(upper, entry))
                writer.Blank();
            writer.Write(upper is null ? entry.Above.WithoutBlankAbove() : entry.Above, 0);
            writer.Write(entry, _sections.Column, 0);
            upper = entry;
        }

        writer.WriteFoot(_foot, upper!, 0);
        return writer.Text + "\n";
    }

    private static bool IsApart(BlockEntry upper, BlockEntry lower) =>
        Arrangement.IsSection(upper) || Arrangement.IsSection(lower) || BlockWriter.MustBeApart(upper, lower);

    // Where the first section has changed, a blank line between it and the head was about another one.
    private bool IsHeadApart(BlockEntry first) => _head.HasComments
        && (first.Above.HasComments
            || (_head.EndsBlank && (_isHeadOfSeveral || _sections.Entries.SequenceEqual(_before))));
}
