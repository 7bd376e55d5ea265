using System.Globalization;
using System.Text;
using System.Text.Json;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using NegotiationModel.Analysis;
using NegotiationModel.Reporting;
using NegotiationModel.Tests.Binding;
using Xunit;
using MarkdownParagraph = Markdig.Syntax.ParagraphBlock;

namespace NegotiationModel.Tests.Reading.Hostile;

/// <summary>
/// Hostile input B 55: strings that break programs, each as the quote and the tag of a statement, through
/// reading and every report format, and read out of it again.
/// </summary>
public sealed class NaughtyStringTests
{
    private const string Data = "naughty-strings/blns.json";

    private const string Head = """
        format: 1
        scenario: naughty
        title: Naughty strings
        as_of: 2024-06-30
        parties: {a: {name: A}}
        points: {p: {title: P, kind: nominal, options: [x, y]}}
        accounts: {press: {title: Press}}
        statements:

        """;

    private static readonly MarkdownPipeline Pipeline =
        new MarkdownPipelineBuilder().UseAdvancedExtensions().UseEmojiAndSmiley().Build();

    [FactWithSharedData(Data)]
    public void A_string_is_read_exactly_or_refused_for_a_reason()
    {
        foreach (var text in Strings())
        {
            var found = Binder.Bind(Rewritten(Scenario([text]))).Findings.Select(f => f.Rule.Name).ToList();
            if (Refusal(text) is { } refusal)
                Assert.Contains(refusal, found);
            else
                Assert.Empty(found);
        }
    }

    [FactWithSharedData(Data)]
    public void Every_string_comes_back_from_every_report()
    {
        var texts = Strings().Where(t => Refusal(t) is null).ToList();
        Assert.True(texts.Count > 400);
        var result = new NegotiationAnalyzer().Analyze(ScenarioFiles.FromTexts(
            new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["scenario.yaml"] = Rewritten(Scenario(texts)),
            }));
        Assert.Equal(texts, result.Scenario!.Statements.Select(s => s.Quote));
        Assert.Equal(texts, FromJson(result));
        Assert.Equal(texts.Select(Shown), FromMarkdown(result));
        Assert.Equal(texts.Select(Shown), FromText(result));
    }

    // Whatever writes files anew takes its place here: what it makes of a file must read as the file did.
    private static string Rewritten(string scenario) => scenario;

    private static string[] Strings() =>
        JsonSerializer.Deserialize<string[]>(File.ReadAllText(SharedData.At(Data)))!;

    private static string Scenario(List<string> texts)
    {
        var yaml = new StringBuilder(Head);
        for (var i = 0; i < texts.Count; i++)
        {
            var quoted = Quoted(texts[i]);
            yaml.Append(CultureInfo.InvariantCulture, $"  - {{id: s{i:D4}, party: a, point: p, position: x, ")
                .Append(CultureInfo.InvariantCulture, $"account: press, said: 2024-01-01, channel: public,\n")
                .Append(CultureInfo.InvariantCulture, $"     quote: {quoted}, tags: [{quoted}]}}\n");
        }

        return yaml.ToString();
    }

    // Raw as far as YAML allows; line ends and tabs as escapes.
    private static string Quoted(string text) => "\"" + text.Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal)
        .Replace("\r", "\\r", StringComparison.Ordinal).Replace("\t", "\\t", StringComparison.Ordinal) + "\"";

    // What the list of hostile input asks for, written down once more without the code under test.
    private static string? Refusal(string text)
    {
        foreach (var c in text)
        {
            if (c is '\uFEFF')
                return "misplaced-byte-order-mark";
            if (c is '\u0085' or '\u2028' or '\u2029')
                return "line-separator";
            if (char.IsControl(c) && c is not ('\t' or '\n' or '\r'))
                return "control-character";
        }

        var open = text.Count(c => c is '\u202A' or '\u202B' or '\u202D' or '\u202E' or '\u2066' or '\u2067'
            or '\u2068');
        return open != text.Count(c => c is '\u202C' or '\u2069') ? "unbalanced-bidi" : null;
    }

    // As people see it: on one line, what controls the reading order as its code.
    private static string Shown(string text)
    {
        var shown = string.Concat(text.Replace("\r\n", " ", StringComparison.Ordinal).Replace('\n', ' ')
            .EnumerateRunes().Select(r => VisibleText.IsHidden(r) ? VisibleText.Code(r) : r.ToString()));
        return string.Join(' ', shown.Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    private static List<string> FromJson(AnalysisResult result)
    {
        using var json = JsonDocument.Parse(JsonReport.Write(result));
        return
        [
            .. json.RootElement.GetProperty("statements").EnumerateArray()
                .Select(s => s.GetProperty("tags").EnumerateArray().Single().GetString()!),
        ];
    }

    private static List<string> FromMarkdown(AnalysisResult result)
    {
        var register = ReportBuilder.Build(result).Only(["register"]);
        return
        [
            .. Markdown.Parse(MarkdownReport.Write(register), Pipeline).Descendants<MarkdownParagraph>()
                .Select(TextOf).Where(t => t.StartsWith('“')).Select(t => Trimmed(t[1..^1])),
        ];
    }

    private static string TextOf(MarkdownParagraph block) => string.Concat(block.Inline!.Select(i => i switch
    {
        LiteralInline literal => literal.Content.ToString(),
        HtmlEntityInline entity => entity.Transcoded.ToString(),
        _ => $"⟨{i.GetType().Name}⟩",
    }));

    private static IEnumerable<string> FromText(AnalysisResult result)
    {
        foreach (var statement in result.Scenario!.Statements)
        {
            var report = ShowReport.Build(result, ShownKind.Statement, statement.Id)!;
            var text = TextReport.Report(report, new TextOptions { Width = 10_000 });
            var line = text.Split('\n').Single(l => l.Contains('“', StringComparison.Ordinal)
                && l.TrimEnd().EndsWith('”') && !l.Contains("Tags:", StringComparison.Ordinal));
            var start = line.IndexOf('“', StringComparison.Ordinal) + 1;
            yield return Trimmed(line[start..line.LastIndexOf('”')]);
        }
    }

    private static string Trimmed(string text) =>
        string.Join(' ', text.Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
