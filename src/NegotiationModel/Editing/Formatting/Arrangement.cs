using NegotiationModel.Binding;
using NegotiationModel.Syntax;

namespace NegotiationModel.Editing.Formatting;

/// <summary>
/// The order in a file: sections as the format table has them, statements by date and id, first keys first.
/// Everything else stays in its author's order: points, parties and options are told in an order that means
/// something to people.
/// </summary>
internal sealed class Arrangement(YamlMap root, SourceDates dates)
{
    /// <summary>Puts the entries of a file in order.</summary>
    internal void Apply(BlockCollection file)
    {
        foreach (var entry in file.Entries)
        {
            foreach (var (section, items) in KeyOrder.ListsOf(root))
            {
                if (!ReferenceEquals(items, entry.Value))
                    continue;
                foreach (var item in entry.Inner?.Entries ?? [])
                    ArrangeKeys(section, item);
                if (section == FormatTable.Statements && entry.Inner is { } list)
                    ArrangeStatements(items, list);
            }
        }

        file.Entries = [.. file.Entries.OrderBy(e => RankOf(e.Key!.Value))];
    }

    /// <summary>
    /// A section with items of its own, or something unknown; not a value such as the title.
    /// </summary>
    internal static bool IsSection(BlockEntry entry) =>
        RankOf(entry.Key!.Value) is var rank
        && (rank == FormatTable.Sections.Length || FormatTable.Sections[rank].Form != SectionForm.Value);

    // Unknown ones last: a misspelt section is an error that the binder reports.
    private static int RankOf(string name)
    {
        for (var i = 0; i < FormatTable.Sections.Length; i++)
        {
            if (string.Equals(FormatTable.Sections[i].Name, name, StringComparison.Ordinal))
                return i;
        }

        return FormatTable.Sections.Length;
    }

    private static void ArrangeKeys(Section section, BlockEntry item)
    {
        if (item.Inner is not { IsList: false } map)
            return;
        map.Entries = [.. map.Entries.OrderBy(e => KeyOrder.RankOf(section, e.Key!.Value))];
        var first = map.Entries[0];
        // There is no line above the first key; its comment goes above the dash.
        if (map.SharesLineOf(item) && first.Above.HasComments)
        {
            item.Above = new Trivia(item.Above.Lines.Concat(first.Above.Lines.Where(l => l.Length > 0)));
            first.Above = new Trivia();
        }
    }

    private void ArrangeStatements(YamlList items, BlockCollection list)
    {
        var places = StatementOrder.Of(items, root, dates, out var hindrance);
        if (hindrance is null)
            list.Entries = StatementGroups.Sort(list.Entries, e => places[e.Value]);
    }
}
