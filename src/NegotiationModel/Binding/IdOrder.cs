namespace NegotiationModel.Binding;

/// <summary>
/// An id as a key for sorting, in ordinal order: its first letters as one number, which settles nearly every
/// comparison without a look at the text.
/// </summary>
internal readonly record struct IdOrder : IComparable<IdOrder>
{
    private const int Letters = 16;
    private readonly ulong _high;
    private readonly ulong _low;
    private readonly string _id;

    internal IdOrder(string id)
    {
        _id = id;
        _high = Packed(id, 0);
        _low = Packed(id, Letters / 2);
    }

    /// <inheritdoc/>
    public int CompareTo(IdOrder other)
    {
        var byHigh = _high.CompareTo(other._high);
        if (byHigh != 0)
            return byHigh;
        var byLow = _low.CompareTo(other._low);
        return byLow != 0 ? byLow : string.CompareOrdinal(_id, other._id);
    }

    // Ids are ASCII; of anything else the text decides.
    private static ulong Packed(string id, int from)
    {
        var packed = 0UL;
        for (var i = from; i < from + (Letters / 2); i++)
            packed = (packed << 8) | (i < id.Length ? Math.Min(id[i], (char)byte.MaxValue) : '\0');
        return packed;
    }
}
