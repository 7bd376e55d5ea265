using System.Buffers;
using System.Text;
using System.Text.Json;
using NegotiationModel.Reporting.Json;

namespace NegotiationModel.Reporting;

/// <summary>
/// An explanation as JSON, for programs. The contract is <c>docs/explanation.schema.json</c>: names of steps
/// and tests are fixed within one major version, sentences are not.
/// </summary>
public static class JsonExplanation
{
    /// <summary>Version of the contract; the minor number grows when keys are added.</summary>
    public const string SchemaVersion = "1.0";

    /// <summary>Writes the explanation.</summary>
    /// <returns>The JSON, two spaces deep, lines ending in LF, the last line too.</returns>
    public static string Write(Explanation explanation)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json =
            new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteString("schemaVersion", SchemaVersion);
            JsonReport.WriteScenario(json, explanation.Result);
            if (explanation.Result.Incomplete)
                json.WriteBoolean("incomplete", true);
            json.WriteStartObject("finding");
            json.WriteString("name", explanation.Finding.Rule.Name);
            JsonFindings.Write(json, explanation.Result, explanation.Finding);
            json.WriteEndObject();
            json.Objects("steps", explanation.Steps, step =>
            {
                json.WriteString("kind", step.Kind);
                json.WriteString("title", step.Title);
                json.Objects("lines", step.Lines, line => WriteLine(json, line));
            });
            json.Objects("changes", explanation.Changes, line => WriteLine(json, line));
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }

    private static void WriteLine(Utf8JsonWriter json, ExplainedLine line)
    {
        json.WriteString("text", string.Concat(line.Text.Spans.Select(s => s.Text)));
        var statements = line.Text.Spans
            .Where(s => s.Style is SpanStyle.Reference or SpanStyle.Anchor).Select(s => s.Text)
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        if (statements.Count > 0)
            json.Strings("statements", statements);
        if (line.Test is { } test)
        {
            json.WriteString("test", test);
            json.WriteBoolean("holds", line.Holds);
        }

        if (!line.Below.IsEmpty)
            json.Objects("below", line.Below, below => WriteLine(json, below));
    }
}
