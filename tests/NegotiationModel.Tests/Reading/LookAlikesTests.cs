using NegotiationModel.Text;
using Xunit;

namespace NegotiationModel.Tests.Reading;

public sealed class LookAlikesTests
{
    [Theory]
    [InlineData("Alice", "\u0410lice")]
    [InlineData("\u041E\u041E\u041D", "OOH")]
    [InlineData("caf\u00E9", "cafe\u0301")]
    [InlineData("Upland", "Up\u200Bland")]
    [InlineData("Upland", "Up\u00ADland")]
    [InlineData("Delta Province", "Delta\u00A0 Province")]
    [InlineData("\uFF35pland", "Upland")]
    [InlineData("Draft I", "Draft 1")]
    [InlineData("People\u2019s party \u2013 left", "People's party - left")]
    [InlineData("\u0639\u0644\u064A", "\u0639\u0644\u06CC")]
    [InlineData("\u0645\u0635\u0631", "\u0645\u0640\u0635\u0631")]
    [InlineData("\u0635\u05D4\u05F4\u05DC", "\u0635\u05D4\"\u05DC")]
    [InlineData("\u0661", "\u06F1")]
    public void What_looks_alike_is_alike(string one, string other) =>
        Assert.Equal(LookAlikes.Skeleton(one), LookAlikes.Skeleton(other));

    [Theory]
    [InlineData("Upland", "Lowland")]
    [InlineData("Upland", "upland")]
    [InlineData("caf\u00E9", "cafe")]
    [InlineData("Draft 1", "Draft 2")]
    [InlineData("\u05D0\u05D1", "\u05D0\u05D2")]
    public void What_does_not_is_not(string one, string other) =>
        Assert.NotEqual(LookAlikes.Skeleton(one), LookAlikes.Skeleton(other));
}
