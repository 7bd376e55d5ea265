using System.Text;

namespace NegotiationModel.Tests.Editing.Formatting;

/// <summary>
/// Random files with everything that YAML allows and people write: comments in odd places, brackets over
/// several lines, texts of every kind, any indentation, any blanks. Most of them can be read.
/// </summary>
internal sealed class MessyYaml(Random random)
{
    private static readonly string[] Words =
    [
        "alpha", "gamma delta", "it's", "x", "'q r'", "\"quoted\"", "\"no\"", "'yes'", "60", "2024-01-02",
        "\"a: b\"", "'c # d'", "שלום", "👍 ok", "p. 3", "§4", "\"a \\\" b\"", "'\"'", "\"\\u00e9\"",
        "\"tab\\tx\"", "~x", "-5", "http://a/b", "\"\"",
    ];

    private static readonly string[] Keys =
    [
        "id", "party", "speaker", "point", "proposal", "position", "accepts", "note", "said", "source",
        "quote", "tags", "if", "zeta", "\"id2\"", "'k k'",
    ];

    private static readonly string[] Sections =
    [
        "format", "scenario", "title", "as_of", "window", "include", "parties", "people", "points", "sources",
        "accounts", "defaults", "statements", "amendments", "promises", "events", "unknown", "another",
    ];

    private readonly StringBuilder _text = new();
    private int _count;

    /// <summary>The next file.</summary>
    public string Next()
    {
        _text.Clear();
        Trivia(0);
        foreach (var key in Some(Sections, 6))
        {
            _text.Append(key).Append(':');
            if (key is "statements" && !One(4))
                Statements(random.Next(5));
            else
                Value(0, 3, isItem: false);
            Trivia(0);
        }

        var text = One(8) ? _text.ToString().TrimEnd('\n') : _text.ToString();
        return One(8) ? text.Replace("\n", "\r\n", StringComparison.Ordinal) : text;
    }

    private void Statements(int indent)
    {
        Line(Comment());
        Trivia(2);
        for (var i = random.Next(1, 7); i > 0; i--)
        {
            var line = "\n" + Spaces(indent + 4);
            string[] keys =
            [
                "id: " + (One(12) ? "twice" : $"s{random.Next(10)}-{_count++}"), "said:  " + Date(),
                "party: p", "point: q", "note: >-" + line + "folded" + line + "text",
            ];
            random.Shuffle(keys);
            if (One(3))
            {
                var inBraces = string.Join(" ,", keys.Where(k => k[0] != 'n'));
                Line(Spaces(indent) + "- {" + inBraces + "}" + Comment());
            }
            else
            {
                Statement(indent, keys);
            }

            Trivia(indent);
        }
    }

    private void Statement(int indent, string[] keys)
    {
        for (var i = 0; i < keys.Length; i++)
        {
            if (i > 0)
                Trivia(indent + 2);
            Line(Spaces(i == 0 ? indent : indent + 2) + (i == 0 ? "- " : "") + keys[i]
                + (keys[i][0] == 'n' ? "" : Comment()));
        }
    }

    private void Value(int indent, int depth, bool isItem)
    {
        switch (random.Next(10))
        {
            case 0:
                Line(Blanks() + Brackets(2) + Comment());
                break;
            case 1:
                BlockText(indent);
                break;
            case 2:
                Line(Blanks() + "plain first\n" + Spaces(indent + random.Next(1, 6)) + "second line"
                    + Comment());
                break;
            case 3:
                Line(Comment());
                break;
            case 4 when depth > 0:
                Line(Comment());
                Trivia(indent + 2);
                Map(indent + random.Next(1, 5), depth - 1, sharesLine: false);
                break;
            case 5 when depth > 0:
                Line(Comment());
                Trivia(indent + 2);
                List(indent + (isItem ? 1 : 0) + random.Next(5), depth - 1);
                break;
            case 6:
                Line(" \"dq\n\n" + Spaces(indent + 3) + "dq2\"" + Comment());
                break;
            default:
                Line(Blanks() + Word() + Comment());
                break;
        }
    }

    private void BlockText(int indent)
    {
        var column = indent + random.Next(1, 5);
        string[] keeps = ["", "-", "+", ""];
        Line(Blanks() + (One(2) ? "|" : ">") + keeps[random.Next(4)] + (One(8) ? "  # of the text" : ""));
        for (var i = random.Next(1, 4); i > 0; i--)
        {
            Line(Spaces(column) + (i > 1 && One(6) ? "text" : "deeper  # no comment") + (One(5) ? "  " : ""));
            if (One(5))
                Line(Spaces(random.Next(column + 4)));
        }
    }

    private void Map(int indent, int depth, bool sharesLine)
    {
        foreach (var key in Some(Keys, 5))
        {
            if (!sharesLine)
                Trivia(indent);
            _text.Append(sharesLine ? "" : Spaces(indent)).Append(key).Append(One(8) ? " :" : ":");
            Value(indent, depth, isItem: false);
            sharesLine = false;
        }
    }

    private void List(int indent, int depth)
    {
        for (var i = random.Next(1, 5); i > 0; i--)
        {
            _text.Append(' ', indent).Append('-');
            var gap = random.Next(1, 4);
            if (One(2))
            {
                _text.Append(' ', gap);
                Map(indent + 1 + gap, Math.Max(0, depth - 1), sharesLine: true);
            }
            else if (One(5))
            {
                Line(" - " + Word() + "\n" + Spaces(indent + 2) + "- " + Word());
            }
            else
            {
                Value(indent, depth, isItem: true);
            }

            Trivia(indent);
        }
    }

    private string Brackets(int depth)
    {
        if (depth == 0 || One(3))
            return One(12) ? "\"mul\n          ti\"" : Word().TrimStart('-');
        var overLines = One(6);
        string Break() => !overLines || !One(2) ? (One(3) ? " " : "")
            : (One(3) ? "  # inside" : "") + "\n          ";
        string Item() => Break() + Brackets(depth - 1) + (One(5) ? " " : "");
        if (One(2))
            return "[" + string.Join(One(2) ? ", " : ",", Enumerable.Range(0, random.Next(4)).Select(_ =>
                (One(8) ? "p: " : "") + Item())) + Break() + "]";
        return "{" + Break() + string.Join(One(2) ? ", " : ",", Some(Keys, 4).Select(k =>
            Break() + k + (One(6) ? " : " : ": ") + (One(9) ? "" : Brackets(depth - 1)))) + Break() + "}";
    }

    private void Trivia(int indent)
    {
        while (One(4))
        {
            string[] lines =
            [
                "", "  ", Spaces(Math.Max(0, indent + random.Next(-2, 4))) + $"# own {_count++} ",
                Spaces(indent) + $"# ---- heading {_count++}", Spaces(indent) + "#touching",
            ];
            Line(lines[random.Next(lines.Length)]);
        }
    }

    private string Comment() => One(8) ? Spaces(random.Next(1, 30)) + $" # at the end {_count++}"
        : One(10) ? Spaces(random.Next(1, 4)) : "";

    private string Date() => One(20) ? "soon"
        : $"2024-0{random.Next(1, 4)}" + (One(3) ? "" : $"-0{random.Next(1, 9)}");

    private string Word() => Words[random.Next(Words.Length)];

    private string Blanks() => One(4) ? Spaces(random.Next(1, 4)) : " ";

    private IEnumerable<string> Some(string[] of, int most)
    {
        string[] all = [.. of];
        random.Shuffle(all);
        return all.Take(random.Next(1, most + 1));
    }

    private void Line(string line) => _text.Append(line).Append('\n');

    private static string Spaces(int count) => new(' ', count);

    private bool One(int of) => random.Next(of) == 0;
}
