using NegotiationModel.Tests.House;
using NegotiationModel.Tests.Scenarios;
using Xunit;

namespace NegotiationModel.Tests.Editing.Formatting;

/// <summary>
/// The scenarios and templates are in normal form, and out of any disorder they are restored, byte for byte,
/// with every comment in its place.
/// </summary>
public sealed class ScrambleTests
{
    private const int Seeds = 60;

    public static TheoryData<string> Folders =>
    [
        .. ScenarioFolder.Names().Select(n => "scenarios/" + n),
        .. Directory.EnumerateDirectories(Repository.At("src", "NegotiationModel.Cli", "Templates"))
            .Select(p => Path.GetRelativePath(Repository.Root, p).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Folders))]
    public void It_is_in_normal_form(string folder)
    {
        var files = Read(folder);
        Assert.NotEmpty(files);
        Assert.Equal(files, Formatter.All(files));
    }

    [Theory]
    [MemberData(nameof(Folders))]
    public void It_is_restored_from_disorder(string folder)
    {
        var files = Read(folder);
        for (var seed = 0; seed < Seeds; seed++)
        {
            var scrambler = new Scrambler(new Random(seed));
            var scrambled = files.ToDictionary(f => f.Key, f => scrambler.Scramble(f.Value),
                StringComparer.Ordinal);
            var restored = Formatter.All(scrambled);
            foreach (var (path, text) in files)
            {
                Assert.True(string.Equals(text, restored[path], StringComparison.Ordinal),
                    $"seed {seed}, {path}\n{scrambled[path]}\n-----\n{restored[path]}");
            }

            Assert.DoesNotContain(files, f => f.Value.Length > 500
                && string.Equals(f.Value, scrambled[f.Key], StringComparison.Ordinal));
        }
    }

    private static SortedDictionary<string, string> Read(string folder)
    {
        var root = Repository.At(folder);
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var path in Directory.EnumerateFiles(root, "*.yaml", SearchOption.AllDirectories))
            files.Add(Path.GetRelativePath(root, path).Replace('\\', '/'), File.ReadAllText(path));
        return files;
    }
}
