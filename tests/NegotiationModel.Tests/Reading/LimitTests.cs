using System.Globalization;
using System.Text;
using NegotiationModel.Syntax;
using NegotiationModel.Text;
using Xunit;

namespace NegotiationModel.Tests.Reading;

/// <summary>
/// Bombs end early, in little time and on a small stack; the limits themselves are still accepted.
/// </summary>
public sealed class LimitTests
{
    private const int SmallStack = 256 * 1024;

    [Theory]
    [InlineData("[", 1_000_000, "", "1:65")]
    [InlineData("{a: ", 100_000, "", "1:257")]
    [InlineData("- ", 100_000, "x", "1:129")]
    public void Deep_nesting_ends_at_the_sixty_fifth(string opening, int times, string end, string place)
    {
        var text = string.Concat(Enumerable.Repeat(opening, times)) + end;
        var started = Environment.TickCount64;
        var tree = ReadOnSmallStack(text, new ReadingLimits());
        // A hundred in a quiet room; the tests share the machine.
        Assert.InRange(Environment.TickCount64 - started, 0, 1000);
        AssertFault(tree, "too-deep", place);
    }

    [Theory]
    [InlineData(63, null)]
    [InlineData(64, null)]
    [InlineData(65, "65:65")]
    [InlineData(100, "65:65")]
    public void Nested_maps_are_read_down_to_the_limit(int depth, string? place)
    {
        var text = string.Concat(Enumerable.Range(0, depth).Select(i => new string(' ', i) + "a:\n"));
        var tree = ReadOnSmallStack(text, new ReadingLimits());
        if (place is null)
            Assert.Empty(tree.Findings);
        else
            AssertFault(tree, "too-deep", place);
    }

    [Fact]
    public void A_long_line_is_read_whole()
    {
        // Half a second; with a look back to the start of the line at each item it would be half a minute.
        var tree = Read($"a: [{string.Concat(Enumerable.Repeat("x, ", 600_000))}]");
        Assert.Empty(tree.Findings);
        Assert.Equal(600_000, Assert.IsType<YamlList>(tree.Root!.Entries[0].Value).Items.Length);
    }

    [Fact]
    public void Many_anchors_or_documents_end_at_the_first()
    {
        AssertFault(ReadOnSmallStack(Lines(200_000, i => $"k{i}: &a{i} x"), new ReadingLimits()),
            "anchor", "1:5");
        AssertFault(ReadOnSmallStack(Lines(300_000, _ => "---"), new ReadingLimits()),
            "several-documents", "2:1");
        AssertFault(ReadOnSmallStack(string.Concat(Enumerable.Repeat("? ", 10_000)), new ReadingLimits()),
            "complex-key", "1:3");
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

    [Theory]
    [InlineData(257)]
    [InlineData(2000)]
    public void A_long_key_is_located_at_its_start(int length) =>
        AssertFault(Read("a: 1\n" + new string('k', length) + ": 2"), "key-too-long", "2:1");

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

    private static SyntaxTree ReadOnSmallStack(string text, ReadingLimits limits)
    {
        SyntaxTree? tree = null;
        var thread = new Thread(() => tree = YamlReader.Read(new SourceText("f", text), limits), SmallStack);
        thread.Start();
        thread.Join();
        return tree!;
    }

    private static void AssertFault(SyntaxTree tree, string rule, string place)
    {
        var finding = tree.Findings[0];
        Assert.Equal((rule, place), (finding.Rule.Name,
            string.Create(CultureInfo.InvariantCulture, $"{finding.Place.Line}:{finding.Place.Column}")));
    }
}
