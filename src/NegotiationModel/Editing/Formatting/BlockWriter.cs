using NegotiationModel.Syntax;

namespace NegotiationModel.Editing.Formatting;

/// <summary>
/// Writes the lines of a file in their new order and with their new indentation. Every line is one of the old
/// text; nothing but the blanks before it changes.
/// </summary>
internal sealed class BlockWriter(TextLines lines, Comments comments)
{
    private const int Step = 2;

    private readonly List<string> _written = [];

    // The last line belongs to a text that would take in blank lines behind it.
    private bool _isOpen;

    /// <summary>The text, without line ends behind the last line.</summary>
    internal string Text => string.Join('\n', _written);

    /// <summary>Writes a blank line, if there is none and one means nothing.</summary>
    internal void Blank()
    {
        if (_written.Count > 0 && _written[^1].Length > 0 && !_isOpen)
            _written.Add("");
    }

    /// <summary>Writes comments and the blank lines between them, and one above if there is one.</summary>
    internal void Write(Trivia trivia, int indent)
    {
        foreach (var line in trivia.Lines)
        {
            if (line.Length == 0)
                Blank();
            else
                Add(new string(' ', indent) + line);
        }
    }

    /// <summary>Writes one entry with what is below it.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="column">The column it stands at now.</param>
    /// <param name="indent">The column it is to stand at.</param>
    /// <param name="before">What stands before it in its line; null for blanks.</param>
    internal void Write(BlockEntry entry, int column, int indent, string? before = null)
    {
        before ??= new string(' ', indent);
        if (entry.Key is null)
            WriteItem(entry, column, indent, before);
        else if (entry.Inner is not null)
            WriteAbove(entry, before + Rest(entry.FirstLine, column), indent);
        else
            Copy(entry, column, indent, before, column);
        Write(entry.Deeper, indent + Step);
        Write(entry.Below, indent);
    }

    /// <summary>Writes what stands at the end of a map or list.</summary>
    internal void WriteFoot(Trivia foot, BlockEntry last, int indent)
    {
        if (!foot.HasComments)
            return;
        if (last.Below.HasComments)
            Blank();
        Write(foot.EndsBlank ? new Trivia(foot.Lines.SkipLast(1)) : foot, indent);
    }

    /// <summary>A blank line has to keep the comments of two neighbours apart.</summary>
    internal static bool MustBeApart(BlockEntry upper, BlockEntry lower) =>
        upper.Below.HasComments || lower.Above.NeedsBlankAbove;

    private void Write(BlockCollection collection, int indent, string? before)
    {
        for (var i = 0; i < collection.Entries.Count; i++)
        {
            var entry = collection.Entries[i];
            if (i > 0 && MustBeApart(collection.Entries[i - 1], entry))
                Blank();
            if (i > 0 || before is null)
                Write(i == 0 ? entry.Above.WithoutBlankAbove() : entry.Above, indent);
            Write(entry, collection.Column, indent, i == 0 ? before : null);
        }

        WriteFoot(collection.Foot, collection.Entries[^1], indent);
    }

    private void WriteItem(BlockEntry item, int column, int indent, string before)
    {
        var behindDash = lines[item.FirstLine][(column + 1)..];
        var content = behindDash.IndexOfAnyExcept(' ', '\t');
        if (item.Inner is null)
        {
            if (content < 0)
                Copy(item, column, indent, before, column);
            else
                Copy(item, column + 1 + content, indent, before + Dash(behindDash[content..]), column);
        }
        else if (item.Inner.SharesLineOf(item)
            || (content < 0 && !item.Inner.Entries[0].Above.HasComments))
        {
            Write(item.Inner, indent + Step, before + "- ");
        }
        else
        {
            var comment = content < 0 ? "" : behindDash[content..].ToString();
            WriteAbove(item, before + (content < 0 ? "-" : Dash(comment)) + comment, indent);
        }
    }

    // With one blank a comment would stand at the column of the comments in the lines below.
    private static string Dash(ReadOnlySpan<char> content) => content is ['#', ..] ? "-  " : "- ";

    private void WriteAbove(BlockEntry entry, string first, int indent)
    {
        Add(first);
        for (var line = entry.FirstLine + 1; line <= entry.OwnLastLine; line++)
            AddContinued(line, first.Length - lines[entry.FirstLine].Length);
        Write(entry.Inner!, indent + Step, before: null);
    }

    // Copies the lines of an entry; only the first has its place from outside.
    private void Copy(BlockEntry entry, int start, int indent, string before, int column)
    {
        Add(before + Rest(entry.FirstLine, start));
        // Behind a dash alone, the lines below go with the dash and not with its comment.
        var shift = lines[entry.FirstLine][start..] is ['#', ..] ? indent - column : before.Length - start;
        var block = entry.Value is YamlScalar scalar ? BlockText.Of(lines, scalar, column) : null;
        var moved = shift;
        for (var line = entry.FirstLine + 1; line <= entry.OwnLastLine; line++)
        {
            if (comments.Of(line) is { Continues: true })
            {
                AddContinued(line, moved);
                continue;
            }

            var text = entry.Value is not YamlScalar ? InBrackets(line, shift, column, indent)
                : block is { } own && line > own.Header ? InBlockText(line, own, indent, column)
                : lines.IsBlank(line) ? ""
                : new string(' ', indent + Step) + Rest(line, lines.Indent(line));
            _written.Add(text);
            moved = text.Length - lines[line].Length;
        }

        _isOpen = TreeWalk.LastOf(entry.Value) is YamlScalar last && BlockText.IsBlockText(last)
            && BlockText.Indicators(lines, last).Contains('+');
    }

    private string InBlockText(int line, BlockText text, int indent, int column)
    {
        var isBlank = lines[line].IndexOfAnyExcept(' ') < 0;
        if (isBlank && (text.Indent < 0 || lines[line].Length <= text.Indent))
            return "";
        return Shifted(line, text.IsFixed ? indent - column : indent + Step - text.Indent);
    }

    // What stands right of the entry has to stay there: texts without quotes end where it does not.
    private string InBrackets(int line, int by, int column, int indent)
    {
        var at = lines.Indent(line);
        return Shifted(line, at > column ? Math.Max(by, indent + 1 - at) : indent - column);
    }

    // By spaces only: a tab can be the first character of a text.
    private string Shifted(int line, int by)
    {
        var spaces = lines[line].IndexOfAnyExcept(' ') is var found and >= 0 ? found : lines[line].Length;
        return lines[line].Length == 0 ? ""
            : by >= 0 ? new string(' ', by) + Rest(line, 0)
            : Rest(line, Math.Min(-by, spaces));
    }

    private void AddContinued(int line, int by) =>
        Add(new string(' ', Math.Max(0, comments.Of(line)!.Value.Column + by))
            + Rest(line, lines.Indent(line)));

    private string Rest(int line, int from) => lines[line][from..].ToString();

    private void Add(string line)
    {
        _written.Add(line);
        _isOpen = false;
    }
}
