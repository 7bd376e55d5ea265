using Xunit;

namespace NegotiationModel.Tests.Snapshots;

/// <summary>The comparison itself can fail: a changed byte, a missing file, an extra file.</summary>
public sealed class SnapshotTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("negmodel-snapshot-").FullName;

    public SnapshotTests() => File.WriteAllText(Path.Combine(_folder, "report.md"), "accepted\n");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Equal_bytes_pass() => Assert.Empty(Differences(("report.md", "accepted\n")));

    [Fact]
    public void A_changed_byte_fails_and_keeps_what_was_received()
    {
        Assert.Single(Differences(("report.md", "acceptEd\n")));
        Assert.Equal("acceptEd\n", File.ReadAllText(Path.Combine(_folder, "report.received.md")));
        Assert.Equal("accepted\n", File.ReadAllText(Path.Combine(_folder, "report.md")));
    }

    [Fact]
    public void A_missing_file_fails() =>
        Assert.Single(Differences(("report.md", "accepted\n"), ("report.json", "{}\n")));

    [Fact]
    public void An_extra_file_fails() => Assert.Single(Differences());

    [Fact]
    public void Accepting_makes_the_folder_equal_to_what_was_made()
    {
        var made = Made(("findings.txt", "none\n"));
        Assert.Empty(Snapshot.Differences(_folder, made, accept: true));
        Assert.Equal(["findings.txt"], Directory.EnumerateFiles(_folder).Select(p => Path.GetFileName(p)));
    }

    private IReadOnlyList<string> Differences(params (string Name, string Text)[] files) =>
        Snapshot.Differences(_folder, Made(files), accept: false);

    private static Dictionary<string, string> Made(params (string Name, string Text)[] files) =>
        files.ToDictionary(f => f.Name, f => f.Text, StringComparer.Ordinal);
}
