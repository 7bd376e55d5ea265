using System.Buffers;
using System.Text;
using System.Text.Json;
using NegotiationModel.Accounts;
using NegotiationModel.Findings;
using NegotiationModel.Model;
using NegotiationModel.Parties;
using NegotiationModel.Reporting.Json;
using static NegotiationModel.Reporting.Json.SchemaShape;

namespace NegotiationModel.Reporting;

/// <summary>
/// The published JSON Schema (draft-07) of what <see cref="JsonReport"/> writes:
/// <c>docs/report.schema.json</c>.
/// </summary>
public static class ReportSchema
{
    private static readonly SchemaShape Ids = List(Phrase());
    private static readonly SchemaShape When =
        Map(Phrase(), "Point id to option id, or to a segment such as 40 or 41..59.");
    private static readonly SchemaShape Channels = Words("public", "private");

    private static readonly string[] Counted =
        ["files", "parties", "points", "accounts", "sources", "statements", "cells"];

    private static readonly string[] EvidenceKinds =
    [
        "statement", "party", "person", "point", "option", "source", "account", "proposal", "amendment",
            "promise", "event",
        "scenario",
    ];

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
            json.WriteString("title", "NegotiationModel report " + JsonReport.SchemaVersion);
            json.WriteString("description",
                "Lists are sorted ordinally by their ids; what is absent is left out, never null; minor "
                    + "versions add keys.");
            Report().Write(json, closed);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }

    private static ObjectShape Report() => Object(
        Key("schemaVersion", Phrase("Major and minor version of this contract.")),
        Maybe("scenario", Scenario()),
        Maybe("incomplete", Yes("Something could not be read or bound; left out otherwise.")),
        Key("input", Input()),
        Key("statements", List(Statement())),
        Key("cells", List(Cell())),
        Key("pairs", List(Pair())),
        Key("parties", List(Parties())),
        Key("findings", List(Finding())),
        Key("notRun", List(Phrase(), "Rules that could not run, and sections that were not computed.")));

    /// <summary>The scenario and what was asked of it, in every output.</summary>
    internal static ObjectShape Scenario() => Object(
        Key("id", Phrase()),
        Key("title", Phrase()),
        Key("asOf", Phrase("Positions as of this day.")),
        Key("knownAsOf", Phrase("Only what was reported by this day.")),
        Key("windowDays", Number("Days within which statements count as contemporaneous.")),
        Key("audience", Words(Enum.GetValues<Tlp>().Select(JsonNames.Of))),
        Maybe("asOfAssumed", Yes("No date of the scenario could be read; the last day told was taken.")),
        Maybe("onlyAccounts", List(Phrase(), "Compared as if nobody else had told anything.")),
        Maybe("reviewedOnly", Yes("Only statements that somebody reviewed were read.")),
        Maybe("notReviewed", Number("Statements left out because nobody reviewed them.")),
        Key("window", Object(
            Key("half", Number("Labels that change with half the window.")),
            Key("double", Number("Labels that change with twice the window.")))));

    private static ObjectShape Input() => Object(
        [.. Counted.Select(name => Key(name, Number("Number of " + name + " read.")))]);

    private static ObjectShape Statement() => Object([
        Key("id", Phrase()),
        .. Place(),
        Maybe("party", Phrase()),
        Maybe("point", Phrase()),
        Maybe("proposal", Phrase("With a point beside it, the stance is about that term.")),
        Key("stance",
            Words(Enum.GetValues<StanceKind>().Select(JsonNames.Of).Distinct(StringComparer.Ordinal))),
        Maybe("options", Ids),
        Key("account", Phrase()),
        Maybe("source", Phrase()),
        Key("channel", Words(Enum.GetValues<Channel>().Select(JsonNames.Of))),
        Key("said", Phrase("EDTF, as written.")),
        Key("reported", Phrase("EDTF, as written.")),
        Key("tags", Ids),
    ]);

    private static ObjectShape Cell() => Object(
        Maybe("party", Phrase("Left out for a question of fact.")),
        Maybe("point", Phrase()),
        Maybe("proposal", Phrase()),
        Key("verdict", Words(Enum.GetValues<Verdict>().Select(JsonNames.Of))),
        Key("accounts", Number("Independent accounts with a claim that stands.")),
        Key("sources", Number("Distinct sources of these claims.")),
        Key("groups", List(Group())),
        Key("claims", List(Claim())));

    private static ObjectShape Group() => Object(
        Key("channel", Channels),
        Key("views", List(Object(
            Key("id", Phrase()), Key("account", Phrase()), Key("statements", Ids), Key("dropped", Ids)))),
        Key("mus",
            List(Ids, "Minimal sets of views that cannot be true together and are no change over time.")),
        Key("changes", List(Ids, "Minimal sets that differ because a stance changed over time.")),
        Key("camps", List(Ids, "Maximal sets of views that can be true together.")),
        Key("free", List(Phrase(), "Views in no contradiction and no change.")),
        Maybe("complete", Yes("False where very many like contradictions are listed in part.")));

    private static ObjectShape Claim() => Object(
        Key("claim", Words(Enum.GetValues<ClaimKind>().Select(JsonNames.Of))),
        Maybe("option", Phrase()),
        Maybe("when", When),
        Key("channel", Channels),
        Key("status", Words(Enum.GetValues<ClaimStrength>().Select(JsonNames.Of))));

    private static ObjectShape Pair() => Object(
        Key("a", Phrase()),
        Key("b", Phrase()),
        Maybe("party", Phrase()),
        Maybe("point", Phrase()),
        Maybe("proposal", Phrase()),
        Key("label", Words(Enum.GetValues<PairLabel>().Select(JsonNames.Of).Append("incomparable"))),
        Key("flags",
            List(Words(Enum.GetValues<PairFlags>().Where(f => f != PairFlags.None).Select(JsonNames.Of)))),
        Maybe("earlier", Phrase("The surely earlier, or superseded, statement of the two.")),
        Maybe("evolution", Words("softens", "hardens", "shifts")),
        Key("witnesses", List(Object(Maybe("option", Phrase()), Maybe("when", When)))));

    private static ObjectShape Parties() => Object(
        Key("point", Phrase()),
        Key("a", Phrase()),
        Key("b", Phrase()),
        Key("label", Words(Enum.GetValues<PartyLabel>().Select(JsonNames.Of))),
        Key("options", Ids),
        Key("flags", List(Words("position-in-red-line"))),
        Maybe("best", Words(Enum.GetValues<PartyLabel>().Select(JsonNames.Of))),
        Maybe("separatedBy", When),
        Key("appliesTo", Ids),
        Maybe("readings", List(Words(Enum.GetValues<PartyLabel>().Select(JsonNames.Of)))),
        Maybe("doubts", List(Object(Key("party", Phrase()), Key("option", Phrase())))));

    private static ObjectShape Finding() => Object(FindingKeys());

    /// <summary>The keys of a finding, in every output.</summary>
    internal static SchemaKey[] FindingKeys() =>
    [
        Key("rule", Phrase()),
        Key("level", Words(Enum.GetValues<FindingLevel>().Select(JsonNames.Of))),
        Key("message", Phrase()),
        Key("subjects", Map(OneOf(Phrase(), Ids), "Kind to id, or to several ids.")),
        Key("evidence", List(Object([
            .. EvidenceKinds.Select(kind => Maybe(kind, Phrase())),
            .. Place(),
        ]))),
        Key("fingerprint",
            Phrase("Stays the same while rule and subjects do, whatever the words and lines.")),
        Maybe("fix", Fix()),
    ];

    // Only `validate` asks for fixes.
    private static ObjectShape Fix() => Object(
        Key("name", Phrase("What kind of fix it is, for example same-word.")),
        Key("safety", Words(Enum.GetValues<FixSafety>().Select(JsonNames.Of))),
        Key("title", Phrase("What it does.")),
        Key("edits", List(Object([
            .. Place(),
            Key("endLine", Number("Of what is replaced.")),
            Key("endColumn", Number("Just behind the last character that is replaced.")),
            Key("text", Phrase("What stands there instead; may be empty.")),
        ]), "All together or none; they do not touch each other.")));

    private static SchemaKey[] Place() =>
    [
        Key("file", Phrase("Path below the scenario folder.")),
        Key("line", Number("From 1.")),
        Key("column", Number("From 1.")),
    ];
}
