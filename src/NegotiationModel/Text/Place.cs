namespace NegotiationModel.Text;

/// <summary>
/// Where something stands: path below the scenario folder, first and last line and column (from 1; columns
/// count UTF-16 code units; the end is just behind the last one). Ordered by path (ordinal), then line, then
/// column.
/// </summary>
/// <param name="File">Path with forward slashes.</param>
/// <param name="Line">First line, from 1.</param>
/// <param name="Column">First column, from 1.</param>
/// <param name="EndLine">Last line.</param>
/// <param name="EndColumn">Column just behind the last character.</param>
public readonly record struct Place(string File, int Line, int Column, int EndLine, int EndColumn)
    : IComparable<Place>
{
    /// <summary>The start of a file, for faults that have no better place.</summary>
    public static Place StartOf(string file) => new(file, 1, 1, 1, 1);

    /// <inheritdoc/>
    public int CompareTo(Place other)
    {
        var byFile = string.CompareOrdinal(File, other.File);
        if (byFile != 0)
            return byFile;
        return (Line, Column, EndLine, EndColumn)
            .CompareTo((other.Line, other.Column, other.EndLine, other.EndColumn));
    }

    /// <summary><c>file:line:column</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{File}:{Line}:{Column}");
}
