using NegotiationModel.Binding;
using NegotiationModel.Binding.Keys;
using NegotiationModel.Syntax;

namespace NegotiationModel.Editing.Formatting;

/// <summary>What is left as it is in a file, and why.</summary>
internal static class LayoutNotes
{
    /// <summary>The notes of a file whose lines all end with LF.</summary>
    internal static IEnumerable<LayoutNote> Of(YamlMap root, SourceDates dates)
    {
        if (TreeWalk.IsBracketed(root))
            return [new LayoutNote(root.Place, "", LayoutReason.FileInBrackets)];
        var lines = new TextLines(root.Source.Content);
        var reader = new BlockReader(lines, new Comments(lines, root));
        reader.Read(root);
        var unusual = reader.Unusual.Select(n => new LayoutNote(n.Place, "", LayoutReason.UnusualLines));
        return OfStatements(root, dates) is { } note ? unusual.Append(note) : unusual;
    }

    private static LayoutNote? OfStatements(YamlMap root, SourceDates dates)
    {
        if (root.Find(FormatTable.Statements.Name)?.Value is not YamlList list)
            return null;
        var places = StatementOrder.Of(list, root, dates, out var hindrance);
        if (hindrance is { } found)
            return new LayoutNote(found.Item.Place, IdOf(found.Item), found.Reason);
        var order = list.Items.Select(i => places[i]).ToList();
        return TreeWalk.IsBracketed(list) && !order.SequenceEqual(order.Order())
            ? new LayoutNote(list.Place, "", LayoutReason.ListInBrackets) : null;
    }

    private static string IdOf(YamlNode item) =>
        ((item as YamlMap)?.Find(CommonKeys.Id.Name)?.Value as YamlScalar)?.Value ?? "";
}
