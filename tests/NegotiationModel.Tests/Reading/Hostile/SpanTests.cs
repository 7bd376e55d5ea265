using System.Globalization;
using NegotiationModel.Syntax;
using NegotiationModel.Text;
using Xunit;

namespace NegotiationModel.Tests.Reading.Hostile;

/// <summary>
/// Hostile input A 40: from a node to its place, from the place (line and column in UTF-16 units, as editors
/// count) back to the text, and from that text to the same node again.
/// </summary>
public sealed class SpanTests
{
    private const string EveryWidth = """
        😀: e\u0301 😀 x
        "k😀\u0301": [😀😀, {é: "😀\t\"x\"", ש: 'it''s 😀'}, ﷺ]
        block: |
          😀 one
            e\u0301 two

          three
        folded: >-
          😀 one
          two
        plain: 😀 goes
          on é
        list:
          - 😀: 1
            ש: "two
              lines 😀"
          - - é
            - x: y # 😀
        """;

    public static TheoryData<string> Names => [.. Texts().Select(t => t.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_place_leads_back_to_the_same_text_and_node(string name)
    {
        var text = Texts().Single(t => string.Equals(t.Name, name, StringComparison.Ordinal)).Text;
        var tree = ReadingLaws.Check(text);
        Assert.False(HasFault(tree));
        var nodes = Nodes(tree.Root!).ToList();
        Assert.True(nodes.Count > 4);
        foreach (var node in nodes.Where(n => n is not YamlScalar { IsMissing: true }))
        {
            var place = node.Place;
            var start = Offset(text, place.Line, place.Column);
            var end = Offset(text, place.EndLine, place.EndColumn);
            Assert.Equal((node.Span.Start, node.Span.End), (start, end));
            Assert.Equal(Show(node), Show(ReadAlone(text[start..end], place.Column)));
        }
    }

    [Fact]
    public void A_file_with_CRLF_reads_like_one_with_LF()
    {
        foreach (var (_, text) in SampleFiles.All)
        {
            var other = ReadingLaws.Check(text.Replace("\n", "\r\n", StringComparison.Ordinal));
            Assert.Equal(Places(ReadingLaws.Check(text)), Places(other));
        }
    }

    private static IEnumerable<(string Name, string Text)> Texts()
    {
        var wide = EveryWidth.Replace("\\u0301", "\u0301", StringComparison.Ordinal);
        foreach (var (name, text) in SampleFiles.All.Append(("every width", wide)))
        {
            yield return (name, text);
            yield return (name + ", CRLF", text.Replace("\n", "\r\n", StringComparison.Ordinal));
        }

        // The parser takes a lone CR for the end of a line; lines are counted as git and editors count them.
        yield return ("CR only", "😀: e\u0301\rb: [😀, x]\rc: {d: '😀'}\re: f");
    }

    // Split at LF and nothing else: no code in common with what is tested.
    private static int Offset(string text, int line, int column) =>
        text.Split('\n').Take(line - 1).Sum(l => l.Length + 1) + column - 1;

    // Where it stood, since the lines of a block have to stand below each other.
    private static YamlNode ReadAlone(string text, int column)
    {
        if (column == 1 && ReadingLaws.Check(text + "\n") is { Root: { } whole } file && !HasFault(file))
            return whole;
        var tree = ReadingLaws.Check("k:\n" + new string(' ', Math.Max(column - 1, 1)) + text + "\n");
        Assert.False(HasFault(tree));
        return Assert.Single(tree.Root!.Entries).Value;
    }

    private static bool HasFault(SyntaxTree tree) =>
        tree.Findings.Any(f => f.Rule != TextRules.LoneCarriageReturn);

    private static IEnumerable<YamlNode> Nodes(YamlNode node) => node switch
    {
        YamlMap map => map.Entries.SelectMany(e => Nodes(e.Key).Concat(Nodes(e.Value))).Prepend(map),
        YamlList list => list.Items.SelectMany(Nodes).Prepend(list),
        _ => [node],
    };

    private static string Show(YamlNode node) => node switch
    {
        YamlScalar scalar => $"<{scalar.Value}>",
        YamlList list => $"[{string.Join(',', list.Items.Select(Show))}]",
        YamlMap map => $"{{{string.Join(',', map.Entries.Select(e => Show(e.Key) + Show(e.Value)))}}}",
        _ => "?",
    };

    private static string[] Places(SyntaxTree tree) =>
    [
        .. Nodes(tree.Root!).OfType<YamlScalar>()
            .Select(s => string.Create(CultureInfo.InvariantCulture, $"{s.Place} {s.Value}")),
    ];
}
