using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using NegotiationModel.Findings;

namespace NegotiationModel.Text;

/// <summary>
/// Bytes as text. <paramref name="Source"/> holds the part that could be decoded, for excerpts; with
/// <paramref name="Findings"/> the file is not to be read further.
/// </summary>
/// <param name="Source">The text; with a fault, what stands before it.</param>
/// <param name="Findings">Empty, or the fault.</param>
public sealed record DecodedText(SourceText Source, ImmutableArray<Finding> Findings)
{
    /// <summary>
    /// Decodes strict UTF-8; one byte-order mark at the start is allowed and left out. Bytes that are not
    /// UTF-8 are never replaced: a guess could turn one name into another.
    /// </summary>
    public static DecodedText Of(string path, ReadOnlySpan<byte> bytes)
    {
        if (OtherEncoding(bytes) is { } encoding)
            return Fault(path, "", TextRules.OtherEncoding, TextData.Of(("encoding", encoding)));
        var start = bytes.StartsWith("\uFEFF"u8) ? 3 : 0;
        var text = bytes[start..];
        var bad = System.Text.Unicode.Utf8.IsValid(text) ? -1 : FirstBadByte(text);
        if (bad < 0)
            return new DecodedText(new SourceText(path, Encoding.UTF8.GetString(text)), []);
        return Fault(path, Encoding.UTF8.GetString(text[..bad]), TextRules.NotUtf8, TextData.Of(
            ("byte", text[bad].ToString("X2", CultureInfo.InvariantCulture)),
            ("offset", (start + bad).ToString(CultureInfo.InvariantCulture))));
    }

    // UTF-32 first: its little-endian mark begins with that of UTF-16.
    private static string? OtherEncoding(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith<byte>([0xFF, 0xFE, 0, 0]) || bytes.StartsWith<byte>([0, 0, 0xFE, 0xFF]) ? "UTF-32"
        : bytes.StartsWith<byte>([0xFF, 0xFE]) || bytes.StartsWith<byte>([0xFE, 0xFF]) ? "UTF-16"
        : null;

    private static int FirstBadByte(ReadOnlySpan<byte> text)
    {
        for (var at = 0; at < text.Length;)
        {
            if (Rune.DecodeFromUtf8(text[at..], out _, out var length) != System.Buffers.OperationStatus.Done)
                return at;
            at += length;
        }

        return -1;
    }

    private static DecodedText Fault(string path, string before, RuleDescriptor rule, FindingData data)
    {
        var source = new SourceText(path, before);
        return new DecodedText(source,
            [new Finding(rule, source.PlaceOf(new TextSpan(before.Length, 0)), data)]);
    }
}
