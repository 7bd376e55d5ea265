using System.Text;
using NegotiationModel.Findings;
using NegotiationModel.Syntax;
using Xunit;

namespace NegotiationModel.Tests.Reading;

/// <summary>Bytes are read as UTF-8 or not at all; more cases stand in <c>Hostile</c>, part B.</summary>
public sealed class DecodingTests
{
    [Theory]
    [InlineData("61 3A 20 63 61 66 E9", "E9", "6")]
    [InlineData("EF BB BF 61 3A 20 C3", "C3", "6")]
    public void A_byte_that_is_no_utf8_is_named_with_its_offset_in_the_file(
        string hex, string bad, string offset)
    {
        var tree = Read(hex);
        var values = ((TextData)Assert.Single(tree.Findings).Data).Values;
        Assert.Equal((bad, offset), (values["byte"], values["offset"]));
        Assert.Null(tree.Root);
    }

    [Fact]
    public void A_NUL_is_named_with_its_offset_in_the_file() =>
        Assert.Equal("1", ((TextData)Assert.Single(Read("61 00 3A 00").Findings).Data).Values["offset"]);

    [Fact]
    public void A_mark_at_the_start_shifts_nothing() =>
        Assert.Equal("f:1:1", Read("EF BB BF 61 3A 20 31").Root!.Entries[0].Key.Place.ToString());

    [Fact]
    public void Text_of_every_script_survives()
    {
        const string text = "a: Ελληνικά\nb: 水\nc: שלום\nd: 😀";
        var tree = YamlReader.Read("f", Encoding.UTF8.GetBytes(text), new ReadingLimits());
        Assert.Empty(tree.Findings);
        Assert.Equal((string[])["Ελληνικά", "水", "שלום", "😀"],
            tree.Root!.Entries.Select(e => ((YamlScalar)e.Value).Value), StringComparer.Ordinal);
    }

    private static SyntaxTree Read(string hex) =>
        YamlReader.Read("f", Convert.FromHexString(hex.Replace(" ", "", StringComparison.Ordinal)),
            new ReadingLimits());
}
