using System.Text;
using Xunit;

namespace NegotiationModel.Hosts.Tests.Adding;

/// <summary><c>negmodel add</c> with everything given as options, as a script calls it.</summary>
public sealed class AddCommandTests
{
    private static readonly string[] Whole =
        ["add", "--party", "upland", "--point", "dam", "--account", "press", "--said", "2024-03-02"];

    [Fact]
    public void A_statement_is_written_and_what_it_conflicts_with_is_shown()
    {
        using var folder = Samples.Folder();
        var run = NegModel.Run(folder.Path, [.. Whole, "--rejects", "at least half", "--quote",
            "No: never #1"]);

        Assert.True(run.Code == 0, run.ToString());
        Assert.Contains("{id: upland-dam, party: upland, point: dam, rejects: {at_least: half}, "
            + "account: press,\n     said: 2024-03-02, quote: \"No: never #1\"}",
            folder.Read("scenario.yaml"),
                StringComparison.Ordinal);
        Assert.StartsWith("scenario.yaml:21\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("- Conflict. According to Minutes (2024-02-28", run.Output, StringComparison.Ordinal);
        Assert.Contains("Upland: The dam — contested", run.Output, StringComparison.Ordinal);
        Assert.Contains("Added upland-dam to 'scenario.yaml'.", run.Error, StringComparison.Ordinal);
        Assert.Equal(0, NegModel.Run(folder.Path, "validate").Code);
    }

    [Fact]
    public void A_dry_run_writes_nothing()
    {
        using var folder = Samples.Folder();
        var run = NegModel.Run(folder.Path, [.. Whole, "--accepts", "none,half", "--dry-run"]);
        Assert.True(run.Code == 0, run.ToString());
        Assert.Contains("accepts: [none, half]", run.Output, StringComparison.Ordinal);
        Assert.Equal(Samples.Conflict, folder.Read("scenario.yaml"));
        Assert.Single(Directory.EnumerateFileSystemEntries(folder.Path));
    }

    [Theory]
    [InlineData("--party is missing", "add --point dam --position full --account press --said 2024-03-02")]
    [InlineData("--party is missing", "add --account press")]
    [InlineData("--account is missing", "add --party upland --point dam --position full --said 2024-03-02")]
    [InlineData("--said is missing", "add --party upland --point dam --position full --account press")]
    [InlineData("--point or --proposal is missing",
        "add --party upland --position full --account press --said 2024")]
    [InlineData("the stance is missing: one of --position, --accepts",
        "add --party upland --point dam --account press --said 2024-03-02")]
    [InlineData("--party: There is no party `uplnd`. Did you mean `upland`?",
        "add --party uplnd --point dam --position full --account press --said 2024-03-02")]
    [InlineData("--account: There is no account `Courier`. Did you mean `press`?",
        "add --party upland --point dam --position full --account Courier --said 2024-03-02")]
    [InlineData("--red-line: Point `dam` has no option `ful`. Did you mean `full`?",
        "add --party upland --point dam --red-line ful --account press --said 2024-03-02")]
    [InlineData("--only-if: `only_if` goes with `accepts` only",
        "add --party upland --point dam --red-line full --only-if dam=half --account press --said 2024")]
    [InlineData("--said: There is no date `2024-02-30`",
        "add --party upland --point dam --red-line full --account press --said 2024-02-30")]
    [InlineData("--id: there is already a statement 's1' (scenario.yaml:18:5)",
        "add --id s1 --party upland --point dam --red-line full --account press --said 2024-02-20")]
    [InlineData("--id: `Up Dam` is not an id", "add --id 'Up Dam' --party upland --point dam --red-line full "
        + "--account press --said 2024-02-20")]
    [InlineData("--file: the scenario reads no file 'x.yaml'; there is: scenario.yaml",
        "add --file x.yaml --party upland --point dam --red-line full --account press --said 2024-02-20")]
    [InlineData("--party is given twice", "add --party upland --party lowland")]
    [InlineData("--note is empty", "add --note ''")]
    [InlineData("add has no option '--prty'; did you mean '--party'?", "add --prty upland")]
    public void What_is_wrong_is_named_by_its_option(string said, string line)
    {
        using var folder = Samples.Folder();
        var run = NegModel.Shell(folder.Path, "negmodel " + line + " </dev/null");
        Assert.True(run.Code == 2, run.ToString());
        Assert.Contains("negmodel: " + said, run.Error, StringComparison.Ordinal);
        Assert.Equal("", run.Output);
        Assert.Equal(Samples.Conflict, folder.Read("scenario.yaml"));
    }

    [Fact]
    public void A_number_below_nought_and_a_text_with_a_dash_are_values()
    {
        using var folder = Samples.Folder(Samples.Conflict.Replace(
            "accounts:", "  heat: {title: Heat, kind: numeric, range: [-10, 10]}\naccounts:"));
        var run = NegModel.Run(folder.Path, "add", "--party", "upland", "--point", "heat", "--position", "-5",
            "--account", "press", "--said", "2024-03-02", "--note", "- see below");
        Assert.True(run.Code == 0, run.ToString());
        Assert.Contains("position: -5,", folder.Read("scenario.yaml"), StringComparison.Ordinal);
        Assert.Contains("note: \"- see below\"", folder.Read("scenario.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_scenario_with_errors_can_be_added_to_where_the_file_can_be_read()
    {
        using var folder = Samples.Folder(Samples.UnknownParty);
        var run = NegModel.Run(folder.Path, [.. Whole, "--rejects", "half"]);
        Assert.True(run.Code == 0, run.ToString());
        Assert.Contains("There is no party `uplnd`", run.Error, StringComparison.Ordinal);
        Assert.Contains("Incomplete", run.Output, StringComparison.Ordinal);
        Assert.Contains("id: upland-dam", folder.Read("scenario.yaml"), StringComparison.Ordinal);

        folder.Write("scenario.yaml", Samples.Conflict + "  - {id: [\n");
        run = NegModel.Run(folder.Path, [.. Whole, "--rejects", "half"]);
        Assert.True(run.Code == 2, run.ToString());
        Assert.Contains("'scenario.yaml' has an error on line 21", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_is_named_and_left_alone()
    {
        using var folder = Samples.Folder(
            Samples.Conflict[..Samples.Conflict.IndexOf("statements:", StringComparison.Ordinal)]
            + "statements: {table: said.csv}\n");
        folder.Write("said.csv", "id,party,point,position,account,said\n");
        var run = NegModel.Run(folder.Path, [.. Whole, "--rejects", "half"]);
        Assert.True(run.Code == 2, run.ToString());
        Assert.Contains("come from the table 'said.csv'; add a row there", run.Error,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_is_named_as_seen_from_the_working_directory_or_from_the_scenario()
    {
        using var folder = Samples.Folder(Samples.Conflict.Replace("format: 1",
            "format: 1\ninclude: more.yaml"));
        folder.Write("more.yaml", "# empty so far\nstatements: []\n");
        foreach (var (name, id) in new[] { ("more.yaml", "a"), (folder.Path + "/more.yaml", "b"),
            ("./more.yaml", "c") })
        {
            var run = NegModel.Run("/", [.. Whole, "--rejects", "half", "--id", id, "--file", name,
                folder.Path]);
            Assert.True(run.Code == 0, run.ToString());
        }

        Assert.Contains("- id: c", folder.Read("more.yaml"), StringComparison.Ordinal);
        Assert.StartsWith("# empty so far\nstatements:\n  - id: a\n", folder.Read("more.yaml"),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Text_that_no_file_may_hold_is_refused_and_reaches_no_terminal()
    {
        using var folder = Samples.Folder();
        var run = NegModel.Run(folder.Path, [.. Whole, "--rejects", "half", "--quote", "a\u001b]0;x\u0007b"]);
        Assert.True(run.Code == 2, run.ToString());
        Assert.DoesNotContain('\u001b', run.Error + run.Output);
        Assert.Contains("control character <U+001B> is not allowed", run.Error, StringComparison.Ordinal);
        Assert.Equal(Samples.Conflict, folder.Read("scenario.yaml"));
    }

    [Fact]
    public void What_was_added_is_read_back_word_for_word()
    {
        using var folder = Samples.Folder();
        const string Quote = "“Ja”, sagte er: [nie] – 'so' \"oder\" # so; \\ שלום";
        Assert.Equal(0, NegModel.Run(folder.Path, [.. Whole, "--rejects", "half", "--quote", Quote]).Code);
        var shown = NegModel.Run(folder.Path, "show", "statement", "upland-dam", "--format",
            "markdown").Output;
        Assert.Contains("שלום", shown, StringComparison.Ordinal);
        Assert.Contains("quote: \"" + Quote.Replace("\\", "\\\\").Replace("\"", "\\\"") + "\"",
            Encoding.UTF8.GetString(File.ReadAllBytes(folder["scenario.yaml"])), StringComparison.Ordinal);
    }
}
