using System.Collections.Immutable;
using NegotiationModel.Text;

namespace NegotiationModel.Syntax;

/// <summary>Reads the row that names the columns.</summary>
internal static class TableHeader
{
    public static ImmutableArray<TableColumn> Read(
        SourceText source, ReadOnlySpan<int> cells, ReadingLimits limits, TableFaults faults)
    {
        var columns = ImmutableArray.CreateBuilder<TableColumn>(cells.Length - 1);
        var first = new Dictionary<string, YamlScalar>(StringComparer.Ordinal);
        for (var i = 0; i + 1 < cells.Length; i++)
        {
            var cell = TableText.Trimmed(
                source.Content, TextSpan.FromBounds(cells[i], cells[i + 1] - 1));
            var isTooLong = cell.Length > limits.KeyLength;
            var text = isTooLong ? "" : TableText.Resolve(source.Content, cell);
            var name = new YamlScalar(source, cell, text, !TableText.IsQuoted(source.Content, cell));
            if (isTooLong)
                faults.Add(faults.Limit(
                    ReadingRules.KeyTooLong, cell.Start, limits.KeyLength, "--max-key"));
            columns.Add(new TableColumn(name, isTooLong || !IsGood(source, name, first, faults)));
        }

        return columns.MoveToImmutable();
    }

    private static bool IsGood(
        SourceText source, YamlScalar name, Dictionary<string, YamlScalar> first, TableFaults faults)
    {
        if (name.Value.Length == 0)
            return false;
        if (ScalarReader.InvisibleIn(source.Content.AsSpan(name.Span.Start, name.Span.Length)) is { } found)
        {
            faults.Name(TextRules.InvisibleCharacter,
                new TextSpan(name.Span.Start + found.At, found.Rune.Utf16SequenceLength),
                ("code", TextCheck.Code(found.Rune)));
            return false;
        }

        if (first.TryAdd(name.Value, name))
            return true;
        faults.Doubled(name, first[name.Value]);
        return false;
    }
}
