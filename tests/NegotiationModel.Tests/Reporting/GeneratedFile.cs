using NegotiationModel.Tests.House;
using Xunit;

namespace NegotiationModel.Tests.Reporting;

/// <summary>
/// A page of the repository that the code writes. A stale one fails the test; with
/// <c>NEGMODEL_WRITE_DOCS=1</c> the test mends it.
/// </summary>
internal static class GeneratedFile
{
    public static void IsCurrent(string path, string expected)
    {
        var full = Repository.At(path);
        if (Environment.GetEnvironmentVariable("NEGMODEL_WRITE_DOCS") is "1")
            File.WriteAllText(full, expected);
        Assert.True(File.Exists(full), $"{path} is missing: run the tests with NEGMODEL_WRITE_DOCS=1.");
        Assert.True(
            string.Equals(expected, File.ReadAllText(full), StringComparison.Ordinal),
            $"{path} is stale: run the tests with NEGMODEL_WRITE_DOCS=1 and commit the change.");
    }
}
