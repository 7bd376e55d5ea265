using NegotiationModel.Reporting.Wording;
using NegotiationModel.Syntax;
using NegotiationModel.Text;
using Xunit;

namespace NegotiationModel.Tests.Reading;

/// <summary>
/// What a fault of reading says, and what is no fault. The table of faults stands in <c>Hostile</c>.
/// </summary>
public sealed class FaultTests
{
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
        Assert.Equal("':' has a meaning of its own in YAML; put the text in quotes: 'He said: no'",
            Message("quote: He said: no"));
        Assert.Equal("the value is cut off at `#5`; put the text in quotes: 'we want #5', " +
            "or put a space after # to make it a comment", Message("a: {quote: we want #5}"));
        Assert.Equal("'[' has a meaning of its own in YAML; put the text in quotes: 'he [sic, no] said'",
            Message("a: {note: he [sic, no] said, b: c}"));
        Assert.Equal("`*y` reads as an alias, and aliases are not supported; quote the text: '*y', " +
            "or write out what it stands for", Message("a: [x, *y]"));
        Assert.Equal("`&a` reads as an anchor, and anchors are not supported; leave it out",
            Message("a: &a [x]"));
        Assert.Equal("`!file` reads as a tag, and tags are not supported; leave it out, or quote the " +
            "text: '!file x'", Message("a: !file x"));
        Assert.Equal("missing space after ':' in `party:upland`; write `party: upland`",
            Message("a: 1\nparty:upland"));
    }

    [Theory]
    [InlineData("a: {b: *Never* again, c: x}", "'*Never* again', or")]
    [InlineData("a: {b: !now it is, c: x}", "'!now it is'")]
    [InlineData("a: [&more to follow]", "'&more to follow'")]
    [InlineData("a: [x, *y, z]", "'*y', or")]
    [InlineData("a: *Never, never*", "'*Never, never*', or")]
    public void A_message_quotes_the_value_and_not_its_neighbours(string text, string quoted) =>
        Assert.Contains("quote the text: " + quoted, Message(text), StringComparison.Ordinal);

    private static string Message(string text) => ReadingWording.Sentence(Read(text).Findings[0])!;

    private static SyntaxTree Read(string text) =>
        YamlReader.Read(new SourceText("scenario.yaml", text), new ReadingLimits());
}
