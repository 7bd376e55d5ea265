using NegotiationModel.Text;
using Xunit;

namespace NegotiationModel.Tests.Reading;

public sealed class CanonicalTextTests
{
    [Theory]
    [InlineData("\u00E9tat", "e\u0301tat")]
    [InlineData("\u1EBF", "e\u0302\u0301")]
    [InlineData("\u1EBF", "\u00EA\u0301")]
    [InlineData("\u1E69", "s\u0307\u0323")]
    [InlineData("\u1E69", "s\u0323\u0307")]
    [InlineData("\u03AE \u0439", "\u03B7\u0301 \u0438\u0306")]
    [InlineData("\u0623\u0625\u0622\u0624\u0626",
        "\u0627\u0654\u0627\u0655\u0627\u0653\u0648\u0654\u064A\u0654")]
    [InlineData("\uFB2A\uFB4B", "\u05E9\u05C1\u05D5\u05B9")]
    [InlineData("\u05E9\u05BC\u05C1", "\u05E9\u05C1\u05BC")]
    [InlineData("\uAC00\uAC01\uD7A3", "\u1100\u1161\u1100\u1161\u11A8\u1112\u1175\u11C2")]
    [InlineData("\u304C\u30D1", "\u304B\u3099\u30CF\u309A")]
    [InlineData("\u212B\u2126\u212A", "A\u030A\u03A9K")]
    public void Two_spellings_of_one_text_are_one(string joined, string apart) =>
        Assert.Equal(CanonicalText.Fold(joined), CanonicalText.Fold(apart));

    [Theory]
    [InlineData("\u00E9", "e")]
    [InlineData("\u00E9", "\u00E8")]
    [InlineData("e\u0301a", "ea\u0301")]
    [InlineData("\u0623", "\u0627")]
    [InlineData("\u00F8", "o")]
    public void Different_letters_stay_different(string one, string other) =>
        Assert.NotEqual(CanonicalText.Fold(one), CanonicalText.Fold(other));

    [Theory]
    [InlineData("plain text")]
    [InlineData("\u05E9\u05DC\u05D5\u05DD \u6C34 \ud83d\ude00 \ud800")]
    public void Other_text_stays_as_it_is(string text) => Assert.Equal(text, CanonicalText.Fold(text));
}
