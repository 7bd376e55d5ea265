using NegotiationModel.Binding;
using NegotiationModel.Tests.House;
using Xunit;

namespace NegotiationModel.Tests.Binding;

public sealed class FormatDocsTests
{
    [Fact]
    public void The_schema_in_docs_is_that_of_the_table() =>
        Check("scenario.schema.json", ScenarioSchema.Write(),
        "negmodel schema scenario > docs/scenario.schema.json");

    [Fact]
    public void The_format_page_in_docs_is_that_of_the_table() => Check("format.md", FormatPage.Write(),
        "NEGMODEL_WRITE_DOCS=1 dotnet test tests/NegotiationModel.Tests --filter FormatDocsTests");

    private static void Check(string name, string expected, string command)
    {
        var path = Repository.At("docs", name);
        if (Environment.GetEnvironmentVariable("NEGMODEL_WRITE_DOCS") is "1")
            File.WriteAllText(path, expected);
        var actual = File.Exists(path) ? File.ReadAllText(path) : "";
        Assert.True(string.Equals(expected, actual, StringComparison.Ordinal),
            $"docs/{name} is stale; mend it by: {command}");
    }
}
