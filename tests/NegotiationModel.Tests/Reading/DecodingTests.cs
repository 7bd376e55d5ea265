using System.Text;
using NegotiationModel.Findings;
using NegotiationModel.Syntax;
using Xunit;

namespace NegotiationModel.Tests.Reading;

/// <summary>Bytes are read as UTF-8 or not at all.</summary>
public sealed class DecodingTests
{
    [Theory]
    // 41, 42: Latin-1, a surrogate, a cut sequence, an overlong one
    [InlineData("61 3A 20 63 61 66 E9", "not-utf8", "1:7", "6")]
    [InlineData("61 3A 20 31 0A 62 3A 20 ED A0 80", "not-utf8", "2:4", "8")]
    [InlineData("61 3A 20 E2 82", "not-utf8", "1:4", "3")]
    [InlineData("61 3A 20 C0 80", "not-utf8", "1:4", "3")]
    [InlineData("EF BB BF 61 3A 20 E9", "not-utf8", "1:4", "6")]
    [InlineData("61 3A 20 F0 9F 98 80 FF", "not-utf8", "1:6", "7")]
    // 44: other encodings, with a mark and without
    [InlineData("FF FE 61 00", "other-encoding", "1:1", null)]
    [InlineData("FE FF 00 61", "other-encoding", "1:1", null)]
    [InlineData("FF FE 00 00 61 00 00 00", "other-encoding", "1:1", null)]
    [InlineData("00 00 FE FF 00 00 00 61", "other-encoding", "1:1", null)]
    [InlineData("61 00 3A 00", "nul-character", "1:2", "1")]
    public void What_is_not_utf8_is_named_and_located(string bytes, string rule, string place, string? offset)
    {
        var tree = Read(bytes);
        var finding = Assert.Single(tree.Findings);
        Assert.Equal((rule, "f:" + place), (finding.Rule.Name, finding.Place.ToString()));
        Assert.Equal(offset, ((TextData)finding.Data).Values.GetValueOrDefault("offset"));
        Assert.DoesNotContain('\uFFFD', tree.Source.Content);
        Assert.True(tree.Root is null || tree.Root.Entries.IsEmpty);
    }

    [Fact]
    public void A_mark_at_the_start_is_allowed_and_shifts_nothing()
    {
        var tree = Read("EF BB BF 61 3A 20 31");
        Assert.Empty(tree.Findings);
        Assert.Equal("f:1:1", tree.Root!.Entries[0].Key.Place.ToString());
    }

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
