using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace NegotiationModel.Binding;

/// <summary>
/// Shapes as JSON Schema. Editors read plain YAML values as numbers and booleans where the format reads text,
/// so text allows those as well; and quoted ones as text where the format reads a number, so numbers allow
/// their digits in quotes.
/// </summary>
internal static class SchemaShapes
{
    private const string Day = "[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?[~?%]?";
    private const string IdPattern = "^[a-z0-9-]{1,64}$";
    private const string LanguagePattern = "^[a-z][a-z0-9-]{0,33}[a-z0-9]$";
    private const string NumberPattern = @"^-?(0|[1-9][0-9]*)(\.[0-9]+)?$";
    private const int LastYear = 9999;

    /// <summary>Shapes that are written once and referred to.</summary>
    internal static readonly ImmutableArray<(string Name, Action<Utf8JsonWriter> Write)> Definitions =
    [
        ("text", json => Types(json, "string", "number", "boolean")),
        ("local-text", LocalText),
        ("id", Id),
        ("date", Date),
        ("day", json => Pattern(json, "^[0-9]{4}-[0-9]{2}-[0-9]{2}$")),
        ("options", Options),
        ("terms", json => Terms(json, 0)),
        ("condition", json => Terms(json, 1)),
        ("option-list", OptionList),
    ];

    internal static void Write(Utf8JsonWriter json, Shape shape)
    {
        switch (shape)
        {
            case BooleanShape:
                AnyOf(json, yes => Types(yes, "boolean"), quoted => Pattern(quoted, "^(true|false)$"));
                break;
            case NumberShape number:
                Number(json, number.Bound);
                break;
            case WholeNumberShape whole:
                Types(json, "integer", "string");
                json.WriteString("pattern", NumberPattern);
                json.WriteNumber("minimum", whole.Least);
                json.WriteNumber("maximum", WholeNumberShape.Most);
                break;
            case EnumShape words:
                Enum(json, words);
                break;
            case ListShape list:
                List(json, list);
                break;
            case ByIdShape map:
                Properties(json, map.Value is NumberShape ? "^[a-z0-9.-]{1,64}$" : IdPattern, map.Value,
                    ById(map.Value));
                break;
            case EitherShape either:
                AnyOf(json, inner => Write(inner, either.First), inner => Write(inner, either.Second));
                break;
            default:
                Reference(json, NameOf(shape));
                break;
        }
    }

    // Beside $ref, draft-07 ignores every other key; inside allOf it does not.
    private static void Reference(Utf8JsonWriter json, string name)
    {
        json.WriteStartArray("allOf");
        json.WriteStartObject();
        json.WriteString("$ref", "#/definitions/" + name);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static string NameOf(Shape shape) => shape switch
    {
        TextShape => "text",
        LocalTextShape => "local-text",
        IdShape or RefShape => "id",
        DateShape => "date",
        DayShape => "day",
        OptionsShape => "options",
        TermsShape { Least: > 0 } => "condition",
        TermsShape => "terms",
        OptionListShape => "option-list",
        MapShape map => map.Keys.Item,
        _ => throw new InvalidOperationException("A shape without a schema: " + shape.GetType().Name),
    };

    private static void List(Utf8JsonWriter json, ListShape list)
    {
        if (list.OrSingle)
            AnyOf(json, inner => Write(inner, list.Item), inner => Array(inner, list));
        else
            Array(json, list);
    }

    private static void Array(Utf8JsonWriter json, ListShape list)
    {
        Types(json, "array");
        if (list.Least > 0)
            json.WriteNumber("minItems", list.Least);
        if (list.Most is { } most)
            json.WriteNumber("maxItems", most);
        json.WriteStartObject("items");
        Write(json, list.Item);
        json.WriteEndObject();
    }

    private static void Number(Utf8JsonWriter json, NumberBound bound)
    {
        Types(json, "number", "string");
        json.WriteString("pattern", NumberPattern);
        if (bound != NumberBound.None)
            json.WriteNumber(bound == NumberBound.AboveZero ? "exclusiveMinimum" : "minimum", 0);
    }

    private static void Enum(Utf8JsonWriter json, EnumShape words)
    {
        json.WriteStartArray("enum");
        foreach (var word in words.Values)
        {
            json.WriteStringValue(word);
            if (int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
                json.WriteNumberValue(number);
        }

        json.WriteEndArray();
    }

    private static void Id(Utf8JsonWriter json)
    {
        Types(json, "string", "integer", "boolean");
        json.WriteString("pattern", IdPattern);
    }

    private static void Date(Utf8JsonWriter json)
    {
        Types(json, "string", "integer");
        json.WriteNumber("minimum", 1);
        json.WriteNumber("maximum", LastYear);
        json.WriteString("pattern", $@"^({Day}|{Day}/({Day}|\.\.)?|(\.\.)?/{Day})$");
    }

    private static void LocalText(Utf8JsonWriter json) => AnyOf(json,
        text => Reference(text, "text"),
        map => Properties(map, LanguagePattern, Shape.Text, "The text in one language.", least: 1));

    private static void Terms(Utf8JsonWriter json, int least) =>
        Properties(json, IdPattern, Shape.Options, "A point, and its options.", least);

    private static string ById(Shape value) => value switch
    {
        MapShape map => "Under its id: " + ShapeWords.Item(map.Keys).Trim('`') + ".",
        NumberShape => "Under its id: a number.",
        _ => "A point, with a number for each option.",
    };

    private static void Options(Utf8JsonWriter json) => AnyOf(json,
    [
        one => Reference(one, "text"),
        many => Array(many, new ListShape(Shape.Text, OrSingle: false) { Least = 1 }),
        .. Keys.RangeKeys.All.Select<Key, Action<Utf8JsonWriter>>(key => range => Range(range, key)),
    ]);

    // Editors offer a form under its title.
    private static void Range(Utf8JsonWriter json, Key key)
    {
        json.WriteString("title", key.Name);
        Types(json, "object");
        json.WriteBoolean("additionalProperties", false);
        json.WriteStartArray("required");
        json.WriteStringValue(key.Name);
        json.WriteEndArray();
        json.WriteStartObject("properties");
        Member(json, key);
        json.WriteEndObject();
    }

    /// <summary>One key with its sentence, its shape and its example.</summary>
    internal static void Member(Utf8JsonWriter json, Key key)
    {
        json.WriteStartObject(key.Name);
        json.WriteString("description", key.Says);
        Write(json, key.Shape);
        json.WriteStartArray("examples");
        SchemaExamples.Write(json, key);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void OptionList(Utf8JsonWriter json)
    {
        Types(json, "array");
        json.WriteNumber("minItems", 1);
        json.WriteStartObject("items");
        AnyOf(json,
            bare => Reference(bare, "id"),
            titled =>
            {
                Properties(titled, IdPattern, Shape.LocalText, "An option by its id, with its title.",
                    least: 1);
                titled.WriteNumber("maxProperties", 1);
            });
        json.WriteEndObject();
    }

    private static void Properties(
        Utf8JsonWriter json, string pattern, Shape value, string says, int least = 0)
    {
        Types(json, "object");
        json.WriteBoolean("additionalProperties", false);
        if (least > 0)
            json.WriteNumber("minProperties", least);
        json.WriteStartObject("patternProperties");
        json.WriteStartObject(pattern);
        json.WriteString("description", says);
        Write(json, value);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void AnyOf(Utf8JsonWriter json, params ReadOnlySpan<Action<Utf8JsonWriter>> choices)
    {
        json.WriteStartArray("anyOf");
        foreach (var write in choices)
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Pattern(Utf8JsonWriter json, string pattern)
    {
        Types(json, "string");
        json.WriteString("pattern", pattern);
    }

    private static void Types(Utf8JsonWriter json, params ReadOnlySpan<string> types)
    {
        if (types.Length == 1)
        {
            json.WriteString("type", types[0]);
            return;
        }

        json.WriteStartArray("type");
        foreach (var type in types)
            json.WriteStringValue(type);
        json.WriteEndArray();
    }
}
