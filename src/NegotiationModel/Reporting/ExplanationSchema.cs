using System.Buffers;
using System.Text;
using System.Text.Json;
using NegotiationModel.Reporting.Json;
using static NegotiationModel.Reporting.Json.SchemaShape;

namespace NegotiationModel.Reporting;

/// <summary>
/// The published JSON Schema (draft-07) of what <see cref="JsonExplanation"/> writes:
/// <c>docs/explanation.schema.json</c>.
/// </summary>
public static class ExplanationSchema
{
    private const string LineName = "line";

    /// <summary>Writes the schema.</summary>
    /// <returns>The JSON, two spaces deep, lines ending in LF.</returns>
    public static string Write() => Write(closed: false);

    /// <summary>
    /// The same; <paramref name="closed"/> refuses keys that the schema does not name: how a test finds them.
    /// </summary>
    internal static string Write(bool closed)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json =
            new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteString("$schema", "http://json-schema.org/draft-07/schema#");
            json.WriteString("title", "NegotiationModel explanation " + JsonExplanation.SchemaVersion);
            json.WriteString("description",
                "How one finding came about. Kinds of steps and names of tests are fixed within one major "
                    + "version, sentences are not; minor versions add keys, kinds and tests.");
            json.WriteStartObject("definitions");
            json.WriteStartObject(LineName);
            Line().Write(json, closed);
            json.WriteEndObject();
            json.WriteEndObject();
            Explanation().Write(json, closed);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }

    private static ObjectShape Explanation() => Object(
        Key("schemaVersion", Phrase("Major and minor version of this contract.")),
        Maybe("scenario", ReportSchema.Scenario()),
        Maybe("incomplete", Yes("Something could not be read or bound; left out otherwise.")),
        Key("finding",
            Object([Key("name", Phrase("Name of the rule.")), .. ReportSchema.FindingKeys()])),
        Key("steps", List(
            Object(
                Key("kind", Phrase("What the step tells: written, claims, clash, pairs, views, conclusion "
                    + "…")),
                Key("title", Phrase()),
                Key("lines", List(Named(LineName)))),
            "From what is written to the rule; the last one is the conclusion.")),
        Key("changes", List(Named(LineName),
            "What would change it: each was tried by asking the rule again.")));

    private static ObjectShape Line() => Object(
        Key("text", Phrase("One or a few sentences.")),
        Maybe("statements", List(Phrase(), "Ids of the statements that the text names.")),
        Maybe("test", Phrase("Name of the test that the text tells, in a list where the first that holds "
            + "decides.")),
        Maybe("holds", Yes("Whether that test holds.")),
        Maybe("below", List(Named(LineName), "Lines one level deeper.")));
}
