using System.Collections.Immutable;
using System.Globalization;
using NegotiationModel.Cli.Terminal;
using NegotiationModel.Findings;
using NegotiationModel.Model;

namespace NegotiationModel.Cli.Commands;

/// <summary>Words of options → values. What cannot be read ends the run and says what would do.</summary>
internal static class SettingValues
{
    private static readonly ImmutableArray<(string Word, Tlp Value)> Markings =
    [
        ("clear", Tlp.Clear), ("green", Tlp.Green), ("amber", Tlp.Amber),
        ("amber+strict", Tlp.AmberStrict), ("red", Tlp.Red),
    ];

    private static readonly ImmutableArray<(string Word, FindingLevel? Value)> Levels =
    [
        ("error", FindingLevel.Error), ("warning", FindingLevel.Warning),
        ("note", FindingLevel.Note), ("never", null),
    ];

    private static readonly ImmutableArray<(string Unit, long Bytes)> Units =
        [("KB", 1L << 10), ("MB", 1L << 20), ("GB", 1L << 30), ("", 1)];

    /// <summary>The only form of a date: <c>2024-06-30</c>.</summary>
    public static DateOnly? Date(string option, string? text) =>
        text is null ? null
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None,
            out var day) ? day
        : throw new StopException($"{option} {Escaping.Quote(text)} is not a date; write it as 2024-06-30");

    /// <summary>A marking of the Traffic Light Protocol.</summary>
    public static Tlp Marking(string? text)
    {
        if (text is null)
            return Tlp.Red;
        var word = text.StartsWith("tlp:", StringComparison.OrdinalIgnoreCase) ? text[4..] : text;
        return Choice("--audience", word, Markings);
    }

    /// <summary>A level of findings, or null for <c>never</c>.</summary>
    public static FindingLevel? Level(string? text) =>
        text is null ? FindingLevel.Error : Choice("--fail-on", text, Levels);

    /// <summary>One of some words, in any case.</summary>
    public static T Choice<T>(string option, string word, ImmutableArray<(string Word, T Value)> choices)
    {
        foreach (var choice in choices)
        {
            if (string.Equals(choice.Word, word, StringComparison.OrdinalIgnoreCase))
                return choice.Value;
        }

        var hint = Nearest.Hint(word, choices.Select(c => c.Word));
        throw new StopException($"{option} cannot be {Escaping.Quote(word)}{hint}");
    }

    /// <summary><c>json</c> or <c>json=report.json</c>.</summary>
    public static OutputRequest Output(string text, IReadOnlyCollection<string> formats)
    {
        var cut = text.IndexOf('=', StringComparison.Ordinal);
        var format = cut < 0 ? text : text[..cut];
        var file = cut < 0 ? null : text[(cut + 1)..];
        if (!formats.Contains(format, StringComparer.Ordinal))
            throw new StopException($"no format {Escaping.Quote(format)}{Nearest.Hint(format, formats)}");
        if (file is { Length: 0 })
            throw new StopException($"--format {format}= names no file");
        return new OutputRequest(format, file is "-" ? null : file);
    }

    /// <summary>A limit above 0.</summary>
    public static int Count(string option, string? text, int usual) =>
        text is null ? usual
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count > 0
            ? count
        : throw new StopException($"{option} {Escaping.Quote(text)} is not a whole number above 0");

    /// <summary>A number of bytes, with KB, MB or GB if wished.</summary>
    public static int Size(string option, string? text, int usual)
    {
        if (text is null)
            return usual;
        var (unit, bytes) = Units.First(u => text.EndsWith(u.Unit, StringComparison.OrdinalIgnoreCase));
        var digits = text[..^unit.Length].TrimEnd();
        return long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var size)
            && size > 0 && size <= Array.MaxLength / bytes
            ? (int)(size * bytes)
            : throw new StopException($"{option} {Escaping.Quote(text)} is no size below 2 GB, as in 20MB");
    }
}
