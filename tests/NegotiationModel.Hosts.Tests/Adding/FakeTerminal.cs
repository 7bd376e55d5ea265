using System.Text;
using NegotiationModel.Cli.Terminal;

namespace NegotiationModel.Hosts.Tests.Adding;

/// <summary>
/// A terminal whose keys are written down beforehand: letters as they are, others as <c>{Enter}</c>,
/// <c>{Tab}</c>, <c>{^P}</c>. It keeps the rows that stay on the screen.
/// </summary>
internal sealed class FakeTerminal
{
    private readonly Queue<ConsoleKeyInfo> _keys;
    private readonly StringBuilder _sent = new();
    private string _below = "";

    public FakeTerminal(string keys)
    {
        _keys = new Queue<ConsoleKeyInfo>(Keys(keys));
        Writer = new SafeWriter(Take);
    }

    public SafeWriter Writer { get; }

    /// <summary>Everything sent, orders to the terminal included.</summary>
    public string Sent => _sent.ToString();

    /// <summary>What is left on the screen.</summary>
    public string Screen { get; private set; } = "";

    public bool IsRead => _keys.Count == 0;

    public ConsoleKeyInfo ReadKey() =>
        _keys.TryDequeue(out var key) ? key
            : throw new InvalidOperationException("no key left; screen:\n" + Screen);

    // Each drawing replaces the last one, unless that one was left as it is.
    private void Take(string text)
    {
        _sent.Append(text);
        if (!text.StartsWith("\r\u001b[J", StringComparison.Ordinal))
        {
            Screen += text.StartsWith('\u001b') ? "" : text;
            return;
        }

        Screen = Screen[..^_below.Length];
        var rows = text[4..];
        var up = rows.IndexOf("\u001b[", StringComparison.Ordinal);
        _below = rows.EndsWith("\r\n",
            StringComparison.Ordinal) ? "" : up < 0 ? rows.TrimEnd('\r') : rows[..up];
        Screen += _below.Length > 0 ? _below : rows.Replace("\r\n", "\n");
    }

    private static IEnumerable<ConsoleKeyInfo> Keys(string keys)
    {
        for (var at = 0; at < keys.Length; at++)
        {
            var end = keys[at] == '{' ? keys.IndexOf('}', at) : -1;
            if (end > at + 1)
            {
                yield return Named(keys[(at + 1)..end]);
                at = end;
            }
            else
            {
                yield return new ConsoleKeyInfo(keys[at], default, false, false, false);
            }
        }
    }

    private static ConsoleKeyInfo Named(string name) => name switch
    {
        "Enter" => new('\r', ConsoleKey.Enter, false, false, false),
        "Tab" => new('\t', ConsoleKey.Tab, false, false, false),
        "Esc" => new('\u001b', ConsoleKey.Escape, false, false, false),
        "Back" => new('\b', ConsoleKey.Backspace, false, false, false),
        "Del" => new('\0', ConsoleKey.Delete, false, false, false),
        "Left" => new('\0', ConsoleKey.LeftArrow, false, false, false),
        "Right" => new('\0', ConsoleKey.RightArrow, false, false, false),
        "Home" => new('\0', ConsoleKey.Home, false, false, false),
        "End" => new('\0', ConsoleKey.End, false, false, false),
        "Down" => new('\0', ConsoleKey.DownArrow, false, false, false),
        "Up" => new('\0', ConsoleKey.UpArrow, false, false, false),
        ['^', var letter] => new((char)(letter - '@'), ConsoleKey.A + (letter - 'A'), false, false, true),
        _ => throw new ArgumentException("no such key: " + name, nameof(name)),
    };
}
