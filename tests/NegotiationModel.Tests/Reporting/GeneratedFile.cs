using NegotiationModel.Tests.House;
using Xunit;

namespace NegotiationModel.Tests.Reporting;

/// <summary>
/// A page of the repository that the code writes. A stale one fails the test; with
/// <c>NEGMODEL_WRITE_DOCS=1</c> the test mends it.
/// </summary>
internal static class GeneratedFile
{
    /// <param name="path">Path below the root of the repository.</param>
    /// <param name="expected">What the code writes.</param>
    /// <param name="tests">Name of the class of tests that writes it, for the command that mends it.</param>
    public static void IsCurrent(string path, string expected, string tests)
    {
        var full = Repository.At(path);
        var command = Command(tests);
        if (IsWriting)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(full)!);
            File.WriteAllText(full, expected);
        }

        Assert.True(File.Exists(full), $"{path} is missing; make it by: {command}");
        Assert.True(
            string.Equals(expected, File.ReadAllText(full), StringComparison.Ordinal),
            $"{path} is stale; mend it by: {command}");
    }

    /// <summary>The pages are to be written.</summary>
    public static bool IsWriting => Environment.GetEnvironmentVariable("NEGMODEL_WRITE_DOCS") is "1";

    /// <summary>Writes the pages of a class of tests.</summary>
    public static string Command(string tests) =>
        "NEGMODEL_WRITE_DOCS=1 dotnet test tests/NegotiationModel.Tests --filter " + tests;
}
