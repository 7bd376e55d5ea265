using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace NegotiationModel.Tests.Reading.Hostile;

/// <summary>
/// Makes wrong texts of right ones, always the same from one seed, and looks for one that breaks a law. What
/// is found is made small and shown, ready to become a case of the list.
/// </summary>
internal sealed class Fuzz(int seed, IReadOnlyList<string> texts)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private static readonly string[] Pieces =
    [
        "[", "]", "{", "}", ",", ":", ": ", " #", "#x", "- ", "? ", "\"", "'", "\\", "\\u12", "\n", "\r",
        "\t", "  ", "|", ">", "\r\n", "{x: y}", "[z]", "-1", "2024-02-30", "null", "''", "tlp: red", "…",
        "|2-\n", "&a ", "*a", "!t ", "!<", "%", "@", "`", "---\n", "...\n", "<<: ", "<<<<<<< x\n",
        "=======\n", "\0", "\u001b", "\u0085", "\u2028", "שלום", "\u2067", "ه", "\uFE0F",
        "\uFEFF", "\u202E", "\u2069", "\u200B", "\u00A0", "😀", "e\u0301", "~", "\n\n", "a:1", "\U000E0041",
    ];

    private readonly Random _random = new(seed);
    private string _current = "";
    private int _done;
    private Exception? _failure;

    /// <summary>Seconds to go on, from <c>NEGMODEL_FUZZ_SECONDS</c>; null if it is not set.</summary>
    public static int? Seconds { get; } = int.TryParse(
        Environment.GetEnvironmentVariable("NEGMODEL_FUZZ_SECONDS"), NumberStyles.None,
        CultureInfo.InvariantCulture, out var seconds) ? seconds : null;

    /// <summary>
    /// Tries at least <paramref name="least"/> texts, and goes on for <see cref="Seconds"/>.
    /// </summary>
    /// <param name="least">How many, whatever the time.</param>
    /// <param name="check">Throws if a law is broken.</param>
    /// <returns>What was found, made small; null if nothing was.</returns>
    public string? Run(int least, Action<string> check)
    {
        var clock = Stopwatch.StartNew();
        var thread = new Thread(() =>
        {
            while (_failure is null && (_done < least || clock.Elapsed.TotalSeconds < (Seconds ?? 0)))
                Try(check);
        })
        {
            IsBackground = true,
        };
        thread.Start();
        for (var before = -1; !thread.Join(Patience); before = _done)
        {
            if (before == _done)
                return $"hangs at {Shown(_current)}";
        }

        return _failure is null ? null : Report(check);
    }

    /// <summary>
    /// A text that still breaks the law and from which no stretch can be taken away any more.
    /// </summary>
    public static string Shrink(string text, Action<string> check)
    {
        for (var size = text.Length / 2; size > 0; size /= 2)
        {
            for (var at = 0; at + size <= text.Length;)
            {
                var smaller = text.Remove(at, size);
                if (FailureOf(smaller, check) is not null)
                    text = smaller;
                else
                    at += size;
            }
        }

        return text;
    }

    private static Exception? FailureOf(string text, Action<string> check)
    {
        try
        {
            check(text);
            return null;
        }
        catch (Exception exception)
        {
            return exception;
        }
    }

    private void Try(Action<string> check)
    {
        _current = _random.Next(4) == 0 ? Soup() : Mutated(texts[_random.Next(texts.Count)]);
        _failure = FailureOf(_current, check);
        _done++;
    }

    private string Report(Action<string> check)
    {
        var small = Shrink(_current, check);
        return $"input {_done} of seed {seed} breaks a law; made small: {Shown(small)}\n"
            + FailureOf(small, check);
    }

    private static string Shown(string text) =>
        $"{HostileCase.Visible(text)} (UTF-8 {Convert.ToHexString(Encoding.UTF8.GetBytes(text))})";

    private string Soup()
    {
        var text = new StringBuilder();
        for (var n = _random.Next(1, 12); n > 0; n--)
            text.Append(_random.Next(3) == 0 ? "ab" : Pieces[_random.Next(Pieces.Length)]);
        return text.ToString();
    }

    private string Mutated(string text)
    {
        var mutated = new StringBuilder(text);
        for (var n = _random.Next(1, 5); n > 0; n--)
        {
            var at = _random.Next(mutated.Length + 1);
            switch (_random.Next(4))
            {
                case 0:
                    mutated.Insert(at, Pieces[_random.Next(Pieces.Length)]);
                    break;
                case 1:
                    mutated.Remove(at, Math.Min(_random.Next(1, 20), mutated.Length - at));
                    break;
                case 2:
                    mutated.Insert(at, Stretch(text));
                    break;
                default:
                    mutated.Insert(at, Stretch(texts[_random.Next(texts.Count)]));
                    break;
            }
        }

        return mutated.ToString();
    }

    private string Stretch(string text)
    {
        var start = _random.Next(text.Length + 1);
        return text.Substring(start, Math.Min(_random.Next(40), text.Length - start));
    }
}
