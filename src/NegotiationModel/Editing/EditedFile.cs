using System.Collections.Immutable;
using System.Text;
using NegotiationModel.Text;

namespace NegotiationModel.Editing;

/// <summary>
/// A file before and after an edit. The host writes <see cref="After"/> only where the file still is
/// <see cref="Before"/>.
/// </summary>
/// <param name="Path">Path below the scenario folder, with forward slashes.</param>
/// <param name="Before">The bytes that were read; empty for a file that does not exist yet.</param>
/// <param name="After">The bytes to write.</param>
public sealed record EditedFile(string Path, ReadOnlyMemory<byte> Before, ReadOnlyMemory<byte> After)
{
    private static ReadOnlySpan<byte> Mark => [0xEF, 0xBB, 0xBF];

    /// <summary>
    /// The file with <paramref name="edits"/> made in its text. Only the edited spans change: line ends, a
    /// byte-order mark, comments and quotes elsewhere stay as they are.
    /// </summary>
    /// <param name="source">The text, as decoded from <paramref name="bytes"/>.</param>
    /// <param name="bytes">The bytes as read.</param>
    /// <param name="edits">Changes that do not touch each other.</param>
    /// <exception cref="ArgumentException">Two edits touch the same characters.</exception>
    public static EditedFile Of(
        SourceText source, ReadOnlyMemory<byte> bytes, ImmutableArray<TextEdit> edits) =>
        new(source.Path, bytes, Encode(TextEdit.Apply(source.Content, edits), bytes.Span.StartsWith(Mark)));

    private static byte[] Encode(string text, bool withMark) =>
        withMark ? [.. Mark, .. Encoding.UTF8.GetBytes(text)] : Encoding.UTF8.GetBytes(text);
}
