using System.Text;
using NegotiationModel.Cli;
using NegotiationModel.Cli.Files;
using NegotiationModel.Editing;
using Xunit;

namespace NegotiationModel.Hosts.Tests;

/// <summary>An edit reaches the disk only where nobody else wrote meanwhile.</summary>
public sealed class ScenarioWriterTests : IDisposable
{
    private const int Largest = 1_000_000;
    private readonly TemporaryFolder _folder = new();

    public ScenarioWriterTests()
    {
        _folder.Write("scenario.yaml", "a: 1\n");
        _folder.Write("more.yaml", "b: 1\n");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void All_files_are_written()
    {
        ScenarioWriter.Write(Open(),
            [Edit("scenario.yaml", "a: 1\n", "a: 2\n"), Edit("new.yaml", "", "c: 3\n")], default);
        Assert.Equal("a: 2\n", _folder.Read("scenario.yaml"));
        Assert.Equal("c: 3\n", _folder.Read("new.yaml"));
    }

    [Fact]
    public void A_file_that_changed_meanwhile_stops_all()
    {
        var stop = Assert.Throws<StopException>(() => ScenarioWriter.Write(Open(),
            [Edit("scenario.yaml", "a: 1\n", "a: 2\n"), Edit("more.yaml", "b: 0\n", "b: 2\n")], default));
        Assert.Contains("more.yaml", stop.Message, StringComparison.Ordinal);
        Assert.Equal("a: 1\n", _folder.Read("scenario.yaml"));
        Assert.Equal("b: 1\n", _folder.Read("more.yaml"));
    }

    [UnixFact]
    public void Nothing_is_written_outside_the_folder()
    {
        using var outside = new TemporaryFolder();
        outside.Write("mine.yaml", "x: 1\n");
        File.CreateSymbolicLink(_folder["link.yaml"], outside["mine.yaml"]);
        Assert.Throws<StopException>(() =>
            ScenarioWriter.Write(Open(), [Edit("link.yaml", "x: 1\n", "x: 2\n")], default));
        Assert.Equal("x: 1\n", outside.Read("mine.yaml"));
    }

    [UnixFact]
    public void What_was_written_before_a_failure_is_taken_back()
    {
        Assert.Throws<StopException>(() => ScenarioWriter.Write(Open(),
            [
                Edit("scenario.yaml", "a: 1\n", "a: 2\n"), Edit("other.yaml", "", "d: 1\n"),
                Edit("gone/more.yaml", "", "c: 2\n"),
            ], default));
        Assert.Equal("a: 1\n", _folder.Read("scenario.yaml"));
        Assert.False(File.Exists(_folder["other.yaml"]));
    }

    private ScenarioFolder Open() => ScenarioFolder.Open(_folder.Path, Largest);

    private static EditedFile Edit(string path, string before, string after) =>
        new(path, Encoding.UTF8.GetBytes(before), Encoding.UTF8.GetBytes(after));
}
