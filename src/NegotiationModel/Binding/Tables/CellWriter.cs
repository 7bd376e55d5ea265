using System.Collections.Immutable;
using NegotiationModel.Syntax;
using NegotiationModel.Text;

namespace NegotiationModel.Binding.Tables;

/// <summary>Writes a value as a cell says it: the other way of <see cref="CellNotation"/>.</summary>
internal static class CellWriter
{
    /// <summary>
    /// The cells of a key by the name of their column; null if no cell can say the value, such as a list
    /// item with a <c>|</c> in it.
    /// </summary>
    internal static ImmutableArray<(string Column, string Text)>? Cells(Key key, YamlNode value)
    {
        if (key.Shape is not MapShape)
            return Cell(key.Shape, value) is { } text ? [(key.Name, text)] : null;
        var cells = ImmutableArray.CreateBuilder<(string, string)>();
        foreach (var entry in value is YamlMap map ? map.Entries : [])
        {
            if (entry.Value is not YamlScalar part)
                return null;
            cells.Add((key.Name + "." + entry.Key.Value, part.Value));
        }

        return cells.Count == 0 ? null : cells.ToImmutable();
    }

    /// <summary>The example of a key as its first cell says it.</summary>
    internal static string Example(Key key)
    {
        var tree = YamlReader.Read(new SourceText("example", key.Example), new ReadingLimits());
        return Cells(key, tree.Root!.Find(key.Name)!.Value) is [var (_, text), ..] ? text : "";
    }

    private static string? Cell(Shape shape, YamlNode value) => shape switch
    {
        ListShape => Items(value),
        OptionsShape => Options(value),
        EitherShape when value is YamlList list => Joined(list.Items.Select(Terms), " | "),
        EitherShape => Terms(value),
        _ => (value as YamlScalar)?.Value,
    };

    private static string? Items(YamlNode value) => value is YamlList { Items.Length: > 0 } list
        ? Joined(list.Items.Select(Item), "|")
        : Item(value);

    private static string? Item(YamlNode value) =>
        value is YamlScalar { Value.Length: > 0 } text && !text.Value.Contains(CellNotation.Or)
            ? text.Value : null;

    private static string? Options(YamlNode value) => value switch
    {
        YamlMap { Entries: [var range] } when range.Value is YamlScalar => range.Key.Value + " "
            + Item(range.Value),
        YamlMap { Entries: [var range] } when range.Value is YamlList { Items: [var low, var high] } =>
            range.Key.Value + " " + Item(low) + CellNotation.UpTo + Item(high),
        YamlMap => null,
        _ => Items(value),
    };

    private static string? Terms(YamlNode value) => value is YamlMap { Entries.Length: > 0 } map
        ? Joined(map.Entries.Select(e => Options(e.Value) is { } options
            ? e.Key.Value + CellNotation.Is + options : null), " & ")
        : null;

    private static string? Joined(IEnumerable<string?> parts, string sign)
    {
        var all = parts.ToList();
        return all.Contains(null) ? null : string.Join(sign, all);
    }
}
