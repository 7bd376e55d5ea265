using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace NegotiationModel.Binding;

/// <summary>
/// Shapes as JSON Schema. Editors read plain YAML values as numbers and booleans where the format reads text,
/// so text allows those as well.
/// </summary>
internal static class SchemaShapes
{
    private const string Day = "[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?[~?%]?";
    private const string IdPattern = "^[a-z0-9-]{1,64}$";

    /// <summary>Shapes that are written once and referred to.</summary>
    internal static readonly ImmutableArray<(string Name, Action<Utf8JsonWriter> Write)> Definitions =
    [
        ("text", json => Types(json, "string", "number", "boolean")),
        ("local-text", LocalText),
        ("id", Id),
        ("date", Date),
        ("day", json => Pattern(json, "^[0-9]{4}-[0-9]{2}-[0-9]{2}$")),
        ("options", Options),
        ("terms", Terms),
        ("option-list", OptionList),
    ];

    internal static void Write(Utf8JsonWriter json, Shape shape)
    {
        switch (shape)
        {
            case BooleanShape:
                Types(json, "boolean");
                break;
            case NumberShape:
                Types(json, "number");
                break;
            case WholeNumberShape whole:
                Types(json, "integer");
                json.WriteNumber("minimum", whole.Least);
                break;
            case EnumShape words:
                Enum(json, words);
                break;
            case ListShape list:
                List(json, list);
                break;
            case ByIdShape map:
                Properties(json, map.Value is NumberShape ? "^[a-z0-9.-]{1,64}$" : IdPattern, map.Value);
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
        TermsShape => "terms",
        OptionListShape => "option-list",
        MapShape map => map.Keys.Item,
        _ => throw new InvalidOperationException("A shape without a schema: " + shape.GetType().Name),
    };

    private static void List(Utf8JsonWriter json, ListShape list)
    {
        if (list.OrSingle)
            AnyOf(json, inner => Write(inner, list.Item), inner => Array(inner, list.Item));
        else
            Array(json, list.Item);
    }

    private static void Array(Utf8JsonWriter json, Shape item)
    {
        Types(json, "array");
        json.WriteStartObject("items");
        Write(json, item);
        json.WriteEndObject();
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
        json.WriteString("pattern", $@"^({Day}|{Day}/({Day}|\.\.)?|(\.\.)?/{Day})$");
    }

    private static void LocalText(Utf8JsonWriter json) => AnyOf(json,
        text => Reference(text, "text"),
        map => Properties(map, "^[a-z][a-z0-9-]*[a-z0-9]$", Shape.Text, least: 1));

    private static void Terms(Utf8JsonWriter json) => Properties(json, IdPattern, Shape.Options);

    private static void Options(Utf8JsonWriter json) => AnyOf(json,
        one => Reference(one, "text"),
        many =>
        {
            Array(many, Shape.Text);
            many.WriteNumber("minItems", 1);
        },
        from => Range(from, "at_least", Shape.Text),
        to => Range(to, "at_most", Shape.Text),
        between => Range(between, "between", Shape.List(Shape.Text)));

    private static void Range(Utf8JsonWriter json, string key, Shape value)
    {
        Types(json, "object");
        json.WriteBoolean("additionalProperties", false);
        json.WriteStartArray("required");
        json.WriteStringValue(key);
        json.WriteEndArray();
        json.WriteStartObject("properties");
        json.WriteStartObject(key);
        Write(json, value);
        if (value is ListShape)
        {
            json.WriteNumber("minItems", 2);
            json.WriteNumber("maxItems", 2);
        }

        json.WriteEndObject();
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
                Properties(titled, IdPattern, Shape.LocalText, least: 1);
                titled.WriteNumber("maxProperties", 1);
            });
        json.WriteEndObject();
    }

    private static void Properties(Utf8JsonWriter json, string pattern, Shape value, int least = 0)
    {
        Types(json, "object");
        json.WriteBoolean("additionalProperties", false);
        if (least > 0)
            json.WriteNumber("minProperties", least);
        json.WriteStartObject("patternProperties");
        json.WriteStartObject(pattern);
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
