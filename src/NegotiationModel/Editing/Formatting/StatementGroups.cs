namespace NegotiationModel.Editing.Formatting;

/// <summary>
/// Puts the statements of a list in order. A heading is its author's: it keeps its place, and the statements
/// below it are in order up to the next one. Comments of a statement go with it.
/// </summary>
internal static class StatementGroups
{
    /// <summary>The entries in order.</summary>
    internal static List<BlockEntry> Sort(
        List<BlockEntry> entries, Func<BlockEntry, StatementOrder> placeOf)
    {
        var groups = new List<(Trivia Heading, List<BlockEntry> Members)>();
        foreach (var entry in entries)
        {
            var (heading, own) = Split(entry.Above);
            entry.Above = own;
            if (groups.Count == 0 || heading.HasComments)
                groups.Add((heading, []));
            groups[^1].Members.Add(entry);
        }

        return [.. groups.SelectMany(g => Sorted(g.Heading, g.Members, placeOf))];
    }

    private static List<BlockEntry> Sorted(
        Trivia heading, List<BlockEntry> members, Func<BlockEntry, StatementOrder> placeOf)
    {
        var sorted = members.OrderBy(placeOf).ToList();
        var (before, now) = (members[0], sorted[0]);
        if (!ReferenceEquals(before, now) && !before.Above.StartsBlank)
            before.Above = before.Above.WithBlankAbove(IsSetApart(before, members));
        now.Above = Joined(heading, now.Above.WithoutBlankAbove());
        return sorted;
    }

    // Nothing is written about a blank line above the first of a list; once it stands further down, it is set
    // apart as its like are: those with a comment, or those without.
    private static bool IsSetApart(BlockEntry first, List<BlockEntry> members)
    {
        var others = members.Where(m => !ReferenceEquals(m, first)).ToList();
        var like = others.Where(m => m.Above.HasComments == first.Above.HasComments).ToList();
        return like.Count > 0 ? like.TrueForAll(m => m.Above.StartsBlank)
            : first.Above.HasComments || others.TrueForAll(m => m.Above.StartsBlank);
    }

    private static Trivia Joined(Trivia heading, Trivia own)
    {
        if (!heading.HasComments)
            return own;
        var lines = heading.Lines.ToList();
        var trimmed = heading.EndsBlank ? lines.SkipLast(1).ToList() : lines;
        // Anything but a line across is a heading by the blank line below; and the comment of the statement
        // must not become a part of the heading.
        if (trimmed.AsEnumerable().Reverse().TakeWhile(l => l.Length > 0).Any(IsRule))
            lines = own.HasComments ? [.. trimmed, ""] : trimmed;
        return new Trivia(lines.Concat(own.Lines));
    }

    private static (Trivia Heading, Trivia Own) Split(Trivia above)
    {
        var lines = above.Lines.ToList();
        var blank = lines.FindLastIndex(l => l.Length == 0);
        if (lines.Skip(blank + 1).Any(IsRule))
            return (above, new Trivia());
        return lines.Take(blank + 1).Any(l => l.Length > 0)
            ? (new Trivia(lines.Take(blank + 1)), new Trivia(lines.Skip(blank + 1)))
            : (new Trivia(), above);
    }

    /// <summary>A line across, as headings have: <c># ---- Lowland</c>, <c>## Lowland</c>.</summary>
    internal static bool IsRule(string comment)
    {
        var text = comment.AsSpan(Math.Min(1, comment.Length)).TrimStart(' ');
        return comment.StartsWith("##", StringComparison.Ordinal)
            || (text.Length >= 3 && text[0] is '-' or '=' or '*' or '~' && text[1] == text[0]
                && text[2] == text[0]);
    }
}
