using System.Text.Json;

namespace NegotiationModel.Reporting.Json;

/// <summary>A piece of a JSON Schema that can write itself into an open object.</summary>
internal abstract record SchemaShape
{
    public abstract void Write(Utf8JsonWriter json, bool closed);

    public static SchemaShape Phrase(string? says = null) => new SimpleShape("string", says);

    public static SchemaShape Number(string says) => new SimpleShape("integer", says);

    public static SchemaShape Yes(string says) => new SimpleShape("boolean", says);

    public static SchemaShape Words(params IEnumerable<string> words) => new EnumShape([.. words]);

    public static SchemaShape List(SchemaShape items, string? says = null) => new ListShape(items, says);

    public static SchemaShape Map(SchemaShape values, string says) => new MapShape(values, says);

    public static SchemaShape OneOf(params SchemaShape[] shapes) => new ChoiceShape(shapes);

    public static ObjectShape Object(params SchemaKey[] keys) => new(keys);

    /// <summary>A shape that stands under <c>definitions</c> of the schema, so that it may hold
    /// itself.</summary>
    public static SchemaShape Named(string name) => new NamedShape(name);

    /// <summary>A key that is always there.</summary>
    public static SchemaKey Key(string name, SchemaShape shape) => new(name, shape, true);

    /// <summary>A key that is left out where it does not apply.</summary>
    public static SchemaKey Maybe(string name, SchemaShape shape) => new(name, shape, false);

    private sealed record SimpleShape(string Type, string? Says) : SchemaShape
    {
        public override void Write(Utf8JsonWriter json, bool closed)
        {
            json.WriteString("type", Type);
            json.Optional("description", Says);
        }
    }

    private sealed record EnumShape(string[] Values) : SchemaShape
    {
        public override void Write(Utf8JsonWriter json, bool closed)
        {
            json.WriteString("type", "string");
            json.Strings("enum", Values);
        }
    }

    private sealed record ListShape(SchemaShape Items, string? Says) : SchemaShape
    {
        public override void Write(Utf8JsonWriter json, bool closed)
        {
            json.WriteString("type", "array");
            json.Optional("description", Says);
            json.WriteStartObject("items");
            Items.Write(json, closed);
            json.WriteEndObject();
        }
    }

    private sealed record MapShape(SchemaShape Values, string Says) : SchemaShape
    {
        public override void Write(Utf8JsonWriter json, bool closed)
        {
            json.WriteString("type", "object");
            json.WriteString("description", Says);
            json.WriteStartObject("additionalProperties");
            Values.Write(json, closed);
            json.WriteEndObject();
        }
    }

    private sealed record NamedShape(string Name) : SchemaShape
    {
        public override void Write(Utf8JsonWriter json, bool closed) =>
            json.WriteString("$ref", "#/definitions/" + Name);
    }

    private sealed record ChoiceShape(SchemaShape[] Shapes) : SchemaShape
    {
        public override void Write(Utf8JsonWriter json, bool closed) =>
            json.Objects("oneOf", Shapes, shape => shape.Write(json, closed));
    }
}

/// <summary>One key of an object.</summary>
internal sealed record SchemaKey(string Name, SchemaShape Shape, bool IsRequired);

/// <summary>
/// An object with named keys; open to keys of later minor versions unless asked to be closed.
/// </summary>
internal sealed record ObjectShape(SchemaKey[] Keys) : SchemaShape
{
    public override void Write(Utf8JsonWriter json, bool closed)
    {
        json.WriteString("type", "object");
        var required = Keys.Where(k => k.IsRequired).Select(k => k.Name).ToArray();
        if (required.Length > 0)
            json.Strings("required", required);
        json.WriteStartObject("properties");
        foreach (var key in Keys)
        {
            json.WriteStartObject(key.Name);
            key.Shape.Write(json, closed);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        if (closed)
            json.WriteBoolean("additionalProperties", false);
    }
}
