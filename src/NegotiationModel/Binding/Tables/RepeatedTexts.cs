namespace NegotiationModel.Binding.Tables;

/// <summary>
/// Gives one string for the same text in many cells of a column. Remembers a few hundred at most, so that a
/// column without repetition costs little.
/// </summary>
internal sealed class RepeatedTexts
{
    private const int Remembered = 256;
    private const int LongestRemembered = 64;
    private readonly string?[] _texts = new string?[Remembered];

    internal string Of(ReadOnlySpan<char> text)
    {
        if (text.Length is 0 or > LongestRemembered)
            return text.ToString();
        var hash = (uint)text.Length;
        foreach (var letter in text)
            hash = (hash * 31) + letter;
        ref var known = ref _texts[(hash ^ (hash >> 8)) % Remembered];
        if (known is null || !text.SequenceEqual(known))
            known = text.ToString();
        return known;
    }
}
