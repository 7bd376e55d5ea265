using System.Text;
using NegotiationModel.Analysis.Guides;
using Xunit;

namespace NegotiationModel.Tests.Rules;

public sealed class MarkedTextTests
{
    [Theory]
    [InlineData("plain: é", "plain: é")]
    [InlineData("a⟨U+0000⟩b", "a\0b")]
    [InlineData("⟨U+202E⟩", "\u202E")]
    [InlineData("⟨U+1F600⟩", "😀")]
    [InlineData("x⟨[ × 3⟩⟨] × 2⟩", "x[[[]]")]
    [InlineData("⟨a, × 2⟩ b", "a,a, b")]
    public void A_mark_stands_for_text(string marked, string text) =>
        Assert.Equal(text, Encoding.UTF8.GetString(MarkedText.Bytes(marked)));

    [Fact]
    public void A_mark_stands_for_a_byte() =>
        Assert.Equal<byte>([0x43, 0xE9, 0xFF], MarkedText.Bytes("C⟨E9⟩⟨FF⟩"));

    [Theory]
    [InlineData("⟨")]
    [InlineData("⟨⟩")]
    [InlineData("⟨word⟩")]
    [InlineData("⟨word × many⟩")]
    public void Anything_else_is_our_mistake(string marked) =>
        Assert.Throws<FormatException>(() => MarkedText.Bytes(marked));
}
