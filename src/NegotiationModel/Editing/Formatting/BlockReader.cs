using NegotiationModel.Syntax;

namespace NegotiationModel.Editing.Formatting;

/// <summary>
/// Finds out which lines belong to which entry of a map or list. Where the lines do not look as expected, a
/// map or list is left as one piece whose lines keep their places to each other.
/// </summary>
internal sealed class BlockReader(TextLines lines, Comments comments)
{
    private const int MostDepth = 100;

    private readonly List<YamlNode> _unusual = [];

    /// <summary>Maps and lists that are left as one piece.</summary>
    internal IReadOnlyList<YamlNode> Unusual => _unusual;

    /// <summary>The map or list by its lines; null if they are not as expected.</summary>
    internal BlockCollection? Read(YamlNode node, int depth = 0)
    {
        var collection = new BlockCollection(node, lines.ColumnOf(node.Span.Start));
        var isRead = depth <= MostDepth && (node is YamlMap map
            ? map.Entries.All(e => TakeEntry(collection, e.Key, e.Value, depth))
            : ((YamlList)node).Items.All(i => TakeEntry(collection, null, i, depth)));
        if (!isRead)
            _unusual.Add(node);
        return isRead ? collection : null;
    }

    /// <summary>
    /// Shares out the comments between two entries: deeper ones to the upper; those that touch the upper, and
    /// not the lower, to the upper; all others to the lower.
    /// </summary>
    /// <param name="column">Column of both.</param>
    /// <param name="upper">The upper one.</param>
    /// <param name="from">First line between them.</param>
    /// <param name="to">The line behind the last one between them.</param>
    /// <returns>The comments of the lower.</returns>
    internal Trivia Share(int column, BlockEntry upper, int from, int to)
    {
        if (upper.CanHoldComments)
        {
            var deep = Trivia.EndOfDeeper(lines, from, to, column);
            upper.TakeDeeper(lines, from, deep);
            from = deep;
        }

        var touching = from;
        while (touching < to && !lines.IsBlank(touching))
            touching++;
        if (touching < to)
        {
            upper.Below.Add(lines, from, touching);
            from = touching;
        }

        var rest = new Trivia();
        rest.Add(lines, from, to);
        return rest;
    }

    /// <summary>What stands below the last section and does not belong to it.</summary>
    internal Trivia Foot(int column, BlockEntry last, int from, int to)
    {
        var deep = last.CanHoldComments ? Trivia.EndOfDeeper(lines, from, to, column) : from;
        last.TakeDeeper(lines, from, deep);
        var foot = new Trivia();
        foot.Add(lines, deep, to);
        return foot;
    }

    private bool TakeEntry(BlockCollection collection, YamlScalar? key, YamlNode value, int depth)
    {
        var upper = collection.Entries.Count > 0 ? collection.Entries[^1] : null;
        var from = upper is null ? 0 : upper.LastLine + 1;
        var line = key is not null ? lines.Of(key.Span.Start)
            : upper is null ? lines.Of(collection.Node.Span.Start)
            : NextWritten(from);
        if (!StartsAt(line, collection.Column, key, mayShare: upper is null))
            return false;
        var entry = new BlockEntry(key, value, line);
        if (upper is not null)
        {
            if (!IsOnlyTrivia(from, line))
                return false;
            entry.Above = Share(collection.Column, upper, from, line);
        }

        Fill(entry, collection.Node, depth);
        collection.Entries.Add(entry);
        return true;
    }

    // A key or dash at its column; before the first there may be the dashes of the lists around it.
    private bool StartsAt(int line, int column, YamlScalar? key, bool mayShare)
    {
        if (line >= lines.Count || lines[line].Length <= column)
            return false;
        var before = lines[line][..column];
        var isFree = before.IndexOfAnyExcept(' ') < 0
            || (mayShare && before.IndexOfAnyExcept(' ', '-', '\t') < 0);
        var starts = key is not null
            ? lines.Start(line) + column == key.Span.Start
            : lines[line][column] == '-'
                && (lines[line].Length == column + 1 || lines[line][column + 1] is ' ' or '\t');
        return isFree && starts;
    }

    private int NextWritten(int line)
    {
        while (line < lines.Count && (lines.IsBlank(line) || lines.IsComment(line)))
            line++;
        return line;
    }

    private bool IsOnlyTrivia(int from, int to) => NextWritten(from) >= to;

    private void Fill(BlockEntry entry, YamlNode parent, int depth)
    {
        entry.OwnLastLine = WithContinued(entry.FirstLine);
        if (TreeWalk.IsBlock(entry.Value) && Read(entry.Value, depth + 1) is { } inner)
        {
            var first = inner.Entries[0];
            var isBelow = first.FirstLine > entry.OwnLastLine;
            if (first.FirstLine == entry.FirstLine
                || (isBelow && IsOnlyTrivia(entry.OwnLastLine + 1, first.FirstLine)))
            {
                entry.Inner = inner;
                if (isBelow)
                    first.Above.Add(lines, entry.OwnLastLine + 1, first.FirstLine);
                return;
            }

            _unusual.Add(entry.Value);
        }

        entry.OwnLastLine = WithContinued(Math.Max(entry.FirstLine, LastLineOf(entry.Value, parent)));
    }

    private int LastLineOf(YamlNode node, YamlNode parent)
    {
        while (TreeWalk.IsBlock(node))
            (node, parent) = (TreeWalk.LastIn(node), node);
        if (node is YamlScalar scalar && BlockText.Of(lines, scalar, parent) is { } block)
            return block.Last;
        return node.Span.Length > 0 ? lines.Of(node.Span.End - 1) : LineOfNothing(node.Span.Start);
    }

    // A value that is not written stands directly behind its colon or dash; without a colon it stands at what
    // comes next.
    private int LineOfNothing(int offset)
    {
        var line = lines.Of(offset);
        if (lines.Text.AsSpan(lines.Start(line), offset - lines.Start(line)).Trim(" \t").IsEmpty)
        {
            do
                line--;
            while (line >= 0 && (lines.IsBlank(line) || lines.IsComment(line)));
        }

        return line;
    }

    // A comment that goes on under one at the end of this line.
    private int WithContinued(int line)
    {
        while (comments.Of(line + 1) is { Continues: true })
            line++;
        return line;
    }
}
