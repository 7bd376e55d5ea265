using System.Globalization;
using CsCheck;
using NegotiationModel.Cli.Terminal;
using Xunit;

namespace NegotiationModel.Hosts.Tests;

public sealed class EscapingTests
{
    [Theory]
    [InlineData("\u001b[2J", "<U+001B>[2J")]
    [InlineData("a\tb\rc", "a<U+0009>b<U+000D>c")]
    [InlineData("\u202Eabc", "<U+202E>abc")]
    [InlineData("😀 é עברית", "😀 é עברית")]
    [InlineData("two\nlines", "two\nlines")]
    [InlineData("::error::x", ":<U+003A>error::x")]
    [InlineData("a\n  ::error::x", "a\n  :<U+003A>error::x")]
    [InlineData("x ##vso[task.setvariable]y", "x #<U+0023>vso[task.setvariable]y")]
    [InlineData("a::b ## c", "a::b ## c")]
    public void Lines_for_people_are_harmless(string text, string shown) =>
        Assert.Equal(shown, Escaping.Text(text));

    [Fact]
    public void Half_a_character_is_shown_by_its_code() =>
        Assert.Equal("<U+D800>x", Escaping.Text("\uD800x"));

    [Fact]
    public void Colours_pass_where_they_are_wanted_and_nothing_else_does()
    {
        Assert.Equal("\u001b[1;31mred\u001b[0m<U+001B>[2J",
            Escaping.Text("\u001b[1;31mred\u001b[0m\u001b[2J", keepColours: true));
        Assert.Equal("<U+001B>[31mred", Escaping.Text("\u001b[31mred"));
    }

    [Fact]
    public void A_value_in_a_sentence_stays_on_its_line() =>
        Assert.Equal("x<U+000A>0 errors", Escaping.Inline("x\n0 errors"));

    [Fact]
    public void Text_of_a_file_keeps_tabs_and_line_ends_and_gives_build_services_no_orders()
    {
        Assert.Equal("a\tb\r\n<U+001B>\u200F::x",
            Escaping.FileText("a\tb\r\n\u001b\u200F::x", isLogged: false));
        Assert.Equal(" ::x", Escaping.FileText(" ::x", isLogged: false));
        Assert.Equal(" :<U+003A>x\t\r\n", Escaping.FileText(" ::x\t\r\n", isLogged: true));
    }

    [Fact]
    public void Data_keeps_what_turns_the_reading_direction() =>
        Assert.Equal("\u2067abc\u2069<U+001B>\n", Escaping.Data("\u2067abc\u2069\u001b\n"));

    [Fact]
    public void No_text_whatever_gets_a_control_character_through() =>
        Gen.String.Sample(text =>
        {
            var shown = Escaping.Text(text);
            return !shown.Any(c => c != '\n' && (char.IsControl(c)
                    || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.LineSeparator))
                && string.Equals(shown, Escaping.Text(shown), StringComparison.Ordinal);
        });
}
