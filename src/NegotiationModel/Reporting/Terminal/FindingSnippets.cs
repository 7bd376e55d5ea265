using System.Globalization;
using NegotiationModel.Analysis;
using NegotiationModel.Findings;
using NegotiationModel.Reporting.Sections;
using NegotiationModel.Text;

namespace NegotiationModel.Reporting.Terminal;

/// <summary>A finding with the line it is about, a caret below the place, and the related places.</summary>
internal sealed class FindingSnippets(AnalysisResult result, TextOptions options)
{
    private readonly FindingTexts _texts = new(result);
    private readonly Dictionary<string, SourceText> _files =
        result.Files.ToDictionary(f => f.Path, StringComparer.Ordinal);

    // On a line of their own or between visible ones: words that the audience may not see.
    private readonly HashSet<(string File, int Line)> _hiddenLines =
        [.. result.Hidden.SelectMany(p =>
            Enumerable.Range(p.Line, p.EndLine - p.Line + 1).Select(line => (p.File, line)))];

    public void Write(TerminalLines lines, Finding finding)
    {
        lines.Blank();
        var level = FindingSection.Level(finding.Rule.Level);
        var head =
            TerminalText.Styled($"{level} {finding.Rule.Id}", StyleOf(finding.Rule.Level), options.Color);
        var message =
            lines.Layout(_texts.Sentence(finding), lines.Columns - level.Length - finding.Rule.Id.Length - 3);
        var below = new string(' ', level.Length + finding.Rule.Id.Length + 3);
        for (var i = 0; i < message.Count; i++)
            lines.Ready((i == 0 ? head + ": " : below) + message[i]);
        Snippet(lines, finding.Place, "-->", StyleOf(finding.Rule.Level));
        foreach (var place in OtherPlaces(finding))
            Snippet(lines, place, "see", TerminalStyle.Cyan);
    }

    private static IEnumerable<Place> OtherPlaces(Finding finding) =>
        finding.Related.Concat(finding.Evidence.Select(e => e.Place)).Where(p => p != finding.Place)
            .Distinct().Take(8);

    private void Snippet(TerminalLines lines, Place place, string sign, TerminalStyle style)
    {
        lines.Cut("  " + sign + " " + place);
        if (_hiddenLines.Contains((place.File, place.Line))
            || !_files.TryGetValue(place.File, out var file)
            || file.Line(place.Line) is not { Length: > 0 } text)
            return;
        var number = place.Line.ToString(CultureInfo.InvariantCulture);
        var margin = new string(' ', number.Length + 2);
        var (shown, before, marked) = Window(text, place, lines.Columns - margin.Length - 3);
        lines.Ready($" {number} | {shown}");
        lines.Ready(
            margin + "| " + new string(' ', before)
            + TerminalText.Styled(new string('^', marked), style, options.Color));
    }

    // A long line is cut on the left as well, so that the caret stays in sight.
    private static (string Shown, int Before, int Marked) Window(string text, Place place, int columns)
    {
        var start = Math.Clamp(place.Column - 1, 0, text.Length);
        var end = place.EndLine == place.Line ? Math.Clamp(place.EndColumn - 1, start, text.Length)
            : text.Length;
        var from = 0;
        while (from < start && TerminalText.Width(TerminalText.Encode(text[from..start])) > columns / 2)
            from += char.IsHighSurrogate(text[from]) && from + 1 < start ? 2 : 1;
        var lead = from > 0 ? "…" : "";
        var shown = TerminalText.Truncate(lead + TerminalText.Encode(text[from..]), columns);
        var before = TerminalText.Width(lead + TerminalText.Encode(text[from..start]));
        var marked = Math.Max(1, TerminalText.Width(TerminalText.Encode(text[start..end])));
        return (shown, before, Math.Min(marked, Math.Max(1, columns - before)));
    }

    private static TerminalStyle StyleOf(FindingLevel level) => level switch
    {
        FindingLevel.Error => TerminalStyle.Red,
        FindingLevel.Warning => TerminalStyle.Yellow,
        _ => TerminalStyle.Cyan,
    };
}
