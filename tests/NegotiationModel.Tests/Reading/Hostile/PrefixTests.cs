using System.Text;
using Xunit;

namespace NegotiationModel.Tests.Reading.Hostile;

/// <summary>
/// Hostile input A 39: a file that ends too early, at any place, ends with a tree or a finding, and every
/// place lies inside it. Every prefix of a small file; of a large one every n-th, another n-th for each file,
/// and all of them where <c>NEGMODEL_FUZZ_SECONDS</c> is set.
/// </summary>
public sealed class PrefixTests
{
    private const int SmallFile = 1500;
    private const int Step = 11;

    public static TheoryData<string> Paths => [.. SampleFiles.All.Select(f => f.Path)];

    [Theory]
    [MemberData(nameof(Paths))]
    public void Every_prefix_of_a_file_ends_with_a_tree_or_a_finding(string path)
    {
        var text = Text(path);
        Assert.Empty(ReadingLaws.Check(text).Findings);
        var step = text.Length <= SmallFile || Fuzz.Seconds is not null ? 1 : Step;
        for (var length = path.Length % step; length <= text.Length; length += step)
            ReadingLaws.Check(text[..length]);
    }

    [Fact]
    public void Every_prefix_of_bytes_ends_with_a_tree_or_a_finding()
    {
        var bytes = Encoding.UTF8.GetBytes(Sample.Text);
        for (var length = 0; length <= bytes.Length; length += 3)
            ReadingLaws.Check(bytes[..length]);
    }

    private static string Text(string path) =>
        SampleFiles.All.Single(f => string.Equals(f.Path, path, StringComparison.Ordinal)).Text;
}
