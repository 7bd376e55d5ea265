using NegotiationModel.Coders;
using Xunit;

namespace NegotiationModel.Tests.Coders;

public sealed class LocatorTests
{
    [Theory]
    [InlineData("3", "3")]
    [InlineData("par. 3", "3")]
    [InlineData("Para 3", "3")]
    [InlineData("paragraph 12", "12")]
    [InlineData("paras 3-5", "3 4 5")]
    [InlineData("§3", "3")]
    [InlineData("§§ 3–5, 7 and 9", "3 4 5 7 9")]
    [InlineData("¶ 3", "3")]
    [InlineData("P03", "3")]
    [InlineData("p. 3", "3")]
    [InlineData("§5, correction", "5")]
    [InlineData("par. 3 (at the end)", "3")]
    [InlineData("Abs. 4", "4")]
    [InlineData("פסקה 3", "3")]
    [InlineData("فقرة ٣، ٥", "3 5")]
    public void A_place_names_paragraphs_by_number(string at, string numbers) =>
        Assert.Equal(numbers, string.Join(' ', Locator.Read(at)!.Numbers));

    [Theory]
    [InlineData("")]
    [InlineData("annex")]
    [InlineData("annex 3")]
    [InlineData("p. 3, line 7")]
    [InlineData("p. 3, par. 2")]
    [InlineData("§ 3.2")]
    [InlineData("3a")]
    [InlineData("12:30")]
    [InlineData("pp. 3-5")]
    [InlineData("5-3")]
    [InlineData("1-100000")]
    [InlineData("99999999999999999999")]
    [InlineData("paragraph")]
    [InlineData("minute 3")]
    public void What_names_something_else_is_never_taken_for_a_paragraph(string at) =>
        Assert.Null(Locator.Read(at));

    [Theory]
    [InlineData("p. 3", true)]
    [InlineData("P3", true)]
    [InlineData("par. 3", false)]
    [InlineData("3", false)]
    public void Only_p_may_stand_for_a_page(string at, bool may) =>
        Assert.Equal(may, Locator.Read(at)!.MayBePage);

    [Fact]
    public void Places_are_listed_as_a_reader_meets_them() =>
        Assert.Equal(
            ["annex", "p. 02", "p. 2", "p. 10", "§1", "§1, end", "§12"],
            new[] { "§12", "p. 10", "p. 02", "annex", "§1, end", "p. 2", "§1" }.Order(LocatorOrder.Instance));
}
