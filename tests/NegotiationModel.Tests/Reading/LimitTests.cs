using System.Globalization;
using System.Text;
using NegotiationModel.Syntax;
using NegotiationModel.Text;
using Xunit;

namespace NegotiationModel.Tests.Reading;

/// <summary>
/// Each limit is an error at its place. That bombs end early and on a small stack is shown in <c>Hostile</c>.
/// </summary>
public sealed class LimitTests
{
    [Fact]
    public void A_long_line_is_read_whole()
    {
        // Half a second; with a look back to the start of the line at each item it would be half a minute.
        var tree = Read($"a: [{string.Concat(Enumerable.Repeat("x, ", 600_000))}]");
        Assert.Empty(tree.Findings);
        Assert.Equal(600_000, Assert.IsType<YamlList>(tree.Root!.Entries[0].Value).Items.Length);
    }

    [Theory]
    [InlineData("abcdefghijk: 1", "key-too-long", "1:1")]
    [InlineData("a: 1\nb: abcdefghijklmnopqrstu", "scalar-too-long", "2:4")]
    [InlineData("a: 1\nb: 1\nc: 1\nd: 1", "too-many-keys", "4:1")]
    [InlineData("a: [1, 2, 3, 4, 5, 6, 7, 8, 9]", "too-many-parts", "1:29")]
    [InlineData("a: [[[1]]]", "too-deep", "1:6")]
    public void Each_limit_is_an_error_at_its_place(string text, string rule, string place)
    {
        var limits = new ReadingLimits
        {
            Depth = 3, KeyLength = 10, ScalarLength = 20, KeysPerMap = 3, EventsPerFile = 13,
        };
        AssertFault(YamlReader.Read(new SourceText("f", text), limits), rule, place);
    }

    [Fact]
    public void A_file_beyond_its_limit_is_not_decoded()
    {
        var tree = YamlReader.Read("big.yaml", new byte[11], new ReadingLimits { FileBytes = 10 });
        AssertFault(tree, "file-too-large", "1:1");
    }

    [Fact]
    public void Faults_without_end_do_end()
    {
        var tree = Read(Lines(5000, _ => "a: 1"));
        Assert.Equal(1001, tree.Findings.Length);
        Assert.Single(tree.Findings, f => f.Rule == ReadingRules.TooManyFaults);
    }

    [Fact]
    public void Reading_can_be_cancelled() => Assert.Throws<OperationCanceledException>(() =>
        YamlReader.Read(new SourceText("f", "a: 1"), new ReadingLimits(),
            new CancellationToken(canceled: true)));

    private static string Lines(int count, Func<int, string> line)
    {
        var text = new StringBuilder();
        for (var i = 0; i < count; i++)
            text.Append(line(i)).Append('\n');
        return text.ToString();
    }

    private static SyntaxTree Read(string text) =>
        YamlReader.Read(new SourceText("f", text), new ReadingLimits());

    private static void AssertFault(SyntaxTree tree, string rule, string place)
    {
        var finding = tree.Findings[0];
        Assert.Equal((rule, place), (finding.Rule.Name,
            string.Create(CultureInfo.InvariantCulture, $"{finding.Place.Line}:{finding.Place.Column}")));
    }
}
