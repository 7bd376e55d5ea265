using System.Text.Json.Nodes;
using Xunit;

namespace NegotiationModel.Tests.House;

/// <summary>The top level holds what the architecture page lists, and nothing beyond.</summary>
public sealed class TopLevelTests
{
    private static readonly string[] Listed =
    [
        ".ci", ".editorconfig", ".git", ".gitattributes", ".gitignore", "CHANGELOG.md",
        "Directory.Build.props", "Directory.Packages.props", "LICENSE", "NegotiationModel.sln", "README.md",
        "docs", "global.json", "scenarios", "src", "tests",
    ];

    /// <summary>Made by tools, never committed.</summary>
    private static readonly string[] Ignored =
        ["artifacts", "TestResults", "BenchmarkDotNet.Artifacts", ".vs", ".vscode", ".idea", "node_modules"];

    [Fact]
    public void The_top_level_holds_nothing_beyond_the_list() =>
        Assert.Empty(Directory.EnumerateFileSystemEntries(Repository.Root).Select(Path.GetFileName)
            .Except(Listed, StringComparer.Ordinal).Except(Ignored, StringComparer.Ordinal));

    [Fact]
    public void Everything_on_the_list_is_there() =>
        Assert.Empty(Listed.Where(name => !Path.Exists(Repository.At(name))));

    [Fact]
    public void The_readme_shows_the_two_commands()
    {
        var readme = File.ReadAllText(Repository.At("README.md"));
        Assert.Contains(
            "dotnet run --project src/NegotiationModel.Cli -- report scenarios/gaza-2025",
            readme,
            StringComparison.Ordinal);
        Assert.Contains("dotnet test NegotiationModel.sln", readme, StringComparison.Ordinal);
    }

    [Fact]
    public void Packages_for_node_are_pinned_and_have_a_line_in_the_decisions()
    {
        var page = File.ReadAllText(Repository.At("docs", "decisions", "0002-packages.md"));
        var json = JsonNode.Parse(File.ReadAllText(Repository.At("tests", "editor", "package.json")))!;
        var packages = json["devDependencies"]!.AsObject();
        Assert.Null(json["dependencies"]);
        Assert.NotEmpty(packages);
        Assert.All(packages, p => Assert.Matches("^[0-9]+\\.[0-9]+\\.[0-9]+$", p.Value!.GetValue<string>()));
        Assert.Empty(packages.Where(p => !page.Contains("`" + p.Key + "`", StringComparison.Ordinal)));
        var locked = JsonNode.Parse(File.ReadAllText(Repository.At("tests", "editor", "package-lock.json")))!;
        // By its hash, wherever it is fetched from.
        Assert.All(locked["packages"]!.AsObject().Where(p => p.Key.Length > 0), p =>
        {
            Assert.NotNull(p.Value!["integrity"]);
            Assert.Null(p.Value!["resolved"]);
        });
    }

    [Fact]
    public void Every_package_has_a_line_in_the_decisions()
    {
        var page = File.ReadAllText(Repository.At("docs", "decisions", "0002-packages.md"));
        var packages = System.Xml.Linq.XDocument.Load(Repository.At("Directory.Packages.props"))
            .Descendants("PackageVersion").Select(e => e.Attribute("Include")!.Value).ToList();
        Assert.NotEmpty(packages);
        Assert.Empty(packages.Where(p => !page.Contains("`" + p + "`", StringComparison.Ordinal)));
    }
}
