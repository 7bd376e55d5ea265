using System.Buffers;
using System.Text;
using System.Text.Json;
using NegotiationModel.Analysis;
using NegotiationModel.Reporting.Json;

namespace NegotiationModel.Reporting;

/// <summary>
/// The result as JSON, for programs. The contract is <c>docs/report.schema.json</c>: keys and words are fixed
/// within one major version, lists are sorted ordinally, what is absent is left out.
/// </summary>
public static class JsonReport
{
    /// <summary>Version of the contract; the minor number grows when keys are added.</summary>
    public const string SchemaVersion = "1.0";

    /// <summary>
    /// Sections of the contract that this release does not compute. They are left out and named under
    /// <c>notRun</c>: an empty list would read as "none found".
    /// </summary>
    internal static readonly string[] NotComputed =
        ["amendments", "deals", "mutualWaiting", "promises", "proposals", "robustness", "sequences"];

    /// <summary>Writes the result.</summary>
    /// <param name="result">The result.</param>
    /// <param name="options">What to list; null for the defaults.</param>
    /// <returns>The JSON, two spaces deep, lines ending in LF, the last line too.</returns>
    public static string Write(AnalysisResult result, JsonReportOptions? options = null)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json =
            new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            WriteAll(json, result, options ?? new JsonReportOptions());
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }

    private static void WriteAll(Utf8JsonWriter json, AnalysisResult result, JsonReportOptions options)
    {
        json.WriteString("schemaVersion", SchemaVersion);
        WriteScenario(json, result);
        if (result.Incomplete)
            json.WriteBoolean("incomplete", true);
        WriteInput(json, result.Input);
        JsonStatements.Write(json, result);
        JsonCells.Write(json, result);
        JsonPairs.Write(json, result, options.Pairs);
        JsonParties.Write(json, result);
        JsonFindings.Write(json, result);
        json.Strings("notRun", result.NotRun.Concat(NotComputed).Order(StringComparer.Ordinal));
    }

    /// <summary>What every output says of its scenario and dates; nothing where none was read.</summary>
    internal static void WriteScenario(Utf8JsonWriter json, AnalysisResult result)
    {
        if (result.Scenario is not { } scenario)
            return;
        json.WriteStartObject("scenario");
        json.WriteString("id", scenario.Id);
        json.WriteString("title", scenario.Title.Default);
        json.WriteString("asOf", result.AsOf.Iso());
        json.WriteString("knownAsOf", result.KnownAsOf.Iso());
        if (scenario.IsAsOfAssumed)
            json.WriteBoolean("asOfAssumed", true);
        json.WriteNumber("windowDays", scenario.WindowDays);
        json.WriteString("audience", JsonNames.Of(result.Options.Audience));
        if (!result.Options.Accounts.IsEmpty)
            json.Strings("onlyAccounts", result.Options.Accounts.Order(StringComparer.Ordinal));
        if (result.Options.ReviewedOnly)
        {
            json.WriteBoolean("reviewedOnly", true);
            json.WriteNumber("notReviewed", result.NotReviewed.Length);
        }

        json.WriteStartObject("window");
        json.WriteNumber("half", result.Window.Half);
        json.WriteNumber("double", result.Window.Double);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteInput(Utf8JsonWriter json, InputCounts input)
    {
        json.WriteStartObject("input");
        json.WriteNumber("files", input.Files);
        json.WriteNumber("parties", input.Parties);
        json.WriteNumber("points", input.Points);
        json.WriteNumber("accounts", input.Accounts);
        json.WriteNumber("sources", input.Sources);
        json.WriteNumber("statements", input.Statements);
        json.WriteNumber("cells", input.Cells);
        json.WriteEndObject();
    }
}
