using System.Text.RegularExpressions;

namespace NegotiationModel.Tests.Editing.Formatting;

/// <summary>
/// Makes a mess of a file in normal form, as people and programs do, and without the formatter's own idea of
/// lines: sections, statements below their headings and first keys in another order, each with its comments;
/// other indentation, blanks, quotes, blank lines and line ends.
/// </summary>
internal sealed partial class Scrambler(Random random)
{
    private static readonly string[] Header =
        ["format", "scenario", "title", "as_of", "window", "stale_after", "tlp", "include", "trust"];

    private static readonly string[] First =
        ["id", "party", "speaker", "point", "position", "accepts", "rejects", "red_line", "doubts", "states"];

    /// <summary>The file in disorder.</summary>
    public string Scramble(string text)
    {
        var lines = text.TrimEnd('\n').Split('\n').ToList();
        var head = lines.TakeWhile(l => l.StartsWith('#')).ToList();
        var foot = lines.AsEnumerable().Reverse().TakeWhile(l => l.StartsWith('#')).Reverse().ToList();
        var body = lines.Skip(head.Count).SkipLast(foot.Count).ToList();
        var sections = Chunks(body, l => KeyAtMargin().IsMatch(l)).ToArray();
        random.Shuffle(sections);
        var result = head;
        var above = Header[0];
        foreach (var section in sections)
        {
            var name = KeyAtMargin().Match(section.First(l => !l.StartsWith('#'))).Groups["key"].Value;
            var isApart = !(Header.Contains(name) && Header.Contains(above));
            var isCommentOfFirst = result.Count == head.Count && section[0].StartsWith('#');
            var most = isApart && result.Count > head.Count ? 3 : 1;
            result = [.. result, .. Blanks(isCommentOfFirst ? 1 : 0, most), .. Messy(name, section)];
            above = name;
        }

        return Ends([.. result, .. foot]);
    }

    private List<string> Messy(string name, List<string> section)
    {
        var at = section.FindIndex(l => KeyAtMargin().IsMatch(l));
        var inner = section.Skip(at + 1).ToList();
        if (name is "statements")
            inner = Statements(inner);
        var deeper = new string(' ', random.Next(3));
        return [.. section.Take(at), .. Lines([section[at]]),
            .. Lines(inner).Select(l => l.Length == 0 ? l : deeper + l)];
    }

    private List<string> Statements(List<string> lines)
    {
        var result = new List<string>();
        foreach (var group in Chunks(lines, l => l.StartsWith("  # ----", StringComparison.Ordinal)))
        {
            var heading = group.TakeWhile(l => l.Length > 0 && l.StartsWith("  #", StringComparison.Ordinal)
                && group[0].StartsWith("  # ----", StringComparison.Ordinal)).ToList();
            var items = Chunks([.. group.Skip(heading.Count)], IsItem)
                .Select(i => (Blank: i[0].Length == 0, Lines: i.SkipWhile(l => l.Length == 0).ToList()))
                .ToArray();
            // Whoever moves the first one writes the blank line that its like have.
            if (items.Skip(1).Any(i => i.Blank && IsCommented(i.Lines) == IsCommented(items[0].Lines)))
                items[0].Blank = true;
            random.Shuffle(items);
            result.AddRange(result.Count > 0 ? Blanks(1, 2) : []);
            result.AddRange(heading);
            for (var i = 0; i < items.Length; i++)
            {
                var needsBlank = i == 0 ? heading.Count > 0 && IsCommented(items[0].Lines) : items[i].Blank;
                result.AddRange(Blanks(needsBlank ? 1 : 0, needsBlank ? 3 : 0));
                result.AddRange(FirstKeys(items[i].Lines));
            }
        }

        return result;
    }

    private List<string> FirstKeys(List<string> item)
    {
        var at = item.FindIndex(IsItem);
        var keys = item.Skip(at).Select((l, i) => i == 0 ? "    " + l[4..] : l)
            .TakeWhile(l => First.Contains(Key().Match(l).Groups["key"].Value)).ToArray();
        if (keys.Length < 2)
            return item;
        random.Shuffle(keys);
        keys[0] = "  - " + keys[0][4..];
        return [.. item.Take(at), .. keys, .. item.Skip(at + keys.Length)];
    }

    private IEnumerable<string> Lines(List<string> lines)
    {
        var textIndent = -1;
        foreach (var line in lines)
        {
            var indent = line.Length - line.TrimStart(' ').Length;
            textIndent = line.Length > 0 && indent <= textIndent ? -1 : textIndent;
            if (textIndent >= 0 || line.Length == 0 || line[indent] == '#')
            {
                yield return line;
                continue;
            }

            if (line.EndsWith(">-", StringComparison.Ordinal))
                textIndent = line[indent] == '-' ? indent + 2 : indent;
            yield return Line(line);
        }
    }

    private string Line(string line)
    {
        var comment = Comment().Match(line);
        var code = comment.Success ? line[..comment.Index] : line;
        var value = Key().Match(code) is { Success: true } key ? key.Length
            : code.Length - code.TrimStart().Length;
        var (before, after) = (code[..value], code[value..]);
        if (after.StartsWith('{') || after.StartsWith('['))
            after = InBrackets(after);
        else if (before.TrimStart() is not ("- " or "") && after.Length > 0)
            after = Blank() + Quoted(after);
        return before + after + (comment.Success
            ? new string(' ', random.Next(2, 9)) + comment.Value.TrimStart() : "") + (Chance(9) ? "  " : "");
    }

    private string InBrackets(string text)
    {
        var result = "";
        var isQuoted = false;
        foreach (var c in text)
        {
            isQuoted ^= c == '"';
            if (!isQuoted && c is '}' or ']' && Chance(4))
                result += " ";
            result += c;
            if (!isQuoted && c is '{' or '[' or ',' && Chance(4))
                result += " ";
        }

        return result;
    }

    private string Quoted(string value)
    {
        if (PlainWords().IsMatch(value) && Chance(4))
            return Chance(2) ? $"\"{value}\"" : $"'{value}'";
        return value.StartsWith('"') && Chance(2)
            ? "'" + value[1..^1].Replace("'", "''", StringComparison.Ordinal) + "'" : value;
    }

    // Less than half of the lines with CRLF, and no one line end at the end.
    private string Ends(List<string> lines)
    {
        var withReturn = lines.Count / 3;
        return string.Concat(lines.Select(l => l + (withReturn-- > 0 && Chance(2) ? "\r\n" : "\n")))
            .TrimEnd('\r', '\n') + string.Concat(Enumerable.Repeat("\n", random.Next(3)));
    }

    private static List<List<string>> Chunks(List<string> lines, Func<string, bool> starts)
    {
        var chunks = new List<List<string>>();
        var pending = new List<string>();
        foreach (var line in lines)
        {
            var isTrivia = line.Length == 0 || line.TrimStart().StartsWith('#');
            if (starts(line) || (chunks.Count == 0 && !isTrivia))
            {
                chunks.Add([.. pending, line]);
                pending = [];
            }
            else if (isTrivia)
            {
                pending.Add(line);
            }
            else
            {
                chunks[^1].AddRange(pending);
                chunks[^1].Add(line);
                pending = [];
            }
        }

        return chunks;
    }

    private static bool IsItem(string line) => line.StartsWith("  - ", StringComparison.Ordinal);

    private static bool IsCommented(List<string> item) => item[0].TrimStart().StartsWith('#');

    private IEnumerable<string> Blanks(int least, int behindMost) =>
        Enumerable.Repeat("", random.Next(least, Math.Max(least + 1, behindMost)));

    private string Blank() => Chance(5) ? new string(' ', random.Next(1, 3)) : "";

    private bool Chance(int oneIn) => random.Next(oneIn) == 0;

    [GeneratedRegex(@"^(?<key>[a-z_]+):", RegexOptions.NonBacktracking)]
    private static partial Regex KeyAtMargin();

    [GeneratedRegex(@"^ *(?:- )?(?<key>[a-z_]+): ?|^ *- ", RegexOptions.NonBacktracking)]
    private static partial Regex Key();

    [GeneratedRegex("  +#[^\"]*$", RegexOptions.NonBacktracking)]
    private static partial Regex Comment();

    [GeneratedRegex("^[A-Z][a-z]+(?: [a-z]{3,})+$", RegexOptions.NonBacktracking)]
    private static partial Regex PlainWords();
}
