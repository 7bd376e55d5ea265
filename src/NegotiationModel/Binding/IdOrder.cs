namespace NegotiationModel.Binding;

/// <summary>
/// An id as a key for sorting, in ordinal order: its first letters as one number, which settles nearly every
/// comparison without a look at the text.
/// </summary>
internal readonly record struct IdOrder : IComparable<IdOrder>
{
    private const int Letters = 16;
    private readonly UInt128 _start;
    private readonly string _id;

    internal IdOrder(string id)
    {
        _id = id;
        var (high, low) = (0UL, 0UL);
        for (var i = 0; i < Letters; i++)
        {
            // Ids are ASCII; of anything else the text decides.
            var letter = i < id.Length ? Math.Min(id[i], (char)byte.MaxValue) : '\0';
            high = (high << 8) | (low >> 56);
            low = (low << 8) | letter;
        }

        _start = new UInt128(high, low);
    }

    /// <inheritdoc/>
    public int CompareTo(IdOrder other)
    {
        var byStart = _start.CompareTo(other._start);
        return byStart != 0 ? byStart : string.CompareOrdinal(_id, other._id);
    }
}
