using System.Globalization;

namespace NegotiationModel.Cli.Terminal;

/// <summary>
/// A line of text with a cursor, as it is while somebody types it. The cursor never stands inside a character
/// of several code units, such as a letter with its points.
/// </summary>
internal sealed class TypedLine
{
    /// <summary>Starts with <paramref name="text"/>, the cursor behind it.</summary>
    public TypedLine(string text) => Set(text, text.Length);

    /// <summary>The text.</summary>
    public string Text { get; private set; } = "";

    /// <summary>Offset of the cursor, from 0 to the length of the text.</summary>
    public int Cursor { get; private set; }

    /// <summary>Another text and cursor.</summary>
    public void Set(string text, int cursor) => (Text, Cursor) = (text, cursor);

    /// <summary>Puts text before the cursor.</summary>
    public void Insert(string text) => Set(Text.Insert(Cursor, text), Cursor + text.Length);

    /// <summary>Takes one of the editing keys; false for any other key.</summary>
    public bool Take(ConsoleKeyInfo key)
    {
        var isControl = key.Modifiers.HasFlag(ConsoleModifiers.Control);
        switch (key.Key)
        {
            case ConsoleKey.LeftArrow or ConsoleKey.B when key.Key == ConsoleKey.LeftArrow || isControl:
                Cursor = Before();
                return true;
            case ConsoleKey.RightArrow or ConsoleKey.F when key.Key == ConsoleKey.RightArrow || isControl:
                Cursor = Behind();
                return true;
            case ConsoleKey.Home or ConsoleKey.A when key.Key == ConsoleKey.Home || isControl:
                Cursor = 0;
                return true;
            case ConsoleKey.End or ConsoleKey.E when key.Key == ConsoleKey.End || isControl:
                Cursor = Text.Length;
                return true;
            case ConsoleKey.Backspace or ConsoleKey.H when key.Key == ConsoleKey.Backspace || isControl:
                Remove(Before(), Cursor);
                return true;
            case ConsoleKey.Delete or ConsoleKey.D when key.Key == ConsoleKey.Delete || isControl:
                Remove(Cursor, Behind());
                return true;
            default:
                return isControl && TakeWide(key.Key);
        }
    }

    // What removes more than one character.
    private bool TakeWide(ConsoleKey key)
    {
        switch (key)
        {
            case ConsoleKey.U:
                Remove(0, Cursor);
                return true;
            case ConsoleKey.K:
                Remove(Cursor, Text.Length);
                return true;
            case ConsoleKey.W:
                var word = Text.AsSpan(0, Cursor).TrimEnd(' ').LastIndexOf(' ') + 1;
                Remove(word, Cursor);
                return true;
            default:
                return false;
        }
    }

    private void Remove(int start, int end) => Set(Text.Remove(start, end - start), start);

    private int Behind() => Cursor + StringInfo.GetNextTextElementLength(Text, Cursor);

    private int Before()
    {
        var at = 0;
        for (var next = 0; next < Cursor; next += StringInfo.GetNextTextElementLength(Text, next))
            at = next;
        return at;
    }
}
