using System.Text;

namespace NegotiationModel.Reporting.Terminal;

/// <summary>
/// Collects lines for a terminal of a certain width; every text goes through <see cref="TerminalText"/>.
/// </summary>
internal sealed class TerminalLines(TextOptions options)
{
    private const int LeastWidth = 40;
    private const string Ellipsis = " …";
    private readonly List<string> _lines = [];

    /// <summary>Columns of a line.</summary>
    public int Columns { get; } = Math.Max(LeastWidth, options.Width);

    /// <summary>Lines so far.</summary>
    public IReadOnlyList<string> All => _lines;

    public void Blank()
    {
        if (_lines.Count > 0 && _lines[^1].Length > 0)
            _lines.Add("");
    }

    /// <summary>One line as it is, cut at the width.</summary>
    public void Cut(string text, TerminalStyle style = TerminalStyle.Plain) =>
        _lines.Add(TerminalText.Styled(
            TerminalText.Truncate(TerminalText.Encode(text), Columns), style, options.Color));

    /// <summary>A line that is already encoded and laid out.</summary>
    public void Ready(string encoded) => _lines.Add(encoded.TrimEnd(' '));

    /// <summary>
    /// A line of the report, wrapped; the first line behind <paramref name="lead"/>, the others below its
    /// end.
    /// </summary>
    public void Wrap(ReportLine line, string lead = "") =>
        Add(Layout(line, Columns - TerminalText.Width(lead)), lead);

    /// <summary>The same, but at most <paramref name="most"/> lines.</summary>
    public void WrapAtMost(ReportLine line, string lead, int most)
    {
        var lines = Layout(line, Columns - TerminalText.Width(lead));
        if (lines.Count > most)
        {
            lines = Layout(line, Columns - TerminalText.Width(lead) - Ellipsis.Length).GetRange(0, most);
            lines[^1] += Ellipsis;
        }

        Add(lines, lead);
    }

    /// <summary>A line of the report as lines of at most <paramref name="columns"/> columns.</summary>
    public List<string> Layout(ReportLine line, int columns)
    {
        var lines = new List<string>();
        var current = new StringBuilder();
        var used = 0;
        foreach (var word in Words(line))
        {
            var width = Math.Min(word.Sum(p => TerminalText.Width(p.Text)), columns);
            if (used > 0 && used + 1 + width > columns)
            {
                lines.Add(current.ToString());
                current.Clear();
                used = 0;
            }

            if (used > 0)
            {
                current.Append(' ');
                used++;
            }

            AppendWord(current, word, columns);
            used += width;
        }

        if (used > 0 || lines.Count == 0)
            lines.Add(current.ToString());
        return lines;
    }

    private void AppendWord(StringBuilder current, List<(string Text, TerminalStyle Style)> word, int columns)
    {
        var room = columns;
        foreach (var (text, style) in word)
        {
            var piece = TerminalText.Truncate(text, room);
            current.Append(TerminalText.Styled(piece, style, options.Color));
            room -= TerminalText.Width(piece);
            if (room <= 0)
                return;
        }
    }

    public override string ToString() => string.Concat(_lines.Select(l => l + "\n"));

    private void Add(List<string> lines, string lead)
    {
        var below = new string(' ', TerminalText.Width(lead));
        for (var i = 0; i < lines.Count; i++)
            _lines.Add(((i == 0 ? lead : below) + lines[i]).TrimEnd(' '));
    }

    /// <summary>What lies between two spaces; a word may hold pieces of several styles.</summary>
    private static IEnumerable<List<(string Text, TerminalStyle Style)>> Words(ReportLine line)
    {
        var word = new List<(string Text, TerminalStyle Style)>();
        foreach (var span in line.Spans)
        {
            var text = span.Style == SpanStyle.Code ? "`" + span.Text + "`" : span.Text;
            var parts = TerminalText.Encode(text).Split(' ');
            for (var i = 0; i < parts.Length; i++)
            {
                if (i > 0 && word.Count > 0)
                {
                    yield return word;
                    word = [];
                }

                if (parts[i].Length > 0)
                    word.Add((parts[i], StyleOf(span.Style)));
            }
        }

        if (word.Count > 0)
            yield return word;
    }

    private static TerminalStyle StyleOf(SpanStyle style) => style switch
    {
        SpanStyle.Strong or SpanStyle.Anchor => TerminalStyle.Bold,
        SpanStyle.Reference or SpanStyle.Link => TerminalStyle.Cyan,
        _ => TerminalStyle.Plain,
    };
}
