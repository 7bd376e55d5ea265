using NegotiationModel.Binding.Keys;

namespace NegotiationModel.Binding;

/// <summary>Shapes in words, for messages and for the format page.</summary>
internal static class ShapeWords
{
    internal static string Of(Shape shape) => shape switch
    {
        TextShape => "text",
        LocalTextShape => "text, or a map from language to text",
        IdShape => "an id",
        BooleanShape => "`true` or `false`",
        NumberShape => "a number",
        WholeNumberShape => "a whole number",
        DateShape => "a date",
        DayShape => "one day",
        EnumShape words => "one of " + Words(words.Values),
        RefShape target => "the id of " + Targets(target),
        ListShape { OrSingle: true } list => Of(list.Item) + ", or a list of them",
        ListShape list => "a list, each item " + Of(list.Item),
        OptionsShape { OrUnspecified: true } => "options of the point, or `unspecified`",
        OptionsShape => "options of the point",
        TermsShape => "a map from point to options",
        OptionListShape => "a list of `id: title`",
        ByIdShape map => "a map from id, to each " + Of(map.Value),
        MapShape => "a map",
        EitherShape either => Of(either.First) + ", or " + Of(either.Second),
        _ => throw new InvalidOperationException("A shape without words: " + shape.GetType().Name),
    };

    internal static string Words(IEnumerable<string> values) =>
        string.Join(", ", values.Select(v => "`" + v + "`"));

    /// <summary>Words with "or" before the last one.</summary>
    internal static string OneOf(IEnumerable<string> values)
    {
        var words = Words(values);
        var last = words.LastIndexOf(", ", StringComparison.Ordinal);
        return last < 0 ? words : words[..last] + " or " + words[(last + 2)..];
    }

    private static string Targets(RefShape target) => string.Join(" or ", target.Kinds
        .Select(kind => string.Equals(kind, Kinds.Public, StringComparison.Ordinal) ? "`public`"
            : Article(kind)));

    /// <summary>An item in words: <c>a statement</c>, or the key that holds the only one.</summary>
    internal static string Item(KeyTable table) =>
        table.Item is "defaults" or "coded" or "review" or "reverts" or "priorities"
            ? "`" + table.Item + "`"
            : Article(table.Item);

    internal static string Article(string noun) =>
        (noun.Length > 0 && "aeio".Contains(noun[0], StringComparison.Ordinal) ? "an " : "a ") + noun;
}
