using System.Buffers;
using System.Text;
using System.Text.Json;
using NegotiationModel.Analysis.Guides;
using NegotiationModel.Findings;
using NegotiationModel.Reporting.Json;
using NegotiationModel.Reporting.Sections;

namespace NegotiationModel.Reporting;

/// <summary>
/// Rules as JSON, for programs. The contract is <c>docs/rules.schema.json</c>: keys and words are fixed
/// within one major version, rules are sorted by id, what is absent is left out.
/// </summary>
public static class RuleJson
{
    /// <summary>Version of the contract; the minor number grows when keys are added.</summary>
    public const string SchemaVersion = "1.0";

    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n" };

    /// <summary>All rules, without their guides.</summary>
    public static string List() => Written(json =>
    {
        json.WriteString("schemaVersion", SchemaVersion);
        json.Objects("rules", RuleBook.All, rule => WriteRule(json, rule));
    });

    /// <summary>One rule with its guide, its examples, and what they give.</summary>
    public static string Of(ExplainedRule explained) => Written(json =>
    {
        json.WriteString("schemaVersion", SchemaVersion);
        json.Objects("rules", [explained], one =>
        {
            WriteRule(json, one.Rule);
            WriteGuide(json, one);
        });
    });

    /// <summary>The JSON Schema (draft-07) of both: <c>docs/rules.schema.json</c>.</summary>
    public static string Schema() => Schema(closed: false);

    /// <summary>
    /// The same; <paramref name="closed"/> refuses keys that the schema does not name: how a test finds them.
    /// </summary>
    internal static string Schema(bool closed) => Written(json =>
    {
        json.WriteString("$schema", "http://json-schema.org/draft-07/schema#");
        json.WriteString("title", "NegotiationModel rules " + SchemaVersion);
        json.WriteString("description",
            "What negmodel explain writes as JSON. Rules are sorted by id; what is absent is left out, never "
                + "null; minor versions add keys.");
        RuleShape.Rules().Write(json, closed);
    });

    private static string Written(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }

    private static void WriteRule(Utf8JsonWriter json, RuleDescriptor rule)
    {
        json.WriteString("id", rule.Id);
        json.WriteString("name", rule.Name);
        json.WriteString("level", JsonNames.Of(rule.Level));
        json.WriteString("says", RuleSections.Says(rule));
        json.WriteString("page", "docs/rules/" + RuleBook.PageOf(rule));
    }

    private static void WriteGuide(Utf8JsonWriter json, ExplainedRule explained)
    {
        var guide = explained.Guide;
        json.WriteStartObject("guide");
        json.WriteString("finds", guide.Finds);
        json.WriteString("quiet", guide.Quiet);
        json.WriteString("remedy", guide.Remedy);
        WriteExample(json, "bad", explained.Bad, explained.Rule);
        WriteExample(json, "good", explained.Good, explained.Rule);
        json.Strings("terms", guide.Terms);
        json.Strings("see", guide.See.Select(s => "docs/" + s.Page + "#" + DocLinks.Anchor(s.Heading)));
        json.WriteEndObject();
    }

    private static void WriteExample(
        Utf8JsonWriter json, string name, ExampleRun run, RuleDescriptor rule)
    {
        var texts = new FindingTexts(run.Result);
        json.WriteStartObject(name);
        json.Objects("files", run.Example.Files.Prepend(
            new ExampleFile(ExampleFrame.ExampleName, run.Example.Text)), file =>
        {
            json.WriteString("path", file.Path);
            if (file.Problem is null)
                json.WriteString("text", file.Text);
        });
        if (run.Example.Limit is { } limit)
            json.WriteString("option", FormattableString.Invariant($"{limit.Option} {limit.Value}"));
        json.Objects("findings", run.FindingsFor(rule), finding =>
        {
            json.WriteString("rule", finding.Rule.Id);
            json.WriteString("message", texts.Sentence(finding));
            json.WriteString("file", finding.Place.File);
            json.WriteNumber("line", finding.Place.Line);
            json.WriteNumber("column", finding.Place.Column);
        });
        json.WriteEndObject();
    }
}
