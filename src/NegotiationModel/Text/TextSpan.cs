namespace NegotiationModel.Text;

/// <summary>
/// A stretch of a source text, in UTF-16 code units: <c>Start</c> from 0, <c>Length</c> from 0.
/// Equality by both numbers; <c>default</c> is the empty span at the start.
/// </summary>
/// <param name="Start">Offset of the first code unit.</param>
/// <param name="Length">Number of code units.</param>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>Offset just behind the last code unit.</summary>
    public int End => Start + Length;

    /// <summary>
    /// The span from <paramref name="start"/> up to, not including, <paramref name="end"/>.
    /// </summary>
    public static TextSpan FromBounds(int start, int end) => new(start, end - start);
}
