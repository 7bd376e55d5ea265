using Xunit;

namespace NegotiationModel.Hosts.Tests;

/// <summary>The command that changes ids: what it writes, what it only tells, what it refuses.</summary>
public sealed class RenameCommandTests
{
    [Fact]
    public void Every_file_is_changed_and_what_was_left_is_told()
    {
        using var folder = Samples.Folder(Samples.Conflict + "include: more.yaml\n# s1 speaks for upland\n");
        folder.Write("more.yaml", "people: {haro: {name: Haro, party: upland}}\n");
        folder.Write("expected/report.md", "upland\n");

        var run = NegModel.Run(folder.Path, "rename", "party", "upland", "hill");

        Assert.True(run.Code == 0, run.ToString());
        Assert.Empty(run.Output);
        Assert.Equal("""
            Renamed party upland to hill: 4 places in 2 files.
              more.yaml: 1 place
              scenario.yaml: 3 places
            'upland' also stands in words, which are not changed:
              scenario.yaml:22:17 in a comment
            expected/ is left as it is: where its files say 'upland', accept them anew.

            """, run.Error);
        Assert.Equal("people: {haro: {name: Haro, party: hill}}\n", folder.Read("more.yaml"));
        Assert.Equal(0, NegModel.Run(folder.Path, "validate").Code);
    }

    [Fact]
    public void A_dry_run_lists_places_and_writes_nothing()
    {
        using var folder = Samples.Folder();

        var run = NegModel.Run(folder.Path, "rename", "option", "dam/half", "low", ".", "--dry-run");

        Assert.True(run.Code == 0, run.ToString());
        Assert.Equal("scenario.yaml:13:29 half → low\nscenario.yaml:20:51 half → low\n", run.Output);
        Assert.Equal("2 places in 1 file would change; nothing was written.\n", run.Error);
        Assert.Equal(Samples.Conflict, folder.Read("scenario.yaml"));
    }

    [Theory]
    [InlineData("negmodel: no party 'uplnd'; did you mean 'upland'?", "party", "uplnd", "hill")]
    [InlineData("negmodel: the kind cannot be 'prty'; did you mean 'party'?", "prty", "upland", "hill")]
    [InlineData("negmodel: 'The Hill' is not an id: ids are lower-case letters a-z, digits and hyphens, "
        + "at most 64 of them; write for example the-hill", "party", "upland", "The Hill")]
    [InlineData("negmodel: 'dam/low' is not an id: ids are lower-case letters a-z, digits and hyphens, "
        + "at most 64 of them, without the point; write for example low", "option", "dam/half", "dam/low")]
    [InlineData("negmodel: there is already a party 'lowland', at scenario.yaml:8:3",
        "party", "upland", "lowland")]
    [InlineData("negmodel: party 'upland' is called that already", "party", "upland", "upland")]
    public void What_cannot_be_done_is_said_and_changes_nothing(
        string error, string kind, string old, string now)
    {
        using var folder = Samples.Folder();

        var run = NegModel.Run(folder.Path, "rename", kind, old, now);

        Assert.Equal(2, run.Code);
        Assert.Equal(error + "\n", run.Error);
        Assert.Equal(Samples.Conflict, folder.Read("scenario.yaml"));
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_named()
    {
        using var folder = Samples.Folder(Samples.NotYaml);

        var run = NegModel.Run(folder.Path, "rename", "party", "a", "b");

        Assert.Equal(2, run.Code);
        Assert.Equal("negmodel: scenario.yaml:2:14 cannot be read, and 'a' may stand there; "
            + "mend that first: negmodel validate\n", run.Error);
    }

    [UnixFact]
    public void A_file_that_is_read_only_stops_all()
    {
        using var folder = Samples.Folder(Samples.Conflict + "include: more.yaml\n");
        folder.Write("more.yaml", "people: {haro: {name: Haro, party: upland}}\n");
        File.SetAttributes(folder["more.yaml"], FileAttributes.ReadOnly);

        var run = NegModel.Run(folder.Path, "rename", "party", "upland", "hill");

        Assert.Equal(2, run.Code);
        Assert.Equal("negmodel: 'more.yaml' is read-only; nothing was written\n", run.Error);
        Assert.Equal(Samples.Conflict + "include: more.yaml\n", folder.Read("scenario.yaml"));
    }
}
