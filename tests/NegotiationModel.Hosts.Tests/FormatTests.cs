using NegotiationModel.Cli.Files;
using Xunit;

namespace NegotiationModel.Hosts.Tests;

/// <summary><c>negmodel fmt</c>, end to end: what is written, what is said, how it ends.</summary>
public sealed class FormatTests : IDisposable
{
    private const string Talk = "statements:\n"
        + "  # later\n"
        + "  - {id: b,said: 2024-02-02, party: upland, point: dam, position: full, account: minutes}\n"
        + "  - {id: a, party: upland, point: dam, position: full, account: minutes, said: 2024-02-01}\n";

    private const string Ordered = "statements:\n"
        + "  - {id: a, party: upland, point: dam, position: full, account: minutes, said: 2024-02-01}\n"
        + "\n"
        + "  # later\n"
        + "  - {id: b, party: upland, point: dam, position: full, said: 2024-02-02, account: minutes}\n";

    private const string People = "people:\n    haro:   {name: Haro, party: upland}\n";

    private readonly TemporaryFolder _folder = Samples.Folder(
        Samples.Conflict.Replace("parties:", "include: [people.yaml, talk/*.yaml]\nparties:",
            StringComparison.Ordinal));

    public FormatTests()
    {
        _folder.Write("people.yaml", People);
        _folder.Write("talk/one.yaml", Talk);
        Assert.Equal(0, NegModel.Run(_folder.Path, "fmt", "scenario.yaml", "-q").Code);
        _folder.Write("people.yaml", People);
        _folder.Write("talk/one.yaml", Talk);
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Files_are_put_in_order_and_the_second_time_left_alone()
    {
        var run = NegModel.Run(_folder.Path, "fmt");
        Assert.Equal(0, run.Code);
        Assert.Empty(run.Output);
        Assert.Equal("Formatted people.yaml\nFormatted talk/one.yaml\n2 of 3 files changed.\n", run.Error);
        Assert.Equal("people:\n  haro: {name: Haro, party: upland}\n", _folder.Read("people.yaml"));
        Assert.Equal(Ordered, _folder.Read("talk/one.yaml"));
        Assert.Equal("3 files, none changed.\n", NegModel.Run(_folder.Path, "fmt").Error);
    }

    [Fact]
    public void Check_lists_what_would_change_and_writes_nothing()
    {
        var run = NegModel.Run(_folder.Path, "fmt", "--check");
        Assert.Equal(1, run.Code);
        Assert.Equal("people.yaml\ntalk/one.yaml\n", run.Output);
        Assert.Equal("2 of 3 files would change.\n", run.Error);
        Assert.Equal(Talk, _folder.Read("talk/one.yaml"));
        NegModel.Run(_folder.Path, "fmt");
        Assert.Equal(0, NegModel.Run(_folder.Path, "fmt", "--check", "--diff").Code);
    }

    [UnixFact("/usr/bin/git")]
    public void A_diff_can_be_applied()
    {
        _folder.Write("people.yaml", "people:  # →\t😀\r\n    haro:   {name: Haro, party: upland}");
        File.AppendAllText(_folder["talk/one.yaml"], "  - {id: c, said: 2024, remark: x}");
        var run = NegModel.Run(_folder.Path, "fmt", "--diff");
        Assert.Equal(1, run.Code);
        Assert.StartsWith("--- people.yaml\n+++ people.yaml\n@@ -1,2 +1,2 @@\n", run.Output,
            StringComparison.Ordinal);
        File.WriteAllBytes(_folder["change.patch"], run.OutputBytes);
        var applied = NegModel.Shell(_folder.Path, "git apply -p0 --whitespace=nowarn change.patch");
        Assert.True(applied.Code == 0, applied.ToString());
        Assert.Equal(0, NegModel.Run(_folder.Path, "fmt", "--check").Code);
    }

    [Fact]
    public void A_broken_file_is_left_alone_and_the_others_are_put_in_order()
    {
        const string Broken = "events:\n  round:  {title: [Round\n";
        _folder.Write("talk/two.yaml", Broken);
        var run = NegModel.Run(_folder.Path, "fmt");
        Assert.Equal(2, run.Code);
        Assert.Contains("--> talk/two.yaml:2:19", run.Error, StringComparison.Ordinal);
        Assert.Contains("Left as it is: talk/two.yaml\n", run.Error, StringComparison.Ordinal);
        Assert.EndsWith("2 of 4 files changed.\n", run.Error, StringComparison.Ordinal);
        Assert.Equal(Broken, _folder.Read("talk/two.yaml"));
        Assert.Equal(Ordered, _folder.Read("talk/one.yaml"));
    }

    [Theory]
    [InlineData(".", "talk/one.yaml", "talk/one.yaml")]
    [InlineData("talk", "one.yaml", "../talk/one.yaml")]
    [InlineData("talk", "../talk/one.yaml", "../talk/one.yaml")]
    public void One_file_is_formatted_alone_with_what_its_scenario_knows(
        string from, string path, string shown)
    {
        _folder.Write("people.yaml",
            "sources:\n    old:   {title: Old, published: 2023-01-01}\n"
            + "    new:   {title: New, published: 2024-01-01}\n");
        _folder.Write("talk/one.yaml", "statements:\n  - {id: a, source: new}\n  - {id: b, source: old}\n");
        var run = NegModel.Run(_folder[from], "fmt", path);
        Assert.Equal(0, run.Code);
        Assert.Equal($"Formatted {shown}\n1 of 1 file changed.\n", run.Error);
        Assert.Equal("statements:\n  - {id: b, source: old}\n  - {id: a, source: new}\n",
            _folder.Read("talk/one.yaml"));
        Assert.Contains("old:   ", _folder.Read("people.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_no_scenario_includes_is_formatted_as_it_is()
    {
        _folder.Write("later.yaml", People);
        Assert.Equal("Formatted later.yaml\n1 of 1 file changed.\n",
            NegModel.Run(_folder.Path, "fmt", "later.yaml").Error);
    }

    [Fact]
    public void Folder_and_file_of_one_scenario_are_one()
    {
        var run = NegModel.Run(_folder.Path, "fmt", "people.yaml", "talk/one.yaml", "--check");
        Assert.Equal("people.yaml\ntalk/one.yaml\n", run.Output);
        Assert.Equal("2 of 2 files would change.\n", run.Error);
        run = NegModel.Run(_folder.Path, "fmt", "people.yaml", ".", "--check");
        Assert.Equal("2 of 3 files would change.\n", run.Error);
    }

    [Fact]
    public void A_path_that_names_nothing_stops_before_anything_is_written()
    {
        var run = NegModel.Run(_folder.Path, "fmt", ".", "nowhere");
        Assert.Equal(2, run.Code);
        Assert.Equal(Talk, _folder.Read("talk/one.yaml"));
    }

    [Fact]
    public void What_keeps_its_order_is_told()
    {
        File.AppendAllText(_folder["talk/one.yaml"], "  - {id: c, remark: x}\n");
        var check = NegModel.Run(_folder.Path, "fmt", "--check");
        Assert.Contains("talk/one.yaml:5: the statements keep their order, because 'c' has no date",
            check.Error, StringComparison.Ordinal);
        var written = NegModel.Run(_folder.Path, "fmt");
        Assert.Contains("talk/one.yaml: the statements keep their order", written.Error,
            StringComparison.Ordinal);
        Assert.Contains("# later\n  - {id: b, party: upland", _folder.Read("talk/one.yaml"),
            StringComparison.Ordinal);
    }

    [Fact]
    public void The_byte_order_mark_and_the_line_ends_of_a_file_stay()
    {
        byte[] before = [0xEF, 0xBB, 0xBF, .. "people:\r\n    haro:   {name: Haro, party: upland}\r\n"u8];
        File.WriteAllBytes(_folder["people.yaml"], before);
        Assert.Equal(0, NegModel.Run(_folder.Path, "fmt").Code);
        Assert.Equal([0xEF, 0xBB, 0xBF, .. "people:\r\n  haro: {name: Haro, party: upland}\r\n"u8],
            File.ReadAllBytes(_folder["people.yaml"]));
    }

    [Fact]
    public void An_error_of_the_scenario_is_no_error_of_its_layout()
    {
        _folder.Write("people.yaml", "people:\n  haro: {name: Haro, party: nobody}\n");
        Assert.Equal(0, NegModel.Run(_folder.Path, "fmt").Code);
    }

    [Theory]
    [InlineData("", "a\n", "@@ -0,0 +1,1 @@\n+a\n")]
    [InlineData("a\n", "", "@@ -1,1 +0,0 @@\n-a\n")]
    [InlineData("a", "a\n", "@@ -1,1 +1,1 @@\n-a\n\\ No newline at end of file\n+a\n")]
    [InlineData("a\r\n", "a\n", "@@ -1,1 +1,1 @@\n-a\r\n+a\n")]
    [InlineData("1\n2\n3\n4\n5\n6\n7\n8\n", "1\n2\n3\n4\nX\n6\n7\n8\n",
        "@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+X\n 6\n 7\n 8\n")]
    public void A_difference_is_shown_with_its_lines_around(string before, string after, string shown) =>
        Assert.Equal("--- f\n+++ f\n" + shown, UnifiedDiff.Of("f", before, after));

    [Fact]
    public void Changes_that_are_far_apart_are_shown_apart()
    {
        var before = string.Concat(Enumerable.Range(0, 30).Select(i => $"{i}\n"));
        var after = before.Replace("3\n4\n", "3\nx\n4\n", StringComparison.Ordinal)
            .Replace("28\n", "", StringComparison.Ordinal);
        var diff = UnifiedDiff.Of("f", before, after);
        Assert.Contains("@@ -2,6 +2,7 @@\n", diff, StringComparison.Ordinal);
        Assert.Contains("@@ -26,5 +27,4 @@\n", diff, StringComparison.Ordinal);
        Assert.Empty(UnifiedDiff.Of("f", before, before));
    }
}
