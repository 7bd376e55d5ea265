using NegotiationModel.Tests.House;
using Xunit;

namespace NegotiationModel.Tests.Binding;

public sealed class ScenarioFolderTests
{
    [Theory]
    [InlineData("gaza-2025")]
    [InlineData("river-basin")]
    public void The_scenarios_that_come_with_the_product_bind_without_a_fault(string name)
    {
        var bound = Binder.Bind(FilesOf(name));
        Assert.Empty(bound.Findings.Select(Binder.Line));
        Assert.NotNull(bound.Scenario);
        Assert.NotEmpty(bound.Scenario.Statements);
    }

    private static Dictionary<string, string> FilesOf(string name)
    {
        var folder = Path.Combine(Repository.Root, "scenarios", name);
        return Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).ToDictionary(
            path => Path.GetRelativePath(folder, path).Replace('\\', '/'), File.ReadAllText,
                StringComparer.Ordinal);
    }
}
