using System.Globalization;
using NegotiationModel.Syntax;
using NegotiationModel.Text;
using Xunit;

namespace NegotiationModel.Tests.Reading;

/// <summary>
/// What the tree holds: values as text, places to the character, and after a fault only what was whole.
/// </summary>
public sealed class TreeTests
{
    [Theory]
    [InlineData("a: 1  # c", "1@1:4-1:5")]
    [InlineData("a: 'x y' # c", "x y@1:4-1:9")]
    [InlineData("a: \"q\\u0069\"", "qi@1:4-1:13")]
    [InlineData("a:\nb: 1", "@1:3-1:3")]
    [InlineData("a:   \nb: 1", "@1:3-1:3")]
    [InlineData("a: |\n  x\n  y\n\n\n# c\nb: 1", "x\ny\n@1:4-3:4")]
    [InlineData("a: x\n  y\n\nb: 1", "x y@1:4-2:4")]
    [InlineData("a: x\r\nb: 1\r\n", "x@1:4-1:5")]
    [InlineData("a: NO", "NO@1:4-1:6")]
    [InlineData("a: 010", "010@1:4-1:7")]
    [InlineData("a: ~", "~@1:4-1:5")]
    [InlineData("a: 😀 x", "😀 x@1:4-1:8")]
    [InlineData("a: [x, {y: z}] # c", "[x,{y:z}]@1:4-1:15")]
    [InlineData("a: [x: y, z]", "[{x:y},z]@1:4-1:13")]
    [InlineData("a:\n- x\n- y: z\n  w:\n\nb: 1", "[x,{y:z,w:}]@2:1-4:5")]
    [InlineData("a:\n  b: c\n  # d\n\ne: 1", "{b:c}@2:3-2:7")]
    public void The_first_value_and_its_place(string text, string expected)
    {
        var tree = Read(text);
        Assert.Empty(tree.Findings);
        var value = tree.Root!.Entries[0].Value;
        var place = value.Place;
        Assert.Equal(expected, string.Create(CultureInfo.InvariantCulture,
            $"{Show(value)}@{place.Line}:{place.Column}-{place.EndLine}:{place.EndColumn}"));
    }

    [Theory]
    // The sections keep what is complete; the statement with the fault is not half there.
    [InlineData("a: 1\nb: [x, y\nc: 2", "{a:1}")]
    [InlineData("a:\n  - {id: x}\n  - id: y\n    q: He: no: x\nb: 1", "{a:[{id:x}]}")]
    [InlineData("a:\n  x: {t: 1}\n  y:\n    t: \"2\n    u: 3\n", "{a:{x:{t:1}}}")]
    [InlineData("a: {x: 1, y: *z}\nb: 2", "{}")]
    [InlineData("a: 1\n---\nb: 2", "{a:1}")]
    // A forbidden character: nothing of its line or behind it, nor the value before that might have gone on.
    [InlineData("a: 1\nb: 2\n# \0\nc: 3", "{a:1}")]
    [InlineData("a: 1\nb: '2'\n# \0\nc: 3", "{a:1,b:2}")]
    [InlineData("s:\n  - id: x\n  - id: y\n    n: \u001b\n  - id: z", "{s:[{id:x}]}")]
    [InlineData("a: 1\n<<<<<<< HEAD\nb: 1", "{}")]
    // Faults that are no syntax errors.
    [InlineData("a: 1\na: 2\nb: 3", "{a:1,b:3}")]
    [InlineData("a: x #5\nb: 3", "{a:x,b:3}")]
    [InlineData("a\u200B: 1\nb: 3", "{b:3}")]
    public void After_a_fault_what_was_whole_is_kept(string text, string expected)
    {
        var tree = Read(text);
        Assert.NotEmpty(tree.Findings);
        Assert.Equal(expected, tree.Root is null ? null : Show(tree.Root));
    }

    [Fact]
    public void Quotes_are_remembered()
    {
        var entries = Read("a: null\nb: 'null'\nc: |\n  null\nd:\ne: ''").Root!.Entries;
        Assert.Equal([true, false, false, true, false], entries.Select(e => ((YamlScalar)e.Value).IsPlain));
        Assert.Equal([false, false, false, true, false],
            entries.Select(e => ((YamlScalar)e.Value).IsMissing));
    }

    private static string Show(YamlNode node) => node switch
    {
        YamlScalar scalar => scalar.Value,
        YamlList list => $"[{string.Join(',', list.Items.Select(Show))}]",
        YamlMap map => $"{{{string.Join(',', map.Entries.Select(e => $"{e.Key.Value}:{Show(e.Value)}"))}}}",
        _ => "?",
    };

    private static SyntaxTree Read(string text) =>
        YamlReader.Read(new SourceText("f", text), new ReadingLimits());
}
