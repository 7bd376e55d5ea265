using System.Collections.Immutable;
using NegotiationModel.Reporting.Terminal;

namespace NegotiationModel.Cli.Terminal;

/// <summary>Something that can be put into the line.</summary>
/// <param name="Text">What is put there.</param>
/// <param name="Shown">How it is offered.</param>
internal sealed record Offer(string Text, string Shown);

/// <summary>What is offered while a line is typed.</summary>
/// <param name="Start">Where the word begins that an offer replaces; it ends at the cursor.</param>
/// <param name="All">The offers, best first.</param>
internal sealed record Offers(int Start, ImmutableArray<Offer> All)
{
    /// <summary>Nothing to offer.</summary>
    public static Offers None { get; } = new(0, []);
}

/// <summary>One line to be typed.</summary>
/// <param name="Label">What is asked.</param>
/// <param name="Usual">What Enter alone means; empty for nothing.</param>
/// <param name="OffersFor">What is offered for a text up to the cursor.</param>
internal sealed record Prompt(string Label, string Usual, Func<string, Offers> OffersFor)
{
    /// <summary>An offer is a whole answer: taking it with Enter ends the line.</summary>
    public bool OfferIsAnswer { get; init; } = true;

    /// <summary>What stands in the line from the beginning.</summary>
    public string Typed { get; init; } = "";
}

/// <summary>How a line ended.</summary>
internal enum LineEnd
{
    /// <summary>With Enter.</summary>
    Entered,

    /// <summary>With the wish to go back.</summary>
    Back,

    /// <summary>With the wish to leave.</summary>
    Left,
}

/// <summary>A line as typed.</summary>
/// <param name="End">How it ended.</param>
/// <param name="Text">Its text, without spaces around it.</param>
internal sealed record Line(LineEnd End, string Text);

/// <summary>Asks a person for lines.</summary>
internal abstract class Asker(SafeWriter writer)
{
    /// <summary>Where questions appear.</summary>
    protected SafeWriter Writer { get; } = writer;

    /// <summary>What may be meant is shown while a line is typed.</summary>
    public abstract bool ShowsOffers { get; }

    /// <summary>Says something between two questions, wrapped at the width of the terminal.</summary>
    public void Say(string text)
    {
        var indent = new string(' ', text.Length - text.TrimStart(' ').Length);
        var line = indent;
        foreach (var word in TerminalText.Encode(text).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length > indent.Length
                && TerminalText.Width(line) + 1 + TerminalText.Width(word) >= Writer.Width)
            {
                Writer.Text(line + "\n");
                line = indent;
            }

            line += line.Length > indent.Length ? " " + word : word;
        }

        Writer.Text(line + "\n");
    }

    /// <summary>Asks for one line.</summary>
    public abstract Line Ask(Prompt prompt);

    /// <summary>What was understood of the last line, in place of the line.</summary>
    public abstract void Settle(string label, string answer);

    /// <summary>Puts the terminal back as it was.</summary>
    public virtual void Close()
    {
    }
}

/// <summary>Asks on a terminal that only knows lines: one that calls itself dumb.</summary>
internal sealed class PlainAsker(SafeWriter writer, Func<string?> readLine) : Asker(writer)
{
    /// <inheritdoc/>
    public override bool ShowsOffers => false;

    /// <inheritdoc/>
    public override Line Ask(Prompt prompt)
    {
        Writer.Text(prompt.Label + (prompt.Usual.Length > 0 ? $" [{prompt.Usual}]" : "") + ": ");
        return readLine() switch
        {
            null => new Line(LineEnd.Left, ""),
            "<" => new Line(LineEnd.Back, ""),
            var text => new Line(LineEnd.Entered, text.Trim()),
        };
    }

    /// <inheritdoc/>
    public override void Settle(string label, string answer)
    {
        // What was typed stands there already.
    }
}
