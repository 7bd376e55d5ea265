using NegotiationModel.Findings;
using static NegotiationModel.Reporting.Json.SchemaShape;

namespace NegotiationModel.Reporting.Json;

/// <summary>The shape of rules explained as JSON.</summary>
internal static class RuleShape
{
    public static ObjectShape Rules() => Object(
        Key("schemaVersion", Phrase("Major and minor version of this contract.")),
        Key("rules", List(Object(
            Key("id", Phrase()),
            Key("name", Phrase()),
            Key("level", Words(Enum.GetValues<FindingLevel>().Select(JsonNames.Of))),
            Key("says", Phrase("One sentence without its full stop.")),
            Key("page", Phrase("Its page in the documentation.")),
            Maybe("guide", Guide())))));

    private static ObjectShape Guide() => Object(
        Key("finds", Phrase("What it finds and why that matters; keys and words of a file in backticks.")),
        Key("quiet", Phrase("When it stays quiet.")),
        Key("remedy", Phrase("What to do about a finding.")),
        Key("bad", Example()),
        Key("good", Example()),
        Key("terms", List(Phrase(), "Terms of the glossary.")),
        Key("see", List(Phrase(), "Pages of the documentation.")));

    private static ObjectShape Example() => Object(
        Key("files", List(Object(
            Key("path", Phrase()),
            Maybe("text", Phrase("With marks for what cannot be shown; left out if it cannot be read."))),
            "The example, and files beside it; they stand in the frame of docs/rules/README.md.")),
        Maybe("option", Phrase("The option it is read with.")),
        Key("findings", List(Object(
            Key("rule", Phrase()),
            Key("message", Phrase()),
            Key("file", Phrase()),
            Key("line", Number("From 1.")),
            Key("column", Number("From 1."))))));
}
