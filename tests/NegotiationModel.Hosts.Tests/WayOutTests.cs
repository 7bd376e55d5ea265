using Xunit;

namespace NegotiationModel.Hosts.Tests;

/// <summary>What a newcomer types first, and whether the answer says what to do next.</summary>
public sealed class WayOutTests
{
    [Theory]
    [InlineData("scenario.yml")]
    [InlineData("Scenario.yaml")]
    [InlineData("talks.yaml")]
    public void A_first_file_of_another_name_is_named(string name)
    {
        using var folder = new TemporaryFolder();
        folder.Write(name, "format: 1\n");

        var run = NegModel.Run(folder.Path, "validate");

        Assert.Equal(2, run.Code);
        Assert.Contains($"there is {name}: rename it to scenario.yaml", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_scenario_tells_how_one_starts_and_lists_no_rules()
    {
        using var folder = new TemporaryFolder();
        folder.Write("scenario.yaml", "# soon\n");

        var run = NegModel.Run(folder.Path, "validate");

        Assert.Contains("`format: 1`", run.Output, StringComparison.Ordinal);
        Assert.Contains("No rule was run", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("NM401", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Places_are_named_as_seen_from_the_working_directory()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a/scenario.yaml", "format: 1\nposition low\nas_of: 2024-06-30\n");

        var text = NegModel.Run(folder.Path, "validate", "a").Output;
        var concise = NegModel.Run(folder.Path, "validate", "a/scenario.yaml", "--format", "concise").Output;
        var compare = NegModel.Run(folder.Path, "compare", "./a/").Error;

        Assert.Contains("--> a/scenario.yaml:2:1\n 2 | position low", text, StringComparison.Ordinal);
        Assert.Contains("a/scenario.yaml:2:1: error NM130 ", concise, StringComparison.Ordinal);
        Assert.Contains("--> ./a/scenario.yaml:2:1\n", compare, StringComparison.Ordinal);
    }

    [Fact]
    public void Validate_says_what_it_does_not_cover_or_show()
    {
        using var folder = new TemporaryFolder();
        NegModel.Run(folder.Path, "init", "--template", "two-party");

        var select = NegModel.Run(folder.Path, "validate", "--select", "NM407");
        var plain = NegModel.Run(folder.Path, "validate");

        Assert.Equal(2, select.Code);
        Assert.Contains("ask compare or report", select.Error, StringComparison.Ordinal);
        Assert.Contains("no errors or warnings", plain.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Show_alone_lists_what_can_be_shown()
    {
        using var folder = new TemporaryFolder();

        var run = NegModel.Run(folder.Path, "show");

        Assert.Equal(2, run.Code);
        Assert.Contains("party, point, cell, statement", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_member_without_a_word_is_answered_with_its_bloc()
    {
        using var folder = new TemporaryFolder();
        folder.Write("scenario.yaml", """
            format: 1
            scenario: harbour
            title: The harbour
            as_of: 2024-06-30
            parties:
              coast: {name: Coast League}
              union: {name: The Union, kind: bloc, members: [coast]}
            points:
              dam: {title: Dam, kind: nominal, options: [{no: No}, {yes: Yes}]}
            accounts:
              desk: {title: Desk}
            statements:
              - {id: s1, party: union, point: dam, position: no, account: desk, said: 2024-03-01}
            """);

        var run = NegModel.Run(folder.Path, "show", "cell", "coast/dam");

        Assert.Equal(2, run.Code);
        Assert.Contains(
            "Coast League has no word of its own on dam; see negmodel show cell union/dam", run.Error,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Optional_arguments_look_optional_in_the_overview()
    {
        using var folder = new TemporaryFolder();

        var help = NegModel.Run(folder.Path, "--help").Output;

        Assert.Contains("  validate [<PATH>...] ", help, StringComparison.Ordinal);
        Assert.Contains("  show <KIND> [<ID>] [<PATH>] ", help, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a.json", "{")]
    [InlineData("a.md", "# ")]
    public void A_report_is_of_the_kind_that_its_file_says(string file, string start)
    {
        using var folder = new TemporaryFolder();
        NegModel.Run(folder.Path, "init");

        Assert.Equal(0, NegModel.Run(folder.Path, "report", "-o", file).Code);

        Assert.StartsWith(start, folder.Read(file), StringComparison.Ordinal);
    }

    [Fact]
    public void A_taken_folder_is_answered_with_a_folder_of_its_own()
    {
        using var folder = new TemporaryFolder();
        folder.Write("README.md", "mine\n");

        var run = NegModel.Run(folder.Path, "init", "--template", "multiparty");

        Assert.Contains("negmodel init ", run.Error, StringComparison.Ordinal);
    }
}
