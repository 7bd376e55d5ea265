using System.Text.Json;
using Xunit;

namespace NegotiationModel.Hosts.Tests;

public sealed class OutputTests
{
    private static readonly string[] Cultures =
        ["C", "tr_TR.UTF-8", "ar_SA.UTF-8", "he_IL.UTF-8", "fa_IR.UTF-8", "th_TH.UTF-8", "sv_SE.UTF-8",
            "de_DE.UTF-8"];

    private static readonly string[] Zones = ["UTC", "Pacific/Kiritimati", "America/St_Johns"];

    [Theory]
    [InlineData("compare --format json")]
    [InlineData("compare")]
    [InlineData("report")]
    [InlineData("explain not-a-date")]
    public void Output_is_the_same_in_every_culture_and_time_zone(string line)
    {
        using var folder = Samples.Folder();
        var first = NegModel.Run(folder.Path, line.Split(' '));

        for (var i = 0; i < Cultures.Length; i++)
        {
            var run = NegModel.RunWith(
                folder.Path, [("LC_ALL", Cultures[i]), ("LANG", Cultures[i]),
                    ("TZ", Zones[i % Zones.Length])], line.Split(' '));
            Assert.True(first.OutputBytes.AsSpan().SequenceEqual(run.OutputBytes), $"{Cultures[i]}: {run}");
            Assert.Equal(first.Error, run.Error);
        }
    }

    [Fact]
    public void Data_goes_to_stdout_and_narration_to_stderr()
    {
        using var folder = Samples.Folder();

        var run = NegModel.Run(folder.Path, "compare", "--format", "json");

        using var json = JsonDocument.Parse(run.OutputBytes);
        Assert.Equal(3, json.RootElement.GetProperty("input").GetProperty("statements").GetInt32());
        Assert.Contains("Read 1 file, 3 statements, 2 cells", run.Error, StringComparison.Ordinal);
        Assert.Empty(NegModel.Run(folder.Path, "compare", "--format", "json", "-q").Error);
    }

    [Fact]
    public void Several_formats_go_to_their_own_files()
    {
        using var folder = Samples.Folder();

        var run = NegModel.Run(
            folder.Path,
            "compare", "--format", "json=a.json", "--format", "markdown=b.md", "--format", "concise");

        Assert.True(run.Code == 0, run.ToString());
        Assert.Equal(NegModel.Run(folder.Path, "compare", "--format", "json").Output, folder.Read("a.json"));
        Assert.Equal(NegModel.Run(folder.Path, "compare", "--format", "markdown")
            .Output, folder.Read("b.md"));
        Assert.Equal(NegModel.Run(folder.Path, "compare", "--format", "concise").Output, run.Output);
    }

    [Fact]
    public void A_report_goes_to_its_file_and_over_an_older_one()
    {
        using var folder = Samples.Folder();
        folder.Write("report.md", "old");

        var run = NegModel.Run(folder.Path, "report", "-o", "report.md");

        Assert.True(run.Code == 0, run.ToString());
        Assert.Empty(run.Output);
        Assert.Equal(NegModel.Run(folder.Path, "report").Output, folder.Read("report.md"));
    }

    [Fact]
    public void An_output_that_cannot_be_written_is_said_and_named()
    {
        using var folder = Samples.Folder();

        var run = NegModel.Run(folder.Path, "report", "-o", "no-such-folder/report.md");

        Assert.True(run.Code == 2, run.ToString());
        Assert.Contains("no-such-folder/report.md", run.Error, StringComparison.Ordinal);
        Assert.Equal("scenario.yaml",
            Path.GetFileName(Assert.Single(Directory.EnumerateFileSystemEntries(folder.Path))));
    }

    [UnixFact("/dev/full")]
    public void A_full_disk_behind_stdout_is_said()
    {
        using var folder = Samples.Folder();

        foreach (var line in (string[])["report", "compare --format json", "schema", "--help", "compare"])
        {
            var run = NegModel.Shell(folder.Path, $"negmodel {line} > /dev/full");
            Assert.True(run.Code == 2, line + "\n" + run);
            Assert.Contains("cannot write to stdout", run.Error, StringComparison.Ordinal);
        }
    }

    [UnixFact("/dev/full")]
    public void A_device_is_never_replaced_by_a_file()
    {
        using var folder = Samples.Folder();

        var run = NegModel.Run(folder.Path, "report", "-o", "/dev/full");

        Assert.True(run.Code == 2, run.ToString());
        Assert.NotEqual(FileAttributes.None, File.GetAttributes("/dev/full") & ~FileAttributes.ReadOnly);
    }

    [UnixFact]
    public void Nobody_reading_is_no_fault()
    {
        using var folder = Samples.Large(2_000);

        var pipe = NegModel.Shell(folder.Path,
            "{ negmodel compare --format json --pairs all --exit-code; echo $? > code; } | head -1");
        var closed = NegModel.Shell(folder.Path, "negmodel compare --format json -q >&-");

        Assert.Equal("0\n", folder.Read("code"));
        Assert.DoesNotContain("negmodel:", pipe.Error, StringComparison.Ordinal);
        Assert.True(closed.Code == 0, closed.ToString());
        Assert.Empty(closed.Error);
    }

    [Fact]
    public void Colours_come_only_when_asked_for()
    {
        using var folder = Samples.Folder(Samples.UnknownParty);

        bool IsColoured(string name, string value, params string[] words) =>
            NegModel.RunWith(folder.Path, [(name, value)], ["validate", .. words])
                .OutputBytes.Contains((byte)0x1B);

        Assert.False(IsColoured("TERM", "xterm"));
        Assert.True(IsColoured("TERM", "xterm", "--color", "always"));
        Assert.True(IsColoured("NO_COLOR", "1", "--color", "always"));
        Assert.False(IsColoured("NO_COLOR", "1"));
        Assert.False(IsColoured("TERM", "dumb"));
        Assert.False(IsColoured("TERM", "xterm", "--color", "never"));
    }

    [Theory]
    [InlineData("\u001b]0;title\u0007")]
    [InlineData("\u202Etxt")]
    [InlineData("a\nnegmodel: all is well")]
    [InlineData("\u009b2J")]
    [InlineData("\r0 errors")]
    public void Nothing_a_path_says_reaches_the_terminal(string name)
    {
        using var folder = Samples.Folder();

        var run = NegModel.Run(folder.Path, "compare", name);

        Assert.Equal(2, run.Code);
        Assert.Single(run.Error.TrimEnd('\n').Split('\n'));
        Assert.DoesNotContain(run.Error, c => char.IsControl(c) && c != '\n' || c == '\u202E');
        Assert.Contains("<U+", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("validate -v")]
    [InlineData("compare")]
    [InlineData("report")]
    [InlineData("report --format text")]
    [InlineData("show point dam")]
    [InlineData("compare --format concise")]
    public void No_output_has_a_word_of_a_hidden_neighbour_on_the_same_line(string line)
    {
        using var folder = Samples.Folder(Samples.Conflict
            + "  - [{id: h, tlp: red, quote: canary-7f31}]\n"
            + "  - {id: secret, party: upland, point: dam, rejects: half, account: press, said: 2024-03-01,\n"
            + "      tlp: clear, note: canary-7f31, tlp: red}\n");

        var run = NegModel.Run(folder.Path, [.. line.Split(' '), "--audience", "green"]);

        Assert.True(run.Output.Length > 0, run.ToString());
        Assert.DoesNotContain("canary", run.Output + run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_audience_is_no_clue_to_what_it_may_not_see()
    {
        using var open = Samples.Folder();
        using var more = Samples.Folder(Samples.Conflict
            + "  - {id: secret, party: upland, point: dam, rejects: half, account: press, "
            + "said: 2024-03-01, tlp: red}\n");

        foreach (var line in (string[])["compare --format json", "compare", "report", "validate -v"])
        {
            string[] words = [.. line.Split(' '), "--audience", "green"];
            var expected = NegModel.Run(open.Path, words);
            var actual = NegModel.Run(more.Path, words);
            Assert.Equal(expected.Output, actual.Output);
            Assert.Equal(expected.Error, actual.Error);
        }
    }
}
