using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace NegotiationModel.Binding;

/// <summary>
/// The JSON Schema (draft-07) of a scenario file, for editors; written from the table that the binders read
/// by. It says what a file looks like; what ids mean is checked by binding alone.
/// </summary>
public static class ScenarioSchema
{
    private static readonly JsonWriterOptions Layout = new()
    {
        Indented = true,
        NewLine = "\n",
        // The text goes into a file of its own, never into a web page.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The schema as text, the same bytes each time, ending in a line feed.</summary>
    public static string Write()
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Layout))
        {
            json.WriteStartObject();
            json.WriteString("$schema", "http://json-schema.org/draft-07/schema#");
            json.WriteString("title", "NegotiationModel scenario file");
            json.WriteString("description",
                "One file of a scenario of negmodel, format " + FormatTable.Version + ".");
            WriteMembers(json, FormatTable.Root);
            SchemaRules.WriteDefaults(json);
            WriteDefinitions(json);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private static void WriteDefinitions(Utf8JsonWriter json)
    {
        json.WriteStartObject("definitions");
        foreach (var table in Tables())
        {
            json.WriteStartObject(table.Item);
            json.WriteString("description", ItemWords(table) + ".");
            WriteMembers(json, table);
            SchemaRules.Write(json, table);
            json.WriteEndObject();
        }

        foreach (var (name, write) in SchemaShapes.Definitions)
        {
            json.WriteStartObject(name);
            write(json);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static string ItemWords(KeyTable table)
    {
        var words = ShapeWords.Item(table);
        return words[0] == '`' ? "What " + words + " holds" : char.ToUpperInvariant(words[0]) + words[1..];
    }

    private static void WriteMembers(Utf8JsonWriter json, KeyTable table)
    {
        json.WriteString("type", "object");
        json.WriteBoolean("additionalProperties", false);
        var required = table.Keys.Where(k => k.Required).Select(k => k.Name).ToList();
        if (required.Count > 0)
        {
            json.WriteStartArray("required");
            required.ForEach(json.WriteStringValue);
            json.WriteEndArray();
        }

        json.WriteStartObject("properties");
        foreach (var key in table.Keys)
            SchemaShapes.Member(json, key);
        json.WriteEndObject();
    }

    // Every table that some key of the format holds, each once, in the order of the format page.
    private static List<KeyTable> Tables()
    {
        var tables = new List<KeyTable>();
        foreach (var key in FormatTable.Root.Keys)
            Collect(key.Shape, tables);
        return tables;
    }

    private static void Collect(Shape shape, List<KeyTable> tables)
    {
        switch (shape)
        {
            case MapShape map when !tables.Contains(map.Keys):
                tables.Add(map.Keys);
                foreach (var key in map.Keys.Keys)
                    Collect(key.Shape, tables);
                break;
            case ListShape list:
                Collect(list.Item, tables);
                break;
            case ByIdShape byId:
                Collect(byId.Value, tables);
                break;
            case EitherShape either:
                Collect(either.First, tables);
                Collect(either.Second, tables);
                break;
        }
    }
}
