using NegotiationModel.Tests.House;

namespace NegotiationModel.Tests.Scenarios;

/// <summary>The scenarios of the checkout, found by themselves.</summary>
internal static class ScenarioFolder
{
    /// <summary>Names of all folders in <c>scenarios/</c>, sorted.</summary>
    public static IEnumerable<string> Names() =>
        Directory.EnumerateDirectories(Repository.At("scenarios")).Select(p => Path.GetFileName(p))
            .Order(StringComparer.Ordinal);

    /// <summary>The files of one scenario, goldens left out.</summary>
    public static ScenarioFiles Files(string name)
    {
        var root = Repository.At("scenarios", name);
        var paths = Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories)
            .Select(p => Path.GetRelativePath(root, p).Replace('\\', '/'))
            .Where(p => !p.StartsWith("expected/", StringComparison.Ordinal));
        return new ScenarioFiles("scenario.yaml", paths, path => Read(Path.Combine(root, path)));
    }

    private static FileContent Read(string path) => File.Exists(path)
        ? new FileContent(File.ReadAllBytes(path), null)
        : new FileContent(default, FileProblem.NotFound);
}
