using System.Globalization;
using System.Text;
using NegotiationModel.Findings;
using NegotiationModel.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace NegotiationModel.Syntax;

/// <summary>Turns one scalar event into a node, and finds what is wrong with the text in it.</summary>
internal sealed class ScalarReader(SourceText source, ReadingLimits limits)
{
    private readonly ReadingFaults _faults = new(source);

    private string Text => source.Content;

    /// <summary>
    /// Faults after which the rest of the file would be read wrongly or at too high a cost.
    /// </summary>
    public static bool EndsReading(Finding fault) =>
        fault.Rule == ReadingRules.KeyTooLong || fault.Rule == ReadingRules.ScalarTooLong
        || fault.Rule == ReadingRules.MergeKey || fault.Rule == ReadingRules.SyntaxError;

    /// <summary>The node; <paramref name="fault"/> is its first fault or null.</summary>
    public YamlScalar Read(Scalar parsed, bool isKey, bool isInBrackets, out Finding? fault)
    {
        var start = Math.Min((int)parsed.Start.Index, Text.Length);
        var scalar = new YamlScalar(source, TextSpan.FromBounds(start, EndOf(parsed, start)), parsed.Value,
            parsed.Style == ScalarStyle.Plain);
        fault = (isKey ? KeyFault(scalar) : ValueFault(scalar, isInBrackets))
            ?? ControlFault(scalar, parsed.Style)
            ?? BidiFault(scalar);
        return scalar;
    }

    // The marks of plain and block texts may reach over the blank lines behind them.
    private int EndOf(Scalar parsed, int start)
    {
        var end = Math.Clamp((int)parsed.End.Index, start, Text.Length);
        return parsed.Style is ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted
            ? end
            : start + Text.AsSpan(start, end - start).TrimEnd(" \t\r\n").Length;
    }

    private Finding? KeyFault(YamlScalar key)
    {
        var (start, length) = (key.Span.Start, key.Span.Length);
        if (key.Value.Length > limits.KeyLength)
            return _faults.Limit(ReadingRules.KeyTooLong, start, length, limits.KeyLength, "--max-key");
        if (key.IsPlain && string.Equals(key.Value, "<<", StringComparison.Ordinal))
            return _faults.At(ReadingRules.MergeKey, start, length);
        if (key.IsMissing)
            return _faults.Near(ReadingRules.SyntaxError, start);
        return InvisibleIn(Text.AsSpan(start, length)) is { } found
            ? _faults.At(TextRules.InvisibleCharacter, start + found.At, found.Rune.Utf16SequenceLength,
                ("code", TextCheck.Code(found.Rune)))
            : null;
    }

    /// <summary>The first character of a name that nobody sees.</summary>
    public static (int At, Rune Rune)? InvisibleIn(ReadOnlySpan<char> name)
    {
        // Hardly a name has anything but ASCII.
        if (!name.ContainsAnyExceptInRange(' ', '~'))
            return null;
        var at = 0;
        foreach (var rune in name.EnumerateRunes())
        {
            if (IsInvisible(rune))
                return (at, rune);
            at += rune.Utf16SequenceLength;
        }

        return null;
    }

    private Finding? ValueFault(YamlScalar value, bool isInBrackets) =>
        value.Value.Length > limits.ScalarLength
            ? _faults.Limit(ReadingRules.ScalarTooLong, value.Span.Start, 1, limits.ScalarLength,
                "--max-text")
            : value.IsPlain ? CutOffFault(value, isInBrackets) : null;

    // "we want #5" loses its end to a comment, and nobody is told. A comment meant as one is set apart: by a
    // space behind the #, or by more than one before it, as in columns of comments. So exactly one space and
    // a # that touches the next character (or ends the line, where a comment would be empty) is taken as text
    // that was cut off.
    private Finding? CutOffFault(YamlScalar value, bool isInBrackets)
    {
        var at = value.Span.End;
        var isCutOff = at + 1 < Text.Length && Text[at] == ' ' && Text[at + 1] == '#'
            && (at + 2 >= Text.Length || Text[at + 2] is not (' ' or '\t'));
        return isCutOff ? _faults.CutOff(at + 1, value.Span.Start, value.Value, isInBrackets) : null;
    }

    private Finding? ControlFault(YamlScalar scalar, ScalarStyle style)
    {
        if (style != ScalarStyle.DoubleQuoted)
            return null;
        foreach (var escape in Escapes.In(Text, scalar.Span.Start + 1, scalar.Span.End))
        {
            // Half a pair is refused by the parser; the other half of a whole pair has a code of its own.
            if (escape.Code is >= 0 and <= 0xFFFF && TextCheck.IsForbidden((char)escape.Code))
            {
                return _faults.At(TextRules.ControlCharacter, escape.Start, escape.Length,
                    ("code", FormattableString.Invariant($"U+{escape.Code:X4}")));
            }
        }

        return null;
    }

    private Finding? BidiFault(YamlScalar scalar)
    {
        var at = BidiControls.FirstUnbalanced(Text.AsSpan(scalar.Span.Start, scalar.Span.Length));
        if (at >= 0)
            return Bidi(scalar.Span.Start + at, 1, Text[scalar.Span.Start + at]);
        at = scalar.IsPlain ? -1 : BidiControls.FirstUnbalanced(scalar.Value);
        return at < 0 ? null : Bidi(scalar.Span.Start, scalar.Span.Length, scalar.Value[at]);
    }

    private Finding Bidi(int start, int length, char c) =>
        _faults.At(TextRules.UnbalancedBidi, start, length, ("code", TextCheck.Code(new Rune(c))),
            ("end", BidiControls.CodeOfEnd(c)));

    // Format characters and spaces other than the ordinary one, and the letters that have no shape (Hangul
    // fillers).
    private static bool IsInvisible(Rune rune) =>
        rune.Value is 0x115F or 0x1160 or 0x3164 or 0xFFA0 or 0x034F or (>= 0xFE00 and <= 0xFE0F)
        || (rune.Value != ' ' && Rune.GetUnicodeCategory(rune)
            is UnicodeCategory.Format or UnicodeCategory.SpaceSeparator);
}
