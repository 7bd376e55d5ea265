using NegotiationModel.Syntax;

namespace NegotiationModel.Editing.Formatting;

/// <summary>
/// A map or list that is written in lines, and the lines that belong to each of its entries.
/// </summary>
internal sealed class BlockCollection(YamlNode node, int column)
{
    /// <summary>The map or list.</summary>
    internal YamlNode Node => node;

    /// <summary>A list, not a map.</summary>
    internal bool IsList => node is YamlList;

    /// <summary>Column of its keys or dashes as it is written now.</summary>
    internal int Column => column;

    /// <summary>Its entries in the order in which they are to stand.</summary>
    internal List<BlockEntry> Entries { get; set; } = [];

    /// <summary>Comments below the last entry that belong to the whole.</summary>
    internal Trivia Foot { get; } = new();

    /// <summary>It begins in the line of the dash that it is an item of.</summary>
    internal bool SharesLineOf(BlockEntry item) => Entries.Exists(e => e.FirstLine == item.FirstLine);

    /// <summary>Last line of its last entry, without comments below.</summary>
    internal int LastLine => Entries[^1].LastLine;

    /// <summary>
    /// Takes comments that stand below the last entry: the deeper ones are about it, the others about the
    /// whole.
    /// </summary>
    internal void TakeBelow(TextLines lines, int from, int to)
    {
        var deep = from;
        if (Entries[^1].CanHoldComments)
            deep = Trivia.EndOfDeeper(lines, from, to, column);
        Entries[^1].TakeDeeper(lines, from, deep);
        Foot.Add(lines, deep, to);
    }
}

/// <summary>One key with its value, or one item of a list.</summary>
/// <param name="key">The key; null for an item of a list.</param>
/// <param name="value">The value or item.</param>
/// <param name="firstLine">The line of the key or dash.</param>
internal sealed class BlockEntry(YamlScalar? key, YamlNode value, int firstLine)
{
    internal YamlScalar? Key => key;

    internal YamlNode Value => value;

    /// <summary>The line of the key or dash.</summary>
    internal int FirstLine { get; } = firstLine;

    /// <summary>
    /// Last line that is copied as it is: of the whole entry, or, with <see cref="Inner"/>, of what stands
    /// above.
    /// </summary>
    internal int OwnLastLine { get; set; } = firstLine;

    /// <summary>
    /// Its value, if that is a map or list in lines; null if the lines are copied as they are.
    /// </summary>
    internal BlockCollection? Inner { get; set; }

    /// <summary>Last line of all of it, without comments below.</summary>
    internal int LastLine => Inner?.LastLine ?? OwnLastLine;

    /// <summary>Comments and blank lines above it.</summary>
    internal Trivia Above { get; set; } = new();

    /// <summary>Comments below it that are indented deeper; only without <see cref="Inner"/>.</summary>
    internal Trivia Deeper { get; } = new();

    /// <summary>
    /// Comments directly below it, indented as it is, with a blank line behind them: about what stands above.
    /// </summary>
    internal Trivia Below { get; } = new();

    /// <summary>A comment below its value would become part of a text behind | or &gt;.</summary>
    internal bool CanHoldComments => Inner is not null
        || TreeWalk.LastOf(value) is not YamlScalar last || !BlockText.IsBlockText(last);

    internal void TakeDeeper(TextLines lines, int from, int to)
    {
        if (Inner is not null)
            Inner.TakeBelow(lines, from, to);
        else
            Deeper.Add(lines, from, to);
    }
}
