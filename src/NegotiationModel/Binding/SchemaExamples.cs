using System.Text.Json;
using NegotiationModel.Syntax;
using NegotiationModel.Text;

namespace NegotiationModel.Binding;

/// <summary>The examples of the table as JSON, as an editor reads them.</summary>
internal static class SchemaExamples
{
    internal static void Write(Utf8JsonWriter json, Key key)
    {
        var tree = YamlReader.Read(new SourceText("example", key.Example), new ReadingLimits());
        Write(json, tree.Root!.Find(key.Name)!.Value);
    }

    private static void Write(Utf8JsonWriter json, YamlNode node)
    {
        switch (node)
        {
            case YamlMap map:
                json.WriteStartObject();
                foreach (var entry in map.Entries)
                {
                    json.WritePropertyName(entry.Key.Value);
                    Write(json, entry.Value);
                }

                json.WriteEndObject();
                break;
            case YamlList list:
                json.WriteStartArray();
                foreach (var item in list.Items)
                    Write(json, item);
                json.WriteEndArray();
                break;
            default:
                Scalar(json, (YamlScalar)node);
                break;
        }
    }

    private static void Scalar(Utf8JsonWriter json, YamlScalar scalar)
    {
        if (scalar.IsPlain && NumberReader.Read(scalar.Value) is { } number)
            json.WriteNumberValue(number);
        else if (scalar is { IsPlain: true, Value: "true" or "false" })
            json.WriteBooleanValue(scalar.Value is "true");
        else
            json.WriteStringValue(scalar.Value);
    }
}
