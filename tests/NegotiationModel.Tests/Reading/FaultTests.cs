using NegotiationModel.Findings;
using NegotiationModel.Reporting.Wording;
using NegotiationModel.Syntax;
using NegotiationModel.Text;
using Xunit;

namespace NegotiationModel.Tests.Reading;

/// <summary>
/// One line per way to write a file wrongly: text → rule, place, related place. The numbers are those of the
/// list of hostile input.
/// </summary>
public sealed class FaultTests
{
    public static TheoryData<string, string, string> Faults => new()
    {
        // 1, 5, 8-12: depth, aliases and what belongs to them
        { "? ? ? x", "complex-key", "1:3" },
        { "a: &a [*a]", "anchor", "1:4" },
        { "&x {y: *x}", "anchor", "1:1" },
        { "a:\n  b: &x\n    c: 1", "anchor", "2:6" },
        { "<<: *base", "merge-key", "1:1" },
        { "a: 1\n<<: {x: 2}", "merge-key", "2:1" },
        { "a: *bold*", "alias", "1:4" },
        { "a: *bold* moves on", "alias", "1:4" },
        { "a: [x, *y]", "alias", "1:8" },
        { "a: * x", "needs-quotes", "1:4" },
        { "x: *nope", "alias", "1:4" },
        // 13, 14: keys twice
        { "x: 0\n\nid: 1\nb: 2\nid: 3", "duplicate-key", "5:1 < 3:1" },
        { "id: 1\n\"id\": 2", "duplicate-key", "2:1 < 1:1" },
        { "id: 1\n\"\\u0069d\": 2", "duplicate-key", "2:1 < 1:1" },
        { "a: {x: 1, x: 2}", "duplicate-key", "1:11 < 1:5" },
        // 17-21: brackets and escapes
        { "a: [1, 2\nb: 2", "unclosed-bracket", "1:4 < 2:1" },
        { "p:\n  - tags: [x, y\n    name: n", "unclosed-bracket", "2:11 < 3:5" },
        { "p:\n  - [x, y\n  - [z]", "unclosed-bracket", "2:5 < 3:3" },
        { "p:\n  o: [{n: No}, {l: Low}\n    - {h: High}", "unclosed-bracket", "2:6 < 3:5" },
        { "a: {x: 1, y\nb: 2", "unclosed-bracket", "1:4 < 2:1" },
        { "a: {x: [1, 2}\nb: 2", "unclosed-bracket", "1:8 < 1:13" },
        { "a: [1, 2", "unclosed-bracket", "1:4 < 1:9" },
        { "a: {id: x, note: [sic] y}", "needs-quotes", "1:18" },
        { "a: {note: he [sic] said}", "needs-quotes", "1:14" },
        { "quote: [sic] he said", "needs-quotes", "1:8" },
        { "a: \"\\UFFFFFFFF\"", "bad-escape", "1:5" },
        { "a: \"x \\U00110000\"", "bad-escape", "1:7" },
        { "a: \"\\ud800\"", "bad-escape", "1:5" },
        { "a: \"\\q\"", "bad-escape", "1:5" },
        { "a: 1\nf: \"C:\\dir\"", "bad-escape", "2:7" },
        { "!<>", "tag", "1:1" },
        { "a: !!python/object/apply:os.system [\"id\"]", "tag", "1:4" },
        { "a: !include /etc/passwd", "tag", "1:4" },
        { "a: !!float 1", "tag", "1:4" },
        { "a: ! b", "tag", "1:4" },
        { "%TAG ! \ta: 1", "directive", "1:1" },
        // 23-26: documents
        { "a: 1\n---\nb: 2", "several-documents", "2:1" },
        { "---\na: 1\n---\n", "several-documents", "3:1" },
        { "a: 1\n...\nb: 2", "several-documents", "3:1" },
        { "", "empty-file", "1:1" },
        { "# only a comment\n", "empty-file", "1:1" },
        { "  \n \n", "empty-file", "1:1" },
        { "---\n", "empty-file", "1:1" },
        { "just a text", "root-not-map", "1:1" },
        { "- a\n- b", "root-not-map", "1:1" },
        { "%YAML 9.9\n---\na: 1", "directive", "1:1" },
        { "# c\n%FOO bar\n---\na: 1", "directive", "2:1" },
        // 27-34: everyday slips
        { "a:1\nb: 2", "missing-space", "1:2" },
        { "a:1", "missing-space", "1:2" },
        { "a: 1\nparty:upland", "missing-space", "2:6" },
        { "s:\n  - id: x\n    party:upland\n    point: dam", "missing-space", "3:10" },
        { "s:\n  - id: x\n    position low\n    point: dam", "syntax-error", "3:5" },
        { "s:\n  - id: x\n    position low\n  - id: y", "syntax-error", "3:5" },
        { "s:\n  - id: x\n    position low", "syntax-error", "3:5" },
        { "a: 1\nposition low\nb: 2", "syntax-error", "2:1" },
        { "a:\n\tb: 1", "tab-indentation", "2:1" },
        { "a:\n  b: 1\n\tc: 1", "tab-indentation", "3:1" },
        { "a:\n  b: 1\n  \tc: 1", "tab-indentation", "3:3" },
        { "a: {\n\tb: 1}", "tab-indentation", "2:1" },
        { "quote: He said: no", "needs-quotes", "1:15" },
        { "s:\n  - {id: x, quote: He said: no}", "needs-quotes", "2:27" },
        { "quote: we want #5", "cut-off-value", "1:16" },
        { "quote: we want #", "cut-off-value", "1:16" },
        { "quote: #5", "cut-off-value", "1:8" },
        { "a: {quote: we want #5}", "cut-off-value", "1:20" },
        { "a: foo\n  bar # c\n  baz", "cut-off-value", "2:7" },
        { "{a:1}", "key-without-value", "1:3" },
        { "a: 1\n<<<<<<< HEAD\nb: 1\n=======\nb: 2\n>>>>>>> x", "merge-conflict", "2:1" },
        { "a: @bob", "needs-quotes", "1:4" },
        { "a: `x`", "needs-quotes", "1:4" },
        { "%b: 1", "needs-quotes", "1:1" },
        { "a: %b", "needs-quotes", "1:4" },
        { "a: - b", "needs-quotes", "1:4" },
        { "a: > text", "needs-quotes", "1:4" },
        { "a: |99", "needs-quotes", "1:4" },
        { "a: ]", "needs-quotes", "1:4" },
        { "a: \"No\" said he", "text-after-quote", "1:9" },
        { "a: 'it's'", "text-after-quote", "1:8" },
        { "a: {x: \"y\" z}", "text-after-quote", "1:12" },
        { "a: 1\nb: \"foo\nc: 1\nd: 2", "unclosed-quote", "2:4" },
        { "a: 1\nb: 'foo", "unclosed-quote", "2:4" },
        { "s:\n  - id: \"x\n    party: y\n    note: \"z\"", "unclosed-quote", "2:9" },
        { "s:\n  - {id: a, quote: \"foo}\n  - {id: b, quote: \"bar\"}", "unclosed-quote", "2:20" },
        { "a: 1\n  b: 2", "wrong-indentation", "2:3" },
        { "a:\n    b: 1\n  c: 2", "wrong-indentation", "3:3" },
        { "a: [\nx,\ny]", "wrong-indentation", "2:1" },
        { "b: x #y\n \n  - `", "cut-off-value", "1:6" },
        { ": x", "syntax-error", "1:1" },
        // 45-54: hidden text
        { "a: 1\n\uFEFFb: 2", "misplaced-byte-order-mark", "2:1" },
        { "a: x\0y", "nul-character", "1:5" },
        { "a: \"x\0y\"", "nul-character", "1:6" },
        { "# c\0 hidden: 1", "nul-character", "1:4" },
        { "a: \"x\\0y\"", "control-character", "1:6" },
        { "a: \"\\e[31m\"", "control-character", "1:5" },
        { "a: \"x\\Ny\"", "control-character", "1:6" },
        { "a: x\u0085b: 2", "line-separator", "1:5" },
        { "a: x\u2028b: 2", "line-separator", "1:5" },
        { "a: x\u2029b: 2", "line-separator", "1:5" },
        { "a: \u001b[31m", "control-character", "1:4" },
        { "a: \u0007", "control-character", "1:4" },
        { "a: \u007f", "control-character", "1:4" },
        { "a: \u009b", "control-character", "1:4" },
        { "a: x\u202Ey", "unbalanced-bidi", "1:5" },
        { "a: x\u2066y", "unbalanced-bidi", "1:5" },
        { "a: x\u2069y", "unbalanced-bidi", "1:5" },
        { "a: 1 # x\u202Ey", "unbalanced-bidi", "1:9" },
        { "a: x\u202Ey # \u202C", "unbalanced-bidi", "1:5" },
        { "a: [x\u2066y, z\u2069]", "unbalanced-bidi", "1:6" },
        { "a: \"\\u202E\"", "unbalanced-bidi", "1:4" },
        { "par\u200Bties: 1", "invisible-character", "1:4" },
        { "pa\u00ADr: 1", "invisible-character", "1:3" },
        { "a\u3164: 1", "invisible-character", "1:2" },
        { "\u00A0a: 1", "invisible-character", "1:1" },
        { "a:\n\u00A0\u00A0b: 1", "invisible-character", "2:1" },
        { "a: x\n  \u00A0b: 2", "invisible-character", "2:3" },
        { "a: x\rb", "lone-carriage-return", "1:5" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void A_fault_is_named_and_located(string text, string rule, string place)
    {
        var tree = Read(text);
        var first = tree.Findings.FirstOrDefault();
        Assert.True(first is not null, "nothing found");
        Assert.Equal((rule, place), (first.Rule.Name, PlaceOf(first)));
        Assert.All(tree.Findings, f => Assert.DoesNotContain("{", Unquoted(f), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("s:\n  - id: w\n  - id: x\n    position low\n    point: dam",
        "line 4 has no `:` after `position`; write `position: low`; " +
        "not read: from line 3 to the end of the file")]
    [InlineData("a: 1\nb:\n  c:\n    d: [x\n  e: 1", "'[' opened here is not closed; add ']', or put the " +
        "text in quotes if it is a text; not read: from line 3 to the end of the file")]
    public void A_fault_that_ends_the_reading_says_what_is_lost(string text, string sentence) =>
        Assert.Equal(sentence, ReadingWording.Sentence(Read(text).Findings[^1]));

    [Fact]
    public void Half_a_surrogate_pair_is_refused() =>
        Assert.Equal("control-character", Assert.Single(Read("a: " + (char)0xD800).Findings).Rule.Name);

    public static TheoryData<string> Legal =>
    [
        "a: 1",
        "a: 1\r\nb:\r\n  - x\r\n  - y: z\r\n",
        "range: [0, 120]   # comment",
        "status_quo: none   # comment",
        "kind: numeric       # numeric | ordered | nominal",
        "format: 1 # one",
        "a: x  #comment in a column",
        "a: 'x' #c",
        "a: #\n  b: 1",
        "quote: <<",
        "quote: C# and a#b",
        "a: https://example.org/x:y",
        "a: 12:30:45",
        "a: |\n  text # not: a comment\n\n  [more\nb: 1",
        "a: >-\n  He said: \"no\n  and\" {left\n",
        "a: \"He said: no\"",
        "a: \"two\n  lines\"\nb: 1",
        "a: two\n  lines\nb: 1",
        "a: {b: 1,\n  c: 2}\nd: [1,\n  2,\n]",
        "{\"a\":1}",
        "a: \u2067\u05E9\u05DC\u05D5\u05DD\u2069 \u202B\u05E9\u202C",
        "a: \u05E9\u05DC\u05D5\u05DD \u200F x",
        "a: \"\\ud83d\\ude00 \\u00e9\"",
        "a: 😀\nb: e\u0301",
        "a: x\u00A0y",
        "---\na: 1\n...\n",
        "a:\n- x\n- \n- y",
        "a:\n  text: |\n    \tindented by tab\n",
        "a: x\ty",
        "a: null",
    ];

    [Theory]
    [MemberData(nameof(Legal))]
    public void What_is_legal_stays_legal(string text)
    {
        var tree = Read(text);
        Assert.Empty(tree.Findings.Select(f => $"{f.Place} {ReadingWording.Sentence(f)}"));
        Assert.NotNull(tree.Root);
    }

    [Fact]
    public void Messages_say_the_way_out()
    {
        Assert.Equal("`*bold*` reads as an alias, and aliases are not supported; quote the text: '*bold*', " +
            "or write out what it stands for", Message("a: *bold*"));
        Assert.Equal("the value is cut off at `#5`; put the text in quotes: 'we want #5', " +
            "or put a space after # to make it a comment", Message("quote: we want #5"));
        Assert.Equal("'[' opened here is not closed; add ']', or put the text in quotes if it is a text",
            Message("a: [1, 2"));
        Assert.Equal("`:` has a meaning of its own in YAML; put the text in quotes: 'He said: no'",
            Message("quote: He said: no"));
        Assert.Equal("missing space after ':' in `party:upland`; write `party: upland`",
            Message("a: 1\nparty:upland"));
    }

    private static string Message(string text) => ReadingWording.Sentence(Read(text).Findings[0])!;

    // Slots that nothing filled would show.
    private static string Unquoted(Finding finding)
    {
        var sentence = ReadingWording.Sentence(finding);
        Assert.NotNull(sentence);
        foreach (var value in ((TextData)finding.Data).Values.Values.Where(v => v.Length > 0))
            sentence = sentence.Replace(value, "", StringComparison.Ordinal);
        return sentence;
    }

    private static string PlaceOf(Finding finding)
    {
        var place = FormattableString.Invariant($"{finding.Place.Line}:{finding.Place.Column}");
        return finding.Related.IsEmpty
            ? place
            : FormattableString.Invariant($"{place} < {finding.Related[0].Line}:{finding.Related[0].Column}");
    }

    private static SyntaxTree Read(string text) =>
        YamlReader.Read(new SourceText("scenario.yaml", text), new ReadingLimits());
}
