using System.Text;
using System.Text.Json;
using NegotiationModel.Binding;
using NegotiationModel.Syntax;
using NegotiationModel.Tests.House;
using NegotiationModel.Text;
using NJsonSchema;
using Xunit;

namespace NegotiationModel.Tests.Binding;

/// <summary>The schema and the binder agree on what a file looks like.</summary>
public sealed class SchemaTests
{
    private static readonly Lazy<Task<JsonSchema>> Schema =
        new(() => JsonSchema.FromJsonAsync(ScenarioSchema.Write()));

    /// <summary>
    /// Faults that a schema can see as well, whatever the ids mean. This judge does not know the conditions
    /// of draft-07; the corpus of <c>tests/editor</c> goes further with one that does.
    /// </summary>
    public static TheoryData<string> Structural =>
    [
        "unknown key at the top", "unknown key of an item", "unknown key in a range", "missing name",
        "missing id in a list", "a list where a text is wanted", "a map where a list is wanted",
        "an item that is no map", "one end of a range where two are wanted", "bad ids",
            "an id that is too long",
        "words that are not allowed", "a language code", "an unknown marking",
            "an unknown version of the format",
        "booleans", "numbers", "as_of is one day", "a table among statements", "a misspelt table",
            "a file where statements are wanted", "no stance", "no value",
    ];

    public static TheoryData<string> YamlFiles =>
    [
        .. Directory.EnumerateFiles(Repository.At("scenarios"), "*.yaml", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Repository.Root, path)).Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(YamlFiles))]
    public async Task The_scenarios_that_come_with_the_product_are_valid(string path) =>
        Assert.Empty(await FaultsOf(await File.ReadAllTextAsync(Repository.At(path))));

    [Fact]
    public async Task The_example_of_the_format_is_valid() =>
        Assert.Empty(await FaultsOf(SampleScenario.Text));

    [Theory]
    [MemberData(nameof(Structural))]
    public async Task What_the_binder_refuses_by_form_the_schema_refuses(string title)
    {
        var one = FaultCases.All.Single(c => string.Equals(c.Title, title, StringComparison.Ordinal));
        Assert.NotEmpty(await FaultsOf(one.Text));
    }

    [Fact]
    public async Task Every_example_of_the_table_is_valid_where_it_stands()
    {
        foreach (var key in FormatTable.Root.Keys)
            Assert.Empty(await FaultsOf(key.Example + "\n"));
    }

    [Fact]
    public void Every_key_has_a_sentence_and_an_example_of_itself()
    {
        var keys = FormatTable.Sections.SelectMany(s => s.Items?.Keys
            ?? [s.Key]).Concat(FormatTable.Root.Keys);
        Assert.All(keys, key =>
        {
            Assert.EndsWith(".", key.Says, StringComparison.Ordinal);
            Assert.StartsWith(key.Name + ": ", key.Example, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Every_key_of_the_schema_has_a_sentence_and_an_example()
    {
        using var schema = JsonDocument.Parse(ScenarioSchema.Write());
        var keys = KeysIn(schema.RootElement, "").ToList();
        Assert.True(keys.Count > 150);
        Assert.All(keys, key =>
        {
            Assert.True(key.Value.TryGetProperty("description", out var says), key.Path);
            Assert.EndsWith(".", says.GetString(), StringComparison.Ordinal);
            Assert.True(key.IsPattern || key.Value.GetProperty("examples").GetArrayLength() > 0, key.Path);
        });
    }

    // Under if, else, then and dependencies keys are named, not described.
    private static IEnumerable<(string Path, JsonElement Value, bool IsPattern)> KeysIn(
        JsonElement element, string path)
    {
        string[] named = ["if", "then", "else", "dependencies", "examples"];
        if (element.ValueKind == JsonValueKind.Array)
            return element.EnumerateArray().SelectMany((item, i) => KeysIn(item, $"{path}[{i}]"));
        if (element.ValueKind != JsonValueKind.Object)
            return [];
        var members = element.EnumerateObject().Where(m => !named.Contains(m.Name)).ToList();
        return members.Where(m => m.Name is "properties" or "patternProperties")
            .SelectMany(m => m.Value.EnumerateObject()
                .Select(key => ($"{path}/{key.Name}", key.Value, m.Name is "patternProperties")))
            .Concat(members.SelectMany(m => m.Name is "properties" or "patternProperties" or "definitions"
                ? m.Value.EnumerateObject().SelectMany(key => KeysIn(key.Value, $"{path}/{key.Name}"))
                : KeysIn(m.Value, $"{path}/{m.Name}")));
    }

    private static async Task<ICollection<NJsonSchema.Validation.ValidationError>> FaultsOf(string yaml)
    {
        var tree = YamlReader.Read(new SourceText("test.yaml", yaml), new ReadingLimits());
        Assert.Empty(tree.Findings);
        return (await Schema.Value).Validate(Json(tree.Root!));
    }

    // As editors read YAML: plain scalars become numbers, booleans and null.
    private static string Json(YamlNode node)
    {
        var text = new StringBuilder();
        Write(text, node);
        return text.ToString();
    }

    private static void Write(StringBuilder text, YamlNode node)
    {
        switch (node)
        {
            case YamlMap map:
                text.Append('{');
                foreach (var entry in map.Entries)
                {
                    text.Append(text[^1] == '{' ? "" : ",").Append(Quoted(entry.Key.Value)).Append(':');
                    Write(text, entry.Value);
                }

                text.Append('}');
                break;
            case YamlList list:
                text.Append('[');
                for (var i = 0; i < list.Items.Length; i++)
                {
                    text.Append(i == 0 ? "" : ",");
                    Write(text, list.Items[i]);
                }

                text.Append(']');
                break;
            default:
                text.Append(Scalar((YamlScalar)node));
                break;
        }
    }

    private static string Scalar(YamlScalar scalar)
    {
        if (scalar.IsMissing)
            return "null";
        var isTyped = scalar.IsPlain
            && (NumberReader.Read(scalar.Value) is not null || scalar.Value is "true" or "false");
        return isTyped ? scalar.Value : Quoted(scalar.Value);
    }

    private static string Quoted(string text) => "\"" + JsonEncodedText.Encode(text) + "\"";
}
