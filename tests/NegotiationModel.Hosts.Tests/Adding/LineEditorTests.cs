using NegotiationModel.Cli.Terminal;
using Xunit;

namespace NegotiationModel.Hosts.Tests.Adding;

/// <summary>A line typed key by key, and what is offered below it.</summary>
public sealed class LineEditorTests
{
    private static readonly Offer[] Countries =
    [
        new("israel", "israel — Israel"), new("iran", "iran — Iran"), new("iraq", "iraq — Iraq"),
        new("egypt", "egypt — Egypt"),
    ];

    [Theory]
    [InlineData("abc{Enter}", "abc")]
    [InlineData("  abc  {Enter}", "abc")]
    [InlineData("abc{Left}{Left}X{Enter}", "aXbc")]
    [InlineData("abc{Home}X{End}Y{Enter}", "XabcY")]
    [InlineData("abc{^A}X{^E}Y{Enter}", "XabcY")]
    [InlineData("abc{Back}{Back}{Enter}", "a")]
    [InlineData("abc{Left}{Left}{Del}{Enter}", "ac")]
    [InlineData("ab cd{^W}{Enter}", "ab")]
    [InlineData("ab cd{^U}x{Enter}", "x")]
    [InlineData("ab cd{Left}{Left}{^K}{Enter}", "ab")]
    [InlineData("שלום{Back}{Enter}", "שלו")]
    [InlineData("e\u0301x{Left}{Back}{Enter}", "x")]
    [InlineData("😀a{Left}{Back}{Enter}", "a")]
    [InlineData("a{Esc}b{Enter}", "ab")]
    [InlineData("a{Left}{Left}{Right}{Right}b{Enter}", "ab")]
    public void Keys_make_a_line(string keys, string text) => Assert.Equal(text, Type(keys).Text);

    [Theory]
    [InlineData("isr{Tab}{Enter}", "israel")]
    [InlineData("i{Tab}{Enter}", "israel")]
    [InlineData("ir{Tab}{Enter}", "ira")]
    [InlineData("ira{Tab}{Enter}", "iran")]
    [InlineData("ira{Tab}{Tab}{Enter}", "iraq")]
    [InlineData("{Down}{Down}{Enter}", "iran")]
    [InlineData("{Down}{Down}{Up}{Enter}", "israel")]
    [InlineData("{Down}{Up}{Enter}", "")]
    [InlineData("{Tab}{Enter}", "israel")]
    [InlineData("zz{Tab}{Enter}", "zz")]
    public void Offers_are_taken_with_tab_and_arrows(string keys, string text) =>
        Assert.Equal(text, Type(keys, Prefix).Text);

    [Theory]
    [InlineData("eg{Tab}, ir{Tab}{Tab}{Enter}{Enter}", "egypt, iran")]
    [InlineData("eg{Tab}, {Down} x{Enter}", "egypt, israel x")]
    public void In_a_list_the_word_at_the_cursor_is_completed(string keys, string text) =>
        Assert.Equal(text, Type(keys, LastWord, offerIsAnswer: false).Text);

    [Theory]
    [InlineData("{^C}", nameof(LineEnd.Left))]
    [InlineData("{^D}", nameof(LineEnd.Left))]
    [InlineData("x{^C}", nameof(LineEnd.Left))]
    [InlineData("{^P}", nameof(LineEnd.Back))]
    [InlineData("<{Enter}", nameof(LineEnd.Back))]
    [InlineData("a<{Enter}", nameof(LineEnd.Entered))]
    public void A_line_ends_in_one_of_three_ways(string keys, string end) =>
        Assert.Equal(end, Type(keys).End.ToString());

    [Theory]
    [InlineData("{Esc}[200~one\rtwo\n\nthree\tfour{Esc}[201~{Enter}", "one two three four")]
    [InlineData("a{Esc}[200~[x] ~{Esc}[201~b{Enter}", "a[x] ~b")]
    [InlineData("{Esc}[20x{Enter}", "[20x")]
    public void A_pasted_text_is_one_answer(string keys, string text) => Assert.Equal(text, Type(keys).Text);

    [Fact]
    public void What_is_offered_stands_below_and_goes_with_the_answer()
    {
        var terminal = new FakeTerminal("i{Enter}");
        var editor = new LineEditor(terminal.Writer, terminal.ReadKey);
        editor.Ask(new Prompt("Party", "egypt", Prefix));
        Assert.Contains("  iraq — Iraq", terminal.Sent, StringComparison.Ordinal);
        editor.Settle("Party", "israel — Israel");
        Assert.Equal("Party: israel — Israel\n", terminal.Screen);
        editor.Close();
        Assert.EndsWith("\u001b[?2004l", terminal.Sent, StringComparison.Ordinal);
    }

    [Fact]
    public void No_text_reaches_the_terminal_as_an_order()
    {
        var terminal = new FakeTerminal("\u009b{Esc}x\u202e{Enter}");
        var editor = new LineEditor(terminal.Writer, terminal.ReadKey);
        editor.Ask(new Prompt("A\u001b[2J", "\u001b]0;t\a", _ => new Offers(0, [new("x",
            "x\r\n\u001b[H\u202e")])));
        editor.Settle("\u001b[2J", "b\u001bc\r");
        editor.Say("\u001b[2J");
        var orders = terminal.Sent.Split('\u001b').Skip(1).ToList();
        Assert.NotEmpty(orders);
        Assert.All(orders, o => Assert.True(o is ['[', 'J', ..] or ['[', '?', '2', ..]
            || (o[0] == '[' && char.IsAsciiDigit(o[1])), o));
        Assert.DoesNotContain("[2J", terminal.Sent.Replace("<U+001B>[2J", ""), StringComparison.Ordinal);
        Assert.DoesNotContain('\u202e', terminal.Sent);
        Assert.DoesNotContain('\u009b', terminal.Sent);
        Assert.DoesNotContain('\a', terminal.Sent);
    }

    [Fact]
    public void A_long_line_is_shown_around_the_cursor_and_no_row_is_too_wide()
    {
        var terminal = new FakeTerminal(new string('a', 150) + "b{Enter}");
        var editor = new LineEditor(terminal.Writer, terminal.ReadKey);
        var line = editor.Ask(new Prompt("Quote", "", _ => new Offers(0, [new("x", new string('c', 300))])));
        Assert.Equal(151, line.Text.Length);
        var widest = terminal.Sent.Split('\r', '\n')
            .Max(row => row.Split('\u001b').Select((part, i) => i == 0 ? part.Length
                : part.Length - 1 - part.IndexOfAny(['A', 'C', 'J', 'h'])).Sum());
        Assert.InRange(widest, 60, terminal.Writer.Width);
        Assert.Contains("…", terminal.Sent, StringComparison.Ordinal);
    }

    private static Line Type(string keys, Func<string, Offers>? offers = null, bool offerIsAnswer = true)
    {
        var terminal = new FakeTerminal(keys);
        var line = new LineEditor(terminal.Writer, terminal.ReadKey)
            .Ask(new Prompt("Party", "", offers ?? (_ => Offers.None)) { OfferIsAnswer = offerIsAnswer });
        Assert.True(terminal.IsRead, "keys are left over");
        return line;
    }

    private static Offers Prefix(string typed) =>
        new(0, [.. Countries.Where(c => c.Text.StartsWith(typed, StringComparison.Ordinal))]);

    private static Offers LastWord(string typed)
    {
        var start = typed.LastIndexOf(", ", StringComparison.Ordinal) + 2;
        start = start < 2 ? 0 : start;
        return new(start, [.. Countries.Where(c => c.Text.StartsWith(typed[start..],
            StringComparison.Ordinal))]);
    }
}
