using System.Collections.Immutable;
using NegotiationModel.Binding;
using NegotiationModel.Syntax;
using NegotiationModel.Text;

namespace NegotiationModel.Editing.Adding;

/// <summary>
/// Puts a new item into the statements of a file: the changes of text that do it, and its index in the list.
/// Comments before a statement belong to it, those behind it on its line as well.
/// </summary>
internal sealed class Insertion
{
    private readonly LoadedFile _file;
    private readonly string _content;
    private readonly string _newLine;

    internal Insertion(LoadedFile file)
    {
        _file = file;
        _content = file.Source.Content;
        _newLine = _content.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
    }

    /// <summary>The changes.</summary>
    /// <param name="entries">Keys and values to write.</param>
    /// <param name="index">How many statements of the file come before it.</param>
    internal ImmutableArray<TextEdit> Of(
        ImmutableArray<(string Key, AnswerValue Value)> entries, int index) => _file.Section?.Value switch
        {
            null => NewSection(entries),
            YamlList { Items.IsEmpty: true } empty => Refilled(entries, empty),
            YamlList list when IsInBrackets(list) => InBrackets(entries, list, index),
            YamlList list => InBlock(entries, list, index),
            var missing => Refilled(entries, missing),
        };

    // ---- a list of lines with dashes

    private ImmutableArray<TextEdit> InBlock(
        ImmutableArray<(string Key, AnswerValue Value)> entries, YamlList list, int index)
    {
        var style = StyleOf(list);
        var item = StatementText.Item(entries, style);
        var isSpaced = IsSpaced(list);
        if (index == 0)
            return [Insert(BehindLine(_file.Section!.Key.Span.End), item + (isSpaced ? _newLine : ""))];
        return [Insert(BehindLine(list.Items[index - 1].Span.End), (isSpaced ? _newLine : "") + item)];
    }

    private StatementStyle StyleOf(YamlList list)
    {
        var braces = list.Items.Count(IsInBrackets);
        var model = list.Items.LastOrDefault(i => IsInBrackets(i) == braces > list.Items.Length - braces)
            ?? list.Items[^1];
        var (_, column) = _file.Source.LineAndColumn(model.Span.Start);
        var dash = DashOf(model);
        var (dashLine, dashColumn) = _file.Source.LineAndColumn(dash);
        var isOnLine = dashLine == _file.Source.LineAndColumn(model.Span.Start).Line;
        return new StatementStyle(dashColumn - 1, isOnLine ? Math.Max(2, column - dashColumn) : 2,
            IsInBrackets(model), _newLine);
    }

    // The dash stands before the item, on its line or, with nothing but comments between, above it.
    private int DashOf(YamlNode item)
    {
        for (var line = _file.Source.LineAndColumn(item.Span.Start).Line; line > 0; line--)
        {
            var text = _file.Source.Line(line);
            var dash = text.Length - text.TrimStart(' ').Length;
            if (dash < text.Length && text[dash] == '-')
                return LineStart(line) + dash;
        }

        return item.Span.Start;
    }

    private int LineStart(int line)
    {
        var at = 0;
        for (; line > 1; line--)
            at = _content.IndexOf('\n', at) + 1;
        return at;
    }

    // More often than not an empty line stands before an item.
    private bool IsSpaced(YamlList list)
    {
        var gaps = list.Items.Zip(list.Items.Skip(1))
            .Select(p => _content[p.First.Span.End..p.Second.Span.Start]).ToList();
        return gaps.Count(g => g.Replace("\r", "", StringComparison.Ordinal)
            .Contains("\n\n", StringComparison.Ordinal)) * 2 > gaps.Count;
    }

    // ---- a list in brackets

    private ImmutableArray<TextEdit> InBrackets(
        ImmutableArray<(string Key, AnswerValue Value)> entries, YamlList list, int index)
    {
        var (firstLine, column) = _file.Source.LineAndColumn(list.Items[0].Span.Start);
        if (firstLine == _file.Source.LineAndColumn(list.Items[^1].Span.Start).Line)
            return OnOneLine(StatementText.Braces(entries, 0, _newLine), list, index);
        var line = new string(' ', column - 1) + StatementText.Braces(entries, column - 1, _newLine);
        if (index < list.Items.Length)
        {
            var next = list.Items[index].Span.Start;
            var previous = index == 0 ? list.Span.Start : CommaBehind(list.Items[index - 1].Span.End, next);
            return previous >= 0 && BehindLine(previous) <= next
                ? [Insert(BehindLine(previous), line + "," + _newLine)]
                : [Insert(next, line.TrimStart(' ') + "," + _newLine + new string(' ', column - 1))];
        }

        var end = list.Items[^1].Span.End;
        var hasComma = CommaBehind(end, list.Span.End) >= 0;
        var comma = hasComma ? "" : ",";
        return BehindLine(end) < list.Span.End
            ? [Insert(end, comma), Insert(BehindLine(end), line + (hasComma ? "," : "") + _newLine)]
            : [Insert(end, comma + _newLine + line)];
    }

    private ImmutableArray<TextEdit> OnOneLine(string braces, YamlList list, int index)
    {
        if (index < list.Items.Length)
            return [Insert(list.Items[index].Span.Start, braces + ", ")];
        var end = list.Items[^1].Span.End;
        var comma = CommaBehind(end, list.Span.End);
        return comma < 0 ? [Insert(end, ", " + braces)] : [Insert(comma + 1, " " + braces)];
    }

    // A comma behind the last item is allowed; one in a comment is none.
    private int CommaBehind(int at, int end)
    {
        for (var isComment = false; at < end; at++)
        {
            if (_content[at] == ',' && !isComment)
                return at;
            isComment = _content[at] == '#' || (isComment && _content[at] != '\n');
        }

        return -1;
    }

    // ---- no list yet

    // `statements: []`, or nothing behind the colon.
    private ImmutableArray<TextEdit> Refilled(
        ImmutableArray<(string Key, AnswerValue Value)> entries, YamlNode nothing)
    {
        var item = StatementText.Item(entries, StatementStyle.Usual(_newLine));
        var key = _file.Section!.Key.Span.End;
        if (nothing is not YamlList)
            return [Insert(BehindLine(key), item)];
        var colon = _content.IndexOf(':', key) + 1;
        return [new TextEdit(TextSpan.FromBounds(colon, nothing.Span.End), ""),
            Insert(BehindLine(nothing.Span.End), item)];
    }

    // Behind the last section that the format has before the statements.
    private ImmutableArray<TextEdit> NewSection(ImmutableArray<(string Key, AnswerValue Value)> entries)
    {
        var item = StatementText.Item(entries, StatementStyle.Usual(_newLine));
        var text = FormatTable.Statements.Name + ":" + _newLine + item;
        var before = FormatTable.Sections.TakeWhile(s => s != FormatTable.Statements)
            .Select(s => s.Name).ToHashSet(StringComparer.Ordinal);
        var last = _file.Root?.Entries.LastOrDefault(e => before.Contains(e.Key.Value));
        if (last is null)
            return [Insert(_content.Length, text)];
        var isLast = ReferenceEquals(last, _file.Root!.Entries[^1]);
        var at = isLast ? _content.Length : BehindLine(last.Value.Span.End);
        var isClose = at < _content.Length && _content[at] is not ('\r' or '\n');
        return [Insert(at, _newLine + text + (isClose ? _newLine : ""))];
    }

    // ---- places

    private bool IsInBrackets(YamlNode node) => _content[node.Span.Start] is '{' or '[';

    /// <summary>The start of the line behind an offset; the end of the text if there is none.</summary>
    private int BehindLine(int at)
    {
        var end = at > 0 && _content[at - 1] == '\n' ? at - 1 : _content.IndexOf('\n', at);
        return end < 0 ? _content.Length : end + 1;
    }

    // The last line of a file may lack its end.
    private TextEdit Insert(int at, string text)
    {
        var isAtOpenEnd = at == _content.Length && at > 0 && _content[^1] != '\n' && text is [.., '\n'];
        return new TextEdit(new TextSpan(at, 0), isAtOpenEnd ? _newLine + text : text);
    }
}
