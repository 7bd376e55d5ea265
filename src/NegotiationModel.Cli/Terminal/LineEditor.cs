using System.Globalization;
using System.Text;
using NegotiationModel.Reporting.Terminal;

namespace NegotiationModel.Cli.Terminal;

/// <summary>
/// Asks on a terminal, key by key: what may be meant is listed below the line while it is typed. Tab takes
/// what is common to all of it, then one after the other; the arrows choose; Ctrl+P or a lone
/// <c>&lt;</c> goes back; Ctrl+C, or Ctrl+D on an empty line, leaves.
/// </summary>
internal sealed class LineEditor : Asker
{
    private const int MostOffers = 6;
    private const string PasteStart = "[200~";
    private const string PasteEnd = "[201~";

    private readonly Func<ConsoleKeyInfo> _readKey;
    private readonly Action<bool> _takeKeys;
    private Queue<ConsoleKeyInfo> _unread = new();
    private Prompt _prompt = new("", "", _ => Offers.None);
    private TypedLine _line = new("");
    private Offers _offers = Offers.None;
    private int _chosen = -1;

    /// <summary>Starts to ask.</summary>
    /// <param name="writer">Where lines appear.</param>
    /// <param name="readKey">Waits for a key.</param>
    /// <param name="takeKeys">Told when Ctrl+C is a key like any other, and when it ends the program.</param>
    public LineEditor(SafeWriter writer, Func<ConsoleKeyInfo> readKey, Action<bool>? takeKeys = null)
        : base(writer)
    {
        _readKey = readKey;
        _takeKeys = takeKeys ?? (_ => { });
        writer.MarkPastes(isWanted: true);
    }

    /// <inheritdoc/>
    public override bool ShowsOffers => true;

    /// <inheritdoc/>
    public override void Close() => Writer.MarkPastes(isWanted: false);

    /// <inheritdoc/>
    public override Line Ask(Prompt prompt)
    {
        _prompt = prompt;
        _line = new TypedLine(prompt.Typed);
        Offer();
        _takeKeys(true);
        try
        {
            while (true)
            {
                Draw();
                if (Take(Next()) is { } line)
                {
                    Writer.Draw([Row()], 0);
                    return line;
                }
            }
        }
        finally
        {
            _takeKeys(false);
        }
    }

    /// <inheritdoc/>
    public override void Settle(string label, string answer) => Writer.Draw(
        [Cut(Styled(label + ": ", TerminalStyle.Bold) + TerminalText.Encode(answer), label + ": " + answer)],
        null);

    private Line? Take(ConsoleKeyInfo key)
    {
        var isControl = key.Modifiers.HasFlag(ConsoleModifiers.Control);
        switch (key.Key)
        {
            case ConsoleKey.Enter:
                return Enter();
            case ConsoleKey.C when isControl:
            case ConsoleKey.D when isControl && _line.Text.Length == 0:
                return new Line(LineEnd.Left, "");
            case ConsoleKey.P when isControl:
                return new Line(LineEnd.Back, "");
            case ConsoleKey.Tab:
                Complete(key.Modifiers.HasFlag(ConsoleModifiers.Shift) ? -1 : 1);
                return null;
            case ConsoleKey.DownArrow or ConsoleKey.UpArrow:
                Choose(key.Key == ConsoleKey.DownArrow ? 1 : -1);
                return null;
        }

        if (key.KeyChar is '\r' or '\n')
            return Enter();
        if (_line.Take(key))
            Offer();
        else if (key.KeyChar == '\u001b')
            TakePaste();
        else if (!char.IsControl(key.KeyChar))
            Type(key);
        return null;
    }

    private Line? Enter()
    {
        if (_chosen >= 0)
        {
            Put(_offers.All[_chosen].Text);
            if (!_prompt.OfferIsAnswer)
                return null;
        }

        var text = _line.Text.Trim();
        return text is "<" ? new Line(LineEnd.Back, "") : new Line(LineEnd.Entered, text);
    }

    // A character beyond U+FFFF comes as two keys.
    private void Type(ConsoleKeyInfo key)
    {
        var text = key.KeyChar.ToString();
        if (char.IsHighSurrogate(key.KeyChar) && Next() is var low && char.IsLowSurrogate(low.KeyChar))
            text += low.KeyChar;
        // In a list, typing on behind a choice is typing on behind it in the line.
        if (_chosen >= 0 && !_prompt.OfferIsAnswer)
            Put(_offers.All[_chosen].Text);
        _line.Insert(text);
        Offer();
    }

    // The terminal says where a pasted text begins and ends; its line breaks are not the end of an answer.
    private void TakePaste()
    {
        if (!IsNext(PasteStart))
            return;
        var pasted = new StringBuilder();
        while (true)
        {
            var key = Next();
            if (key.KeyChar == '\u001b' && IsNext(PasteEnd))
                break;
            var c = key.Key == ConsoleKey.Enter || key.KeyChar is '\r' or '\n' or '\t' ? ' ' : key.KeyChar;
            if (!char.IsControl(c) && !(c == ' ' && pasted is [.., ' ']))
                pasted.Append(c);
        }

        _line.Insert(pasted.ToString());
        Offer();
    }

    private bool IsNext(string expected)
    {
        var read = new List<ConsoleKeyInfo>();
        foreach (var c in expected)
        {
            read.Add(Next());
            if (read[^1].KeyChar == c)
                continue;
            _unread = new Queue<ConsoleKeyInfo>(read.Concat(_unread));
            return false;
        }

        return true;
    }

    private ConsoleKeyInfo Next() => _unread.TryDequeue(out var key) ? key : _readKey();

    // ---- what is offered

    private void Offer()
    {
        _offers = _prompt.OffersFor(_line.Text[.._line.Cursor]);
        _chosen = -1;
    }

    private void Choose(int step)
    {
        if (!_offers.All.IsEmpty)
            _chosen = Math.Clamp(_chosen + step, -1, _offers.All.Length - 1);
    }

    private void Complete(int step)
    {
        if (_offers.All.IsEmpty)
            return;
        var typed = _line.Text[_offers.Start.._line.Cursor];
        var common = Common(_offers.All
            .Where(o => o.Text.StartsWith(typed, StringComparison.OrdinalIgnoreCase)));
        if (_chosen < 0 && _offers.All is [var only])
            Put(only.Text);
        else if (_chosen < 0 && typed.Length > 0 && common.Length > typed.Length)
            Put(common);
        else
            _chosen = (_chosen + step + _offers.All.Length) % _offers.All.Length;
    }

    private static string Common(IEnumerable<Offer> offers)
    {
        var texts = offers.Select(o => o.Text).ToList();
        if (texts.Count == 0)
            return "";
        var length = 0;
        while (length < texts[0].Length
            && texts.TrueForAll(t => t.Length > length && t[length] == texts[0][length]))
            length++;
        return texts[0][..length];
    }

    private void Put(string text)
    {
        var behind = _line.Text[_line.Cursor..];
        _line.Set(_line.Text[.._offers.Start] + text + behind, _offers.Start + text.Length);
        Offer();
    }

    // ---- what is drawn

    private void Draw()
    {
        var (row, column) = Window();
        Writer.Draw([row, .. OfferRows()], column);
    }

    private string Row() => Window().Row;

    private string Label => _prompt.Label + (_prompt.Usual.Length > 0 ? $" [{_prompt.Usual}]" : "") + ": ";

    // A line that is too long is shown around the cursor.
    private (string Row, int Column) Window()
    {
        var label = TerminalText.Truncate(TerminalText.Encode(Label), Writer.Width / 2);
        var room = Writer.Width - TerminalText.Width(label) - 1;
        var start = 0;
        while (TerminalText.Width(TerminalText.Encode(_line.Text[start.._line.Cursor])) > room - 1)
            start += StringInfo.GetNextTextElementLength(_line.Text, start);
        var shown = TerminalText.Encode((start > 0 ? "…" : "") + _line.Text[start..]);
        var before = TerminalText.Encode((start > 0 ? "…" : "") + _line.Text[start.._line.Cursor]);
        return (Styled(label, TerminalStyle.Bold) + TerminalText.Truncate(shown, room),
            TerminalText.Width(label) + TerminalText.Width(before));
    }

    private IEnumerable<string> OfferRows()
    {
        var first = Math.Max(0, _chosen - MostOffers + 1);
        for (var i = first; i < Math.Min(first + MostOffers, _offers.All.Length); i++)
        {
            var row = TerminalText.Truncate(
                TerminalText.Encode((i == _chosen ? "> " : "  ") + _offers.All[i].Shown), Writer.Width - 1);
            yield return Styled(row, i == _chosen ? TerminalStyle.Cyan : TerminalStyle.Dim);
        }

        if (_offers.All.Length > first + MostOffers)
        {
            yield return Styled(
                string.Create(CultureInfo.InvariantCulture,
                    $"  … {_offers.All.Length - first - MostOffers} more"), TerminalStyle.Dim);
        }
    }

    private string Styled(string text, TerminalStyle style) =>
        TerminalText.Styled(text, style, Writer.Coloured);

    private string Cut(string styled, string plain) =>
        TerminalText.Width(TerminalText.Encode(plain)) < Writer.Width ? styled
            : TerminalText.Truncate(TerminalText.Encode(plain), Writer.Width - 1);
}
