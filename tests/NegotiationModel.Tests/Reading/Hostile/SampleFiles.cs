using NegotiationModel.Tests.House;

namespace NegotiationModel.Tests.Reading.Hostile;

/// <summary>All YAML files of the checkout that are to be read without a fault.</summary>
internal static class SampleFiles
{
    /// <summary>Path below the root → text; scenarios and templates.</summary>
    public static IReadOnlyList<(string Path, string Text)> All { get; } =
    [
        .. new[] { "scenarios", Path.Combine("src", "NegotiationModel.Cli", "Templates") }
            .SelectMany(folder => Directory.EnumerateFiles(
                Repository.At(folder), "*.yaml", SearchOption.AllDirectories))
            .Order(StringComparer.Ordinal)
            .Select(path => (Path.GetRelativePath(Repository.Root, path), File.ReadAllText(path))),
        ("sample", Sample.Text),
    ];
}
